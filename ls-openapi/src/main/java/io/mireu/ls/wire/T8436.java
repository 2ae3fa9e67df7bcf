package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.util.List;

/** t8436: stock master (주식종목조회 API용). */
public final class T8436 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t8436", "/stock/etc", RestTr.Kind.READ, "t8436InBlock", InBlock.class, Response.class, "주식종목조회 API용");

    private T8436() {}

    /** What is asked. */
    public record InBlock(
            @Wire("gubun S1 구분(0:전체1:코스피2:코스닥); market filter")
            String gubun) {}

    /** Row of the answer. */
    public record OutBlock(
            @Wire("hname S20 종목명; name") String hname,
            @Wire("shcode S6 단축코드; short code (6)") String shcode,
            @Wire("expcode S12 확장코드; ISIN (12)") String expcode,
            @Wire("etfgubun S1 ETF구분(1:ETF2:ETN); ETF kind") String etfgubun,
            @Wire("uplmtprice I8n 상한가; upper limit price") long uplmtprice,
            @Wire("dnlmtprice I8n 하한가; lower limit price") long dnlmtprice,
            @Wire("jnilclose I8n 전일가; previous close") long jnilclose,
            @Wire("memedan S5 주문수량단위; order quantity unit") String memedan,
            @Wire("recprice I8n 기준가; base price") long recprice,
            @Wire("gubun S1 구분(1:코스피2:코스닥); market") String gubun,
            @Wire("bu12gubun S2 증권그룹; security group") String bu12gubun,

            @Wire("spac_gubun S1 기업인수목적회사여부(Y/N); SPAC flag")
            String spacGubun,

            @Wire("filler S32 filler(미사용); unused") String filler) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8436OutBlock []") List<OutBlock> outBlock)
            implements RestAnswer {}
}
