package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;

/** DBM: investor flow, changed investor (KRX야간파생 투자자매매현황). */
public record InvestorFlowFrame(
        @Wire("tjjcode S4! 투자자코드; investor code") String tjjcode,
        @Wire("tjjtime S8 수신시간; receive time HHMMSS") String tjjtime,
        @Wire("msvolume I8s 매수거래량; buy volume") long msvolume,
        @Wire("mdvolume I8s 매도거래량; sell volume") long mdvolume,
        @Wire("msvol I8s 거래량순매수; net buy volume") long msvol,

        @Wire("p_msvol I8s 거래량순매수직전대비; net buy volume vs previous")
        long pMsvol,

        @Wire("msvalue I6s 매수거래대금; buy value") long msvalue,
        @Wire("mdvalue I6s 매도거래대금; sell value") long mdvalue,
        @Wire("msval I6s 거래대금순매수; net buy value") long msval,

        @Wire("p_msval I6s 거래대금순매수직전대비; net buy value vs previous")
        long pMsval,

        @Wire("fottjjcode S5! 파생상품투자자코드; derivative investor code")
        String fottjjcode)
        implements MarketFrame {}
