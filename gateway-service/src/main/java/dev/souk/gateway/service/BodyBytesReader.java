package dev.souk.gateway.service;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

/**
 * Reads a body up to one byte more than the largest a request may have, so that its reader can tell that it is too large. A small
 * body is read where it arrives, without a change of thread.
 */
@Provider
@Consumes(MediaType.WILDCARD)
public final class BodyBytesReader implements MessageBodyReader<BodyBytes> {
    private final int most;

    BodyBytesReader(GatewaySettings settings) {
        long largest = Math.max(
                settings.bodies().single().asLongValue(),
                settings.bodies().interactions().asLongValue());
        most = Math.toIntExact(largest + 1);
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type == BodyBytes.class;
    }

    @Override
    public BodyBytes readFrom(
            Class<BodyBytes> type,
            Type genericType,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return new BodyBytes(body.readNBytes(most));
    }
}
