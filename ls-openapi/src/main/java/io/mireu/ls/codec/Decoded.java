package io.mireu.ls.codec;

import java.util.List;

/**
 * What a text said.
 *
 * @param value the record; what made no sense in the text is zero, empty or null in it
 * @param complaint first thing that made no sense, empty when everything did
 * @param unknown names that no record has a place for, the first few
 * @param <T> record type
 */
public record Decoded<T>(T value, String complaint, List<String> unknown) {
    /** Keeps a copy of the names. */
    public Decoded {
        unknown = List.copyOf(unknown);
    }
}
