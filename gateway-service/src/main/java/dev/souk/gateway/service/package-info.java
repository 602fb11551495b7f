/** The gateway's shell: HTTP resources, Kafka, configuration, health and metrics around the heart. */
@NullMarked
package dev.souk.gateway.service;

import org.jspecify.annotations.NullMarked;
