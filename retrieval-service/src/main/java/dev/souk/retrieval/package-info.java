/**
 * What is known: the catalogue, what is said about it, and the search in both.
 *
 * <p>In one process without any broker:
 *
 * {@snippet :
 * ImportedCatalogue imported = CatalogueFile.read(new ImportOrder("demo", "parts.zip", null, null), stream);
 * CatalogueIndex index = CatalogueIndex.inMemory();
 * index.apply(imported);
 * KnowledgeAgent agent = KnowledgeAgent.over(index);
 * KnowledgeReply reply = agent.answer(new KnowledgeRequest.FindItems(chain, "en", need, List.of(), 20, null));
 * }
 *
 * <p>{@link dev.souk.retrieval.ingestion.CatalogueFile} reads a file into items, facts and the schema;
 * {@link dev.souk.retrieval.CatalogueIndex} holds them searchable; {@link dev.souk.retrieval.KnowledgeAgent} answers.
 */
@NullMarked
package dev.souk.retrieval;

import org.jspecify.annotations.NullMarked;
