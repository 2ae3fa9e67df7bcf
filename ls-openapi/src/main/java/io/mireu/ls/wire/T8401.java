package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.util.List;

/** t8401: stock futures master (주식선물마스터조회(API용)). */
public final class T8401 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t8401",
            "/futureoption/market-data",
            RestTr.Kind.READ,
            "t8401InBlock",
            InBlock.class,
            Response.class,
            "주식선물마스터조회(API용)");

    private T8401() {}

    /** What is asked. */
    public record InBlock(
            @Wire("dummy S1 ; dummy, any string") String dummy) {}

    /** Row of the answer. */
    public record OutBlock(
            @Wire("hname S20 종목명; instrument name") String hname,
            @Wire("shcode S8 단축코드; short code (8)") String shcode,

            @Wire("expcode S12 확장코드; expanded code (ISIN, 12)")
            String expcode,

            @Wire("basecode S9 기초자산코드; underlying code") String basecode) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8401OutBlock []") List<OutBlock> outBlock)
            implements RestAnswer {}
}
