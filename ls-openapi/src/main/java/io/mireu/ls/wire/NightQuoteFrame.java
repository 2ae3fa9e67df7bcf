package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.util.List;

/** DH0: night order book (futures and options) (KRX야간파생 호가). */
public record NightQuoteFrame(
        @Wire("hotime S6! 호가시간; quote time HHMMSS") String hotime,
        @Wire("1..5") List<QuoteLevel> levels,
        @Wire("totofferrem I6s 매도호가총수량; total ask quantity") long totofferrem,
        @Wire("totbidrem I6s 매수호가총수량; total bid quantity") long totbidrem,

        @Wire("totoffercnt I5s 매도호가총건수; total ask order count")
        long totoffercnt,

        @Wire("totbidcnt I5s 매수호가총건수; total bid order count")
        long totbidcnt,

        @Wire("futcode S8! 단축코드; short code (8)") String futcode,

        @Wire("danhochk S1 단일가호가여부; single-price auction flag")
        String danhochk,

        @Wire("alloc_gubun S1 배분적용구분; allocation state") String allocGubun)
        implements MarketFrame {}
