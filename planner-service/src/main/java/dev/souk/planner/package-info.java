/** What to do next: goals, policy, worksheets. */
@NullMarked
package dev.souk.planner;

import org.jspecify.annotations.NullMarked;
