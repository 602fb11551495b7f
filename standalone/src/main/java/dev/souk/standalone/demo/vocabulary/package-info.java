/** The words the demo shop is made of, read from the resources beside {@code DemoShop}. */
@NullMarked
package dev.souk.standalone.demo.vocabulary;

import org.jspecify.annotations.NullMarked;
