/** The one explicit step that creates every topic of Souk. */
@NullMarked
package dev.souk.messaging.topics;

import org.jspecify.annotations.NullMarked;
