package io.mireu.simulator.ls;

import io.mireu.ls.AccessToken;
import io.mireu.ls.AppKey;
import io.mireu.ls.LsSettings;
import io.mireu.ls.LsTokens;
import io.mireu.ls.TokenSource;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Tokens of the simulator: another one after each that was refused. */
final class RenewedTokens implements TokenSource, AutoCloseable {

    private final LsTokens issuer;
    private @Nullable AccessToken token;
    private int issued;

    RenewedTokens(LsSettings settings) {
        issuer = new LsTokens(settings, Clock.systemUTC());
    }

    @Override
    public synchronized AccessToken current() {
        AccessToken kept = token;
        if (kept == null) {
            kept = issuer.issue(new AppKey(RunningSimulator.KEY, RunningSimulator.SECRET));
            token = kept;
            issued++;
        }
        return kept;
    }

    @Override
    public synchronized void invalidate(AccessToken refused) {
        if (refused.equals(token)) {
            token = null;
        }
    }

    synchronized int issued() {
        return issued;
    }

    @Override
    public void close() {
        issuer.close();
    }
}
