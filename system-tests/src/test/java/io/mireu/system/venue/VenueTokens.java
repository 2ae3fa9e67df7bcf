package io.mireu.system.venue;

import io.mireu.ls.AccessToken;
import io.mireu.ls.LsSettings;
import io.mireu.ls.LsTokens;
import io.mireu.ls.TokenSource;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Tokens of a venue: another one after each that was refused. */
final class VenueTokens implements TokenSource, AutoCloseable {

    private final LsTokens issuer;
    private @Nullable AccessToken token;

    VenueTokens(LsSettings settings) {
        issuer = new LsTokens(settings, Clock.systemUTC());
    }

    @Override
    public synchronized AccessToken current() {
        AccessToken kept = token;
        if (kept == null) {
            kept = issuer.issue(RunningVenue.KEYS);
            token = kept;
        }
        return kept;
    }

    @Override
    public synchronized void invalidate(AccessToken refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    /** Ends the present token at the venue, and tells nobody. */
    void revoke() {
        issuer.revoke(RunningVenue.KEYS, current());
    }

    @Override
    public void close() {
        issuer.close();
    }
}
