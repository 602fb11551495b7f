/** Trained models on disk: one self-describing file a model, checked before it is believed. */
@NullMarked
package dev.souk.recommender.modelfile;

import org.jspecify.annotations.NullMarked;
