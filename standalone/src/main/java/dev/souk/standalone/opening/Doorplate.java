package dev.souk.standalone.opening;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The files {@code address} and {@code kafka-address} in the data folder: there once a first question can be answered, and whole whenever the
 * first is there.
 */
public record Doorplate(Path folder) {
    public void show(URI address, String kafka) throws IOException {
        Files.writeString(folder.resolve("kafka-address"), kafka + "\n");
        Path whole = Files.writeString(folder.resolve("address.new"), address + "\n");
        Files.move(whole, folder.resolve("address"), StandardCopyOption.ATOMIC_MOVE);
    }
}
