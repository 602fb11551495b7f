/** From tokens and their meanings to constraints, references and acts. */
@NullMarked
package dev.souk.dialogue.understanding.grammar;

import org.jspecify.annotations.NullMarked;
