package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;

/** NVI: NXT-only VI on / off ((NXT)VI 발동 해제). */
public record NxtVolatilityInterruptionFrame(
        @Wire("vi_gubun S1! 구분; VI state") String viGubun,

        @Wire("svi_recprice I8s 정적VI발동기준가격; static VI reference price")
        long sviRecprice,

        @Wire("dvi_recprice I8s 동적VI발동기준가격; dynamic VI reference price")
        long dviRecprice,

        @Wire("vi_trgprice I8s VI발동가격; VI trigger price") long viTrgprice,
        @Wire("shcode S9 단축코드; key") String shcode,
        @Wire("ref_shcode S6 참조코드(미사용); reference code") String refShcode,
        @Wire("time S6 시간; time HHMMSS") String time,
        @Wire("exchname S3 거래소명; exchange name") String exchname,

        @Wire("ex_shcode S10 거래소별단축코드; exchange-specific short code")
        String exShcode)
        implements MarketFrame {}
