package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** UYS, NYS: unified indicative trade ((통합)예상체결). */
public record UnifiedIndicativeFrame(
        @Wire("hotime S6 호가시간; quote time HHMMSS") String hotime,
        @Wire("yeprice I8s 예상체결가격; indicative price") long yeprice,
        @Wire("yevolume I12s 예상체결수량; indicative quantity") long yevolume,

        @Wire("jnilysign S1 예상체결가전일종가대비구분; indicative change sign")
        String jnilysign,

        @Wire("jnilchange I8s 예상체결가전일종가대비; indicative change from previous close")
        long jnilchange,

        @Wire("jnilydrate D6.2s 예상체결가전일종가등락율; indicative change rate %")
        BigDecimal jnilydrate,

        @Wire("yofferho0 I8s 예상매도호가; indicative best ask") long yofferho0,
        @Wire("ybidho0 I8s 예상매수호가; indicative best bid") long ybidho0,

        @Wire("yofferrem0 I12s 예상매도호가수량; indicative best ask quantity")
        long yofferrem0,

        @Wire("ybidrem0 I12s 예상매수호가수량; indicative best bid quantity")
        long ybidrem0,

        @Wire("shcode S9! 단축코드; short code (6)") String shcode,
        @Wire("exchname S3 거래소명; exchange name") String exchname,

        @Wire("ex_shcode S10 거래소별단축코드; exchange-specific short code")
        String exShcode)
        implements MarketFrame {}
