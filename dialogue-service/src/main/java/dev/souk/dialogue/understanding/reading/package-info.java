/** What has been read of a message so far, the kinds of products it is about, and which way its bounds go. */
@NullMarked
package dev.souk.dialogue.understanding.reading;

import org.jspecify.annotations.NullMarked;
