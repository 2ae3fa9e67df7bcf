package io.mireu.ls.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Bodies in the documented shape, every value different so that mixed-up fields show. */
final class WireFixture {
    private WireFixture() {}

    static String read(String name) {
        try (InputStream in = Objects.requireNonNull(WireFixture.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
