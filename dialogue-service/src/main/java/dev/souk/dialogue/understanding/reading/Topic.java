package dev.souk.dialogue.understanding.reading;

import dev.souk.dialogue.understanding.linking.CategorySet;
import java.util.List;

/**
 * Which kinds of products a message is about.
 *
 * @param said the categories the message names; empty where it names none
 * @param about those its words are to be read in: said, or the need's, or all
 * @param chunks the places of the chunks that name them
 * @param owned whether all of them are only what the shopper has already: "my case takes cards up to 300 mm"
 */
public record Topic(CategorySet said, CategorySet about, List<Integer> chunks, boolean owned) {}
