package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CCENQ90200: night balance (KRX야간파생 잔고조회). */
public final class CCENQ90200 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR = new RestTr<InBlock1, Response>(
                    "CCENQ90200",
                    "/futureoption/accno",
                    RestTr.Kind.READ,
                    "CCENQ90200InBlock1",
                    InBlock1.class,
                    Response.class,
                    "KRX야간파생 잔고조회")
            .paged(Paging.byHeader());

    private CCENQ90200() {}

    /** What is asked. */
    public record InBlock1(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,

            @Wire("BalEvalTp S1 잔고평가구분; balance valuation method")
            String balEvalTp,

            @Wire("FutsPrcEvalTp S1 선물가격평가구분; futures price valuation basis")
            String futsPrcEvalTp) {}

    /** Echo of the request. */
    public record OutBlock1(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNo S20 계좌번호; account number") String acntNo,

            @Wire("InptPwd S8 입력비밀번호; entered password (masked)")
            String inptPwd,

            @Wire("BalEvalTp S1 잔고평가구분; balance valuation method")
            String balEvalTp,

            @Wire("FutsPrcEvalTp S1 선물가격평가구분; futures price valuation basis")
            String futsPrcEvalTp) {}

    /** Answer. */
    public record OutBlock2(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNm S40 계좌명; account holder name") String acntNm,

            @Wire("EvalDpsamtTotamt I15n 평가예탁금총액; valued deposit total")
            long evalDpsamtTotamt,

            @Wire("MnyEvalDpstgAmt I15n 현금평가예탁금액; valued deposit, cash")
            long mnyEvalDpstgAmt,

            @Wire("DpsamtTotamt I16n 예탁금총액; deposit total") long dpsamtTotamt,
            @Wire("DpstgMny I16n 예탁현금; deposited cash") long dpstgMny,

            @Wire("DpstgSubst I16n 예탁대용; deposited substitute securities")
            long dpstgSubst,

            @Wire("PsnOutAbleTotAmt I15n 인출가능총금액; withdrawable total")
            long psnOutAbleTotAmt,

            @Wire("PsnOutAbleCurAmt I16n 인출가능현금액; withdrawable cash")
            long psnOutAbleCurAmt,

            @Wire("PsnOutAbleSubstAmt I16n? 인출가능대용금액; withdrawable substitute securities")
            long psnOutAbleSubstAmt,

            @Wire("OrdAbleTotAmt I15n 주문가능총금액; orderable amount total")
            long ordAbleTotAmt,

            @Wire("MnyOrdAbleAmt I16n 현금주문가능금액; orderable cash amount")
            long mnyOrdAbleAmt,

            @Wire("CsgnMgnTotamt I16n 위탁증거금총액; customer margin total")
            long csgnMgnTotamt,

            @Wire("MnyCsgnMgn I16n 현금위탁증거금액; customer margin, cash")
            long mnyCsgnMgn,

            @Wire("MtmgnTotamt I15n 유지증거금총액; maintenance margin total")
            long mtmgnTotamt,

            @Wire("MnyMaintMgn I16n 현금유지증거금액; maintenance margin, cash")
            long mnyMaintMgn,

            @Wire("EvalAmtSum I17n 평가금액합계; valuation sum") long evalAmtSum,

            @Wire("RcvblOdpnt I16n 미수연체료; overdue interest on receivable")
            long rcvblOdpnt,

            @Wire("AddMgnTotamt I15n 추가증거금총액; additional margin total")
            long addMgnTotamt,

            @Wire("EvalPnlSum I15n 평가손익합계; unrealized P&L sum")
            long evalPnlSum,

            @Wire("RcvblAmt I16n 미수금액; receivable amount") long rcvblAmt,

            @Wire("MnyAddMgn I16n 현금추가증거금액; additional cash margin")
            long mnyAddMgn,

            @Wire("FutsEvalPnlAmt I16n 선물평가손익금액; futures unrealized P&L")
            long futsEvalPnlAmt,

            @Wire("OptEvalPnlAmt I16n 옵션평가손익금액; options unrealized P&L")
            long optEvalPnlAmt,

            @Wire("OptEvalAmt I16n 옵션평가금액; options valuation amount")
            long optEvalAmt) {}

    /** Row of the answer. */
    public record OutBlock3(
            @Wire("FnoIsuNo S12 선물옵션종목번호; F&O instrument code")
            String fnoIsuNo,

            @Wire("IsuNm S40 종목명; instrument name") String isuNm,
            @Wire("BnsTpCode S1 매매구분; side") String bnsTpCode,
            @Wire("BnsTpNm S10 매매구분; side name, e.g. 매수") String bnsTpNm,

            @Wire("UnsttQty I16n 미결제수량; open position quantity")
            long unsttQty,

            @Wire("FnoAvrPrc D19.8s 평균가; average price") BigDecimal fnoAvrPrc,
            @Wire("FnoNowPrc D27.8s 선물옵션현재가; current price") BigDecimal fnoNowPrc,

            @Wire("FnoCmpPrc D27.8s 선물옵션대비가; price difference against average")
            BigDecimal fnoCmpPrc,

            @Wire("EvalPnl I16n 평가손익; unrealized P&L") long evalPnl,
            @Wire("PnlRat D18.6s 손익율; P&L rate %") BigDecimal pnlRat,

            @Wire("FnoTrdUnitAmt D19.8s 선물옵션거래단위금액; contract multiplier")
            BigDecimal fnoTrdUnitAmt,

            @Wire("EvalAmt I16n 평가금액; valuation amount") long evalAmt,
            @Wire("EvalRat D7.2s 평가비율; valuation ratio") BigDecimal evalRat,
            @Wire("BnsplAmt I16n 매매손익금액; realized P&L") long bnsplAmt) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CCENQ90200OutBlock1 {}") @Nullable OutBlock1 outBlock1,
            @Wire("CCENQ90200OutBlock2 {}") @Nullable OutBlock2 outBlock2,
            @Wire("CCENQ90200OutBlock3 []") List<OutBlock3> outBlock3)
            implements RestAnswer {}
}
