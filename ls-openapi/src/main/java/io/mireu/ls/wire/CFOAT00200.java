package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** CFOAT00200: modification of a resting order of the day session (선물옵션 정정주문); it makes a new order number. */
public final class CFOAT00200 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR = new RestTr<>(
            "CFOAT00200",
            "/futureoption/order",
            RestTr.Kind.ORDER,
            "CFOAT00200InBlock1",
            InBlock1.class,
            Response.class,
            "선물옵션 정정주문");

    private CFOAT00200() {}

    /** What is asked. */
    public record InBlock1(
            @Wire("FnoIsuNo S12 선물옵션종목번호; F&O instrument code")
            String fnoIsuNo,

            @Wire("OrgOrdNo I10n 원주문번호; original order number")
            long orgOrdNo,

            @Wire("FnoOrdprcPtnCode S2 선물옵션호가유형코드; order-price type code")
            String fnoOrdprcPtnCode,

            @Wire("FnoOrdPrc D27.8n 선물옵션주문가격; order price") BigDecimal fnoOrdPrc,
            @Wire("MdfyQty I16n 정정수량; modify quantity") long mdfyQty)
            implements OrderBlock {
        /** A quantity below one or an instrument that is no code never reaches the venue. */
        public InBlock1 {
            OrderBlock.check(fnoIsuNo, mdfyQty);
            // Without it the field would be left out, and what the venue makes of that nobody knows.
            Objects.requireNonNull(fnoOrdPrc, "price");
        }

        /**
         * Changes price or quantity of a resting order.
         *
         * @param quantity absolute target, at most what still rests
         */
        public static InBlock1 of(
                String code, long originalOrder, FnoOrdprcPtn priceType, BigDecimal price, long quantity) {
            return new InBlock1(code, originalOrder, priceType.code(), price, quantity);
        }
    }

    /** Echo of the request. */
    public record OutBlock1(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("OrdMktCode S2 주문시장코드; order market code") String ordMktCode,
            @Wire("AcntNo S20 계좌번호; account number") String acntNo,
            @Wire("Pwd S8 비밀번호; account password (masked)") String pwd,

            @Wire("FnoIsuNo S12 선물옵션종목번호; F&O instrument code")
            String fnoIsuNo,

            @Wire("FnoOrdPtnCode S2 선물옵션주문유형코드; F&O order type code")
            String fnoOrdPtnCode,

            @Wire("OrgOrdNo I10n 원주문번호; original order number")
            long orgOrdNo,

            @Wire("FnoOrdprcPtnCode S2 선물옵션호가유형코드; order-price type code")
            String fnoOrdprcPtnCode,

            @Wire("FnoOrdPrc D27.8s 선물옵션주문가격; order price") BigDecimal fnoOrdPrc,
            @Wire("MdfyQty I16n 정정수량; modify quantity") long mdfyQty,

            @Wire("CommdaCode S2 통신매체코드; order channel code")
            String commdaCode,

            @Wire("DscusBnsCmpltTime S9 협의매매완료시각; negotiated-trade completion time")
            String dscusBnsCmpltTime,

            @Wire("GrpId S20 그룹ID; group id") String grpId,

            @Wire("OrdSeqno I10n 주문일련번호; order sequence number")
            long ordSeqno,

            @Wire("PtflNo I10n 포트폴리오번호; portfolio number") long ptflNo,
            @Wire("BskNo I10n 바스켓번호; basket number") long bskNo,
            @Wire("TrchNo I10n 트렌치번호; tranche number") long trchNo,
            @Wire("ItemNo I10n 아이템번호; item number") long itemNo,

            @Wire("MgempNo S9 관리사원번호; managing employee number")
            String mgempNo,

            @Wire("FundId S12 펀드ID; fund id") String fundId,

            @Wire("FundOrgOrdNo I10n 펀드원주문번호; fund original order number")
            long fundOrgOrdNo,

            @Wire("FundOrdNo I10n 펀드주문번호; fund order number")
            long fundOrdNo) {}

    /** Answer. */
    public record OutBlock2(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("OrdNo I10n 주문번호; order number") long ordNo,
            @Wire("BrnNm S40 지점명; branch name") String brnNm,
            @Wire("AcntNm S40 계좌명; account holder name") String acntNm,
            @Wire("IsuNm S50 종목명; instrument name") String isuNm,

            @Wire("OrdAbleAmt I16n 주문가능금액; orderable amount (KRW)")
            long ordAbleAmt,

            @Wire("MnyOrdAbleAmt I16n 현금주문가능금액; orderable cash amount")
            long mnyOrdAbleAmt,

            @Wire("OrdMgn I16n 주문증거금액; order margin") long ordMgn,

            @Wire("MnyOrdMgn I16n 현금주문증거금액; order margin, cash part")
            long mnyOrdMgn,

            @Wire("OrdAbleQty I16n 주문가능수량; orderable quantity")
            long ordAbleQty) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CFOAT00200OutBlock1 {}") @Nullable OutBlock1 outBlock1,
            @Wire("CFOAT00200OutBlock2 {}") @Nullable OutBlock2 outBlock2)
            implements OrderAnswer {
        @Override
        public long orderNumber() {
            return outBlock2 == null ? 0 : outBlock2.ordNo();
        }
    }
}
