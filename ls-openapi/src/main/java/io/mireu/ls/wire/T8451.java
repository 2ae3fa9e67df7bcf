package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t8451: day / week / month / year chart, unified ((통합)주식챠트(일주월년) API용). */
public final class T8451 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t8451",
                    "/stock/chart",
                    RestTr.Kind.READ,
                    "t8451InBlock",
                    InBlock.class,
                    Response.class,
                    "(통합)주식챠트(일주월년) API용")
            .paged(Paging.byKeys("cts_date"));

    private T8451() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S6 단축코드; short code (6)") String shcode,
            @Wire("gubun S1 주기구분(2:일3:주4:월5:년); period") String gubun,

            @Wire("qrycnt I4n 요청건수(최대:500); requested row count")
            long qrycnt,

            @Wire("sdate S8 시작일자; start date YYYYMMDD") String sdate,
            @Wire("edate S8 종료일자; end date YYYYMMDD") String edate,

            @Wire("cts_date S8 연속일자; continuation key (date)")
            String ctsDate,

            @Wire("comp_yn S1 압축여부(N:비압축); compression Y/N") String compYn,

            @Wire("sujung S1 수정주가여부(Y:적용N:비적용); adjusted price")
            String sujung,

            @Wire("exchgubun S1 거래소구분코드; exchange") String exchgubun) {}

    /** Answer. */
    public record OutBlock(
            @Wire("shcode S6 단축코드; short code (6)") String shcode,
            @Wire("jisiga I8n 전일시가; previous open") long jisiga,
            @Wire("jihigh I8n 전일고가; previous high") long jihigh,
            @Wire("jilow I8n 전일저가; previous low") long jilow,
            @Wire("jiclose I8n 전일종가; previous close") long jiclose,
            @Wire("jivolume I12n 전일거래량; previous volume") long jivolume,
            @Wire("disiga I8n 당일시가; today open") long disiga,
            @Wire("dihigh I8n 당일고가; today high") long dihigh,
            @Wire("dilow I8n 당일저가; today low") long dilow,
            @Wire("diclose I8n 당일종가; today close") long diclose,
            @Wire("highend I8n 상한가; upper limit price") long highend,
            @Wire("lowend I8n 하한가; lower limit price") long lowend,

            @Wire("cts_date S8 연속일자; continuation key (date)")
            String ctsDate,

            @Wire("s_time S6 장시작시간(HHMMSS); market open HHMMSS")
            String sTime,

            @Wire("e_time S6 장종료시간(HHMMSS); market close HHMMSS")
            String eTime,

            @Wire("dshmin S2 동시호가처리시간(MM:분); auction minutes MM")
            String dshmin,

            @Wire("rec_count I7n 레코드카운트; row count") long recCount,

            @Wire("svi_uplmtprice I8n 정적VI상한가; static VI upper price")
            long sviUplmtprice,

            @Wire("svi_dnlmtprice I8n 정적VI하한가; static VI lower price")
            long sviDnlmtprice,

            @Wire("nxt_fm_s_time S6 NXT프리마켓장시작시간(HHMMSS); NXT pre-market open HHMMSS")
            String nxtFmSTime,

            @Wire("nxt_fm_e_time S6 NXT프리마켓장종료시간(HHMMSS); NXT pre-market close HHMMSS")
            String nxtFmETime,

            @Wire("nxt_fm_dshmin S2 NXT프리마켓동시호가처리시간(MM:분); NXT pre-market auction minutes")
            String nxtFmDshmin,

            @Wire("nxt_am_s_time S6 NXT에프터마켓장시작시간(HHMMSS); NXT after-market open HHMMSS")
            String nxtAmSTime,

            @Wire("nxt_am_e_time S6 NXT에프터마켓장종료시간(HHMMSS); NXT after-market close HHMMSS")
            String nxtAmETime,

            @Wire("nxt_am_dshmin S2 NXT에프터마켓동시호가처리시간(MM:분); NXT after-market auction minutes")
            String nxtAmDshmin) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("date S8 날짜; date YYYYMMDD") String date,
            @Wire("open I12n 시가; open") long open,
            @Wire("high I12n 고가; high") long high,
            @Wire("low I12n 저가; low") long low,
            @Wire("close I12n 종가; close") long close,
            @Wire("jdiff_vol I12n 거래량; volume of the bar") long jdiffVol,

            @Wire("value I12n 거래대금; traded value of the bar")
            long value,

            @Wire("jongchk I13n 수정구분; adjustment flags") long jongchk,
            @Wire("rate D6.2s 수정비율; adjustment rate %") BigDecimal rate,

            @Wire("pricechk I13n 수정주가반영항목; adjustment items")
            long pricechk,

            @Wire("ratevalue I12n 수정비율반영거래대금; adjusted traded value")
            long ratevalue,

            @Wire("sign S1 종가등락구분(1:상한2:상승3:보합4:하한5:하락주식일만사용); change sign")
            String sign) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8451OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t8451OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
