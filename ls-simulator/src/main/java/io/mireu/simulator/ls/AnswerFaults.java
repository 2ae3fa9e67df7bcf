package io.mireu.simulator.ls;

import io.mireu.simulator.fault.Fault;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultPlan;
import io.mireu.simulator.venue.Venue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/** Commits what is armed against REST calls and their answers. */
@Component
class AnswerFaults {

    private static final int PIECES = 10;
    /** No source lists the reasons. */
    private static final String REJECTION = "0001";

    private final FaultPlan faults;
    private final RealtimeHub hub;
    private final Venue venue;

    AnswerFaults(FaultPlan faults, RealtimeHub hub, Venue venue) {
        this.venue = venue;
        this.faults = faults;
        this.hub = hub;
    }

    /** Whether a proxy turns the call away before it has an effect. */
    boolean isThrottled(HttpServletResponse response, String code) throws IOException {
        if (!faults.takes(FaultKind.THROTTLE_CALLS, code)) {
            return false;
        }
        response.setHeader("Retry-After", "1");
        page(response, 429, "Too Many Requests");
        return true;
    }

    /** Fails a call before it has an effect, or has the exchange reject what follows. */
    void failBefore(String code) {
        if (faults.takes(FaultKind.FAIL_CALLS, code) || (isOrder(code) && faults.takes(FaultKind.FAIL_ORDERS, code))) {
            throw GatewayRefusal.outage();
        }
        if (isOrder(code) && faults.takes(FaultKind.REJECT_ORDERS, code)) {
            venue.rejectNext(1, REJECTION);
        }
    }

    /** What the answer becomes. */
    TrAnswer altered(TrRequest request, TrAnswer answer) {
        return faults.isIdle() ? answer : new AnswerForgery(faults).altered(request, answer);
    }

    /** Whether something else than the answer, or nothing, has been sent in its place. */
    boolean isReplaced(HttpServletRequest request, HttpServletResponse response, String code) throws IOException {
        if (isOrder(code) && faults.takes(FaultKind.LOSE_ORDER_ANSWERS, code)) {
            request.setAttribute(FaultValve.MARK, true);
            return true;
        }
        if (faults.takes(FaultKind.EMPTY_ANSWERS, code)) {
            response.setStatus(200);
            response.setContentLength(0);
            return true;
        }
        if (faults.takes(FaultKind.HTML_ANSWERS, code)) {
            page(response, 502, "Bad Gateway");
            return true;
        }
        return false;
    }

    /** Waits as long as the answer is late. */
    void delay(String code) {
        if (faults.isIdle()) {
            return;
        }
        if (isOrder(code)) {
            faults.take(FaultKind.FILL_BEFORE_ANSWER, code).ifPresent(fault -> {
                hub.awaitEvents();
                pause(fault.delay());
            });
        }
        faults.take(FaultKind.DELAY_ANSWERS, code).map(Fault::delay).ifPresent(AnswerFaults::pause);
    }

    /** Sends a body, in pieces when it is to be slow. */
    void write(HttpServletResponse response, byte[] body, String code) throws IOException {
        response.setContentLength(body.length);
        OutputStream out = response.getOutputStream();
        Optional<Fault> slow = faults.take(FaultKind.SLOW_BODIES, code);
        if (slow.isEmpty()) {
            out.write(body);
            return;
        }
        response.flushBuffer();
        for (int i = 0; i < PIECES; i++) {
            pause(slow.get().delay().dividedBy(PIECES));
            int from = body.length * i / PIECES;
            out.write(body, from, body.length * (i + 1) / PIECES - from);
            out.flush();
        }
    }

    private static void page(HttpServletResponse response, int status, String reason) throws IOException {
        byte[] page = """
                <html><head><title>%1$d %2$s</title></head><body><center><h1>%1$d %2$s</h1></center></body></html>
                """.formatted(status, reason).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("text/html; charset=utf-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    private static boolean isOrder(String code) {
        return code.startsWith("CFOAT") || code.startsWith("CCENT");
    }

    private static void pause(Duration time) {
        if (time.isPositive()) {
            try {
                new CountDownLatch(1).await(time.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
