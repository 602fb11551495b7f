/** Whom a message is for, and whether it begins a search of its own. */
@NullMarked
package dev.souk.dialogue.understanding.scope;

import org.jspecify.annotations.NullMarked;
