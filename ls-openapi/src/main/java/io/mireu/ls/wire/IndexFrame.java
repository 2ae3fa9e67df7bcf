package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** IJ_: index value (지수). */
public record IndexFrame(
        @Wire("time S6! 시간; time HHMMSS") String time,
        @Wire("jisu D8.2s! 지수; index value") BigDecimal jisu,
        @Wire("sign S1 전일대비구분; change sign") String sign,

        @Wire("change D8.2s 전일비; change from previous close")
        BigDecimal change,

        @Wire("drate D6.2s 등락율; change rate %") BigDecimal drate,

        @Wire("cvolume I8s 체결량; quantity since the last update")
        long cvolume,

        @Wire("volume I8s 거래량; cumulative volume") long volume,
        @Wire("value I8s 거래대금; cumulative traded value") long value,

        @Wire("upjo I4s 상한종목수; number of issues at upper limit")
        long upjo,

        @Wire("highjo I4s 상승종목수; number of issues up") long highjo,

        @Wire("unchgjo I4s 보합종목수; number of issues unchanged")
        long unchgjo,

        @Wire("lowjo I4s 하락종목수; number of issues down") long lowjo,

        @Wire("downjo I4s 하한종목수; number of issues at lower limit")
        long downjo,

        @Wire("upjrate D6.2s 상승종목비율; advancing issues %") BigDecimal upjrate,
        @Wire("openjisu D8.2s 시가지수; open") BigDecimal openjisu,
        @Wire("opentime S6 시가시간; time of open HHMMSS") String opentime,
        @Wire("highjisu D8.2s 고가지수; high") BigDecimal highjisu,
        @Wire("hightime S6 고가시간; time of high HHMMSS") String hightime,
        @Wire("lowjisu D8.2s 저가지수; low") BigDecimal lowjisu,
        @Wire("lowtime S6 저가시간; time of low HHMMSS") String lowtime,

        @Wire("frgsvolume I8s 외인순매수수량; foreign net buy quantity (signed)")
        long frgsvolume,

        @Wire("orgsvolume I8s 기관순매수수량; institutional net buy quantity")
        long orgsvolume,

        @Wire("frgsvalue I10s 외인순매수금액; foreign net buy value (signed)")
        long frgsvalue,

        @Wire("orgsvalue I10s 기관순매수금액; institutional net buy value")
        long orgsvalue,

        @Wire("upcode S3! 업종코드; index code (3)") String upcode)
        implements MarketFrame {}
