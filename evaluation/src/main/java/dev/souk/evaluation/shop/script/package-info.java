/** What a script says, and what it expects of each answer. */
@NullMarked
package dev.souk.evaluation.shop.script;

import org.jspecify.annotations.NullMarked;
