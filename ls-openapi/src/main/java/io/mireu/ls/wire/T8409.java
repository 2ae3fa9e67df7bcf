package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t8409: index N-minute chart (업종차트(N분)). */
public final class T8409 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t8409",
                    "/indtp/chart",
                    RestTr.Kind.READ,
                    "t8409InBlock",
                    InBlock.class,
                    Response.class,
                    "업종차트(N분)")
            .paged(Paging.byKeys("cts_date", "cts_time"));

    private T8409() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S3 단축코드; index code (3)") String shcode,

            @Wire("ncnt I4n 단위(n분); n minutes per bar (0 = 30 s)")
            long ncnt,

            @Wire("qrycnt I4n 요청건수(최대-압축:2000비압축:500); requested row count")
            long qrycnt,

            @Wire("nday S1 조회영업일수(0:미사용1>=사용); number of business days")
            String nday,

            @Wire("sdate S8 시작일자; start date YYYYMMDD") String sdate,

            @Wire("stime S6 시작시간(현재미사용); start time (unused)")
            String stime,

            @Wire("edate S8 종료일자; end date YYYYMMDD") String edate,
            @Wire("etime S6 종료시간(현재미사용); end time (unused)") String etime,

            @Wire("cts_date S8 연속일자; continuation key (date)")
            String ctsDate,

            @Wire("cts_time S10 연속시간; continuation key (time)")
            String ctsTime,

            @Wire("comp_yn S1 압축여부(Y:압축N:비압축); compression Y/N")
            String compYn) {}

    /** Answer. */
    public record OutBlock(
            @Wire("shcode S3 단축코드; index code (3)") String shcode,
            @Wire("jisiga D10.2s 전일시가; previous open") BigDecimal jisiga,
            @Wire("jihigh D10.2s 전일고가; previous high") BigDecimal jihigh,
            @Wire("jilow D10.2s 전일저가; previous low") BigDecimal jilow,
            @Wire("jiclose D10.2s 전일종가; previous close") BigDecimal jiclose,
            @Wire("jivolume I12n 전일거래량; previous volume") long jivolume,
            @Wire("disiga D10.2s 당일시가; today open") BigDecimal disiga,
            @Wire("dihigh D10.2s 당일고가; today high") BigDecimal dihigh,
            @Wire("dilow D10.2s 당일저가; today low") BigDecimal dilow,
            @Wire("diclose D10.2s 당일종가; today close") BigDecimal diclose,

            @Wire("disvalue I12n 당일거래대금; today traded value")
            long disvalue,

            @Wire("cts_date S8 연속일자; continuation key (date)")
            String ctsDate,

            @Wire("cts_time S10 연속시간; continuation key (time)")
            String ctsTime,

            @Wire("s_time S6 업종시작시간(HHMMSS); market open HHMMSS")
            String sTime,

            @Wire("e_time S6 업종종료시간(HHMMSS); market close HHMMSS")
            String eTime,

            @Wire("dshmin S2 동시호가처리시간(MM:분); auction minutes MM")
            String dshmin,

            @Wire("rec_count I7n 레코드카운트; row count") long recCount) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("date S8 날짜; date YYYYMMDD") String date,
            @Wire("time S6 시간; bar time HHMMSS") String time,
            @Wire("open D10.2s 시가; open") BigDecimal open,
            @Wire("high D10.2s 고가; high") BigDecimal high,
            @Wire("low D10.2s 저가; low") BigDecimal low,
            @Wire("close D10.2s 종가; close") BigDecimal close,
            @Wire("jdiff_vol I12n 거래량; volume of the bar") long jdiffVol,

            @Wire("value I12n 거래대금; traded value of the bar")
            long value) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8409OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t8409OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
