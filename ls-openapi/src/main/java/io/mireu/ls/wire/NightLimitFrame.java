package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** DD0: night real-time price limit (KRX야간파생 실시간상하한가). */
public record NightLimitFrame(
        @Wire("gubun S1 접속매매여부; continuous trading flag") String gubun,

        @Wire("dy_gubun S1 실시간가격제한여부; real-time price limit state")
        String dyGubun,

        @Wire("dy_uplmtprice D8.2s 실시간상한가; real-time upper limit")
        BigDecimal dyUplmtprice,

        @Wire("dy_dnlmtprice D8.2s 실시간하한가; real-time lower limit")
        BigDecimal dyDnlmtprice,

        @Wire("futcode S8! 단축코드; short code (8)") String futcode)
        implements MarketFrame {}
