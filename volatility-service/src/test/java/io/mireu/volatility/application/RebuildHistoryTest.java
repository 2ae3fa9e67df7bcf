package io.mireu.volatility.application;

import static io.mireu.volatility.SampleBars.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.mireu.model.event.EventMeta;
import io.mireu.model.event.MarketEvent.InstrumentListed;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.Bar;
import io.mireu.model.volatility.PointOrigin;
import io.mireu.model.volatility.VolatilityPoint;
import io.mireu.support.TransientFault;
import io.mireu.volatility.SampleBars;
import io.mireu.volatility.SampleMarket;
import io.mireu.volatility.domain.BarTerms;
import io.mireu.volatility.domain.PointsFromBars;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class RebuildHistoryTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final ListedContracts contracts = new ListedContracts();
    private final List<Bar> bars = new ArrayList<>();
    private final Set<VolatilityPoint> stored = Collections.synchronizedSet(new LinkedHashSet<>());
    private final KeptRebuilds rebuilds = new KeptRebuilds();
    private final CountDownLatch held = new CountDownLatch(1);
    private BarArchive archive = new ListArchive();

    @Test
    void anExpiredSeriesIsRebuiltFromItsBarsAndAgainToTheSameRows() {
        list(ListingStatus.expired("its last trading day is over"));
        trade(MORNING);
        trade(MORNING.plusSeconds(60));

        assertThat(rebuild(DECEMBER)).isEqualTo(new RebuildHistory.Answer.Started(1));
        List<VolatilityPoint> first = List.copyOf(awaitPoints());
        assertThat(first).hasSize(2).allMatch(point -> point.origin() == PointOrigin.BARS);
        assertThat(rebuilds.ended).containsExactly("1 DONE 2 points, 2 minutes, 84 bars");

        assertThat(rebuild(DECEMBER)).isEqualTo(new RebuildHistory.Answer.Started(2));
        await().until(() -> rebuilds.ended.size() == 2);
        assertThat(stored).containsExactlyElementsOf(first);
    }

    @Test
    void anExpiryThatWasNeverListedHasNothingArchived() {
        assertThat(rebuild(DECEMBER)).isEqualTo(new RebuildHistory.Answer.NothingArchived());
        assertThat(rebuilds.ended).isEmpty();
    }

    @Test
    void anExpiryWithoutBarsHasNothingArchivedAndTheListOfRebuildsSaysSo() {
        list(ListingStatus.ACTIVE);

        assertThat(rebuild(DECEMBER)).isEqualTo(new RebuildHistory.Answer.NothingArchived());
        assertThat(rebuilds.ended).containsExactly("1 FAILED nothing-archived");
    }

    @Test
    void oneRunsAtATimeAndTheAnswerDoesNotWaitForItsEnd() {
        list(ListingStatus.ACTIVE);
        trade(MORNING);
        archive = (instruments, taker) -> {
            bars.forEach(taker);
            awaitRelease();
        };
        RebuildHistory rebuildHistory = rebuildHistory();

        assertThat(rebuildHistory.handle(DECEMBER)).isInstanceOf(RebuildHistory.Answer.Started.class);
        assertThat(rebuildHistory.handle(DECEMBER)).isEqualTo(new RebuildHistory.Answer.RunsAlready());
        held.countDown();
        await().until(() -> rebuilds.ended.size() == 1);
        await().until(() -> rebuildHistory.handle(DECEMBER) instanceof RebuildHistory.Answer.Started);
    }

    @Test
    void anArchiveThatDoesNotAnswerEndsTheRebuildWithAReason() {
        list(ListingStatus.ACTIVE);
        archive = (instruments, taker) -> {
            throw new TransientFault("the archive of bars does not answer");
        };

        assertThat(rebuild(DECEMBER)).isInstanceOf(RebuildHistory.Answer.Started.class);
        await().until(() -> rebuilds.ended.equals(List.of("1 FAILED temporarily-unavailable")));
    }

    private void list(ListingStatus status) {
        list(SampleMarket.FUTURE, status);
        SampleMarket.options().forEach(option -> list(option, status));
    }

    private void list(Instrument instrument, ListingStatus status) {
        contracts.handle(
                new InstrumentListed(new EventMeta(EventMeta.idOf("x"), MORNING, MORNING, null), instrument, status));
    }

    private void trade(Instant start) {
        bars.add(SampleBars.future(start, 1100, 1100));
        SampleBars.puts().stream()
                .filter(put -> put.strike().doubleValue() <= 1100)
                .forEach(put -> bars.add(SampleBars.trade(put, start, 1100, strike -> 0.35)));
    }

    private RebuildHistory.Answer rebuild(YearMonth month) {
        return rebuildHistory().handle(month);
    }

    private RebuildHistory rebuildHistory() {
        return new RebuildHistory(
                contracts,
                archive,
                new InMemoryPoints(),
                rebuilds,
                new BarTerms(SampleMarket.TERMS, Duration.ofMinutes(5), 0.005, 0.05),
                _ -> true,
                Duration.ofSeconds(30));
    }

    private Set<VolatilityPoint> awaitPoints() {
        await().until(() -> !rebuilds.ended.isEmpty());
        return stored;
    }

    private void awaitRelease() {
        try {
            held.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private final class ListArchive implements BarArchive {
        @Override
        public void read(Set<DerivativeCode> instruments, Consumer<Bar> taker) {
            bars.stream()
                    .filter(bar -> bar.instrument() instanceof DerivativeCode code && instruments.contains(code))
                    .forEach(taker);
        }
    }

    private final class InMemoryPoints implements VolatilityPoints {
        @Override
        public boolean add(VolatilityPoint point) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int replaceRebuilt(SeriesCode series, Instant first, Instant last, List<VolatilityPoint> points) {
            stored.removeIf(
                    point -> !point.asOf().isBefore(first) && !point.asOf().isAfter(last));
            stored.addAll(points);
            return points.size();
        }

        @Override
        public List<VolatilityPoint> find(SeriesCode series, Instant from, Instant until, int limit) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class KeptRebuilds implements Rebuilds {
        private final List<String> ended = new CopyOnWriteArrayList<>();
        private long last;

        @Override
        public synchronized Optional<Long> begin(SeriesCode series) {
            return Optional.of(++last);
        }

        @Override
        public void done(long id, long bars, PointsFromBars.Rebuilt rebuilt, int points) {
            ended.add(id + " DONE " + points + " points, " + rebuilt.minutes() + " minutes, " + bars + " bars");
        }

        @Override
        public void failed(long id, String code, String detail) {
            ended.add(id + " FAILED " + code);
        }

        @Override
        public int interrupt() {
            return 0;
        }

        @Override
        public List<Rebuild> latest(int limit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Rebuild> find(long id) {
            throw new UnsupportedOperationException();
        }
    }
}
