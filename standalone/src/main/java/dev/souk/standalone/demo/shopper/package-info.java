/** Simulated shoppers whose taste can be found again in what they do. */
@NullMarked
package dev.souk.standalone.demo.shopper;

import org.jspecify.annotations.NullMarked;
