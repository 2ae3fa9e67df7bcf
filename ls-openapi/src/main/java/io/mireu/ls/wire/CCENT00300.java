package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import org.jspecify.annotations.Nullable;

/** CCENT00300: cancellation of a resting order of the night session (KRX야간파생 위탁 취소 주문); its blocks are those of CFOAT00300. */
public final class CCENT00300 {
    /** How it is called. */
    public static final RestTr<CFOAT00300.InBlock1, Response> TR = new RestTr<>(
            "CCENT00300",
            "/futureoption/order",
            RestTr.Kind.ORDER,
            "CCENT00300InBlock1",
            CFOAT00300.InBlock1.class,
            Response.class,
            "KRX야간파생 위탁 취소 주문");

    private CCENT00300() {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CCENT00300OutBlock1 {}") CFOAT00300.@Nullable OutBlock1 outBlock1,
            @Wire("CCENT00300OutBlock2 {}") CFOAT00300.@Nullable OutBlock2 outBlock2)
            implements OrderAnswer {
        @Override
        public long orderNumber() {
            return outBlock2 == null ? 0 : outBlock2.ordNo();
        }
    }
}
