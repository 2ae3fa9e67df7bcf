package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.ExpiryCheck;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.marketdata.domain.ListedInstrument;
import io.mireu.marketdata.domain.MasterList;
import io.mireu.marketdata.domain.MasterRow;
import io.mireu.marketdata.domain.MasterSection;
import io.mireu.model.event.SystemEvent.Severity;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionTracker;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Asks for what the feed begins with, the futures and the front monthly option series, so that the stream need not wait for
 * the rest.
 */
public final class LoadInstruments {

    private final MasterInquiry venue;
    private final CheckInstruments check;
    private final ExpiryCheck expiry;
    private final PublishInstruments publish;
    private final FollowedClock clock;
    private final SessionTracker tracker;
    private final Alerts alerts;

    /** With the venue to ask. */
    public LoadInstruments(
            MasterInquiry venue,
            CheckInstruments check,
            ExpiryCheck expiry,
            PublishInstruments publish,
            FollowedClock clock,
            SessionTracker tracker,
            Alerts alerts) {
        this.venue = venue;
        this.check = check;
        this.expiry = expiry;
        this.publish = publish;
        this.clock = clock;
        this.tracker = tracker;
        this.alerts = alerts;
    }

    /**
     * Asks, and publishes what is to be followed from now on.
     *
     * @param tradeDate instruments that ended before it are left out
     */
    public void handle(LocalDate tradeDate) {
        SessionMarket market = tracker.session(clock.now()).market();
        Map<MasterSection, List<MasterRow>> sections = new LinkedHashMap<>();
        for (MasterList list : MasterList.first()) {
            venue.listed(list)
                    .forEach(row -> sections.computeIfAbsent(MasterSection.of(row.code()), _ -> new ArrayList<>())
                            .add(row));
        }
        Optional<MasterSection> front = front(sections, tradeDate);
        List<ListedInstrument> found = new ArrayList<>();
        sections.forEach((section, rows) -> {
            if (!section.options() || front.filter(section::equals).isPresent()) {
                found.addAll(check.handle(rows, tradeDate, market));
            }
        });
        publish.handle(found);
    }

    private Optional<MasterSection> front(Map<MasterSection, List<MasterRow>> sections, LocalDate tradeDate) {
        Optional<YearMonth> front = sections.entrySet().stream()
                .filter(section -> section.getKey().options())
                .flatMap(section -> section.getValue().getFirst().code().month().stream())
                .filter(month -> expiry.expectedOf(month)
                        .filter(day -> !day.isBefore(tradeDate))
                        .isPresent())
                .min(YearMonth::compareTo);
        if (front.isEmpty()) {
            alerts.raise(Severity.WARNING, "no-option-series", "the venue lists no monthly option series");
        }
        return front.flatMap(month -> sections.entrySet().stream()
                .filter(section -> section.getKey().options())
                .filter(section -> section.getValue()
                        .getFirst()
                        .code()
                        .month()
                        .filter(month::equals)
                        .isPresent())
                .map(Map.Entry::getKey)
                .findFirst());
    }
}
