package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.util.List;

/** t9944: index option master (codes only) (지수옵션마스터조회API용). */
public final class T9944 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t9944",
            "/futureoption/market-data",
            RestTr.Kind.READ,
            "t9944InBlock",
            InBlock.class,
            Response.class,
            "지수옵션마스터조회API용");

    private T9944() {}

    /** What is asked. */
    public record InBlock(
            @Wire("dummy S1 ; dummy, any string") String dummy) {}

    /** Row of the answer. */
    public record OutBlock(
            @Wire("hname S20 종목명; instrument name") String hname,
            @Wire("shcode S8 단축코드; short code (8)") String shcode,

            @Wire("expcode S12 확장코드; expanded code (ISIN, 12)")
            String expcode) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t9944OutBlock []") List<OutBlock> outBlock)
            implements RestAnswer {}
}
