package io.mireu.ls.wire;

import java.math.BigDecimal;

/**
 * C01: one execution (선물주문체결).
 *
 * @param lineseq line sequence number
 * @param accno account number
 * @param user operator id
 * @param seq sequence number
 * @param trcode exchange TR code
 * @param megrpno matching group number
 * @param boardid board id
 * @param memberno member number
 * @param bpno branch number
 * @param ordno order number, zero padded to 10
 * @param ordordno original order number, zero padded or empty
 * @param expcode ISIN (12)
 * @param yakseq execution number
 * @param cheprice fill price
 * @param chevol fill quantity
 * @param sessionid session id
 * @param chedate fill date YYYYMMDD
 * @param chetime fill time HHMMSSmmm
 * @param spdprc1 near-month fill price (spread)
 * @param spdprc2 next-month fill price (spread)
 * @param dosugb side
 * @param accno1 account number 1 (example repeats accno; night example prefixes 0)
 * @param sihogagb market-maker quote flag
 * @param jakino consigning firm number
 * @param daeyong substitute securities account
 * @param memFiller member filler
 * @param memAccno member account number
 */
public record FillFrame(
        String lineseq,
        String accno,
        String user,
        String seq,
        String trcode,
        String megrpno,
        String boardid,
        String memberno,
        String bpno,
        long ordno,
        long ordordno,
        String expcode,
        String yakseq,
        BigDecimal cheprice,
        long chevol,
        String sessionid,
        String chedate,
        String chetime,
        BigDecimal spdprc1,
        BigDecimal spdprc2,
        String dosugb,
        String accno1,
        String sihogagb,
        String jakino,
        String daeyong,
        String memFiller,
        String memAccno)
        implements RealtimeFrame {
    static final FrameFields FIELDS = FrameFields.of("""
            lineseq accno user seq trcode megrpno boardid memberno bpno ordno! ordordno
            expcode! yakseq! cheprice! chevol! sessionid chedate! chetime! spdprc1 spdprc2
            dosugb! accno1 sihogagb jakino daeyong mem_filler mem_accno""");

    static FillFrame read(FrameValues in) {
        return new FillFrame(
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.integer(),
                in.integer(),
                in.text(),
                in.text(),
                in.decimal(),
                in.integer(),
                in.text(),
                in.text(),
                in.text(),
                in.decimal(),
                in.decimal(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text());
    }

    /** Short code of the instrument; the frame carries the ISIN. */
    public ShortCode instrument() {
        return ShortCode.of(expcode);
    }

    /** Identity of the execution, the same however often it is reported: date, order and execution number. */
    public String executionKey() {
        return chedate + "-" + ordno + "-" + yakseq.strip();
    }
}
