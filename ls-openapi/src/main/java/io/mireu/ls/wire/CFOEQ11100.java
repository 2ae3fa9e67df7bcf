package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** CFOEQ11100: provisional settlement deposit detail (선물옵션가정산예탁금상세). */
public final class CFOEQ11100 {
    /** How it is called. */
    public static final RestTr<InBlock1, Response> TR = new RestTr<InBlock1, Response>(
                    "CFOEQ11100",
                    "/futureoption/accno",
                    RestTr.Kind.READ,
                    "CFOEQ11100InBlock1",
                    InBlock1.class,
                    Response.class,
                    "선물옵션가정산예탁금상세")
            .paged(Paging.byHeader());

    private CFOEQ11100() {}

    /** What is asked. */
    public record InBlock1(
            @Wire("RecCnt I5n ; record count, send 1") long recCnt,
            @Wire("BnsDt S8 매매일; trade date YYYYMMDD") String bnsDt) {}

    /** Echo of the request. */
    public record OutBlock1(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNo S20 계좌번호; account number") String acntNo,
            @Wire("Pwd S8 비밀번호; account password (masked)") String pwd,
            @Wire("BnsDt S8 매매일; trade date YYYYMMDD") String bnsDt) {}

    /** Answer. */
    public record OutBlock2(
            @Wire("RecCnt I5n 레코드갯수; record count") long recCnt,
            @Wire("AcntNm S40 계좌명; account holder name") String acntNm,
            @Wire("OpnmkDpsamtTotamt I16n 개장시예탁금총액") long opnmkDpsamtTotamt,
            @Wire("OpnmkDps I16n 개장시예수금; cash at open") long opnmkDps,
            @Wire("OpnmkMnyrclAmt I16n 개장시현금미수금") long opnmkMnyrclAmt,
            @Wire("OpnmkSubstAmt I16n 개장시대용금액") long opnmkSubstAmt,
            @Wire("TotAmt I16n 총금액; total amount") long totAmt,
            @Wire("Dps I16n 예수금; cash deposit") long dps,
            @Wire("MnyrclAmt I16n 현금미수금액; cash receivable") long mnyrclAmt,
            @Wire("SubstDsgnAmt I16n 대용지정금액") long substDsgnAmt,
            @Wire("CsgnMgn I16n 위탁증거금액; customer margin") long csgnMgn,
            @Wire("MnyCsgnMgn I16n 현금위탁증거금액") long mnyCsgnMgn,

            @Wire("MaintMgn I16n 유지증거금액; maintenance margin")
            long maintMgn,

            @Wire("MnyMaintMgn I16n 현금유지증거금액") long mnyMaintMgn,

            @Wire("OutAbleAmt I16n 출금가능총액; withdrawable total")
            long outAbleAmt,

            @Wire("MnyoutAbleAmt I16n 출금가능금액; withdrawable cash")
            long mnyoutAbleAmt,

            @Wire("SubstOutAbleAmt I16n 출금가능대용") long substOutAbleAmt,
            @Wire("OrdAbleAmt I16n 주문가능금액") long ordAbleAmt,
            @Wire("MnyOrdAbleAmt I16n 현금주문가능금액") long mnyOrdAbleAmt,
            @Wire("AddMgnOcrTpCode S1 추가증거금구분") String addMgnOcrTpCode,
            @Wire("AddMgn I16n 추가증거금액; additional margin") long addMgn,
            @Wire("MnyAddMgn I16n 현금추가증거금액") long mnyAddMgn,
            @Wire("NtdayTotAmt I16n 익일예탁총액") long ntdayTotAmt,

            @Wire("NtdayDps I16n 익일예탁현금; next-day cash deposit")
            long ntdayDps,

            @Wire("NtdayMnyrclAmt I16n 익일미수금") long ntdayMnyrclAmt,
            @Wire("NtdaySubstAmt I16n 익일예탁대용") long ntdaySubstAmt,
            @Wire("NtdayCsgnMgn I16n 익일위탁증거금") long ntdayCsgnMgn,
            @Wire("NtdayMnyCsgnMgn I16n 익일위탁증거금현금") long ntdayMnyCsgnMgn,
            @Wire("NtdayMaintMgn I16n 익일유지증거금") long ntdayMaintMgn,
            @Wire("NtdayMnyMaintMgn I16n 익일유지증거금현금") long ntdayMnyMaintMgn,
            @Wire("NtdayOutAbleAmt I16n 익일인출가능금액") long ntdayOutAbleAmt,
            @Wire("NtdayMnyoutAbleAmt I16n 익일인출가능금액") long ntdayMnyoutAbleAmt,
            @Wire("NtdaySubstOutAbleAmt I16n 익일인출가능대용") long ntdaySubstOutAbleAmt,
            @Wire("NtdayOrdAbleAmt I16n 익일주문가능금액") long ntdayOrdAbleAmt,
            @Wire("NtdayMnyOrdAbleAmt I16n 익일주문가능현금") long ntdayMnyOrdAbleAmt,
            @Wire("NtdayAddMgnTp S1 익일추가증거금구분") String ntdayAddMgnTp,
            @Wire("NtdayAddMgn I16n 익일추가증거금") long ntdayAddMgn,
            @Wire("NtdayMnyAddMgn I16n 익일추가증거금현금") long ntdayMnyAddMgn,
            @Wire("NtdaySettAmt I16n 익일결제금액") long ntdaySettAmt,
            @Wire("EvalDpsamtTotamt I15n 평가예탁금총액") long evalDpsamtTotamt,
            @Wire("MnyEvalDpstgAmt I15n 현금평가예탁금액") long mnyEvalDpstgAmt,

            @Wire("DpsamtUtlfeeGivPrergAmt I16n 예탁금이용료지급예정금액")
            long dpsamtUtlfeeGivPrergAmt,

            @Wire("TaxAmt I16n 세금; tax") long taxAmt,
            @Wire("CsgnMgnrat D7.2s 위탁증거금 비율") BigDecimal csgnMgnrat,
            @Wire("CsgnMnyMgnrat D7.2s 위탁증거금현금비율") BigDecimal csgnMnyMgnrat,

            @Wire("DpstgTotamtLackAmt I16n 예탁총액부족금액(위탁증거금기준)")
            long dpstgTotamtLackAmt,

            @Wire("DpstgMnyLackAmt I16n 예탁현금부족금액(위탁증거금기준)") long dpstgMnyLackAmt,
            @Wire("RealInAmt I16n 실입금액; actual deposit in") long realInAmt,
            @Wire("InAmt I16n 입금액; deposit in") long inAmt,
            @Wire("OutAmt I16n 출금액; withdrawal") long outAmt,
            @Wire("FutsAdjstDfamt I16n 선물정산차금") long futsAdjstDfamt,
            @Wire("FutsThdayDfamt I16n 선물당일차금") long futsThdayDfamt,
            @Wire("FutsUpdtDfamt I16n 선물갱신차금") long futsUpdtDfamt,
            @Wire("FutsLastSettDfamt I16n 선물최종결제차금") long futsLastSettDfamt,
            @Wire("OptSettDfamt I16n 옵션결제차금") long optSettDfamt,

            @Wire("OptBuyAmt I16n 옵션매수금액; options buy amount")
            long optBuyAmt,

            @Wire("OptSellAmt I16n 옵션매도금액; options sell amount")
            long optSellAmt,

            @Wire("OptXrcDfamt I16n 옵션행사차금") long optXrcDfamt,
            @Wire("OptAsgnDfamt I16n 옵션배정차금") long optAsgnDfamt,
            @Wire("RealGdsUndAmt I16n 실물인수도금액") long realGdsUndAmt,
            @Wire("RealGdsUndAsgnAmt I16n 실물인수도배정대금") long realGdsUndAsgnAmt,
            @Wire("RealGdsUndXrcAmt I16n 실물인수도행사대금") long realGdsUndXrcAmt,
            @Wire("CmsnAmt I16n 수수료; commission") long cmsnAmt,
            @Wire("FutsCmsn I16n 선물수수료; futures commission") long futsCmsn,
            @Wire("OptCmsn I16n 옵션수수료; options commission") long optCmsn,
            @Wire("FutsCtrctQty I16n 선물약정수량") long futsCtrctQty,
            @Wire("FutsCtrctAmt I16n 선물약정금액") long futsCtrctAmt,
            @Wire("OptCtrctQty I16n 옵션약정수량") long optCtrctQty,
            @Wire("OptCtrctAmt I16n 옵션약정금액") long optCtrctAmt,
            @Wire("FutsUnsttQty I16n 선물미결제수량") long futsUnsttQty,
            @Wire("FutsUnsttAmt I16n 선물미결제금액") long futsUnsttAmt,
            @Wire("OptUnsttQty I16n 옵션미결제수량") long optUnsttQty,
            @Wire("OptUnsttAmt I16n 옵션미결제금액") long optUnsttAmt,
            @Wire("FutsBuyUnsttQty I16n 선물매수미결제수량") long futsBuyUnsttQty,
            @Wire("FutsBuyUnsttAmt I16n 선물매수미결제금액") long futsBuyUnsttAmt,
            @Wire("FutsSellUnsttQty I16n 선물매도미결제수량") long futsSellUnsttQty,
            @Wire("FutsSellUnsttAmt I16n 선물매도미결제금액") long futsSellUnsttAmt,
            @Wire("OptBuyUnsttQty I16n 옵션매수미결제수량") long optBuyUnsttQty,
            @Wire("OptBuyUnsttAmt I16n 옵션매수미결제금액") long optBuyUnsttAmt,
            @Wire("OptSellUnsttQty I16n 옵션매도미결제수량") long optSellUnsttQty,
            @Wire("OptSellUnsttAmt I16n 옵션매도미결제금액") long optSellUnsttAmt,
            @Wire("FutsBuyctrQty I16n 선물매수약정수량") long futsBuyctrQty,
            @Wire("FutsBuyctrAmt I16n 선물매수약정금액") long futsBuyctrAmt,
            @Wire("FutsSlctrQty I16n 선물매도약정수량") long futsSlctrQty,
            @Wire("FutsSlctrAmt I16n 선물매도약정금액") long futsSlctrAmt,
            @Wire("OptBuyctrQty I16n 옵션매수약정수량") long optBuyctrQty,
            @Wire("OptBuyctrAmt I16n 옵션매수약정금액") long optBuyctrAmt,
            @Wire("OptSlctrQty I16n 옵션매도약정수량") long optSlctrQty,
            @Wire("OptSlctrAmt I16n 옵션매도약정금액") long optSlctrAmt,
            @Wire("FutsBnsplAmt I16n 선물매매손익금액") long futsBnsplAmt,
            @Wire("OptBnsplAmt I16n 옵션매매손익금액") long optBnsplAmt,
            @Wire("FutsEvalPnlAmt I16n 선물평가손익금액") long futsEvalPnlAmt,
            @Wire("OptEvalPnlAmt I16n 옵션평가손익금액") long optEvalPnlAmt,
            @Wire("FutsEvalAmt I16n 선물평가금액") long futsEvalAmt,
            @Wire("OptEvalAmt I16n 옵션평가금액") long optEvalAmt,
            @Wire("MktEndAfMnyInAmt I16n 장종료후현금입금금액") long mktEndAfMnyInAmt,
            @Wire("MktEndAfMnyOutAmt I16n 장종료후현금출금금액") long mktEndAfMnyOutAmt,
            @Wire("MktEndAfSubstDsgnAmt I16n 장종료후대용지정금액") long mktEndAfSubstDsgnAmt,
            @Wire("MktEndAfSubstAbndAmt I16n 장종료후대용해지금액") long mktEndAfSubstAbndAmt) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("CFOEQ11100OutBlock1 {}") @Nullable OutBlock1 outBlock1,
            @Wire("CFOEQ11100OutBlock2 {}") @Nullable OutBlock2 outBlock2)
            implements RestAnswer {}
}
