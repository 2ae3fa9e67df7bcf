package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.util.List;

/** UH1: unified order book KRX + NXT (10 levels) ((통합)호가잔량). */
public record UnifiedQuoteFrame(
        @Wire("hotime S6! 호가시간; quote time HHMMSS") String hotime,
        @Wire("1..10") List<Level> levels,

        @Wire("krx_totofferrem I9s KRX총매도호가잔량; KRX total ask quantity")
        long krxTotofferrem,

        @Wire("nxt_totofferrem I9s NXT총매도호가잔량; NXT total ask quantity")
        long nxtTotofferrem,

        @Wire("unt_totofferrem I9s 통합총매도호가잔량; KRX + NXT total ask quantity")
        long untTotofferrem,

        @Wire("krx_totbidrem I9s KRX총매수호가잔량; KRX total bid quantity")
        long krxTotbidrem,

        @Wire("nxt_totbidrem I9s NXT총매수호가잔량; NXT total bid quantity")
        long nxtTotbidrem,

        @Wire("unt_totbidrem I9s 통합총매수호가잔량; KRX + NXT total bid quantity")
        long untTotbidrem,

        @Wire("krx_donsigubun S1 KRX동시호가구분; KRX auction flag")
        String krxDonsigubun,

        @Wire("nxt_donsigubun S1 NXT동시호가구분; NXT auction flag")
        String nxtDonsigubun,

        @Wire("shcode S9! 단축코드; short code (6)") String shcode,
        @Wire("alloc_gubun S1 배분적용구분; allocation state") String allocGubun,
        @Wire("volume I12s 누적거래량; cumulative volume") long volume,
        @Wire("krx_midprice I8s KRX중간가격; KRX mid price") long krxMidprice,

        @Wire("krx_offermidsumrem I9s KRX매도중간가잔량합계수량; ask quantity at the mid price")
        long krxOffermidsumrem,

        @Wire("krx_bidmidsumrem I9s KRX매수중간가잔량합계수량; bid quantity at the mid price")
        long krxBidmidsumrem,

        @Wire("nxt_midprice I8s NXT중간가격; NXT mid price") long nxtMidprice,

        @Wire("nxt_offermidsumrem I9s NXT매도중간가잔량합계수량; NXT ask quantity at the mid price")
        long nxtOffermidsumrem,

        @Wire("nxt_bidmidsumrem I9s NXT매수중간가잔량합계수량; NXT bid quantity at the mid price")
        long nxtBidmidsumrem,

        @Wire("krx_midsumrem I9s KRX중간가잔량합계수량; total quantity at the mid price")
        long krxMidsumrem,

        @Wire("krx_midsumremgubun S1 KRX중간가잔량구분(''없음'1'매도'2'매수); side of the mid-price quantity")
        String krxMidsumremgubun,

        @Wire("nxt_midsumrem I9s NXT중간가잔량합계수량; NXT total quantity at the mid price")
        long nxtMidsumrem,

        @Wire("nxt_midsumremgubun S1 NXT중간가잔량구분(''없음'1'매도'2'매수); side of the NXT mid-price quantity")
        String nxtMidsumremgubun,

        @Wire("ex_shcode S10 거래소별단축코드; exchange-specific short code")
        String exShcode)
        implements MarketFrame {
    /** One of the numbered groups of fields. */
    public record Level(
            @Wire("offerho# I7s 매도호가; ask price") long offerho,
            @Wire("bidho# I7s 매수호가; bid price") long bidho,

            @Wire("krx_offerrem# I9s KRX매도호가잔량; KRX ask quantity")
            long krxOfferrem,

            @Wire("nxt_offerrem# I9s NXT매도호가잔량; NXT ask quantity")
            long nxtOfferrem,

            @Wire("unt_offerrem# I9s 통합매도호가잔량; KRX + NXT ask quantity")
            long untOfferrem,

            @Wire("krx_bidrem# I9s KRX매수호가잔량; KRX bid quantity")
            long krxBidrem,

            @Wire("nxt_bidrem# I9s NXT매수호가잔량; NXT bid quantity")
            long nxtBidrem,

            @Wire("unt_bidrem# I9s 통합매수호가잔량; KRX + NXT bid quantity")
            long untBidrem) {}
}
