package io.mireu.ls.wire;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** CFOAT00100: new order of the day session (선물옵션 정상주문). */
public final class CFOAT00100 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR =
            new RestTr<>("CFOAT00100", "/futureoption/order", RestTr.Kind.ORDER, "CFOAT00100InBlock1", Response.class);

    private CFOAT00100() {}

    /** What is asked. */
    public record InBlock1(
            @JsonProperty("FnoIsuNo") String fnoIsuNo,
            @JsonProperty("BnsTpCode") String bnsTpCode,
            @JsonProperty("FnoOrdprcPtnCode") String fnoOrdprcPtnCode,
            @JsonProperty("FnoOrdPrc") BigDecimal fnoOrdPrc,
            @JsonProperty("OrdQty") long ordQty)
            implements OrderBlock {
        /** A quantity below one or an instrument that is no code never reaches the venue. */
        public InBlock1 {
            OrderBlock.check(fnoIsuNo, ordQty);
        }

        /** A limit order; a market order has price type MARKET and price zero. */
        public static InBlock1 of(String code, BnsTp side, FnoOrdprcPtn priceType, BigDecimal price, long quantity) {
            return new InBlock1(code, side.code(), priceType.code(), price, quantity);
        }
    }

    /** Echo of the request. */
    public record OutBlock1(
            @JsonProperty("RecCnt") long recCnt,
            @JsonProperty("OrdMktCode") String ordMktCode,
            @JsonProperty("AcntNo") String acntNo,
            @JsonProperty("Pwd") String pwd,
            @JsonProperty("FnoIsuNo") String fnoIsuNo,
            @JsonProperty("BnsTpCode") String bnsTpCode,
            @JsonProperty("FnoOrdPtnCode") String fnoOrdPtnCode,
            @JsonProperty("FnoOrdprcPtnCode") String fnoOrdprcPtnCode,
            @JsonProperty("FnoTrdPtnCode") String fnoTrdPtnCode,

            @JsonProperty("FnoOrdPrc") @JsonFormat(shape = JsonFormat.Shape.STRING)
            BigDecimal fnoOrdPrc,

            @JsonProperty("OrdQty") long ordQty,
            @JsonProperty("CommdaCode") String commdaCode,
            @JsonProperty("DscusBnsCmpltTime") String dscusBnsCmpltTime,
            @JsonProperty("GrpId") String grpId,
            @JsonProperty("OrdSeqno") long ordSeqno,
            @JsonProperty("PtflNo") long ptflNo,
            @JsonProperty("BskNo") long bskNo,
            @JsonProperty("TrchNo") long trchNo,
            @JsonProperty("ItemNo") long itemNo,
            @JsonProperty("OpDrtnNo") String opDrtnNo,
            @JsonProperty("MgempNo") String mgempNo,
            @JsonProperty("FundId") String fundId,
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
            @JsonProperty("CFOAT00100OutBlock1") @Nullable OutBlock1 outBlock1,
            @JsonProperty("CFOAT00100OutBlock2") @Nullable OutBlock2 outBlock2)
            implements OrderAnswer {

        @Override
        public long orderNumber() {
            return outBlock2 == null ? 0 : outBlock2.ordNo();
        }
    }
}
