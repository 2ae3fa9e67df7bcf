package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.util.List;

/** t9943: index futures master (codes only) (지수선물마스터조회API용). */
public final class T9943 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t9943",
            "/futureoption/market-data",
            RestTr.Kind.READ,
            "t9943InBlock",
            InBlock.class,
            Response.class,
            "지수선물마스터조회API용");

    private T9943() {}

    /** What is asked. */
    public record InBlock(@Wire("gubun S1 구분; kind") String gubun) {}

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
            @Wire("t9943OutBlock []") List<OutBlock> outBlock)
            implements RestAnswer {}
}
