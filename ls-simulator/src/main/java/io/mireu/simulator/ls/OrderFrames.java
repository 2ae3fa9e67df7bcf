package io.mireu.simulator.ls;

import io.mireu.model.instrument.Instrument;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.AccountExecution;
import io.mireu.simulator.account.AccountOrder;
import io.mireu.simulator.account.AccountStatement;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.account.RequestKind;
import io.mireu.simulator.account.WithdrawalCause;
import io.mireu.simulator.venue.AccountGuard;
import io.mireu.simulator.venue.Venue;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** What happens to the account's orders: O01, C01 and H01 by day, O02, C02 and H02 at night. */
@Component
class OrderFrames {

    static final Pair ACCEPTED = new Pair("O01", "O02");
    static final Pair FILLED = new Pair("C01", "C02");
    static final Pair WITHDRAWN = new Pair("H01", "H02");

    private static final int WIDE_ORDER_NUMBER = 10;

    private final FrameWriter writer;
    private final Venue venue;
    private final SimulatorSettings.Account account;
    private final AtomicLong sequence = new AtomicLong();

    OrderFrames(FrameWriter writer, SimulatorSettings settings, Venue venue) {
        this.venue = venue;
        this.writer = writer;
        this.account = settings.account();
    }

    /**
     * The TRs of one kind of event.
     *
     * @param day by day
     * @param night at night
     */
    record Pair(String day, String night) {

        String of(boolean isNight) {
            return isNight ? night : day;
        }
    }

    /** The order has its number. */
    String accepted(AccountOrder order, Instrument.Derivative instrument, boolean night) {
        LedgerEntry.Accepted accepted = order.accepted();
        int kind = WireCodes.kind(accepted.kind());
        long number = sequence.incrementAndGet();
        String time = KoreanTime.MILLIS.format(accepted.time());
        WireBlock body = writer.body(ACCEPTED.of(night))
                .padded("lineseq", 300_000_000L + number, 9)
                .padded("seq", number, 9)
                .text("trcode", "SONBT00" + (kind + 1))
                .text("trcode1", "FO0" + (kind + 1))
                .text("mrctp", Integer.toString(kind))
                .text("accno", account.number())
                .text("acntno", account.number())
                .text("acntnm", account.holder())
                .whole("ordno", order.number())
                .whole("orgordno", accepted.original())
                .whole("prntordno1", kind == 0 ? 0 : accepted.first())
                .text("isuno", accepted.code().standardCode())
                .text("fnoIsuno", accepted.code().value())
                .text("fnoIsunm", instrument.name())
                .text("fnoIsuptntp", instrument instanceof Instrument.Future ? "F" : "O")
                .text("bnstp", WireCodes.side(accepted.side()))
                .whole("ordqty", accepted.quantity())
                .text("hogatype", accepted.priceType().code())
                .cents("ordprc", accepted.priceCents())
                .whole("unercqty", accepted.kind() == RequestKind.CANCEL ? 0 : accepted.quantity())
                .whole("fnotrdunitamt", accepted.code().product().multiplierKrw())
                .text("trxtime", time)
                .text("trid", "2100" + time + "001")
                .text("proctm", time);
        if (accepted.kind() != RequestKind.CANCEL) {
            money(body);
        }
        return writer.frame(ACCEPTED.of(night), "", body);
    }

    private void money(WireBlock body) {
        AccountStatement statement = venue.risk(AccountGuard::statement);
        body.whole("dps", statement.cash().krw())
                .whole("mgn", statement.demand().initialKrw())
                .whole("mnymgn", statement.cashMarginKrw())
                .whole("ordableamt", statement.orderableKrw())
                .whole("mnyordableamt", statement.orderableCashKrw());
    }

    /** The order traded. */
    String filled(AccountExecution execution, boolean night) {
        WireBlock body = event(
                        FILLED.of(night), execution.order(), execution.code().standardCode())
                .padded("ordordno", 0, WIDE_ORDER_NUMBER)
                .padded("yakseq", execution.number(), 11)
                .cents("cheprice", execution.priceCents())
                .whole("chevol", execution.quantity())
                .text("chedate", KoreanTime.DATE.format(execution.time()))
                .text("chetime", KoreanTime.MILLIS.format(execution.time()))
                .text("accno1", account.number())
                .text("dosugb", WireCodes.side(execution.side()));
        return writer.frame(FILLED.of(night), "", body);
    }

    /** A quantity left the order. */
    String withdrawn(AccountOrder request, LedgerEntry.Withdrawn withdrawal, boolean night) {
        LedgerEntry.Accepted accepted = request.accepted();
        boolean modified = withdrawal.cause() == WithdrawalCause.MODIFIED;
        boolean byItself = request.number() == withdrawal.order();
        LocalDateTime time = withdrawal.time();
        WireBlock body = event(
                        WITHDRAWN.of(night), request.number(), accepted.code().standardCode())
                .padded("ordordno", byItself ? 0 : withdrawal.order(), WIDE_ORDER_NUMBER)
                .text("trcode", "TTRODP11301")
                .text("boardid", "G1")
                .text("mocagb", modified ? "2" : "3")
                .text("accno1", "0" + account.number())
                .whole("qty2", accepted.quantity())
                .whole("qty", modified ? accepted.quantity() : withdrawal.quantity())
                .cents("price", accepted.priceCents())
                .text("dosugb", WireCodes.side(accepted.side()))
                .text("orddate", KoreanTime.DATE.format(time))
                .text("rcvtime", KoreanTime.MILLIS.format(time))
                .text("ordacpttm", KoreanTime.MILLIS.format(time))
                .text("autogb", byItself ? "1" : "0")
                .text("rejcode", "0000");
        return writer.frame(WITHDRAWN.of(night), "", body);
    }

    /** The exchange did not take what had been accepted. */
    String rejected(AccountOrder request, LedgerEntry.Rejected rejection, boolean night) {
        LedgerEntry.Accepted accepted = request.accepted();
        String time = KoreanTime.MILLIS.format(rejection.time());
        WireBlock body = event(
                        WITHDRAWN.of(night), request.number(), accepted.code().standardCode())
                .text("trcode", "TTRODP11321")
                .text("boardid", "99")
                .text("mocagb", Integer.toString(WireCodes.kind(accepted.kind()) + 1))
                .text("accno1", "0" + account.number())
                .whole("qty2", accepted.quantity())
                .whole("qty", 0)
                .cents("price", accepted.priceCents())
                .text("dosugb", WireCodes.side(accepted.side()))
                .text("orddate", KoreanTime.DATE.format(rejection.time()))
                .text("rcvtime", time)
                .text("ordacpttm", time)
                .text("autogb", "0")
                .text("rejcode", rejection.code());
        if (accepted.kind() == RequestKind.NEW) {
            body.text("ordordno", "");
        } else {
            body.padded("ordordno", accepted.original(), WIDE_ORDER_NUMBER);
        }
        return writer.frame(WITHDRAWN.of(night), "", body);
    }

    private WireBlock event(String code, long order, String standardCode) {
        long number = sequence.incrementAndGet();
        return writer.body(code)
                .text("seq", Long.toString(number))
                .whole("lineseq", 100_000_000L + number)
                .text("accno", account.number())
                .text("mem_accno", account.number())
                .padded("ordno", order, WIDE_ORDER_NUMBER)
                .text("expcode", standardCode);
    }
}
