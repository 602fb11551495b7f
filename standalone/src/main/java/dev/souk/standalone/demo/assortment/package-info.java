/** The demo shop's products: drawn, priced, named, described and related to each other. */
@NullMarked
package dev.souk.standalone.demo.assortment;

import org.jspecify.annotations.NullMarked;
