/** A stand-in for a language model: it speaks the OpenAI protocol, follows a script, and fails in the ways real ones do. */
@NullMarked
package dev.souk.standalone.standin;

import org.jspecify.annotations.NullMarked;
