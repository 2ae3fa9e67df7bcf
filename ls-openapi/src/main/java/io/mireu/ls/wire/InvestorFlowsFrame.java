package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.util.List;

/** DBT: investor flow, all investors (KRX야간파생 투자자별현황). */
public record InvestorFlowsFrame(
        @Wire("tjjtime S8 수신시간; receive time HHMMSS") String tjjtime,
        @Wire("0..11") List<Investor> investors,

        @Wire("fottjjcode S5! 파생상품투자자코드; derivative investor code")
        String fottjjcode)
        implements MarketFrame {
    /** One of the numbered groups of fields. */
    public record Investor(
            @Wire("tjjcode# S4 투자자코드1(개인); investor code individual")
            String tjjcode,

            @Wire("msvolume# I8s 매수거래량; buy volume") long msvolume,
            @Wire("mdvolume# I8s 매도거래량; sell volume") long mdvolume,
            @Wire("msvol# I8s 거래량순매수; net buy volume") long msvol,
            @Wire("msvalue# I6s 매수거래대금; buy value") long msvalue,
            @Wire("mdvalue# I6s 매도거래대금; sell value") long mdvalue,
            @Wire("msval# I6s 거래대금순매수; net buy value") long msval) {}
}
