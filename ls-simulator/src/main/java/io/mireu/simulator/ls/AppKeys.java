package io.mireu.simulator.ls;

import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.VenueEnvironment;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The application keys that sign in: the account's, and perhaps one of the other environment. */
@Component
class AppKeys {

    private final List<Key> keys;

    AppKeys(SimulatorSettings settings) {
        SimulatorSettings.Account account = settings.account();
        VenueEnvironment own = account.environment();
        VenueEnvironment other = own == VenueEnvironment.PAPER ? VenueEnvironment.LIVE : VenueEnvironment.PAPER;
        keys = Stream.of(
                        new Key(account.appKey(), account.appSecret(), own, true),
                        new Key(
                                settings.otherKey().appKey(),
                                settings.otherKey().appSecret(),
                                other,
                                false))
                .filter(key -> !key.appKey().isEmpty())
                .toList();
    }

    /**
     * An application key.
     *
     * @param environment what it is for
     * @param hasAccount whether it has an account here
     */
    record Key(String appKey, String secret, VenueEnvironment environment, boolean hasAccount) {

        /** What its tokens call it. */
        String subject() {
            return UUID.nameUUIDFromBytes(appKey.getBytes(StandardCharsets.UTF_8))
                    .toString();
        }

        @Override
        public String toString() {
            return "Key[" + environment + ", hidden]";
        }
    }

    List<Key> all() {
        return keys;
    }

    /** The key, or a refusal. */
    Key check(String appKey, String secret) {
        Key known = keys.stream()
                .filter(key -> key.appKey().equals(appKey))
                .findFirst()
                .orElseThrow(GatewayRefusal::wrongKey);
        if (!MessageDigest.isEqual(
                secret.getBytes(StandardCharsets.UTF_8), known.secret().getBytes(StandardCharsets.UTF_8))) {
            throw GatewayRefusal.wrongSecret();
        }
        return known;
    }

    /** The key that a token calls so. */
    Optional<Key> ofSubject(String subject) {
        return keys.stream().filter(key -> key.subject().equals(subject)).findFirst();
    }
}
