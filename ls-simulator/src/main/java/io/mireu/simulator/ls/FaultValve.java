package io.mireu.simulator.ls;

import io.mireu.simulator.fault.Fault;
import io.mireu.simulator.fault.FaultKind;
import io.mireu.simulator.fault.FaultPlan;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/**
 * The faults of the line itself: closes the connection of a marked call without a byte of answer, as when a line breaks
 * after the order arrived; closes every connection while none is let through; and tells a wrong date.
 */
final class FaultValve extends ValveBase {

    static final String MARK = FaultValve.class.getName();

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final FaultPlan faults;
    private final Clock clock;

    FaultValve(FaultPlan faults, Clock clock) {
        super(true);
        this.faults = faults;
        this.clock = clock;
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        boolean lost = false;
        if (isOfVenue(request.getRequestURI())) {
            Optional<Duration> ahead = faults.take(FaultKind.WRONG_CLOCK, "").map(Fault::delay);
            ahead.ifPresent(by ->
                    response.setHeader("Date", HTTP_DATE.format(clock.instant().plus(by))));
            lost = faults.takes(FaultKind.REFUSE_CONNECTIONS, "");
        }
        if (!lost) {
            getNext().invoke(request, response);
        }
        if (lost || request.getAttribute(MARK) != null) {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }
    }

    /** Whether it is a path of LS, and not the simulator's own. */
    private static boolean isOfVenue(String path) {
        return !path.equals("/") && !path.startsWith("/simulator/") && !path.startsWith("/page/");
    }
}
