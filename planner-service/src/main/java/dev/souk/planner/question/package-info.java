/** Which question, if any, would narrow what was found the most. */
@NullMarked
package dev.souk.planner.question;

import org.jspecify.annotations.NullMarked;
