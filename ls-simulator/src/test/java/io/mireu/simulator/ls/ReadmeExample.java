package io.mireu.simulator.ls;

import io.mireu.ls.AppKey;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsRealtime;
import io.mireu.ls.LsSettings;
import io.mireu.ls.LsTokens;
import io.mireu.ls.OrderResult;
import io.mireu.ls.RealtimeListener;
import io.mireu.ls.TokenSource;
import io.mireu.ls.wire.BnsTp;
import io.mireu.ls.wire.CFOAT00100.InBlock1;
import io.mireu.ls.wire.FnoOrdprcPtn;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.T2112;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The example of the client's README, word for word; {@link ReadmeExampleTest} compares them and runs it. */
final class ReadmeExample {

    private ReadmeExample() {}

    // README: from here
    static OrderResult buyAndWatch(LsSettings settings, AppKey keys, String code, PrintStream out) throws Exception {
        Clock clock = Clock.systemUTC();
        BlockingQueue<Object> news = new LinkedBlockingQueue<>();
        try (LsTokens issuer = new LsTokens(settings, clock)) {
            TokenSource tokens = TokenSource.fixed(issuer.issue(keys));
            try (LsClient ls = LsClient.of(settings, tokens, clock);
                    LsRealtime live = LsRealtime.of(settings, tokens, clock, RealtimeListener.to(news::add))) {
                live.subscribe(RealtimeTr.FH9, code); // five levels of bids and offers
                live.subscribe(RealtimeTr.O01); // our orders, as the venue takes them
                live.start();
                T2112.OutBlock book = ls.market().book(code).orElseThrow();
                BigDecimal bid = book.levels().getFirst().bidho(); // the best one: ours joins the queue
                OrderResult result = ls.orders().place(InBlock1.of(code, BnsTp.BUY, FnoOrdprcPtn.LIMIT, bid, 1));
                for (int shown = 0; shown < 20; shown++) {
                    out.println(news.take());
                }
                return result; // Accepted, Refused, NotSent or Ambiguous
            }
        }
    }
    // to here
}
