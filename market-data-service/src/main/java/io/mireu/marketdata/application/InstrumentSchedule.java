package io.mireu.marketdata.application;

import io.mireu.marketdata.application.RefreshInstruments.Extent;
import io.mireu.marketdata.domain.FeedState;
import io.mireu.marketdata.domain.FollowedClock;
import io.mireu.model.market.SessionHours;
import io.mireu.model.market.SessionTracker;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * When the venue is asked for its whole master, at the start, before each session, when somebody wishes it and regularly for
 * what is new, and when for the prices that are not streamed.
 */
public final class InstrumentSchedule {

    private static final Logger log = LoggerFactory.getLogger(InstrumentSchedule.class);
    private static final long SECOND_MS = 1_000;
    private static final Duration PAUSE_AFTER_FAULT = Duration.ofSeconds(10);

    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(
            2, Thread.ofPlatform().daemon().name("instruments-", 0).factory());
    private final RefreshInstruments refresh;
    private final PollBoards pollBoards;
    private final InstrumentsListener listener;
    private final FollowedClock clock;
    private final SessionTracker tracker;
    private final FeedStatus status;
    private final Clock machine;
    private final InstrumentSettings settings;
    private final AtomicBoolean wished = new AtomicBoolean();
    private volatile @Nullable Instant refreshedAt;
    private volatile boolean refreshing;
    private @Nullable SessionHours loadedFor;
    private Instant notBefore = Instant.MIN;

    /** With the use cases that it calls. */
    public InstrumentSchedule(
            RefreshInstruments refresh,
            PollBoards pollBoards,
            InstrumentsListener listener,
            FollowedClock clock,
            SessionTracker tracker,
            FeedStatus status,
            Clock machine,
            InstrumentSettings settings) {
        this.refresh = refresh;
        this.pollBoards = pollBoards;
        this.listener = listener;
        this.clock = clock;
        this.tracker = tracker;
        this.status = status;
        this.machine = machine;
        this.settings = settings;
    }

    /** Begins. */
    public void start() {
        every(SECOND_MS, this::refreshIfDue);
        every(settings.boardInterval().toMillis(), this::poll);
    }

    /** Ends. */
    public void stop() {
        executor.shutdownNow();
    }

    /** Has everything asked for again, as soon as may be. */
    public void refreshSoon() {
        wished.set(true);
    }

    /** When the master was last brought up to date, the machine's time. */
    public Optional<Instant> refreshedAt() {
        return Optional.ofNullable(refreshedAt);
    }

    /** The venue lets few boards through, and the master needs them more. */
    private void poll() {
        if (!refreshing) {
            pollBoards.handle();
        }
    }

    private void refreshIfDue() {
        Instant now = machine.instant();
        if (clock.reading().isEmpty() || now.isBefore(notBefore)) {
            return;
        }
        SessionHours session = tracker.session(clock.now()).hours();
        boolean anew = loadedFor == null || !loadedFor.isSameSession(session);
        boolean due = refreshedAt == null || !now.isBefore(refreshedAt.plus(settings.masterInterval()));
        // A feed that comes up has the venue for itself.
        boolean up = status.state() == FeedState.LIVE;
        if (wished.getAndSet(false) || (anew && up)) {
            refresh(Extent.EVERYTHING);
            loadedFor = session;
        } else if (due && up) {
            refresh(Extent.NEWS);
        }
    }

    private void refresh(Extent extent) {
        notBefore = machine.instant().plus(PAUSE_AFTER_FAULT);
        refreshing = true;
        int published;
        try {
            published = refresh.handle(extent);
        } finally {
            refreshing = false;
        }
        notBefore = Instant.MIN;
        refreshedAt = machine.instant();
        if (published > 0) {
            listener.instrumentsChanged();
        }
        log.info("the master is up to date: {} instruments were published", published);
    }

    private void every(long periodMs, Runnable work) {
        var _ = executor.scheduleWithFixedDelay(() -> safely(work), periodMs, periodMs, TimeUnit.MILLISECONDS);
    }

    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            log.warn("a regular task of the instruments failed: {}", e.getMessage());
        }
    }
}
