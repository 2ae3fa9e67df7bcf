package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CFOAQ00600: orders and executions of the account over days (선물옵션 계좌 주문체결내역), paged by header keys. */
public final class CFOAQ00600 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR = new RestTr<InBlock1, Response>(
                    "CFOAQ00600", "/futureoption/accno", RestTr.Kind.READ, "CFOAQ00600InBlock1", Response.class)
            .paged(Paging.byHeader());

    private CFOAQ00600() {}

    /** What is asked. */
    public record InBlock1(
            @JsonProperty("RecCnt") long recCnt,
            @JsonProperty("QrySrtDt") String qrySrtDt,
            @JsonProperty("QryEndDt") String qryEndDt,
            @JsonProperty("FnoClssCode") String fnoClssCode,
            @JsonProperty("PrdgrpCode") String prdgrpCode,
            @JsonProperty("PrdtExecTpCode") String prdtExecTpCode,
            @JsonProperty("StnlnSeqTp") String stnlnSeqTp,
            @JsonProperty("CommdaCode") String commdaCode) {
        private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

        /** Every order and execution of futures and options from one day to another, oldest first. */
        public static InBlock1 between(LocalDate from, LocalDate to) {
            return new InBlock1(1, DAY.format(from), DAY.format(to), "00", "00", "0", "4", "99");
        }
    }

    /** Echo of the request. */
    public record OutBlock1(
            @JsonProperty("RecCnt") long recCnt,
            @JsonProperty("AcntNo") String acntNo,
            @JsonProperty("InptPwd") String inptPwd,
            @JsonProperty("QrySrtDt") String qrySrtDt,
            @JsonProperty("QryEndDt") String qryEndDt,
            @JsonProperty("FnoClssCode") String fnoClssCode,
            @JsonProperty("PrdgrpCode") String prdgrpCode,
            @JsonProperty("PrdtExecTpCode") String prdtExecTpCode,
            @JsonProperty("StnlnSeqTp") String stnlnSeqTp,
            @JsonProperty("CommdaCode") String commdaCode) {}

    /** Answer. */
    public record OutBlock2(
            @JsonProperty("RecCnt") long recCnt,
            @JsonProperty("AcntNm") String acntNm,
            @JsonProperty("FutsOrdQty") long futsOrdQty,
            @JsonProperty("FutsExecQty") long futsExecQty,
            @JsonProperty("OptOrdQty") long optOrdQty,
            @JsonProperty("OptExecQty") long optExecQty) {}

    /** Row of the answer. */
    public record OutBlock3(
            @JsonProperty("OrdDt") String ordDt,
            @JsonProperty("OrdNo") long ordNo,
            @JsonProperty("OrgOrdNo") long orgOrdNo,
            @JsonProperty("OrdTime") String ordTime,
            @JsonProperty("FnoIsuNo") String fnoIsuNo,
            @JsonProperty("IsuNm") String isuNm,
            @JsonProperty("BnsTpNm") String bnsTpNm,
            @JsonProperty("MrcTpNm") String mrcTpNm,
            @JsonProperty("FnoOrdprcPtnCode") String fnoOrdprcPtnCode,
            @JsonProperty("FnoOrdprcPtnNm") String fnoOrdprcPtnNm,

            @JsonProperty("OrdPrc") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal ordPrc,

            @JsonProperty("OrdQty") long ordQty,
            @JsonProperty("OrdTpNm") String ordTpNm,
            @JsonProperty("ExecTpNm") String execTpNm,

            @JsonProperty("ExecPrc") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal execPrc,

            @JsonProperty("ExecQty") long execQty,
            @JsonProperty("CtrctTime") String ctrctTime,
            @JsonProperty("CtrctNo") long ctrctNo,
            @JsonProperty("ExecNo") long execNo,
            @JsonProperty("BnsplAmt") long bnsplAmt,
            @JsonProperty("UnercQty") long unercQty,
            @JsonProperty("UserId") String userId,
            @JsonProperty("CommdaCode") String commdaCode,
            @JsonProperty("CommdaCodeNm") String commdaCodeNm) {}

    /** Whole answer; a block the venue left out is null or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(
            @JsonProperty("rsp_cd") String rspCd,
            @JsonProperty("rsp_msg") String rspMsg,
            @JsonProperty("CFOAQ00600OutBlock1") @Nullable OutBlock1 outBlock1,
            @JsonProperty("CFOAQ00600OutBlock2") @Nullable OutBlock2 outBlock2,
            @JsonProperty("CFOAQ00600OutBlock3") List<OutBlock3> outBlock3)
            implements RestAnswer {
        /** A missing block is an empty list. */
        public Response {
            outBlock3 = RestAnswer.rows(outBlock3);
        }
    }
}
