package io.mireu.ls;

import io.mireu.ls.http.LsHttp;
import io.mireu.ls.http.LsHttpSettings;
import io.mireu.ls.http.RateLimits;
import io.mireu.ls.http.TimeSource;
import io.mireu.ls.wire.PageKey;
import io.mireu.ls.wire.ResponseCodes;
import io.mireu.ls.wire.RestAnswer;
import io.mireu.ls.wire.RestTr;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The REST interface of LS for one appkey. Calls wait for their turn under the rate limit and for their answer; they are
 * meant for virtual threads. Closing cancels what is under way.
 */
public final class LsClient implements AutoCloseable {
    private final LsHttp http;
    private final LsHttpSettings settings;
    private final TimeSource time;
    private final TokenSource tokens;
    private final LsReads reads;
    private final EnvironmentGuard guard;
    private final LsOrders orders;
    private final LsOrders nightOrders;

    private LsClient(LsSettings settings, TokenSource tokens, EnvironmentGuard guard, Clock clock, TimeSource time) {
        guard.check(settings);
        this.settings = settings.http();
        this.time = time;
        this.tokens = tokens;
        this.guard = guard;
        this.http = new LsHttp(settings.restUrl(), settings.http());
        ResponseCodes codes = ResponseCodes.load();
        RateLimits limits = new RateLimits(settings.http(), time);
        this.reads = new LsReads(http, limits, tokens, codes);
        this.orders = new LsOrders(LsOrders.Session.DAY, http, limits, tokens, guard, clock, codes);
        this.nightOrders = new LsOrders(LsOrders.Session.NIGHT, http, limits, tokens, guard, clock, codes);
    }

    /** A client of one venue and appkey with a guard of its own, whose alarm is a line in the log. */
    public static LsClient of(LsSettings settings, TokenSource tokens, Clock clock) {
        return of(settings, tokens, EnvironmentGuard.of(settings, tokens, reason -> {}), clock);
    }

    /**
     * A client of one venue and appkey. Closing it closes the guard.
     *
     * @param guard lets no order through before the appkey has been proven to be of the declared environment
     */
    public static LsClient of(LsSettings settings, TokenSource tokens, EnvironmentGuard guard, Clock clock) {
        return new LsClient(settings, tokens, guard, clock, TimeSource.SYSTEM);
    }

    /** A client whose waiting is done by somebody else, for tests. */
    public static LsClient of(
            LsSettings settings, TokenSource tokens, EnvironmentGuard guard, Clock clock, TimeSource time) {
        return new LsClient(settings, tokens, guard, clock, time);
    }

    /** Orders of the day session; never retried. */
    public LsOrders orders() {
        return orders;
    }

    /** Orders of the night session; never retried. */
    public LsOrders nightOrders() {
        return nightOrders;
    }

    /**
     * Whether an order may pass now, with the same proof that every order waits for. For whoever would rather know before
     * an order is spoken of than have it come back as not sent.
     */
    public EnvironmentGuard.Verdict admission() {
        try {
            return guard.admit(tokens.current());
        } catch (LsFault e) {
            return new EnvironmentGuard.Verdict.Unproven("no token: " + e.getMessage());
        }
    }

    /** What the account holds and did. */
    public LsAccount account() {
        return new LsAccount(this);
    }

    /** Masters, quotes, boards and charts. */
    public LsMarket market() {
        return new LsMarket(this);
    }

    /**
     * Any read TR, first page.
     *
     * @throws LsRefusal when the venue refuses the request
     * @throws LsTransientFault when all attempts failed
     */
    public <Q, R extends RestAnswer> R read(RestTr<Q, R> tr, Q request) {
        return page(tr, request, PageKey.FIRST).answer();
    }

    /**
     * Any read TR, page after page, each read when it is asked for. Ends when the venue says so, or when it would ask for
     * a page a second time.
     */
    public <Q, R extends RestAnswer> Stream<R> pages(RestTr<Q, R> tr, Q request) {
        return StreamSupport.stream(new Pages<>(this, tr, request), false);
    }

    /** Any read TR, at most so many pages. */
    public <Q, R extends RestAnswer> FirstPages<R> firstPages(RestTr<Q, R> tr, Q request, int most) {
        Pages<Q, R> walk = new Pages<>(this, tr, request);
        List<R> read = new ArrayList<>();
        boolean advanced = true;
        while (advanced && read.size() < most) {
            advanced = walk.tryAdvance(read::add);
        }
        return new FirstPages<>(read, walk.isMore());
    }

    <Q, R extends RestAnswer> LsReads.Page<R> page(RestTr<Q, R> tr, Q request, PageKey key) {
        if (tr.kind() == RestTr.Kind.ORDER) {
            throw new IllegalArgumentException(tr.code() + " is an order, not a read");
        }
        try {
            for (int attempt = 1; ; attempt++) {
                try {
                    return reads.read(tr, request, key);
                } catch (LsTransientFault e) {
                    if (attempt >= settings.readAttempts()) {
                        throw e;
                    }
                    time.pause(pause(attempt));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LsTransientFault("", tr.code() + " was interrupted", e);
        }
    }

    private long pause(int attempt) {
        long bound = settings.firstRetry().toNanos() << Math.min(attempt - 1, 16);
        return bound / 2 + ThreadLocalRandom.current().nextLong(bound / 2 + 1);
    }

    @Override
    public void close() {
        http.close();
        guard.close();
    }
}
