package dev.souk.retrieval.ingestion;

import dev.souk.contracts.catalogue.AttributeValue;
import dev.souk.contracts.catalogue.ItemSource;

/** Something said about a product or the shop that is no attribute: a relation, a review, a policy. */
record Statement(String subject, String relation, AttributeValue object, String language, ItemSource source) {}
