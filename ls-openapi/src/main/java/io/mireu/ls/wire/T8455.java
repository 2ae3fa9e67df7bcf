package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;

/** t8455: night master (KRX야간파생 마스터조회(API용)). */
public final class T8455 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t8455",
            "/futureoption/market-data",
            RestTr.Kind.READ,
            "t8455InBlock",
            InBlock.class,
            Response.class,
            "KRX야간파생 마스터조회(API용)");

    private T8455() {}

    /** What is asked. */
    public record InBlock(
            @Wire("gubun S2 구분(NF/NC/NM/NO); product kind") String gubun) {}

    /** Row of the answer. */
    public record OutBlock(
            @Wire("hname S20 종목명; instrument name") String hname,
            @Wire("shcode S8 종목코드; instrument code") String shcode,

            @Wire("expcode S12 표준코드; standard code (ISIN, 12)")
            String expcode,

            @Wire("tradeunit D21.8s 거래승수; contract multiplier")
            BigDecimal tradeunit,

            @Wire("atmgb S1 ATM구분(1:ATM2:ITM3:OTM); ATM class")
            String atmgb) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8455OutBlock []") List<OutBlock> outBlock)
            implements RestAnswer {}
}
