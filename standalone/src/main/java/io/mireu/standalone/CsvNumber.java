package io.mireu.standalone;

/** Numbers as people and programs write them: decimal, with a point, plain or scientific. */
final class CsvNumber {

    private CsvNumber() {}

    /** The nearest double; NaN for what is no decimal number, which Java's own forms (1f, 0x1p3, NaN) are not. */
    static double parse(String text) {
        if (text.isEmpty()) {
            return Double.NaN;
        }
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean digit = character >= '0' && character <= '9';
            if (!digit && ".+-eE".indexOf(character) < 0) {
                return Double.NaN;
            }
        }
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return Double.NaN; // the row says so
        }
    }
}
