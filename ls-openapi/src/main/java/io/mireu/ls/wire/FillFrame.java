package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** C01, C02: fill (day) (선물주문체결). */
public record FillFrame(
        @Wire("lineseq S10 라인일련번호; line sequence number") String lineseq,
        @Wire("accno S11 계좌번호; account number") String accno,
        @Wire("user S8 조작자ID; operator id") String user,
        @Wire("seq S11 일련번호; sequence number") String seq,
        @Wire("trcode S11 ; exchange TR code") String trcode,
        @Wire("megrpno S2 매칭그룹번호; matching group number") String megrpno,
        @Wire("boardid S2 보드ID; board id") String boardid,
        @Wire("memberno S5 회원번호; member number") String memberno,
        @Wire("bpno S5 지점번호; branch number") String bpno,

        @Wire("ordno I10s! 주문번호; order number, zero padded to 10")
        long ordno,

        @Wire("ordordno I10s 원주문번호; original order number") long ordordno,
        @Wire("expcode S12! 종목코드; ISIN (12)") String expcode,
        @Wire("yakseq S11! 약정번호; execution number") String yakseq,
        @Wire("cheprice D11.2s! 체결가격; fill price") BigDecimal cheprice,
        @Wire("chevol I10s! 체결수량; fill quantity") long chevol,
        @Wire("sessionid S2 세션ID; session id") String sessionid,
        @Wire("chedate S8! 체결일자; fill date YYYYMMDD") String chedate,
        @Wire("chetime S9! 체결시각; fill time HHMMSSmmm") String chetime,

        @Wire("spdprc1 D11.2s 최근월체결가격; near-month fill price (spread)")
        BigDecimal spdprc1,

        @Wire("spdprc2 D11.2s 차근월체결가격; next-month fill price (spread)")
        BigDecimal spdprc2,

        @Wire("dosugb S1! 매도수구분; side") String dosugb,
        @Wire("accno1 S12 계좌번호1; account number 1") String accno1,

        @Wire("sihogagb S1 시장조성호가구분; market-maker quote flag")
        String sihogagb,

        @Wire("jakino S5 위탁사번호; consigning firm number") String jakino,

        @Wire("daeyong S12 대용주권계좌번호; substitute securities account")
        String daeyong,

        @Wire("mem_filler S7 ; member filler") String memFiller,
        @Wire("mem_accno S11 ; member account number") String memAccno)
        implements AccountFrame {
    /** Short code of the instrument; the frame carries the ISIN. */
    public ShortCode instrument() {
        return ShortCode.of(expcode);
    }

    /** Identity of the execution, the same however often it is reported: date, order and execution number. */
    public String executionKey() {
        return chedate + "-" + ordno + "-" + yakseq.strip();
    }
}
