package io.mireu.system.venue;

import io.mireu.ls.LsClient;
import io.mireu.ls.OrderResult;
import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.CFOAT00100;
import io.mireu.ls.wire.CFOAT00300;
import io.mireu.ls.wire.FnoOrdprcPtn;
import java.math.BigDecimal;
import java.util.Set;

/** Makes happen what a session still waits for: fills, orders taken, cancels confirmed, states of the market. */
final class VenueStir {

    /** Far enough from the band's lower end to be taken, and far enough from the market to wait. */
    private static final BigDecimal ABOVE_LOWEST = new BigDecimal("3.00");

    private final RunningVenue venue;
    private final LsClient client;
    private final String future;
    private boolean buying = true;

    VenueStir(RunningVenue venue, LsClient client, String future) {
        this.venue = venue;
        this.client = client;
        this.future = future;
    }

    /** Does something about what is missing. */
    void provoke(Set<String> missing) {
        if (missing.contains("JIF|0")) {
            venue.fault("HALT_MARKET");
            venue.fault("OPEN_MARKET");
        }
        if (missing.contains("C01|") || missing.contains("O01|")) {
            place(buying ? BnsTp.BUY : BnsTp.SELL, FnoOrdprcPtn.MARKET, BigDecimal.ZERO);
            buying = !buying;
        }
        if (missing.contains("H01|")) {
            client.market()
                    .quote(future)
                    .map(quote -> quote.dyDnlmtprice().add(ABOVE_LOWEST))
                    .ifPresent(price -> {
                        if (place(BnsTp.BUY, FnoOrdprcPtn.LIMIT, price) instanceof OrderResult.Accepted taken) {
                            client.orders().cancel(new CFOAT00300.InBlock1(future, taken.orderNo(), 1));
                        }
                    });
        }
    }

    private OrderResult place(BnsTp side, FnoOrdprcPtn type, BigDecimal price) {
        return client.orders().place(CFOAT00100.InBlock1.of(future, side, type, price, 1));
    }
}
