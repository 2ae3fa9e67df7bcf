package io.mireu.ls.wire;

import java.math.BigDecimal;

/**
 * OC0: trade of an index option (KOSPI200옵션체결).
 *
 * @param chetime trade time HHMMSS
 * @param sign change sign
 * @param change change from previous close (unsigned, use sign)
 * @param drate change rate % (signed)
 * @param price last price
 * @param open open
 * @param high high
 * @param low low
 * @param cgubun aggressor side + or -
 * @param cvolume trade quantity
 * @param volume cumulative volume
 * @param value cumulative traded value
 * @param mdvolume cumulative sell volume
 * @param mdchecnt cumulative sell trade count
 * @param msvolume cumulative buy volume
 * @param mschecnt cumulative buy trade count
 * @param cpower trade strength %
 * @param offerho1 ask price level 1
 * @param bidho1 bid price level 1
 * @param openyak open interest
 * @param k200jisu KOSPI200 index
 * @param eqva KOSPI equivalent
 * @param theoryprice theoretical price
 * @param impv implied volatility
 * @param openyakcha open interest change
 * @param timevalue time value
 * @param jgubun market operation code
 * @param jnilvolume previous-day volume at same time
 * @param optcode short code (8)
 */
public record OptionTradeFrame(
        String chetime,
        String sign,
        BigDecimal change,
        BigDecimal drate,
        BigDecimal price,
        BigDecimal open,
        BigDecimal high,
        BigDecimal low,
        String cgubun,
        long cvolume,
        long volume,
        long value,
        long mdvolume,
        long mdchecnt,
        long msvolume,
        long mschecnt,
        BigDecimal cpower,
        BigDecimal offerho1,
        BigDecimal bidho1,
        long openyak,
        BigDecimal k200jisu,
        BigDecimal eqva,
        BigDecimal theoryprice,
        BigDecimal impv,
        long openyakcha,
        BigDecimal timevalue,
        String jgubun,
        long jnilvolume,
        String optcode)
        implements RealtimeFrame {
    static final FrameFields FIELDS = FrameFields.of("""
            chetime! sign change drate price! open high low cgubun cvolume! volume! value
            mdvolume mdchecnt msvolume mschecnt cpower offerho1 bidho1 openyak k200jisu eqva
            theoryprice impv openyakcha timevalue jgubun jnilvolume optcode!""");

    static OptionTradeFrame read(FrameValues in) {
        return new OptionTradeFrame(
                in.text(),
                in.text(),
                in.decimal(),
                in.decimal(),
                in.decimal(),
                in.decimal(),
                in.decimal(),
                in.decimal(),
                in.text(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.decimal(),
                in.decimal(),
                in.decimal(),
                in.integer(),
                in.decimal(),
                in.decimal(),
                in.decimal(),
                in.decimal(),
                in.integer(),
                in.decimal(),
                in.text(),
                in.integer(),
                in.text());
    }
}
