package dev.souk.gateway.identity;

/** Where new ids come from: each unlike all others. Safe for use by many threads. */
@FunctionalInterface
public interface IdSource {
    String next();
}
