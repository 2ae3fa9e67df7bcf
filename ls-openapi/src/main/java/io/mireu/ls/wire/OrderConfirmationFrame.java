package io.mireu.ls.wire;

import java.math.BigDecimal;

/**
 * H01: confirmation or rejection of a modification or cancellation, or the exchange's rejection of a new order (선물주문정정취소). Keeps what is about the order; member and reporting fields are left out for now.
 *
 * @param lineseq line sequence number
 * @param accno account number
 * @param seq sequence number
 * @param trcode exchange TR code (TTRODP11301 with rejcode 0000, TTRODP11321 with a rejection in the examples)
 * @param megrpno matching group number
 * @param boardid board id
 * @param ordno order number of this request, zero padded to 10
 * @param ordordno original order number
 * @param expcode ISIN (12)
 * @param dosugb side
 * @param mocagb new/modify/cancel kind
 * @param qty2 ordered quantity
 * @param price order price
 * @param ordgb order type
 * @param hogagb quote kind
 * @param medcode order medium code
 * @param orddate order date YYYYMMDD
 * @param rcvtime member order time HHMMSSmmm
 * @param ordacpttm matching engine accept time HHMMSSmmm
 * @param qty actually modified/cancelled quantity
 * @param autogb auto cancel kind
 * @param rejcode rejection reason code (0000 = none)
 */
public record OrderConfirmationFrame(
        String lineseq,
        String accno,
        String seq,
        String trcode,
        String megrpno,
        String boardid,
        long ordno,
        long ordordno,
        String expcode,
        String dosugb,
        String mocagb,
        long qty2,
        BigDecimal price,
        String ordgb,
        String hogagb,
        String medcode,
        String orddate,
        String rcvtime,
        String ordacpttm,
        long qty,
        String autogb,
        String rejcode)
        implements RealtimeFrame {
    static final FrameFields FIELDS = FrameFields.of("""
            lineseq accno seq trcode megrpno boardid ordno! ordordno expcode! dosugb mocagb!
            qty2 price ordgb hogagb medcode orddate rcvtime ordacpttm qty! autogb rejcode""");

    static OrderConfirmationFrame read(FrameValues in) {
        return new OrderConfirmationFrame(
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
                in.text(),
                in.integer(),
                in.decimal(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.text(),
                in.integer(),
                in.text(),
                in.text());
    }
}
