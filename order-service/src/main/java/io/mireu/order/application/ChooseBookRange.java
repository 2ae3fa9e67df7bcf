package io.mireu.order.application;

import io.mireu.model.market.KrxCalendar;
import io.mireu.model.order.AccountId;
import io.mireu.order.domain.BookRange;
import io.mireu.order.domain.Submission;
import io.mireu.order.domain.TrackedOrder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/**
 * Decides how far back the venue's book must be read: to the oldest order that has not ended, and to the last complete
 * comparison, for what ended before was compared then. Now and then, when all is quiet, the whole day is read.
 */
@Component
public final class ChooseBookRange {

    private final VenueDifferences differences;
    private final OrderSettings settings;
    private final Clock machine;
    private final AtomicReference<Instant> nextWhole;

    /** The first reading of a process is not a whole one, so that it can soon send. */
    public ChooseBookRange(
            VenueDifferences differences, OrderSettings settings, @Qualifier("machineClock") Clock machine) {
        this.differences = differences;
        this.settings = settings;
        this.machine = machine;
        this.nextWhole = new AtomicReference<>(machine.instant().plus(settings.readWholeDayEvery()));
    }

    /** The range for these orders that have not ended. */
    BookRange handle(AccountId account, List<TrackedOrder> unfinished, LocalDate today) {
        List<Submission> sent = unfinished.stream()
                .flatMap(order -> Stream.ofNullable(order.submission()))
                .toList();
        LocalDate firstDay = sent.stream()
                .map(Submission::tradeDate)
                .filter(day -> day.isBefore(today))
                .min(LocalDate::compareTo)
                .orElse(today);
        Instant midnight = firstDay.atStartOfDay(KrxCalendar.ZONE).toInstant();
        Optional<Instant> compared = differences.lastComparedTo(account);
        if (compared.isEmpty() || (sent.isEmpty() && isTimeForWhole())) {
            return new BookRange(firstDay, today, midnight);
        }
        Instant since = Stream.concat(sent.stream().map(Submission::marketTime), compared.stream())
                .min(Instant::compareTo)
                .orElse(midnight)
                .minus(settings.marketTimeTolerance().multipliedBy(2));
        return new BookRange(firstDay, today, since.isBefore(midnight) ? midnight : since);
    }

    private boolean isTimeForWhole() {
        Instant now = machine.instant();
        Instant due = nextWhole.get();
        return !now.isBefore(due) && nextWhole.compareAndSet(due, now.plus(settings.readWholeDayEvery()));
    }
}
