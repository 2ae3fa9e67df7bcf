package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** OC0: index option trade (KOSPI200옵션체결). */
public record OptionTradeFrame(
        @Wire("chetime S6! 체결시간; trade time HHMMSS") String chetime,
        @Wire("sign S1 전일대비구분; change sign") String sign,

        @Wire("change D6.2s 전일대비; change from previous close")
        BigDecimal change,

        @Wire("drate D6.2s 등락율; change rate % (signed)") BigDecimal drate,
        @Wire("price D6.2s! 현재가; last price") BigDecimal price,
        @Wire("open D6.2s 시가; open") BigDecimal open,
        @Wire("high D6.2s 고가; high") BigDecimal high,
        @Wire("low D6.2s 저가; low") BigDecimal low,
        @Wire("cgubun S1 체결구분; aggressor side + or -") String cgubun,
        @Wire("cvolume I6s! 체결량; trade quantity") long cvolume,
        @Wire("volume I12s! 누적거래량; cumulative volume") long volume,
        @Wire("value I12s 누적거래대금; cumulative traded value") long value,

        @Wire("mdvolume I12s 매도누적체결량; cumulative sell volume")
        long mdvolume,

        @Wire("mdchecnt I8s 매도누적체결건수; cumulative sell trade count")
        long mdchecnt,

        @Wire("msvolume I12s 매수누적체결량; cumulative buy volume")
        long msvolume,

        @Wire("mschecnt I8s 매수누적체결건수; cumulative buy trade count")
        long mschecnt,

        @Wire("cpower D9.2s 체결강도; trade strength %") BigDecimal cpower,
        @Wire("offerho1 D6.2s 매도호가1; ask price level 1") BigDecimal offerho1,
        @Wire("bidho1 D6.2s 매수호가1; bid price level 1") BigDecimal bidho1,
        @Wire("openyak I8s 미결제약정수량; open interest") long openyak,
        @Wire("k200jisu D6.2s KOSPI200지수; KOSPI200 index") BigDecimal k200jisu,
        @Wire("eqva D7.2s KOSPI등가; KOSPI equivalent") BigDecimal eqva,
        @Wire("theoryprice D6.2s 이론가; theoretical price") BigDecimal theoryprice,
        @Wire("impv D6.2s 내재변동성; implied volatility") BigDecimal impv,

        @Wire("openyakcha I8s 미결제약정증감; open interest change")
        long openyakcha,

        @Wire("timevalue D6.2s 시간가치; time value") BigDecimal timevalue,
        @Wire("jgubun S2 장운영정보; market operation code") String jgubun,

        @Wire("jnilvolume I12s 전일동시간대거래량; previous-day volume at same time")
        long jnilvolume,

        @Wire("optcode S8! 단축코드; short code (8)") String optcode)
        implements MarketFrame {}
