package io.mireu.ls.wire;

import java.util.List;

/**
 * OH0: five-level order book of an index option (KOSPI200옵션호가).
 *
 * @param hotime quote time HHMMSS
 * @param levels five levels, best first
 * @param totofferrem total ask quantity
 * @param totbidrem total bid quantity
 * @param totoffercnt total ask order count
 * @param totbidcnt total bid order count
 * @param optcode short code (8)
 * @param danhochk single-price auction flag
 * @param allocGubun allocation state
 */
public record OptionQuoteFrame(
        String hotime,
        List<QuoteLevel> levels,
        long totofferrem,
        long totbidrem,
        long totoffercnt,
        long totbidcnt,
        String optcode,
        String danhochk,
        String allocGubun)
        implements RealtimeFrame {
    static final FrameFields FIELDS = FrameFields.of("""
            hotime! offerho1 bidho1 offerrem1 bidrem1 offercnt1 bidcnt1 offerho2 bidho2
            offerrem2 bidrem2 offercnt2 bidcnt2 offerho3 bidho3 offerrem3 bidrem3 offercnt3
            bidcnt3 offerho4 bidho4 offerrem4 bidrem4 offercnt4 bidcnt4 offerho5 bidho5
            offerrem5 bidrem5 offercnt5 bidcnt5 totofferrem totbidrem totoffercnt totbidcnt
            optcode! danhochk alloc_gubun""");

    static OptionQuoteFrame read(FrameValues in) {
        return new OptionQuoteFrame(
                in.text(),
                QuoteLevel.five(in),
                in.integer(),
                in.integer(),
                in.integer(),
                in.integer(),
                in.text(),
                in.text(),
                in.text());
    }
}
