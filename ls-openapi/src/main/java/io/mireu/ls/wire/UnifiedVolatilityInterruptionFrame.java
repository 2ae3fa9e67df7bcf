package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;

/** UVI: unified VI on / off ((통합)VI발동해제). */
public record UnifiedVolatilityInterruptionFrame(
        @Wire("krx_vi_gubun S1 KRXVI구분 (0:해제1:정적발동2:동적발동3:정적&동적); KRX VI state")
        String krxViGubun,

        @Wire("krx_svi_recprice I8s KRX정적VI발동기준가격; KRX static VI reference price")
        long krxSviRecprice,

        @Wire("krx_dvi_recprice I8s KRX동적VI발동기준가격; KRX dynamic VI reference price")
        long krxDviRecprice,

        @Wire("krx_vi_trgprice I8s KRXVI발동가격; KRX VI trigger price")
        long krxViTrgprice,

        @Wire("krx_time S6 KRX시간; KRX time HHMMSS") String krxTime,

        @Wire("nxt_vi_gubun S1 NXTVI구분(0:해제1:정적발동2:동적발동3:정적&동적); NXT VI state")
        String nxtViGubun,

        @Wire("nxt_svi_recprice I8s NXT정적VI발동기준가격; NXT static VI reference price")
        long nxtSviRecprice,

        @Wire("nxt_dvi_recprice I8s NXT동적VI발동기준가격; NXT dynamic VI reference price")
        long nxtDviRecprice,

        @Wire("nxt_vi_trgprice I8s NXTVI발동가격; NXT VI trigger price")
        long nxtViTrgprice,

        @Wire("nxt_time S6 NXT시간; NXT time HHMMSS") String nxtTime,
        @Wire("shcode S9! 단축코드; key") String shcode,
        @Wire("ref_shcode S6 참조코드(미사용); reference code") String refShcode,
        @Wire("exchname S3 거래소명; exchange name") String exchname,

        @Wire("ex_shcode S10 거래소별단축코드; exchange-specific short code")
        String exShcode)
        implements MarketFrame {}
