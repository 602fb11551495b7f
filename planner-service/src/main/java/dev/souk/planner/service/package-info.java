/** The planner as a service: it answers goal requests from Kafka, and tells how it is. */
@NullMarked
package dev.souk.planner.service;

import org.jspecify.annotations.NullMarked;
