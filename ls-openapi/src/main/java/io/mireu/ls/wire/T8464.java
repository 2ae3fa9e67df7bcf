package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t8464: F&O tick chart (선물옵션차트(틱/n틱)). */
public final class T8464 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t8464",
                    "/futureoption/chart",
                    RestTr.Kind.READ,
                    "t8464InBlock",
                    InBlock.class,
                    Response.class,
                    "선물옵션차트(틱/n틱)")
            .paged(Paging.byKeys("cts_date edate", "cts_time etime"));

    private T8464() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S8 단축코드; short code (8)") String shcode,
            @Wire("ncnt I4n 단위(n틱); n ticks per bar") long ncnt,

            @Wire("qrycnt I4n 요청건수(최대-압축:2000비압축:500); requested row count")
            long qrycnt,

            @Wire("nday S1 조회영업일수(0:미사용1>=사용); number of business days")
            String nday,

            @Wire("sdate S8 시작일자; start date YYYYMMDD") String sdate,

            @Wire("stime S6? 시작시간(현재미사용); start time (unused)")
            String stime,

            @Wire("edate S8 종료일자; end date YYYYMMDD") String edate,

            @Wire("etime S6? 종료시간(현재미사용); end time (unused)")
            String etime,

            @Wire("cts_date S8 연속일자; continuation key (date)")
            String ctsDate,

            @Wire("cts_time S10 연속시간; continuation key (time)")
            String ctsTime,

            @Wire("comp_yn S1 압축여부(Y:압축N:비압축); compression Y/N")
            String compYn) {
        /**
         * Bars of some days, plain rows.
         *
         * @param perBar ticks per bar
         * @param from first day
         * @param to last day
         */
        public static InBlock between(String code, int perBar, LocalDate from, LocalDate to) {
            DateTimeFormatter day = DateTimeFormatter.BASIC_ISO_DATE;
            return new InBlock(code, perBar, 500, "0", day.format(from), "", day.format(to), "", "", "", "N");
        }

        /** The last bars before now, at most 500. */
        public static InBlock latest(String code, int perBar, int bars) {
            return new InBlock(code, perBar, bars, "0", "", "", "99999999", "", "", "", "N");
        }
    }

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
            @Wire("time S10 시간; time") String time,
            @Wire("open D9.2s 시가; open") BigDecimal open,
            @Wire("high D9.2s 고가; high") BigDecimal high,
            @Wire("low D9.2s 저가; low") BigDecimal low,
            @Wire("close D9.2s 종가; close") BigDecimal close,
            @Wire("jdiff_vol I12n 거래량; volume of the bar") long jdiffVol,
            @Wire("openyak I12n 미결제약정; open interest") long openyak) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8464OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t8464OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
