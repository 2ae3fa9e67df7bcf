package io.mireu.ls.wire;

/**
 * The headers tr_cont and tr_cont_key.
 *
 * @param more whether tr_cont is Y
 * @param key tr_cont_key, empty when there is none
 */
public record PageKey(boolean more, String key) {
    /** What a first request sends. */
    public static final PageKey FIRST = new PageKey(false, "");

    /** The header value of tr_cont. */
    public String trCont() {
        return more ? "Y" : "N";
    }
}
