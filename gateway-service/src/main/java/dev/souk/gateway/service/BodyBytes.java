package dev.souk.gateway.service;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A request's body, in memory; no more of it than any request may have was read. */
final class BodyBytes {
    private final byte[] bytes;

    BodyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }
}
