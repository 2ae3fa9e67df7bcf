package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** CCENQ10100: night orderable quantity (KRX야간파생 주문가능수량 조회). */
public final class CCENQ10100 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR = new RestTr<InBlock1, Response>(
                    "CCENQ10100",
                    "/futureoption/accno",
                    RestTr.Kind.READ,
                    "CCENQ10100InBlock1",
                    InBlock1.class,
                    Response.class,
                    "KRX야간파생 주문가능수량 조회")
            .paged(Paging.byHeader());

    private CCENQ10100() {}

    /** What is asked. */
    public record InBlock1(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("QryTp S1 조회구분; query kind") String qryTp,
            @Wire("OrdAmt I16n 주문금액; order amount") long ordAmt,
            @Wire("RatVal D19.8n 비율값; ratio value") BigDecimal ratVal,

            @Wire("FnoIsuNo S12 선물옵션종목번호; F&O instrument code")
            String fnoIsuNo,

            @Wire("BnsTpCode S1 매매구분; side") String bnsTpCode,
            @Wire("FnoOrdPrc D27.8n 선물옵션주문가격; order price") BigDecimal fnoOrdPrc,

            @Wire("FnoOrdprcPtnCode S2 선물옵션호가유형코드; order-price type code")
            String fnoOrdprcPtnCode) {}

    /** Echo of the request. */
    public record OutBlock1(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNo S20 계좌번호; account number") String acntNo,
            @Wire("Pwd S8 비밀번호; account password (masked)") String pwd,
            @Wire("QryTp S1 조회구분; query kind") String qryTp,
            @Wire("OrdAmt I16n 주문금액; order amount") long ordAmt,
            @Wire("RatVal D19.8s 비율값; ratio value") BigDecimal ratVal,

            @Wire("FnoIsuNo S12 선물옵션종목번호; F&O instrument code")
            String fnoIsuNo,

            @Wire("BnsTpCode S1 매매구분; side") String bnsTpCode,
            @Wire("FnoOrdPrc D27.8s 선물옵션주문가격; order price") BigDecimal fnoOrdPrc,

            @Wire("FnoOrdprcPtnCode S2 선물옵션호가유형코드; order-price type code")
            String fnoOrdprcPtnCode) {}

    /** Answer. */
    public record OutBlock2(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNm S40 계좌명; account holder name") String acntNm,
            @Wire("QryDt S8 조회일; query date") String qryDt,
            @Wire("FnoNowPrc D27.8s 선물옵션현재가; current price") BigDecimal fnoNowPrc,

            @Wire("OrdAbleQty I16n 주문가능수량; orderable quantity")
            long ordAbleQty,

            @Wire("NewOrdAbleQty I16n 신규주문가능수량; orderable quantity, opening")
            long newOrdAbleQty,

            @Wire("LqdtOrdAbleQty I16n 청산주문가능수량; orderable quantity, closing")
            long lqdtOrdAbleQty,

            @Wire("UsePreargMgn I16n 사용예정증거금액; margin that would be used / is locked")
            long usePreargMgn,

            @Wire("UsePreargMnyMgn I16n 사용예정현금증거금액; cash margin that would be used")
            long usePreargMnyMgn,

            @Wire("OrdAbleAmt I16n 주문가능금액; orderable amount (KRW)")
            long ordAbleAmt,

            @Wire("MnyOrdAbleAmt I16n 현금주문가능금액; orderable cash amount")
            long mnyOrdAbleAmt) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CCENQ10100OutBlock1 {}") @Nullable OutBlock1 outBlock1,
            @Wire("CCENQ10100OutBlock2 {}") @Nullable OutBlock2 outBlock2)
            implements RestAnswer {}
}
