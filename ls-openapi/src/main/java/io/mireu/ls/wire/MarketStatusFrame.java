package io.mireu.ls.wire;

/**
 * JIF: change of a market's state (장운영정보); only changes are pushed.
 *
 * @param jangubun market kind
 * @param jstatus market state
 */
public record MarketStatusFrame(String jangubun, String jstatus) implements RealtimeFrame {
    static final FrameFields FIELDS = FrameFields.of("""
            jangubun! jstatus!""");

    static MarketStatusFrame read(FrameValues in) {
        return new MarketStatusFrame(in.text(), in.text());
    }
}
