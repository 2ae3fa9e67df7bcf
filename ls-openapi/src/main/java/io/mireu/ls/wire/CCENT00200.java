package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import org.jspecify.annotations.Nullable;

/** CCENT00200: modification of a resting order of the night session (KRX야간파생 위탁 정정 주문); its blocks are those of CFOAT00200. */
public final class CCENT00200 {
    /** How it is called. */
    public static final RestTr<CFOAT00200.InBlock1, Response> TR = new RestTr<>(
            "CCENT00200",
            "/futureoption/order",
            RestTr.Kind.ORDER,
            "CCENT00200InBlock1",
            CFOAT00200.InBlock1.class,
            Response.class,
            "KRX야간파생 위탁 정정 주문");

    private CCENT00200() {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CCENT00200OutBlock1 {}") CFOAT00200.@Nullable OutBlock1 outBlock1,
            @Wire("CCENT00200OutBlock2 {}") CFOAT00200.@Nullable OutBlock2 outBlock2)
            implements OrderAnswer {
        @Override
        public long orderNumber() {
            return outBlock2 == null ? 0 : outBlock2.ordNo();
        }
    }
}
