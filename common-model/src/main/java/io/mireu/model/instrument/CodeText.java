package io.mireu.model.instrument;

import java.util.function.IntPredicate;

/**
 * A text on its way to become a code, with checks that name the position of a fault.
 *
 * @param kind what it should be, for the message
 * @param text the text
 */
record CodeText(String kind, String text) {

    CodeText ofLength(int length) {
        if (text.length() < length) {
            throw fault(text.length() + 1, "the text ends, but it has " + length + " characters");
        }
        if (text.length() > length) {
            throw fault(length + 1, "the text goes on, but it has " + length + " characters");
        }
        return this;
    }

    CodeText ofDigits() {
        return each(CodeText::isDigit, "0-9");
    }

    CodeText ofDigitsAndCapitals() {
        return each(c -> isDigit(c) || isCapital(c), "0-9 or A-Z");
    }

    private CodeText each(IntPredicate allowed, String names) {
        for (int position = 1; position <= text.length(); position++) {
            if (!allowed.test(at(position))) {
                throw fault(position, describe(position) + " is not one of " + names);
            }
        }
        return this;
    }

    /** Checks one character against those allowed there. */
    CodeText at(int position, String allowed, String meaning) {
        if (allowed.indexOf(at(position)) < 0) {
            throw fault(position, describe(position) + " is no " + meaning + " (" + allowed + ")");
        }
        return this;
    }

    char at(int position) {
        return text.charAt(position - 1);
    }

    MalformedCode fault(int position, String fault) {
        return new MalformedCode(kind, text, position, fault);
    }

    /** The character as a reader can tell it from its look-alikes, such as full-width digits. */
    private String describe(int position) {
        char c = at(position);
        return c > ' ' && c < 0x7f ? "'" + c + "'" : "U+%04X".formatted((int) c);
    }

    static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }

    static boolean isCapital(int c) {
        return c >= 'A' && c <= 'Z';
    }
}
