package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** CFOAT00200: modification of a resting order of the day session (선물옵션 정정주문); it makes a new order number. */
public final class CFOAT00200 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR =
            new RestTr<>("CFOAT00200", "/futureoption/order", RestTr.Kind.ORDER, "CFOAT00200InBlock1", Response.class);

    private CFOAT00200() {}

    /** What is asked. */
    public record InBlock1(
            @JsonProperty("FnoIsuNo") String fnoIsuNo,
            @JsonProperty("OrgOrdNo") long orgOrdNo,
            @JsonProperty("FnoOrdprcPtnCode") String fnoOrdprcPtnCode,
            @JsonProperty("FnoOrdPrc") BigDecimal fnoOrdPrc,
            @JsonProperty("MdfyQty") long mdfyQty)
            implements OrderBlock {
        /** A quantity below one or an instrument that is no code never reaches the venue. */
        public InBlock1 {
            OrderBlock.check(fnoIsuNo, mdfyQty);
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
            @JsonProperty("RecCnt") long recCnt,
            @JsonProperty("OrdMktCode") String ordMktCode,
            @JsonProperty("AcntNo") String acntNo,
            @JsonProperty("Pwd") String pwd,
            @JsonProperty("FnoIsuNo") String fnoIsuNo,
            @JsonProperty("FnoOrdPtnCode") String fnoOrdPtnCode,
            @JsonProperty("OrgOrdNo") long orgOrdNo,
            @JsonProperty("FnoOrdprcPtnCode") String fnoOrdprcPtnCode,

            @JsonProperty("FnoOrdPrc") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal fnoOrdPrc,

            @JsonProperty("MdfyQty") long mdfyQty,
            @JsonProperty("CommdaCode") String commdaCode,
            @JsonProperty("DscusBnsCmpltTime") String dscusBnsCmpltTime,
            @JsonProperty("GrpId") String grpId,
            @JsonProperty("OrdSeqno") long ordSeqno,
            @JsonProperty("PtflNo") long ptflNo,
            @JsonProperty("BskNo") long bskNo,
            @JsonProperty("TrchNo") long trchNo,
            @JsonProperty("ItemNo") long itemNo,
            @JsonProperty("MgempNo") String mgempNo,
            @JsonProperty("FundId") String fundId,
            @JsonProperty("FundOrgOrdNo") long fundOrgOrdNo,
            @JsonProperty("FundOrdNo") long fundOrdNo) {}

    /** Answer. */
    public record OutBlock2(
            @JsonProperty("RecCnt") long recCnt,
            @JsonProperty("OrdNo") long ordNo,
            @JsonProperty("BrnNm") String brnNm,
            @JsonProperty("AcntNm") String acntNm,
            @JsonProperty("IsuNm") String isuNm,
            @JsonProperty("OrdAbleAmt") long ordAbleAmt,
            @JsonProperty("MnyOrdAbleAmt") long mnyOrdAbleAmt,
            @JsonProperty("OrdMgn") long ordMgn,
            @JsonProperty("MnyOrdMgn") long mnyOrdMgn,
            @JsonProperty("OrdAbleQty") long ordAbleQty) {}

    /** Whole answer; a block the venue left out is null or empty. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Response(
            @JsonProperty("rsp_cd") String rspCd,
            @JsonProperty("rsp_msg") String rspMsg,
            @JsonProperty("CFOAT00200OutBlock1") @Nullable OutBlock1 outBlock1,
            @JsonProperty("CFOAT00200OutBlock2") @Nullable OutBlock2 outBlock2)
            implements OrderAnswer {

        @Override
        public long orderNumber() {
            return outBlock2 == null ? 0 : outBlock2.ordNo();
        }
    }
}
