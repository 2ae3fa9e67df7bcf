package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.util.List;

/** t8424: index list (전체업종). */
public final class T8424 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t8424", "/indtp/market-data", RestTr.Kind.READ, "t8424InBlock", InBlock.class, Response.class, "전체업종");

    private T8424() {}

    /** What is asked. */
    public record InBlock(@Wire("gubun1 S1 구분1; kind") String gubun1) {}

    /** Row of the answer. */
    public record OutBlock(
            @Wire("hname S20 업종명; index name") String hname,
            @Wire("upcode S3 업종코드; index code (3)") String upcode) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8424OutBlock []") List<OutBlock> outBlock)
            implements RestAnswer {}
}
