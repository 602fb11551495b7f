/** Trained models, announced. */
@NullMarked
package dev.souk.contracts.model;

import org.jspecify.annotations.NullMarked;
