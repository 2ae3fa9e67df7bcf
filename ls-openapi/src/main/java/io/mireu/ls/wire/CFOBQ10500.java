package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CFOBQ10500: deposit and margin (선물옵션 계좌예탁금증거금조회). */
public final class CFOBQ10500 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR = new RestTr<InBlock1, Response>(
                    "CFOBQ10500",
                    "/futureoption/accno",
                    RestTr.Kind.READ,
                    "CFOBQ10500InBlock1",
                    InBlock1.class,
                    Response.class,
                    "선물옵션 계좌예탁금증거금조회")
            .paged(Paging.byHeader());

    private CFOBQ10500() {}

    /** What is asked. */
    public record InBlock1(
            @Wire("RecCnt I5n ; record count, send 1") long recCnt) {}

    /** Echo of the request. */
    public record OutBlock1(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNo S20 계좌번호; account number") String acntNo,
            @Wire("Pwd S8 비밀번호; account password (masked)") String pwd) {}

    /** Answer. */
    public record OutBlock2(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNm S40 계좌명; account holder name") String acntNm,
            @Wire("DpsamtTotamt I16n 예탁금총액; deposit total") long dpsamtTotamt,
            @Wire("Dps I16n 예수금; cash deposit") long dps,

            @Wire("SubstAmt I16n 대용금액; substitute securities amount")
            long substAmt,

            @Wire("FilupDpsamtTotamt I16n 충당예탁금총액; covered deposit total")
            long filupDpsamtTotamt,

            @Wire("FilupDps I16n 충당예수금; covered cash deposit")
            long filupDps,

            @Wire("FutsPnlAmt I16n 선물손익금액; futures P&L") long futsPnlAmt,

            @Wire("WthdwAbleAmt I16n 인출가능금액; withdrawable amount")
            long wthdwAbleAmt,

            @Wire("PsnOutAbleCurAmt I16n 인출가능현금액; withdrawable cash")
            long psnOutAbleCurAmt,

            @Wire("PsnOutAbleSubstAmt I16n 인출가능대용금액; withdrawable substitute securities")
            long psnOutAbleSubstAmt,

            @Wire("Mgn I16n 증거금액; margin amount") long mgn,
            @Wire("MnyMgn I16n 현금증거금액; margin, cash part") long mnyMgn,

            @Wire("OrdAbleAmt I16n 주문가능금액; orderable amount (KRW)")
            long ordAbleAmt,

            @Wire("MnyOrdAbleAmt I16n 현금주문가능금액; orderable cash amount")
            long mnyOrdAbleAmt,

            @Wire("AddMgn I16n 추가증거금액; additional margin") long addMgn,

            @Wire("MnyAddMgn I16n 현금추가증거금액; additional cash margin")
            long mnyAddMgn,

            @Wire("AmtPrdayChckInAmt I16n 금전일수표입금액; previous-day cheque deposit")
            long amtPrdayChckInAmt,

            @Wire("FnoPrdaySubstSellAmt I16n 선물옵션전일대용매도금액; previous-day substitute sale amount")
            long fnoPrdaySubstSellAmt,

            @Wire("FnoCrdaySubstSellAmt I16n 선물옵션금일대용매도금액; same-day substitute sale amount")
            long fnoCrdaySubstSellAmt,

            @Wire("FnoPrdayFdamt I16n 선물옵션전일가입금액; previous-day provisional deposit")
            long fnoPrdayFdamt,

            @Wire("FnoCrdayFdamt I16n 선물옵션금일가입금액; same-day provisional deposit")
            long fnoCrdayFdamt,

            @Wire("FcurrSubstAmt I16n 외화대용금액; foreign-currency substitute amount")
            long fcurrSubstAmt,

            @Wire("FnoAcntAfmgnNm S20 선물옵션계좌사후증거금명; pre/post margin account kind name")
            String fnoAcntAfmgnNm) {}

    /** Row of the answer. */
    public record OutBlock3(
            @Wire("PdGrpCodeNm S20 상품군코드명; product group name")
            String pdGrpCodeNm,

            @Wire("NetRiskMgn I16n 순위험증거금액; net risk margin")
            long netRiskMgn,

            @Wire("PrcMgn I16n 가격증거금액; price margin") long prcMgn,
            @Wire("SprdMgn I16n 스프레드증거금액; spread margin") long sprdMgn,

            @Wire("PrcFlctMgn I16n 가격변동증거금액; price fluctuation margin")
            long prcFlctMgn,

            @Wire("MinMgn I16n 최소증거금액; minimum margin") long minMgn,
            @Wire("OrdMgn I16n 주문증거금액; order margin") long ordMgn,

            @Wire("OptNetBuyAmt I16n 옵션순매수금액; options net buy amount")
            long optNetBuyAmt,

            @Wire("CsgnMgn I16n 위탁증거금액; customer margin") long csgnMgn,

            @Wire("MaintMgn I16n 유지증거금액; maintenance margin")
            long maintMgn,

            @Wire("FutsBuyExecAmt I16n 선물매수체결금액; futures buy fill amount")
            long futsBuyExecAmt,

            @Wire("FutsSellExecAmt I16n 선물매도체결금액; futures sell fill amount")
            long futsSellExecAmt,

            @Wire("OptBuyExecAmt I16n 옵션매수체결금액; options buy fill amount")
            long optBuyExecAmt,

            @Wire("OptSellExecAmt I16n 옵션매도체결금액; options sell fill amount")
            long optSellExecAmt,

            @Wire("FutsPnlAmt I16n 선물손익금액; futures P&L") long futsPnlAmt,

            @Wire("TotRiskCsgnMgn I16n 총위험위탁증거금; total risk customer margin")
            long totRiskCsgnMgn,

            @Wire("UndCsgnMgn I16n 인수도위탁증거금; delivery customer margin")
            long undCsgnMgn,

            @Wire("MgnRdctAmt I16n 증거금감면금액; margin reduction amount")
            long mgnRdctAmt) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CFOBQ10500OutBlock1 {}") @Nullable OutBlock1 outBlock1,
            @Wire("CFOBQ10500OutBlock2 {}") @Nullable OutBlock2 outBlock2,
            @Wire("CFOBQ10500OutBlock3 []") List<OutBlock3> outBlock3)
            implements RestAnswer {}
}
