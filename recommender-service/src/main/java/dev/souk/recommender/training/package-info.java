/** From the log of interactions to a model file: numbering, training, unlearning, and the file's name and hash. */
@NullMarked
package dev.souk.recommender.training;

import org.jspecify.annotations.NullMarked;
