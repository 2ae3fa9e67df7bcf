package io.mireu.ls.wire;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names of a frame's fields in the order its record reads them; an exclamation mark says a frame needs it. */
final class FrameFields {
    private final String[] names;
    private final boolean[] required;
    private final Map<String, Integer> positions = new HashMap<>();

    private FrameFields(String[] marked) {
        names = new String[marked.length];
        required = new boolean[marked.length];
        for (int i = 0; i < marked.length; i++) {
            required[i] = marked[i].endsWith("!");
            names[i] = required[i] ? marked[i].substring(0, marked[i].length() - 1) : marked[i];
            positions.put(names[i], i);
        }
    }

    static FrameFields of(String names) {
        return new FrameFields(names.strip().split("\\s+"));
    }

    int count() {
        return names.length;
    }

    /** Where a field is, negative when the record does not keep it. */
    int position(String name) {
        Integer position = positions.get(name);
        return position == null ? -1 : position;
    }

    String name(int position) {
        return names[position];
    }

    /** Refuses a frame that lacks what makes it useful. */
    void check(@Nullable String[] values) {
        for (int i = 0; i < names.length; i++) {
            String value = values[i];
            if (required[i] && (value == null || value.isBlank())) {
                throw new FrameException("no " + names[i]);
            }
        }
    }
}
