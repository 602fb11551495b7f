/** Retrieval as a service: it answers knowledge requests, follows catalogue and facts, takes imports, and tells how it is. */
@NullMarked
package dev.souk.retrieval.service;

import org.jspecify.annotations.NullMarked;
