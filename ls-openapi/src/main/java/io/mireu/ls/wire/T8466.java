package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t8466: F&O day/week/month chart (선물/옵션차트(일주월)). */
public final class T8466 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t8466",
                    "/futureoption/chart",
                    RestTr.Kind.READ,
                    "t8466InBlock",
                    InBlock.class,
                    Response.class,
                    "선물/옵션차트(일주월)")
            .paged(Paging.byKeys("cts_date edate"));

    private T8466() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S8 단축코드; short code (8)") String shcode,
            @Wire("gubun S1 주기구분(2:일3:주4:월); period") String gubun,

            @Wire("qrycnt I4n 요청건수(최대-압축:2000비압축:500); requested row count")
            long qrycnt,

            @Wire("sdate S8 시작일자; start date YYYYMMDD") String sdate,
            @Wire("edate S8 종료일자; end date YYYYMMDD") String edate,

            @Wire("cts_date S8 연속일자; continuation key (date)")
            String ctsDate,

            @Wire("comp_yn S1 압축여부(Y:압축N:비압축); compression Y/N")
            String compYn) {}

    /** Answer. */
    public record OutBlock(
            @Wire("shcode S8 단축코드; short code (8)") String shcode,
            @Wire("jisiga D9.2s 전일시가; previous open") BigDecimal jisiga,
            @Wire("jihigh D9.2s 전일고가; previous high") BigDecimal jihigh,
            @Wire("jilow D9.2s 전일저가; previous low") BigDecimal jilow,
            @Wire("jiclose D9.2s 전일종가; previous close") BigDecimal jiclose,
            @Wire("jivolume I12n 전일거래량; previous volume") long jivolume,
            @Wire("disiga D9.2s 당일시가; today open") BigDecimal disiga,
            @Wire("dihigh D9.2s 당일고가; today high") BigDecimal dihigh,
            @Wire("dilow D9.2s 당일저가; today low") BigDecimal dilow,
            @Wire("diclose D9.2s 당일종가; today close") BigDecimal diclose,
            @Wire("highend D9.2s 상한가; upper limit price") BigDecimal highend,
            @Wire("lowend D9.2s 하한가; lower limit price") BigDecimal lowend,

            @Wire("cts_date S8 연속일자; continuation key (date)")
            String ctsDate,

            @Wire("s_time S6 장시작시간(HHMMSS); market open HHMMSS")
            String sTime,

            @Wire("e_time S6 장종료시간(HHMMSS); market close HHMMSS")
            String eTime,

            @Wire("dshmin S2 동시호가처리시간(MM:분); auction minutes MM")
            String dshmin,

            @Wire("rec_count I7n 레코드카운트; row count") long recCount) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("date S8 날짜; date YYYYMMDD") String date,
            @Wire("open D9.2s 시가; open") BigDecimal open,
            @Wire("high D9.2s 고가; high") BigDecimal high,
            @Wire("low D9.2s 저가; low") BigDecimal low,
            @Wire("close D9.2s 종가; close") BigDecimal close,
            @Wire("jdiff_vol I12n 누적거래량; volume of the bar") long jdiffVol,
            @Wire("value I12n 거래대금; traded value") long value,
            @Wire("openyak I12n 미결제약정; open interest") long openyak) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8466OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t8466OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
