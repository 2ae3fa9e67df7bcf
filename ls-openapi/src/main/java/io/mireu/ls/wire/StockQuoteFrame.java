package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.util.List;

/** H1_, HA_: KOSPI order book (10 levels) (KOSPI호가잔량). */
public record StockQuoteFrame(
        @Wire("hotime S6! 호가시간; quote time HHMMSS") String hotime,
        @Wire("1..10") List<Level> levels,
        @Wire("totofferrem I9s 총매도호가잔량; total ask quantity") long totofferrem,
        @Wire("totbidrem I9s 총매수호가잔량; total bid quantity") long totbidrem,
        @Wire("donsigubun S1 동시호가구분; auction flag") String donsigubun,
        @Wire("shcode S6! 단축코드; short code (6)") String shcode,
        @Wire("alloc_gubun S1 배분적용구분; allocation state") String allocGubun,
        @Wire("volume I12s 누적거래량; cumulative volume") long volume,
        @Wire("midprice I8s 중간가격; KRX mid price") long midprice,

        @Wire("offermidsumrem I9s 매도중간가잔량합계수량; ask quantity at the mid price")
        long offermidsumrem,

        @Wire("bidmidsumrem I9s 매수중간가잔량합계수량; bid quantity at the mid price")
        long bidmidsumrem,

        @Wire("midsumrem I9s 중간가잔량합계수량; total quantity at the mid price")
        long midsumrem,

        @Wire("midsumremgubun S1 중간가잔량구분; side of the mid-price quantity")
        String midsumremgubun)
        implements MarketFrame {
    /** One of the numbered groups of fields. */
    public record Level(
            @Wire("offerho# I7s 매도호가; ask price") long offerho,
            @Wire("bidho# I7s 매수호가; bid price") long bidho,
            @Wire("offerrem# I9s 매도호가잔량; ask quantity") long offerrem,
            @Wire("bidrem# I9s 매수호가잔량; bid quantity") long bidrem) {}
}
