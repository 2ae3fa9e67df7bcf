package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CFOBQ10800: margin table for selling options (선물옵션 옵션매도시 주문증거금조회(옵션매도시 1계약당 주문증거금)). */
public final class CFOBQ10800 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR = new RestTr<InBlock1, Response>(
                    "CFOBQ10800",
                    "/futureoption/order",
                    RestTr.Kind.READ,
                    "CFOBQ10800InBlock1",
                    InBlock1.class,
                    Response.class,
                    "선물옵션 옵션매도시 주문증거금조회(옵션매도시 1계약당 주문증거금)")
            .paged(Paging.byHeader());

    private CFOBQ10800() {}

    /** What is asked. */
    public record InBlock1(
            @Wire("SpclDtPtnCode S3 특별일자유형코드; special date type")
            String spclDtPtnCode,

            @Wire("SettWklyCnt S2 결제주간수; settlement week") String settWklyCnt,
            @Wire("DueYymm S6 만기년월; expiry YYYYMM") String dueYymm,

            @Wire("IsuSmclssCode S3 종목소분류코드; sub class of product")
            String isuSmclssCode,

            @Wire("IsuMdclssCode S2 종목중분류코드; middle class of product")
            String isuMdclssCode) {}

    /** Echo of the request. */
    public record OutBlock1(
            @Wire("SpclDtPtnCode S3 특별일자유형코드; special date type")
            String spclDtPtnCode,

            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,

            @Wire("IsuMdclssCode S2 종목중분류코드; middle class of product")
            String isuMdclssCode,

            @Wire("IsuSmclssCode S3 종목소분류코드; sub class of product")
            String isuSmclssCode,

            @Wire("DueYymm S6 만기년월; expiry YYYYMM") String dueYymm,
            @Wire("SettWklyCnt S2 결제주간수; settlement week") String settWklyCnt) {}

    /** Row of the answer. */
    public record OutBlock2(
            @Wire("ElwXrcPrc D13.2s 행사가; strike price") BigDecimal elwXrcPrc,

            @Wire("FnoIsuNo S12 선물옵션종목번호; F&O instrument code")
            String fnoIsuNo,

            @Wire("HanglIsuNm1 S40 한글종목명1; call name") String hanglIsuNm1,
            @Wire("TpNm1 S40 구분명1; margin kind name, call") String tpNm1,

            @Wire("UpOptRegulThrprc D27.8s 상승옵션조정이론가; up-scenario adjusted theoretical price")
            BigDecimal upOptRegulThrprc,

            @Wire("Thrprc1 D19.8s 이론가1; theoretical price, call")
            BigDecimal thrprc1,

            @Wire("BasePrc1 D13.2s 기준가1; base price, call") BigDecimal basePrc1,

            @Wire("OrdMgn1 I16n 주문증거금액1; order margin, call")
            long ordMgn1,

            @Wire("FnoIsuNo0 S12 선물옵션종목번호0; put instrument code")
            String fnoIsuNo0,

            @Wire("HanglIsuNm2 S40 한글종목명2; put name") String hanglIsuNm2,
            @Wire("TpNm2 S40 구분명2; margin kind name, put") String tpNm2,

            @Wire("DownOptRegulThrprc D27.8s 하락옵션조정이론가; down-scenario adjusted theoretical price")
            BigDecimal downOptRegulThrprc,

            @Wire("Thrprc2 D19.8s 이론가2; theoretical price, put")
            BigDecimal thrprc2,

            @Wire("BasePrc2 D13.2s 기준가2; base price, put") BigDecimal basePrc2,
            @Wire("OrdMgn2 I16n 주문증거금액2; order margin, put") long ordMgn2) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CFOBQ10800OutBlock1 {}") @Nullable OutBlock1 outBlock1,
            @Wire("CFOBQ10800OutBlock2 []") List<OutBlock2> outBlock2)
            implements RestAnswer {}
}
