/** LibRec as a training program of its own. */
@NullMarked
package dev.souk.librec;

import org.jspecify.annotations.NullMarked;
