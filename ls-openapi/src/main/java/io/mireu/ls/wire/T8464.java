package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** t8464: chart of n ticks per bar (선물옵션차트 틱). */
public final class T8464 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t8464", "/futureoption/chart", RestTr.Kind.READ, "t8464InBlock", Response.class)
            .paged(T8464::next);

    private T8464() {}

    /** Moves the end as well: some servers ignore the continuation keys of charts. */
    private static Optional<InBlock> next(InBlock asked, Response answer, PageKey header) {
        return Optional.ofNullable(answer.outBlock())
                .filter(block -> !block.ctsDate().isBlank())
                .map(block -> asked.before(block.ctsDate(), block.ctsTime()));
    }

    /** What is asked. */
    public record InBlock(
            @JsonProperty("shcode") String shcode,
            @JsonProperty("ncnt") long ncnt,
            @JsonProperty("qrycnt") long qrycnt,
            @JsonProperty("nday") String nday,
            @JsonProperty("sdate") String sdate,
            @JsonProperty("stime") String stime,
            @JsonProperty("edate") String edate,
            @JsonProperty("etime") String etime,
            @JsonProperty("cts_date") String ctsDate,
            @JsonProperty("cts_time") String ctsTime,
            @JsonProperty("comp_yn") String compYn) {
        private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

        /**
         * Bars of some days, plain rows.
         *
         * @param perBar ticks per bar
         * @param from first day
         * @param to last day
         */
        public static InBlock between(String code, int perBar, LocalDate from, LocalDate to) {
            return new InBlock(code, perBar, 500, "0", DAY.format(from), "", DAY.format(to), "", "", "", "N");
        }

        /** The last bars before now, at most 500. */
        public static InBlock latest(String code, int perBar, int bars) {
            return new InBlock(code, perBar, bars, "0", "", "", "99999999", "", "", "", "N");
        }

        private InBlock before(String day, String until) {
            return new InBlock(shcode, ncnt, qrycnt, nday, sdate, stime, day, until, day, until, compYn);
        }
    }

    /** Answer. */
    public record OutBlock(
            @JsonProperty("shcode") String shcode,

            @JsonProperty("jisiga") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jisiga,

            @JsonProperty("jihigh") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jihigh,

            @JsonProperty("jilow") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jilow,

            @JsonProperty("jiclose") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal jiclose,

            @JsonProperty("jivolume") long jivolume,

            @JsonProperty("disiga") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal disiga,

            @JsonProperty("dihigh") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal dihigh,

            @JsonProperty("dilow") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal dilow,

            @JsonProperty("diclose") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal diclose,

            @JsonProperty("highend") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal highend,

            @JsonProperty("lowend") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal lowend,

            @JsonProperty("cts_date") String ctsDate,
            @JsonProperty("cts_time") String ctsTime,
            @JsonProperty("s_time") String sTime,
            @JsonProperty("e_time") String eTime,
            @JsonProperty("dshmin") String dshmin,
            @JsonProperty("rec_count") long recCount) {}

    /** Row of the answer. */
    public record OutBlock1(
            @JsonProperty("date") String date,
            @JsonProperty("time") String time,

            @JsonProperty("open") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal open,

            @JsonProperty("high") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal high,

            @JsonProperty("low") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal low,

            @JsonProperty("close") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal close,

            @JsonProperty("jdiff_vol") long jdiffVol,
            @JsonProperty("openyak") long openyak) {}

    /** Whole answer; a block the venue left out is null or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(
            @JsonProperty("rsp_cd") String rspCd,
            @JsonProperty("rsp_msg") String rspMsg,
            @JsonProperty("t8464OutBlock") @Nullable OutBlock outBlock,
            @JsonProperty("t8464OutBlock1") List<OutBlock1> outBlock1)
            implements RestAnswer {
        /** A missing block is an empty list. */
        public Response {
            outBlock1 = RestAnswer.rows(outBlock1);
        }
    }
}
