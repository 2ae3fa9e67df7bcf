package io.mireu.ls.wire;

/**
 * One subscription of a realtime TR.
 *
 * @param tr what is subscribed
 * @param key short code; "0" for market states; empty for the account
 */
public record Registration(RealtimeTr tr, String key) {
    /** An ISIN becomes the short code; TRs without a choice get their only key. */
    public Registration {
        key = tr.key(key);
    }

    /** A TR that has only one key: market states and account events. */
    public static Registration of(RealtimeTr tr) {
        return new Registration(tr, "");
    }

    /** The tr_type that registers it, or takes it back. */
    public String trType(boolean register) {
        if (tr.ofAccount()) {
            return register ? "1" : "2";
        }
        return register ? "3" : "4";
    }
}
