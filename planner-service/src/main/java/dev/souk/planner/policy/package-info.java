/** The policy: a conversation's situation and the ordered rules that turn it into a goal. */
@NullMarked
package dev.souk.planner.policy;

import org.jspecify.annotations.NullMarked;
