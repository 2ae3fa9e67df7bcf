package io.mireu.simulator.ls;

import io.mireu.model.instrument.ContractType;
import io.mireu.model.instrument.Product;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.VenueMarket;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What investors' flows are counted over, such as {@code DFK2I}.
 *
 * @param key as it was asked for
 * @param sessions the sessions that count
 * @param type future, call or put
 * @param product what the contracts are
 */
record FlowKey(String key, Set<SessionMarket> sessions, ContractType type, Product product) {

    private static final Pattern KEY = Pattern.compile("([DNU])([FCP])(\\w{3})");
    private static final Map<String, Product> PRODUCTS = Map.of(
            "K2I", Product.KOSPI200,
            "MKI", Product.MINI_KOSPI200,
            "WKM", Product.KOSPI200_WEEKLY_MONDAY,
            "WKI", Product.KOSPI200_WEEKLY_THURSDAY);

    /** The key of a text; none for what this venue does not list, spreads among it. */
    static Optional<FlowKey> parse(String text) {
        Matcher matcher = KEY.matcher(text);
        if (!matcher.matches() || !PRODUCTS.containsKey(matcher.group(3))) {
            return Optional.empty();
        }
        Set<SessionMarket> sessions = switch (matcher.group(1)) {
            case "D" -> Set.of(SessionMarket.DAY);
            case "N" -> Set.of(SessionMarket.NIGHT);
            default -> Set.of(SessionMarket.DAY, SessionMarket.NIGHT);
        };
        ContractType type = switch (matcher.group(2)) {
            case "F" -> ContractType.FUTURE;
            case "C" -> ContractType.CALL;
            default -> ContractType.PUT;
        };
        Product product = PRODUCTS.get(matcher.group(3));
        return Optional.ofNullable(product).map(known -> new FlowKey(text, sessions, type, known));
    }

    /** Whether it counts what trades now. */
    boolean counts(VenueMarket market) {
        return sessions.contains(market.session().market());
    }

    /** Whether it counts a contract. */
    boolean counts(ContractMarket contract) {
        return contract.code().type() == type && contract.code().product().equals(product);
    }
}
