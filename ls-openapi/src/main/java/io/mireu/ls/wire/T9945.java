package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.util.List;

/** t9945: stock master with NXT flag (주식마스터조회API용). */
public final class T9945 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t9945",
            "/stock/market-data",
            RestTr.Kind.READ,
            "t9945InBlock",
            InBlock.class,
            Response.class,
            "주식마스터조회API용");

    private T9945() {}

    /** What is asked. */
    public record InBlock(
            @Wire("gubun S1 구분(KSP:1KSD:2); market filter") String gubun) {}

    /** Row of the answer. */
    public record OutBlock(
            @Wire("hname S40 종목명; name") String hname,
            @Wire("shcode S6 단축코드; short code (6)") String shcode,
            @Wire("expcode S12 확장코드; ISIN (12)") String expcode,
            @Wire("etfchk S1 ETF구분; ETF flag") String etfchk,
            @Wire("nxt_chk S1 NXT상장구분; tradable on NXT") String nxtChk,
            @Wire("filler S4 ; unused") String filler) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t9945OutBlock []") List<OutBlock> outBlock)
            implements RestAnswer {}
}
