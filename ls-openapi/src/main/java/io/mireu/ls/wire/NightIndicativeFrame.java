package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** DYC: night indicative price (KRX야간파생 예상체결). */
public record NightIndicativeFrame(
        @Wire("ychetime S6 예상체결시간; indicative time HHMMSS") String ychetime,
        @Wire("yeprice D6.2s 예상체결가격; indicative price") BigDecimal yeprice,

        @Wire("jnilysign S1 예상체결가전일종가대비구분; indicative price change sign")
        String jnilysign,

        @Wire("jnilchange D6.2s 예상체결가전일종가대비; indicative price change from previous close")
        BigDecimal jnilchange,

        @Wire("jnilydrate D6.2s 예상체결가전일종가등락율; indicative price change rate %")
        BigDecimal jnilydrate,

        @Wire("futcode S8! 단축코드; short code (8)") String futcode,

        @Wire("expct_ccls_q I9s 예상체결수량; indicative quantity")
        long expctCclsQ)
        implements MarketFrame {}
