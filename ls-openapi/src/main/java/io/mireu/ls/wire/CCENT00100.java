package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import org.jspecify.annotations.Nullable;

/** CCENT00100: new order of the night session (KRX야간파생 위탁 신규 주문); its blocks are those of CFOAT00100. */
public final class CCENT00100 {
    /** How it is called. */
    public static final RestTr<CFOAT00100.InBlock1, Response> TR = new RestTr<>(
            "CCENT00100",
            "/futureoption/order",
            RestTr.Kind.ORDER,
            "CCENT00100InBlock1",
            CFOAT00100.InBlock1.class,
            Response.class,
            "KRX야간파생 위탁 신규 주문");

    private CCENT00100() {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CCENT00100OutBlock1 {}") CFOAT00100.@Nullable OutBlock1 outBlock1,
            @Wire("CCENT00100OutBlock2 {}") CFOAT00100.@Nullable OutBlock2 outBlock2)
            implements OrderAnswer {
        @Override
        public long orderNumber() {
            return outBlock2 == null ? 0 : outBlock2.ordNo();
        }
    }
}
