package io.mireu.order.adapter.in.ls;

import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.FillFrame;
import io.mireu.ls.wire.MalformedFrame;
import io.mireu.ls.wire.MarketFrame;
import io.mireu.ls.wire.NightOrderConfirmationFrame;
import io.mireu.ls.wire.OrderAcceptedFrame;
import io.mireu.ls.wire.OrderConfirmationFrame;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.Side;
import io.mireu.model.order.VenueOrderNumber;
import io.mireu.order.application.ExecutionSource;
import io.mireu.order.application.RecordExecution;
import io.mireu.order.application.RecordVenueEnd;
import io.mireu.order.application.RecordVenueEnd.VenueEnd;
import io.mireu.order.application.WorkSignals;
import io.mireu.order.domain.VenueFill;
import io.mireu.order.domain.VenueTimes;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;

/** Hands each account event to its use case: C01 is an execution, H01 an end; O01 says nothing that the answer does not. */
@Component
class AccountFrames {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmssSSS");
    private static final String NEW_ORDER = "1";
    private static final String CANCELLATION = "3";
    private static final String NOT_REJECTED = "0000";

    private final RecordExecution recordExecution;
    private final RecordVenueEnd recordVenueEnd;
    private final WorkSignals signals;
    private final VenueTimes times;

    AccountFrames(
            RecordExecution recordExecution, RecordVenueEnd recordVenueEnd, WorkSignals signals, VenueTimes times) {
        this.recordExecution = recordExecution;
        this.recordVenueEnd = recordVenueEnd;
        this.signals = signals;
        this.times = times;
    }

    void handle(AccountId account, RealtimeFrame frame) {
        switch (frame) {
            case FillFrame fill -> recordExecution.handle(fill(account, fill), ExecutionSource.STREAM);
            case OrderConfirmationFrame confirmation -> confirmation(account, confirmation);
            case MalformedFrame _ -> signals.reconcile(account, Duration.ZERO);
            case OrderAcceptedFrame _, NightOrderConfirmationFrame _, MarketFrame _ -> {}
        }
    }

    private VenueFill fill(AccountId account, FillFrame frame) {
        LocalDate tradeDate = day(frame.chedate());
        return new VenueFill(
                account,
                new VenueOrderNumber(tradeDate, frame.ordno()),
                Long.toString(Long.parseLong(frame.yakseq().strip())),
                DerivativeCode.of(frame.instrument().value()),
                BnsTp.of(frame.dosugb().strip()) == BnsTp.BUY ? Side.BUY : Side.SELL,
                frame.cheprice(),
                frame.chevol(),
                times.at(tradeDate, LocalTime.parse(frame.chetime().strip(), TIME)));
    }

    private void confirmation(AccountId account, OrderConfirmationFrame frame) {
        boolean rejected =
                !frame.rejcode().isBlank() && !frame.rejcode().strip().equals(NOT_REJECTED);
        String kind = frame.mocagb().strip();
        if (kind.equals(NEW_ORDER) && rejected) {
            recordVenueEnd.handle(
                    account,
                    number(frame, frame.ordno()),
                    new VenueEnd.Rejected(frame.rejcode().strip(), "rejected by the exchange"));
        } else if (kind.equals(CANCELLATION) && !rejected && frame.qty() > 0) {
            long original = frame.ordordno() == 0 ? frame.ordno() : frame.ordordno();
            recordVenueEnd.handle(account, number(frame, original), new VenueEnd.Cancelled(frame.qty()));
        } else {
            signals.reconcile(account, Duration.ZERO);
        }
    }

    private static VenueOrderNumber number(OrderConfirmationFrame frame, long number) {
        return new VenueOrderNumber(day(frame.orddate()), number);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date.strip(), DateTimeFormatter.BASIC_ISO_DATE);
    }
}
