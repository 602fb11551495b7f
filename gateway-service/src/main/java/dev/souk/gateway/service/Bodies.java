package dev.souk.gateway.service;

import jakarta.ws.rs.core.HttpHeaders;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A request's body and its type, where it has them. */
final class Bodies {
    private Bodies() {}

    static InputStream stream(@Nullable BodyBytes body) {
        return body == null ? InputStream.nullInputStream() : body.stream();
    }

    static @Nullable String type(HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.CONTENT_TYPE);
    }
}
