package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;

/** VI_, DVI: volatility interruption (VI) on / off, KRX (VI발동해제). */
public record VolatilityInterruptionFrame(
        @Wire("vi_gubun S1! 구분(0:해제1:정적발동2:동적발동3:정적&동적); VI state")
        String viGubun,

        @Wire("svi_recprice I8s 정적VI발동기준가격; static VI reference price")
        long sviRecprice,

        @Wire("dvi_recprice I8s 동적VI발동기준가격; dynamic VI reference price")
        long dviRecprice,

        @Wire("vi_trgprice I8s VI발동가격; VI trigger price") long viTrgprice,
        @Wire("shcode S6 단축코드(KEY); key") String shcode,
        @Wire("ref_shcode S6 참조코드; reference code") String refShcode,
        @Wire("time S6 시간; time HHMMSS") String time,
        @Wire("exchname S3 거래소명; exchange name") String exchname)
        implements MarketFrame {}
