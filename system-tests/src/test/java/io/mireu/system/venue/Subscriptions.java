package io.mireu.system.venue;

import io.mireu.ls.LsClient;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import io.mireu.ls.wire.T8433;
import io.mireu.ls.wire.T8435;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a session of the sweeps subscribes.
 *
 * @param future the front future
 * @param speaking what has something to say within seconds, of the market and, when we trade, of the account
 * @param quiet what may stay silent for long: trades of single options and of the far future
 */
record Subscriptions(String future, List<Registration> speaking, List<Registration> quiet) {

    private static final int OPTIONS = 20;

    Subscriptions {
        speaking = List.copyOf(speaking);
        quiet = List.copyOf(quiet);
    }

    /** As the venue's masters say: the futures and the options whose prices move most. */
    static Subscriptions of(LsClient client) {
        List<String> futures = client.market().derivatives("MF").stream()
                .map(T8435.OutBlock::shcode)
                .toList();
        List<String> options = client.market().indexOptions().stream()
                .sorted(Comparator.comparing(Subscriptions::price).reversed())
                .map(T8433.OutBlock::shcode)
                .limit(OPTIONS)
                .toList();
        List<Registration> speaking = new ArrayList<>();
        for (RealtimeTr tr : List.of(RealtimeTr.O01, RealtimeTr.C01, RealtimeTr.H01, RealtimeTr.JIF)) {
            speaking.add(Registration.of(tr));
        }
        speaking.add(new Registration(RealtimeTr.FC9, futures.getFirst()));
        futures.forEach(code -> speaking.add(new Registration(RealtimeTr.FH9, code)));
        options.forEach(code -> speaking.add(new Registration(RealtimeTr.OH0, code)));
        List<Registration> quiet = new ArrayList<>();
        futures.stream().skip(1).forEach(code -> quiet.add(new Registration(RealtimeTr.FC9, code)));
        options.forEach(code -> quiet.add(new Registration(RealtimeTr.OC0, code)));
        return new Subscriptions(futures.getFirst(), speaking, quiet);
    }

    private static BigDecimal price(T8433.OutBlock option) {
        return option.jnilclose();
    }

    List<Registration> all() {
        return Stream.concat(speaking.stream(), quiet.stream()).toList();
    }

    /** All of them as the venue names them. */
    Set<String> topics() {
        return topics(all());
    }

    /** What can be waited for, when we trade and the market's state changes. */
    Set<String> speakingTopics() {
        return topics(speaking);
    }

    private static Set<String> topics(List<Registration> registrations) {
        return registrations.stream().map(WatchedSession::topic).collect(Collectors.toSet());
    }
}
