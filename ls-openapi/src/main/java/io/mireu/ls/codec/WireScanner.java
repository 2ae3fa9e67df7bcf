package io.mireu.ls.codec;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON of the usual shape, objects of texts without an escape, in one pass over its characters. It gives up on
 * everything else, also on what makes no sense: then {@link WireReader} reads the text and says what is wrong with it.
 */
public final class WireScanner {
    private static final int LONGEST_NAME = 200;
    private static final String[] SINGLE = new String[128];

    static {
        for (int i = 0; i < SINGLE.length; i++) {
            SINGLE[i] = String.valueOf((char) i);
        }
    }

    private final char[] chars;
    private int at;
    private int from;
    private int to;
    private int unknown;

    /** Before the first character. */
    public WireScanner(String text) {
        chars = text.toCharArray();
    }

    /** Whether this character comes next, after blanks; if so it is passed. */
    public boolean take(char expected) {
        skipBlanks();
        if (at < chars.length && chars[at] == expected) {
            at++;
            return true;
        }
        return false;
    }

    /** Whether a text comes next that stands as it is; if so it is passed, and is the present one. */
    public boolean takeText() {
        if (!take('"')) {
            return false;
        }
        from = at;
        for (int i = at; i < chars.length; i++) {
            char c = chars[i];
            if (c == '"') {
                to = i;
                at = i + 1;
                return true;
            }
            if (c < ' ' || c == '\\') {
                return false;
            }
        }
        return false;
    }

    /** Whether the name of a member comes next; if so it and its colon are passed, and it is the present text. */
    public boolean takeName() {
        return takeText() && to - from <= LONGEST_NAME && take(':');
    }

    /** Whether the present text is this one. */
    public boolean is(String expected) {
        return to - from == expected.length() && new String(chars, from, to - from).equals(expected);
    }

    /** The present text without the blanks around it. */
    public String text() {
        if (to - from == 1 && chars[from] > ' ' && chars[from] < SINGLE.length) {
            return SINGLE[chars[from]];
        }
        return from == to ? "" : new String(chars, from, to - from).strip();
    }

    /** Whether nothing but blanks is left. */
    public boolean atEnd() {
        skipBlanks();
        return at == chars.length;
    }

    /** How many names no record had a place for. */
    public int unknown() {
        return unknown;
    }

    /** The record of an object whose brace has been passed; null when it is empty or not as usual. */
    public <T> @Nullable T object(WirePlan<T> plan) {
        @Nullable Object[] values = new Object[plan.size()];
        int position = -1;
        do {
            if (!takeName()) {
                return null;
            }
            int found = position(plan, position);
            if (!takeText()) {
                return null;
            }
            if (found < 0) {
                unknown++;
            } else if (read(plan.field(found), values, found)) {
                position = found;
            } else {
                return null;
            }
        } while (take(','));
        return take('}') ? sensible(plan, values) : null;
    }

    private static <T> @Nullable T sensible(WirePlan<T> plan, @Nullable Object[] values) {
        WireMaker maker = new WireMaker();
        T record = maker.make(plan, values, 0);
        return maker.complaint().isEmpty() ? record : null;
    }

    /** Frames of one kind have their fields in one order: the next is looked for where it was the last time. */
    private int position(WirePlan<?> plan, int before) {
        int likely = plan.following(before);
        char[] name = plan.name(likely);
        if (Arrays.equals(chars, from, to, name, 0, name.length)) {
            return likely;
        }
        int found = plan.position(new String(chars, from, to - from));
        if (found >= 0) {
            plan.follows(before, found);
        }
        return found;
    }

    /** What is blank is as if it had not been sent; false for what makes no sense. */
    private boolean read(WireField field, @Nullable Object[] values, int position) {
        Object value = switch (field.type()) {
            case TEXT -> text();
            case INTEGER -> WireNumbers.integer(chars, from, to - from);
            case DECIMAL -> WireNumbers.decimal(chars, from, to - from);
            case BLOCK, ROWS, SERIES -> null;
        };
        values[position] = value;
        return value != null || (field.isNumber() && WireNumbers.isBlank(chars, from, to - from));
    }

    private void skipBlanks() {
        while (at < chars.length && isBlank(chars[at])) {
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }
}
