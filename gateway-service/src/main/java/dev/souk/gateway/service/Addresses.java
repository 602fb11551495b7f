package dev.souk.gateway.service;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The gateway's addresses and the methods each takes, read from the resources' annotations: the routing tells a method that an address does not take from an
 * address that is not there only while no other resource takes the method.
 */
final class Addresses {
    private static final Pattern PARAMETER = Pattern.compile("\\{[^}]+}");

    private final List<Address> known = new ArrayList<>();

    Addresses(Class<?>... resources) {
        for (Class<?> resource : resources) {
            for (Method method : resource.getDeclaredMethods()) {
                verbs(method).forEach(verb -> known.add(new Address(verb, pattern(resource, method))));
            }
        }
    }

    /** What a path takes; empty where there is nothing. */
    Set<String> methods(String path) {
        return known.stream()
                .filter(address -> address.path().matcher(path).matches())
                .map(Address::method)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> verbs(Method method) {
        return Stream.of(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> type.isAnnotationPresent(HttpMethod.class))
                .map(type -> type.getAnnotation(HttpMethod.class).value());
    }

    private static Pattern pattern(Class<?> resource, Method method) {
        String path = Stream.of(value(resource.getAnnotation(Path.class)), value(method.getAnnotation(Path.class)))
                .filter(part -> !part.isEmpty())
                .map(part -> "/" + part)
                .collect(Collectors.joining());
        return Pattern.compile(PARAMETER.matcher(path).replaceAll("[^/]+") + "/?");
    }

    private static String value(@Nullable Path path) {
        return path == null ? "" : path.value().replaceAll("^/|/$", "");
    }

    /** A method at a path. */
    private record Address(String method, Pattern path) {}
}
