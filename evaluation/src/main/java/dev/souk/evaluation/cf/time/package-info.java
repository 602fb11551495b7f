/** Dated sales measured: trained before a day, asked about what known customers bought from it on. */
@NullMarked
package dev.souk.evaluation.cf.time;

import org.jspecify.annotations.NullMarked;
