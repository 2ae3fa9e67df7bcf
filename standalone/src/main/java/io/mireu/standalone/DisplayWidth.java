package io.mireu.standalone;

/** How many columns a text takes on a terminal: Korean, Chinese and Japanese characters take two. */
final class DisplayWidth {

    private DisplayWidth() {}

    static int of(String text) {
        return text.codePoints().map(DisplayWidth::of).sum();
    }

    private static int of(int character) {
        if (Character.getType(character) == Character.NON_SPACING_MARK || Character.isISOControl(character)) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /** Unicode Standard Annex 11, the ranges that are wide or full width. */
    private static boolean isWide(int c) {
        return (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF01 && c <= 0xFF60)
                || (c >= 0xFFE0 && c <= 0xFFE6)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
    }

    /** The text with blanks up to a width; a wider one stays as it is. */
    static String padded(String text, int width, boolean right) {
        String blanks = " ".repeat(Math.max(0, width - of(text)));
        return right ? blanks + text : text + blanks;
    }
}
