package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;

/** t8435: derivative master (mini, weekly, KOSDAQ150) (파생종목마스터조회API용). */
public final class T8435 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t8435",
            "/futureoption/market-data",
            RestTr.Kind.READ,
            "t8435InBlock",
            InBlock.class,
            Response.class,
            "파생종목마스터조회API용");

    private T8435() {}

    /** What is asked. */
    public record InBlock(
            @Wire("gubun S2 구분(MF/MO); product kind") String gubun) {}

    /** Row of the answer. */
    public record OutBlock(
            @Wire("hname S20 종목명; instrument name") String hname,
            @Wire("shcode S8 단축코드; short code (8)") String shcode,

            @Wire("expcode S12 확장코드; expanded code (ISIN, 12)")
            String expcode,

            @Wire("uplmtprice D6.2s 상한가; upper limit price") BigDecimal uplmtprice,
            @Wire("dnlmtprice D6.2s 하한가; lower limit price") BigDecimal dnlmtprice,
            @Wire("jnilclose D6.2s 전일종가; previous close") BigDecimal jnilclose,
            @Wire("jnilhigh D6.2s 전일고가; previous high") BigDecimal jnilhigh,
            @Wire("jnillow D6.2s 전일저가; previous low") BigDecimal jnillow,
            @Wire("recprice D6.2s 기준가; base price") BigDecimal recprice) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8435OutBlock []") List<OutBlock> outBlock)
            implements RestAnswer {}
}
