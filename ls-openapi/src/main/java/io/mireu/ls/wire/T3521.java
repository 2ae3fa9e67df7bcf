package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** t3521: foreign index / FX / rate quote (해외지수조회(API용)). */
public final class T3521 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t3521",
            "/stock/investinfo",
            RestTr.Kind.READ,
            "t3521InBlock",
            InBlock.class,
            Response.class,
            "해외지수조회(API용)");

    private T3521() {}

    /** What is asked. */
    public record InBlock(
            @Wire("kind S1 종목종류; symbol kind") String kind,
            @Wire("symbol S16 ; symbol") String symbol) {}

    /** Answer. */
    public record OutBlock(
            @Wire("hname S 종목명; name") String hname,
            @Wire("symbol S ; symbol") String symbol,
            @Wire("date S 일자; date YYYYMMDD") String date,
            @Wire("close Ds 현재가; last value") BigDecimal close,
            @Wire("sign S 전일대비구분; change sign") String sign,
            @Wire("change Ds 전일대비; change") BigDecimal change,
            @Wire("diff Ds 등락율; change rate %") BigDecimal diff) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t3521OutBlock {}") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
