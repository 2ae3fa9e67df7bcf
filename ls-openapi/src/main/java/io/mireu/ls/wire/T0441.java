package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t0441: open positions of the account, valued with moving averages (선물/옵션잔고평가). */
public final class T0441 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t0441",
                    "/futureoption/accno",
                    RestTr.Kind.READ,
                    "t0441InBlock",
                    InBlock.class,
                    Response.class,
                    "선물/옵션잔고평가(이동평균)")
            .paged(Paging.byKeys("cts_expcode", "cts_medocd"));

    private T0441() {}

    /** What is asked. */
    public record InBlock(
            @Wire("cts_expcode S8? CTS_종목번호; continuation key (instrument)")
            String ctsExpcode,

            @Wire("cts_medocd S1? CTS_매매구분; continuation key (side)")
            String ctsMedocd) {
        /** First page. */
        public static InBlock first() {
            return new InBlock("", "");
        }
    }

    /** Answer. */
    public record OutBlock(
            @Wire("tdtsunik I18n 매매손익합계; realized P&L sum") long tdtsunik,

            @Wire("cts_expcode S8 CTS_종목번호; continuation key (instrument)")
            String ctsExpcode,

            @Wire("cts_medocd S1 CTS_매매구분; continuation key (side)")
            String ctsMedocd,

            @Wire("tappamt I18n 평가금액; valuation amount") long tappamt,
            @Wire("tsunik I18n 평가손익; unrealized P&L") long tsunik) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("expcode S8 종목번호; instrument code") String expcode,
            @Wire("medosu S4 구분; side text, 매수 or 매도") String medosu,
            @Wire("jqty I10n 잔고수량; position quantity") long jqty,
            @Wire("cqty I10n 청산가능수량; closable quantity") long cqty,
            @Wire("pamt D10.2s 평균단가; average price") BigDecimal pamt,
            @Wire("mamt I18n 총매입금액; purchase amount") long mamt,
            @Wire("medocd S1 매매구분; side") String medocd,
            @Wire("dtsunik I18n 매매손익; realized P&L") long dtsunik,

            @Wire("sysprocseq I10n 처리순번; processing sequence")
            long sysprocseq,

            @Wire("price D9.2s 현재가; last price") BigDecimal price,
            @Wire("appamt I18n 평가금액; valuation amount") long appamt,
            @Wire("dtsunik1 I18n 평가손익; unrealized P&L") long dtsunik1,
            @Wire("sunikrt D10.2s 수익율; return %") BigDecimal sunikrt) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t0441OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t0441OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
