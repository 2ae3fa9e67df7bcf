package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** YJ_: indicative index value (예상지수). */
public record IndicativeIndexFrame(
        @Wire("time S6 시간; time HHMMSS") String time,
        @Wire("jisu D8.2s 예상지수; indicative index value") BigDecimal jisu,
        @Wire("sign S1 예상전일대비구분; indicative change sign") String sign,
        @Wire("change D8.2s 예상전일비; indicative change") BigDecimal change,
        @Wire("drate D6.2s 예상등락율; indicative change rate %") BigDecimal drate,
        @Wire("cvolume I8s 예상체결량; indicative quantity") long cvolume,
        @Wire("volume I8s 누적거래량; cumulative volume") long volume,
        @Wire("value I8s 예상거래대금; indicative traded value") long value,
        @Wire("upcode S3! 업종코드; index code (3)") String upcode)
        implements MarketFrame {}
