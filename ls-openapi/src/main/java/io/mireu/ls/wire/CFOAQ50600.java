package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CFOAQ50600: F&O balance and valuation 3 (선물옵션 계좌잔고 및 평가현황3). */
public final class CFOAQ50600 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR = new RestTr<InBlock1, Response>(
                    "CFOAQ50600",
                    "/futureoption/accno",
                    RestTr.Kind.READ,
                    "CFOAQ50600InBlock1",
                    InBlock1.class,
                    Response.class,
                    "선물옵션 계좌잔고 및 평가현황3")
            .paged(Paging.byHeader());

    private CFOAQ50600() {}

    /** What is asked. */
    public record InBlock1(
            @Wire("RecCnt I5n ; record count, send 1") long recCnt,
            @Wire("OrdDt S8 주문일; order date YYYYMMDD") String ordDt,

            @Wire("BalEvalTp S1 잔고평가구분; balance valuation method")
            String balEvalTp,

            @Wire("FutsPrcEvalTp S1 선물가격평가구분; futures price valuation basis")
            String futsPrcEvalTp,

            @Wire("LqdtQtyQryTp S1 청산수량조회구분; closable-quantity query flag")
            String lqdtQtyQryTp,

            @Wire("LqtQtyQryTp S1? ; spelling used by the official example for Lq")
            String lqtQtyQryTp) {}

    /** Echo of the request. */
    public record OutBlock1(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,

            @Wire("LqdtQtyQryTp S1 청산수량조회구분; closable-quantity query flag")
            String lqdtQtyQryTp,

            @Wire("FutsPrcEvalTp S1 선물가격평가구분; futures price valuation basis")
            String futsPrcEvalTp,

            @Wire("BalEvalTp S1 잔고평가구분; balance valuation method")
            String balEvalTp,

            @Wire("OrdDt S8 주문일; order date YYYYMMDD") String ordDt,

            @Wire("InptPwd S8 입력비밀번호; entered password (masked)")
            String inptPwd,

            @Wire("AcntNo S20 계좌번호; account number") String acntNo) {}

    /** Answer. */
    public record OutBlock2(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("EvalRat D7.2s 평가비율; valuation ratio") BigDecimal evalRat,

            @Wire("BaseEvalAmt I16n 기준평가금액; base valuation amount")
            long baseEvalAmt,

            @Wire("NetPnlAmt I16n 순손익금액; net P&L") long netPnlAmt,
            @Wire("TotPnlAmt I16n 총손익금액; total P&L") long totPnlAmt,

            @Wire("OptBnsAmt I16n 옵션매매금액; options traded amount")
            long optBnsAmt,

            @Wire("FutsAdjstDfamt I16n 선물정산차금; futures settlement difference")
            long futsAdjstDfamt,

            @Wire("OptBnsplAmt I16n 옵션매매손익금액; options realized P&L")
            long optBnsplAmt,

            @Wire("OptEvalAmt I16n 옵션평가금액; options valuation amount")
            long optEvalAmt,

            @Wire("OptEvalPnlAmt I16n 옵션평가손익금액; options unrealized P&L")
            long optEvalPnlAmt,

            @Wire("FutsEvalPnlAmt I16n 선물평가손익금액; futures unrealized P&L")
            long futsEvalPnlAmt,

            @Wire("RcvblOdpnt I16n 미수연체료; overdue interest on receivable")
            long rcvblOdpnt,

            @Wire("RcvblAmt I16n 미수금액; receivable amount") long rcvblAmt,
            @Wire("CmsnAmt I16n 수수료; commission") long cmsnAmt,

            @Wire("MnyAddMgn I16n 현금추가증거금액; additional cash margin")
            long mnyAddMgn,

            @Wire("AddMgnTotamt I15n 추가증거금총액; additional margin total")
            long addMgnTotamt,

            @Wire("MnyMaintMgn I16n 현금유지증거금액; maintenance margin, cash")
            long mnyMaintMgn,

            @Wire("MtmgnTotamt I15n 유지증거금총액; maintenance margin total")
            long mtmgnTotamt,

            @Wire("MnyCsgnMgn I16n 현금위탁증거금액; customer margin, cash")
            long mnyCsgnMgn,

            @Wire("CsgnMgnTotamt I16n 위탁증거금총액; customer margin total")
            long csgnMgnTotamt,

            @Wire("MnyOrdAbleAmt I16n 현금주문가능금액; orderable cash amount")
            long mnyOrdAbleAmt,

            @Wire("OrdAbleTotAmt I15n 주문가능총금액; orderable amount total")
            long ordAbleTotAmt,

            @Wire("PsnOutAbleSubstAmt I16n 인출가능대용금액; withdrawable substitute securities")
            long psnOutAbleSubstAmt,

            @Wire("PsnOutAbleCurAmt I16n 인출가능현금액; withdrawable cash")
            long psnOutAbleCurAmt,

            @Wire("PsnOutAbleTotAmt I16n 인출가능총금액; withdrawable total")
            long psnOutAbleTotAmt,

            @Wire("FcurrSubstAmt I16n 외화대용금액; foreign-currency substitute amount")
            long fcurrSubstAmt,

            @Wire("DpstgSubst I16n 예탁대용; deposited substitute securities")
            long dpstgSubst,

            @Wire("DpstgMny I16n 예탁현금; deposited cash") long dpstgMny,
            @Wire("DpsamtTotamt I16n 예탁금총액; deposit total") long dpsamtTotamt,

            @Wire("MnyEvalDpstgAmt I15n 현금평가예탁금액; valued deposit, cash")
            long mnyEvalDpstgAmt,

            @Wire("EvalDpsamtTotamt I15n 평가예탁금총액; valued deposit total")
            long evalDpsamtTotamt,

            @Wire("AcntNm S40 계좌명; account holder name") String acntNm,

            @Wire("AcntEvalRat D7.2s 계좌평가비율; account valuation ratio")
            BigDecimal acntEvalRat) {}

    /** Row of the answer. */
    public record OutBlock3(
            @Wire("FnoIsuNo S12 선물옵션종목번호; F&O instrument code")
            String fnoIsuNo,

            @Wire("BnsplAmt I16n 매매손익금액; realized P&L") long bnsplAmt,

            @Wire("LqdtAbleQty I16n 청산가능수량; closable quantity")
            long lqdtAbleQty,

            @Wire("EvalRat D7.2s 평가비율; valuation ratio") BigDecimal evalRat,
            @Wire("EvalPnl I16n 평가손익; unrealized P&L") long evalPnl,
            @Wire("EvalAmt I16n 평가금액; valuation amount") long evalAmt,

            @Wire("FnoCmpPrc D27.8s 선물옵션대비가; price difference against average")
            BigDecimal fnoCmpPrc,

            @Wire("PnlRat D18.6s 손익율; P&L rate %") BigDecimal pnlRat,
            @Wire("FnoNowPrc D27.8s 선물옵션현재가; current price") BigDecimal fnoNowPrc,
            @Wire("FnoAvrPrc D19.8s 평균가; average price") BigDecimal fnoAvrPrc,

            @Wire("UnsttQty I16n 미결제수량; open position quantity")
            long unsttQty,

            @Wire("BnsTpNm S10 매매구분; side name, e.g. 매수") String bnsTpNm,
            @Wire("BnsTpCode S1 매매구분; side") String bnsTpCode,
            @Wire("IsuNm S40 종목명; instrument name") String isuNm) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CFOAQ50600OutBlock1 {}") @Nullable OutBlock1 outBlock1,
            @Wire("CFOAQ50600OutBlock2 {}") @Nullable OutBlock2 outBlock2,
            @Wire("CFOAQ50600OutBlock3 []") List<OutBlock3> outBlock3)
            implements RestAnswer {}
}
