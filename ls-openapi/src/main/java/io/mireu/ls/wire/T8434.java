package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;

/** t8434: multi quote, up to 50 codes (선물/옵션멀티현재가조회). */
public final class T8434 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t8434",
            "/futureoption/market-data",
            RestTr.Kind.READ,
            "t8434InBlock",
            InBlock.class,
            Response.class,
            "선물/옵션멀티현재가조회");

    private T8434() {}

    /** What is asked. */
    public record InBlock(
            @Wire("qrycnt I3n 건수; number of codes") long qrycnt,

            @Wire("focode S400 단축코드; short codes concatenated without separator")
            String focode) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("hname S20 한글명; instrument name") String hname,
            @Wire("price D6.2s 현재가; last price") BigDecimal price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D6.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("volume I12n 누적거래량; cumulative volume") long volume,
            @Wire("checnt I8n 체결건수; trade count") long checnt,
            @Wire("focode S8 단축코드; short code (8)") String focode) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8434OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
