/** What a command measured, left in a file for others to read. */
@NullMarked
package dev.souk.evaluation.figures;

import org.jspecify.annotations.NullMarked;
