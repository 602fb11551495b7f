/** From a file to items, facts and a schema: our NDJSON, CSV with a mapping, and zips of JSON arrays. */
@NullMarked
package dev.souk.retrieval.ingestion;

import org.jspecify.annotations.NullMarked;
