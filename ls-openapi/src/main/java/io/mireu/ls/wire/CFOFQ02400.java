package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** CFOFQ02400: open positions (average price) (계좌 미결제 약정현황(평균가)). */
public final class CFOFQ02400 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR = new RestTr<InBlock1, Response>(
                    "CFOFQ02400",
                    "/futureoption/accno",
                    RestTr.Kind.READ,
                    "CFOFQ02400InBlock1",
                    InBlock1.class,
                    Response.class,
                    "계좌 미결제 약정현황(평균가)")
            .paged(Paging.byHeader());

    private CFOFQ02400() {}

    /** What is asked. */
    public record InBlock1(
            @Wire("RecCnt I5n ; record count, send 1") long recCnt,

            @Wire("RegMktCode S2 등록시장코드; registered market code")
            String regMktCode,

            @Wire("BuyDt S8 매수일자; date") String buyDt) {}

    /** Echo of the request. */
    public record OutBlock1(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNo S20 계좌번호; account number") String acntNo,
            @Wire("Pwd S8 비밀번호; account password (masked)") String pwd,

            @Wire("RegMktCode S2 등록시장코드; registered market code")
            String regMktCode,

            @Wire("BuyDt S8 매수일자; date") String buyDt) {}

    /** Answer. */
    public record OutBlock2(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNm S40 계좌명; account holder name") String acntNm,

            @Wire("FutsCtrctQty I16n 선물약정수량; futures traded quantity")
            long futsCtrctQty,

            @Wire("OptCtrctQty I16n 옵션약정수량; options traded quantity")
            long optCtrctQty,

            @Wire("CtrctQty I16n 약정수량; traded quantity") long ctrctQty,

            @Wire("FutsCtrctAmt I16n 선물약정금액; futures traded amount")
            long futsCtrctAmt,

            @Wire("FutsBuyctrAmt I16n 선물매수약정금액; futures bought amount")
            long futsBuyctrAmt,

            @Wire("FutsSlctrAmt I16n 선물매도약정금액; futures sold amount")
            long futsSlctrAmt,

            @Wire("CalloptCtrctAmt I16n 콜옵션약정금액; call traded amount")
            long calloptCtrctAmt,

            @Wire("CallBuyAmt I16n 콜매수금액; call buy amount") long callBuyAmt,

            @Wire("CallSellAmt I16n 콜매도금액; call sell amount")
            long callSellAmt,

            @Wire("PutoptCtrctAmt I16n 풋옵션약정금액; put traded amount")
            long putoptCtrctAmt,

            @Wire("PutBuyAmt I16n 풋매수금액; put buy amount") long putBuyAmt,
            @Wire("PutSellAmt I16n 풋매도금액; put sell amount") long putSellAmt,

            @Wire("AllCtrctAmt I16n 전체약정금액; total traded amount")
            long allCtrctAmt,

            @Wire("BuyctrAsmAmt I16n 매수약정누계금액; cumulative buy amount")
            long buyctrAsmAmt,

            @Wire("SlctrAsmAmt I16n 매도약정누계금액; cumulative sell amount")
            long slctrAsmAmt,

            @Wire("FutsPnlSum I16n 선물손익합계; futures P&L sum") long futsPnlSum,
            @Wire("OptPnlSum I16n 옵션손익합계; options P&L sum") long optPnlSum,
            @Wire("AllPnlSum I16n 전체손익합계; total P&L sum") long allPnlSum) {}

    /** Row of the answer. */
    public record OutBlock3(
            @Wire("FnoClssCode S1 선물옵션품목구분; product class of the row")
            String fnoClssCode,

            @Wire("FutsSellQty I16n 선물매도수량; futures short quantity")
            long futsSellQty,

            @Wire("FutsSellPnl I16n 선물매도손익; futures short P&L")
            long futsSellPnl,

            @Wire("FutsBuyQty I16n 선물매수수량; futures long quantity")
            long futsBuyQty,

            @Wire("FutsBuyPnl I16n 선물매수손익; futures long P&L")
            long futsBuyPnl,

            @Wire("CallSellQty I16n 콜매도수량; call short quantity")
            long callSellQty,

            @Wire("CallSellPnl I16n 콜매도손익; call short P&L") long callSellPnl,

            @Wire("CallBuyQty I16n 콜매수수량; call long quantity")
            long callBuyQty,

            @Wire("CallBuyPnl I16n 콜매수손익; call long P&L") long callBuyPnl,

            @Wire("PutSellQty I16n 풋매도수량; put short quantity")
            long putSellQty,

            @Wire("PutSellPnl I16n 풋매도손익; put short P&L") long putSellPnl,
            @Wire("PutBuyQty I16n 풋매수수량; put long quantity") long putBuyQty,
            @Wire("PutBuyPnl I16n 풋매수손익; put long P&L") long putBuyPnl) {}

    /** Row of the answer. */
    public record OutBlock4(
            @Wire("IsuNo S12 종목번호; instrument code") String isuNo,
            @Wire("IsuNm S40 종목명; instrument name") String isuNm,
            @Wire("BnsTpCode S1 매매구분; side") String bnsTpCode,
            @Wire("BnsTpNm S10 매매구분; side name, e.g. 매수") String bnsTpNm,
            @Wire("BalQty I16n 잔고수량; position quantity") long balQty,
            @Wire("FnoAvrPrc D19.8s 평균가; average price") BigDecimal fnoAvrPrc,
            @Wire("BgnAmt I16n 당초금액; original amount") long bgnAmt,

            @Wire("ThdayLqdtQty I16n 당일청산수량; quantity closed today")
            long thdayLqdtQty,

            @Wire("Curprc D13.2s 현재가; last price") BigDecimal curprc,
            @Wire("EvalAmt I16n 평가금액; valuation amount") long evalAmt,
            @Wire("EvalPnlAmt I16n 평가손익금액; unrealized P&L") long evalPnlAmt,

            @Wire("EvalErnrat D12.6s 평가수익률; valuation return %")
            BigDecimal evalErnrat) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CFOFQ02400OutBlock1 {}") @Nullable OutBlock1 outBlock1,
            @Wire("CFOFQ02400OutBlock2 {}") @Nullable OutBlock2 outBlock2,
            @Wire("CFOFQ02400OutBlock3 []") List<OutBlock3> outBlock3,
            @Wire("CFOFQ02400OutBlock4 []") List<OutBlock4> outBlock4)
            implements RestAnswer {}
}
