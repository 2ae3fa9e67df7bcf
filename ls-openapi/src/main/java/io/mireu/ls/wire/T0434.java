package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t0434: filled and unfilled orders of today (선물/옵션체결/미체결), paged by order number. */
public final class T0434 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t0434",
                    "/futureoption/accno",
                    RestTr.Kind.READ,
                    "t0434InBlock",
                    InBlock.class,
                    Response.class,
                    "선물/옵션체결/미체결")
            .paged(Paging.byKeys("cts_ordno"));

    private T0434() {}

    /** What is asked. */
    public record InBlock(
            @Wire("expcode S8 종목번호; instrument code") String expcode,
            @Wire("chegb S1 체결구분; fill filter") String chegb,
            @Wire("sortgb S1 정렬순서; sort order") String sortgb,

            @Wire("cts_ordno S7 CTS_주문번호; continuation key (order number)")
            String ctsOrdno) {
        /** Every order of today, oldest first. */
        public static InBlock today() {
            return new InBlock("", "0", "2", " ");
        }
    }

    /** Answer. */
    public record OutBlock(
            @Wire("cts_ordno S7 CTS_주문번호; continuation key (order number)")
            String ctsOrdno) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("ordno I7n 주문번호; order number") long ordno,

            @Wire("orgordno I7n 원주문번호; original order number")
            long orgordno,

            @Wire("medosu S10 구분; side text, 매수 or 매도") String medosu,
            @Wire("ordgb S20 유형; price type text, e.g. 지정가") String ordgb,
            @Wire("qty I9n 주문수량; order quantity") long qty,
            @Wire("price D9.2s 주문가격; order price") BigDecimal price,
            @Wire("cheqty I9n 체결수량; filled quantity") long cheqty,
            @Wire("cheprice D9.2s 체결가격; fill price") BigDecimal cheprice,
            @Wire("ordrem I9n 미체결잔량; unfilled quantity") long ordrem,
            @Wire("status S10 상태; state text, e.g. 접수, 완료") String status,
            @Wire("ordtime S8 주문시간; order time HHMMSScc") String ordtime,

            @Wire("ordermtd S10 주문매체; channel text, e.g. OPEN API")
            String ordermtd,

            @Wire("expcode S8 종목번호; instrument code") String expcode,
            @Wire("rtcode S3 사유코드; reason code") String rtcode,

            @Wire("sysprocseq I10n 처리순번; processing sequence")
            long sysprocseq,

            @Wire("hogatype S1 호가타입; quote type letter") String hogatype) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t0434OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t0434OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
