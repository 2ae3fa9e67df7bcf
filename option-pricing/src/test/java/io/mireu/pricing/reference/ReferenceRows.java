package io.mireu.pricing.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;

/** The rows that {@link ReferenceGenerator} wrote. */
final class ReferenceRows {

    private static final String RESOURCE = "black76.csv.gz";

    /** Read once for all tests. */
    private static final List<ReferenceRow> ALL = read();

    private ReferenceRows() {}

    static List<ReferenceRow> all() {
        return ALL;
    }

    static List<ReferenceRow> of(Region region) {
        return ALL.stream().filter(row -> row.region() == region).toList();
    }

    private static List<ReferenceRow> read() {
        InputStream file = Objects.requireNonNull(ReferenceRows.class.getResourceAsStream(RESOURCE), RESOURCE);
        try (BufferedReader reader =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(file), StandardCharsets.US_ASCII))) {
            if (!ReferenceRow.HEADER.equals(reader.readLine())) {
                throw new IllegalStateException(RESOURCE + " was written with other columns");
            }
            return reader.lines().map(ReferenceRow::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
