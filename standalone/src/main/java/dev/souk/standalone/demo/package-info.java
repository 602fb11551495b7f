/** The demo shop: invented brands and products, made from a vocabulary and a seed. */
@NullMarked
package dev.souk.standalone.demo;

import org.jspecify.annotations.NullMarked;
