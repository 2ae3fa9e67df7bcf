package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t8412: N-minute chart (KRX) (주식차트(N분)). */
public final class T8412 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t8412",
                    "/stock/chart",
                    RestTr.Kind.READ,
                    "t8412InBlock",
                    InBlock.class,
                    Response.class,
                    "주식차트(N분)")
            .paged(Paging.byKeys("cts_date", "cts_time"));

    private T8412() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S6 단축코드; short code (6)") String shcode,
            @Wire("ncnt I4n 단위(n분); n minutes per bar") long ncnt,

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

            @Wire("cts_time S10 연속시간; continuation key (time)")
            String ctsTime,

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
            @Wire("time S10 시간; bar time HHMMSS") String time,
            @Wire("open I8n 시가; open") long open,
            @Wire("high I8n 고가; high") long high,
            @Wire("low I8n 저가; low") long low,
            @Wire("close I8n 종가; close") long close,
            @Wire("jdiff_vol I12n 거래량; volume of the bar") long jdiffVol,

            @Wire("value I12n 거래대금; traded value of the bar")
            long value,

            @Wire("jongchk I13n 수정구분; adjustment flags") long jongchk,
            @Wire("rate D6.2s 수정비율; adjustment rate %") BigDecimal rate,

            @Wire("sign S1 종가등락구분(1:상한2:상승3:보합4:하한5:하락); change sign")
            String sign) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8412OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t8412OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
