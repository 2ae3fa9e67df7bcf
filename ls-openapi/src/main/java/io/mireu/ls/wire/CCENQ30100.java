package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CCENQ30100: night order/fill history (KRX야간파생 주문/체결내역 조회). */
public final class CCENQ30100 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR = new RestTr<InBlock1, Response>(
                    "CCENQ30100",
                    "/futureoption/accno",
                    RestTr.Kind.READ,
                    "CCENQ30100InBlock1",
                    InBlock1.class,
                    Response.class,
                    "KRX야간파생 주문/체결내역 조회")
            .paged(Paging.byHeader());

    private CCENQ30100() {}

    /** What is asked. */
    public record InBlock1(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,

            @Wire("QrySrtDt S8 조회시작일; query start date YYYYMMDD")
            String qrySrtDt,

            @Wire("QryEndDt S8 조회종료일; query end date YYYYMMDD")
            String qryEndDt,

            @Wire("FnoClssCode S2 선물옵션분류코드; futures/options class")
            String fnoClssCode,

            @Wire("PrdgrpCode S2 상품군코드; product group code") String prdgrpCode,
            @Wire("PrdtExecTpCode S1 체결구분; fill filter") String prdtExecTpCode,
            @Wire("StnlnSeqTp S1 정렬순서구분; sort order") String stnlnSeqTp,
            @Wire("MktTpCode S1 시장구분코드; market kind code") String mktTpCode,

            @Wire("CommdaCode S2 통신매체코드; order channel code")
            String commdaCode,

            @Wire("FnoIsuNo S12 선물옵션종목번호; F&O instrument code")
            String fnoIsuNo,

            @Wire("FnoTrdPtnCode S2 선물옵션거래유형코드; F&O trade type code")
            String fnoTrdPtnCode,

            @Wire("GrpId S20? 그룹ID; group id") String grpId,
            @Wire("UserId S16? 사용자ID; user id") String userId,

            @Wire("SrtOrdNo2 I10n 시작주문번호2; first order number 2")
            long srtOrdNo2) {}

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
            @Wire("MktTpCode S1 시장구분코드; market kind code") String mktTpCode,

            @Wire("CommdaCode S2 통신매체코드; order channel code")
            String commdaCode,

            @Wire("FnoIsuNo S12 선물옵션종목번호; F&O instrument code")
            String fnoIsuNo,

            @Wire("FnoTrdPtnCode S2 선물옵션거래유형코드; F&O trade type code")
            String fnoTrdPtnCode,

            @Wire("GrpId S20 그룹ID; group id") String grpId,
            @Wire("UserId S16 사용자ID; user id") String userId,

            @Wire("SrtOrdNo2 I10n 시작주문번호2; first order number 2")
            long srtOrdNo2) {}

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

            @Wire("FnoOrdPrc D27.8s 선물옵션주문가격; order price") BigDecimal fnoOrdPrc,
            @Wire("OrdQty I16n 주문수량; order quantity") long ordQty,
            @Wire("OrdTpNm S10 주문구분명; order state name") String ordTpNm,
            @Wire("ExecTpNm S10 체결구분명; fill kind name") String execTpNm,
            @Wire("FnoExecPrc D27.8s 선물옵션체결가; fill price") BigDecimal fnoExecPrc,
            @Wire("ExecQty I16n 체결수량; filled quantity") long execQty,
            @Wire("CtrctTime S9 약정시각; trade time") String ctrctTime,
            @Wire("CtrctNo I10n 약정번호; trade number") long ctrctNo,
            @Wire("ExecNo I10n 체결번호; fill number") long execNo,
            @Wire("BnsplAmt I16n 매매손익금액; realized P&L") long bnsplAmt,
            @Wire("UnercQty I16n 미체결수량; unfilled quantity") long unercQty,
            @Wire("UserId S16 사용자ID; user id") String userId,

            @Wire("MktClssCodeNm S40 시장분류코드명; market class name")
            String mktClssCodeNm,

            @Wire("CommdaCode S2 통신매체코드; order channel code")
            String commdaCode,

            @Wire("CommdaCodeNm S40 통신매체코드명; order channel name")
            String commdaCodeNm,

            @Wire("IpAddr S16 IP주소; client IP (12 digits)") String ipAddr,
            @Wire("TrdPtnTpNm S20 거래유형구분; trade type name") String trdPtnTpNm,
            @Wire("GrpId S20 그룹ID; group id") String grpId) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CCENQ30100OutBlock1 {}") @Nullable OutBlock1 outBlock1,
            @Wire("CCENQ30100OutBlock2 {}") @Nullable OutBlock2 outBlock2,
            @Wire("CCENQ30100OutBlock3 []") List<OutBlock3> outBlock3)
            implements RestAnswer {}
}
