package io.mireu.model;

/** A value that is one text on the wire, in a key, in a column and in a log. */
public interface Identifier {

    /**
     * The text.
     *
     * @return never blank
     */
    String value();

    /**
     * Checks a text in a compact constructor.
     *
     * @param value the text
     * @param what what it names, for the message
     * @param maxLength the most characters it may have
     * @throws IllegalArgumentException when it is blank, too long or has a control character
     */
    static void check(String value, String what, int maxLength) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(what + " is blank");
        }
        if (value.length() > maxLength) {
            throw new IllegalArgumentException(what + " is longer than " + maxLength + " characters");
        }
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException(what + " has a control character");
        }
    }
}
