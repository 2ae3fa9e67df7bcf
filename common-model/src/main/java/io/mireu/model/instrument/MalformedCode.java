package io.mireu.model.instrument;

/** A text that is no code of its kind; says which character is at fault. */
public final class MalformedCode extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final int position;

    MalformedCode(String kind, String text, int position, String fault) {
        super(kind + " '" + text + "' is malformed at position " + position + ": " + fault);
        this.position = position;
    }

    /** The character at fault, counted from 1. */
    public int position() {
        return position;
    }
}
