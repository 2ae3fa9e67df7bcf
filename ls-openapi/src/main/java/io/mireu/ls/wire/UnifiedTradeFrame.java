package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** US3, NS3: unified trade KRX + NXT ((통합)체결). */
public record UnifiedTradeFrame(
        @Wire("chetime S6! 체결시간; trade time HHMMSS") String chetime,
        @Wire("sign S1 전일대비구분; change sign") String sign,
        @Wire("change I8s 전일대비; change from previous close") long change,
        @Wire("drate D6.2s 등락율; change rate %") BigDecimal drate,
        @Wire("price I8s! 현재가; last price") long price,
        @Wire("opentime S6 시가시간; time of open HHMMSS") String opentime,
        @Wire("open I8s 시가; open") long open,
        @Wire("hightime S6 고가시간; time of high HHMMSS") String hightime,
        @Wire("high I8s 고가; high") long high,
        @Wire("lowtime S6 저가시간; time of low HHMMSS") String lowtime,
        @Wire("low I8s 저가; low") long low,
        @Wire("cgubun S1 체결구분; aggressor side + or -") String cgubun,
        @Wire("cvolume I8s! 체결량; trade quantity") long cvolume,
        @Wire("volume I12s! 누적거래량; cumulative volume") long volume,
        @Wire("value I12s 누적거래대금; cumulative traded value") long value,

        @Wire("mdvolume I12s 매도누적체결량; cumulative sell-side volume")
        long mdvolume,

        @Wire("mdchecnt I8s 매도누적체결건수; cumulative sell-side trade count")
        long mdchecnt,

        @Wire("msvolume I12s 매수누적체결량; cumulative buy-side volume")
        long msvolume,

        @Wire("mschecnt I8s 매수누적체결건수; cumulative buy-side trade count")
        long mschecnt,

        @Wire("cpower D9.2s 체결강도; trade strength %") BigDecimal cpower,

        @Wire("w_avrg I8s 가중평균가; volume-weighted average price")
        long wAvrg,

        @Wire("offerho I8s 매도호가; best ask price") long offerho,
        @Wire("bidho I8s 매수호가; best bid price") long bidho,
        @Wire("status S2 장정보; market state") String status,

        @Wire("jnilvolume I12s 전일동시간대거래량; previous-day volume at same time")
        long jnilvolume,

        @Wire("shcode S9! 단축코드; short code (6)") String shcode,
        @Wire("exchname S3 거래소명; exchange name") String exchname,

        @Wire("ex_shcode S10 거래소별단축코드; exchange-specific short code")
        String exShcode)
        implements MarketFrame {}
