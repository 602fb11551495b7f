/** The recommender's inner loops under JMH: the scalar path beside the vector path, on the heap and mapped. */
@NullMarked
package dev.souk.evaluation.cf.kernel;

import org.jspecify.annotations.NullMarked;
