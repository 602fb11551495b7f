/** All five services in one JVM. */
@NullMarked
package dev.souk.standalone;

import org.jspecify.annotations.NullMarked;
