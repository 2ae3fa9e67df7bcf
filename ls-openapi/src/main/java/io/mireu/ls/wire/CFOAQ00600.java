package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CFOAQ00600: orders and executions of the account over days (선물옵션 계좌 주문체결내역), paged by header keys. */
public final class CFOAQ00600 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR = new RestTr<InBlock1, Response>(
                    "CFOAQ00600",
                    "/futureoption/accno",
                    RestTr.Kind.READ,
                    "CFOAQ00600InBlock1",
                    InBlock1.class,
                    Response.class,
                    "선물옵션 계좌 주문체결내역 조회")
            .paged(Paging.byHeader());

    private CFOAQ00600() {}

    /** What is asked. */
    public record InBlock1(
            @Wire("RecCnt I5n ; record count, send 1") long recCnt,

            @Wire("QrySrtDt S8 조회시작일; query start date YYYYMMDD")
            String qrySrtDt,

            @Wire("QryEndDt S8 조회종료일; query end date YYYYMMDD")
            String qryEndDt,

            @Wire("FnoClssCode S2 선물옵션분류코드; futures/options class")
            String fnoClssCode,

            @Wire("PrdgrpCode S2 상품군코드; product group code") String prdgrpCode,
            @Wire("PrdtExecTpCode S1 체결구분; fill filter") String prdtExecTpCode,
            @Wire("StnlnSeqTp S1 정렬순서구분; sort order") String stnlnSeqTp,

            @Wire("CommdaCode S2 통신매체코드; order channel code")
            String commdaCode) {
        /** Every order and execution of futures and options from one day to another, oldest first. */
        public static InBlock1 between(LocalDate from, LocalDate to) {
            DateTimeFormatter day = DateTimeFormatter.BASIC_ISO_DATE;
            return new InBlock1(1, day.format(from), day.format(to), "00", "00", "0", "4", "99");
        }
    }

    /** Echo of the request. */
    public record OutBlock1(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNo S20 계좌번호; account number") String acntNo,

            @Wire("InptPwd S8 입력비밀번호; entered password (masked)")
            String inptPwd,

            @Wire("QrySrtDt S8 조회시작일; query start date YYYYMMDD")
            String qrySrtDt,

            @Wire("QryEndDt S8 조회종료일; query end date YYYYMMDD")
            String qryEndDt,

            @Wire("FnoClssCode S2 선물옵션분류코드; futures/options class")
            String fnoClssCode,

            @Wire("PrdgrpCode S2 상품군코드; product group code") String prdgrpCode,
            @Wire("PrdtExecTpCode S1 체결구분; fill filter") String prdtExecTpCode,
            @Wire("StnlnSeqTp S1 정렬순서구분; sort order") String stnlnSeqTp,

            @Wire("CommdaCode S2 통신매체코드; order channel code")
            String commdaCode) {}

    /** Answer. */
    public record OutBlock2(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNm S40 계좌명; account holder name") String acntNm,

            @Wire("FutsOrdQty I16n 선물주문수량; futures ordered quantity")
            long futsOrdQty,

            @Wire("FutsExecQty I16n 선물체결수량; futures filled quantity")
            long futsExecQty,

            @Wire("OptOrdQty I16n 옵션주문수량; options ordered quantity")
            long optOrdQty,

            @Wire("OptExecQty I16n 옵션체결수량; options filled quantity")
            long optExecQty) {}

    /** Row of the answer. */
    public record OutBlock3(
            @Wire("OrdDt S8 주문일; order date YYYYMMDD") String ordDt,
            @Wire("OrdNo I10n 주문번호; order number") long ordNo,

            @Wire("OrgOrdNo I10n 원주문번호; original order number")
            long orgOrdNo,

            @Wire("OrdTime S9 주문시각; order time") String ordTime,

            @Wire("FnoIsuNo S12 선물옵션종목번호; F&O instrument code")
            String fnoIsuNo,

            @Wire("IsuNm S40 종목명; instrument name") String isuNm,
            @Wire("BnsTpNm S10 매매구분; side name, e.g. 매수") String bnsTpNm,

            @Wire("MrcTpNm S10 정정취소구분명; modify/cancel kind name")
            String mrcTpNm,

            @Wire("FnoOrdprcPtnCode S2 선물옵션호가유형코드; order-price type code")
            String fnoOrdprcPtnCode,

            @Wire("FnoOrdprcPtnNm S40 선물옵션호가유형명; order-price type name")
            String fnoOrdprcPtnNm,

            @Wire("OrdPrc D13.2s 주문가; order price") BigDecimal ordPrc,
            @Wire("OrdQty I16n 주문수량; order quantity") long ordQty,
            @Wire("OrdTpNm S10 주문구분명; order state name") String ordTpNm,
            @Wire("ExecTpNm S10 체결구분명; fill kind name") String execTpNm,
            @Wire("ExecPrc D13.2s 체결가; fill price") BigDecimal execPrc,
            @Wire("ExecQty I16n 체결수량; filled quantity") long execQty,
            @Wire("CtrctTime S9 약정시각; trade time") String ctrctTime,
            @Wire("CtrctNo I10n 약정번호; trade number") long ctrctNo,
            @Wire("ExecNo I10n 체결번호; fill number") long execNo,
            @Wire("BnsplAmt I16n 매매손익금액; realized P&L") long bnsplAmt,
            @Wire("UnercQty I16n 미체결수량; unfilled quantity") long unercQty,
            @Wire("UserId S16 사용자ID; user id") String userId,

            @Wire("CommdaCode S2 통신매체코드; order channel code")
            String commdaCode,

            @Wire("CommdaCodeNm S40 통신매체코드명; order channel name")
            String commdaCodeNm) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CFOAQ00600OutBlock1 {}") @Nullable OutBlock1 outBlock1,
            @Wire("CFOAQ00600OutBlock2 {}") @Nullable OutBlock2 outBlock2,
            @Wire("CFOAQ00600OutBlock3 []") List<OutBlock3> outBlock3)
            implements RestAnswer {}
}
