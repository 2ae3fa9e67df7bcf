package io.mireu.standalone;

import io.mireu.ls.AccessToken;
import io.mireu.ls.LsRefusal;
import io.mireu.ls.LsTokens;
import io.mireu.ls.TokenSource;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The token of one command: that of the running system where its auth-service answers, since a second one might end it;
 * otherwise a new one. Nothing is kept when the command ends.
 */
final class CommandTokens implements TokenSource, AutoCloseable {

    private final LsProfile profile;
    private final LsTokens issuer;
    private final Duration patience;
    private @Nullable AccessToken token;
    private Optional<AccessToken> refused = Optional.empty();
    private String origin = "";

    CommandTokens(LsProfile profile, Duration patience) {
        this.profile = profile;
        this.issuer = new LsTokens(profile.settings(), Clock.systemUTC());
        this.patience = patience;
    }

    @Override
    public synchronized AccessToken current() {
        AccessToken kept = token;
        if (kept == null) {
            kept = ofAuthService().orElseGet(this::issued);
            token = kept;
        }
        return kept;
    }

    @Override
    public synchronized void invalidate(AccessToken over) {
        if (over.equals(token)) {
            token = null;
            refused = Optional.of(over);
        }
    }

    /** Where the token came from, for people. */
    synchronized String origin() {
        return origin;
    }

    private Optional<AccessToken> ofAuthService() {
        String environment = profile.environment().name().toLowerCase(Locale.ROOT);
        Optional<AccessToken> given =
                profile.issuer().flatMap(address -> new AuthServiceTokens(address, patience).ask(environment, refused));
        if (given.isPresent()) {
            origin = "from auth-service at " + profile.issuer().orElseThrow().url();
        }
        return given;
    }

    private AccessToken issued() {
        origin = profile.issuer().isPresent() ? "newly issued, as auth-service does not run" : "newly issued";
        return issuer.issue(profile.appKey()
                .orElseThrow(() -> new LsRefusal(
                        "", AuthServiceTokens.ISSUER + " does not run, and " + LsProfile.APP_KEY + " is not set")));
    }

    @Override
    public void close() {
        issuer.close();
    }
}
