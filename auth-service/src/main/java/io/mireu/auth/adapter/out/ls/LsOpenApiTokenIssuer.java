package io.mireu.auth.adapter.out.ls;

import io.mireu.auth.application.LsKeyRefused;
import io.mireu.auth.application.LsTokenIssuer;
import io.mireu.auth.domain.LsAccess;
import io.mireu.auth.domain.LsCredentials;
import io.mireu.ls.AccessToken;
import io.mireu.ls.AppKey;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsRefusal;
import io.mireu.ls.LsSettings;
import io.mireu.ls.LsTokens;
import io.mireu.ls.LsTransientFault;
import io.mireu.support.TransientFault;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** LS itself, or the simulator, by its OAuth endpoint. */
@Component
class LsOpenApiTokenIssuer implements LsTokenIssuer, DisposableBean {

    private final LsEnvironment environment;
    private final LsTokens tokens;
    private final Clock clock;

    LsOpenApiTokenIssuer(LsAccountSettings settings, @Qualifier("machineClock") Clock clock) {
        this.environment = LsEnvironment.parse(settings.environment());
        this.clock = clock;
        this.tokens = new LsTokens(LsSettings.of(environment, settings.restUrl(), settings.websocketUrl()), clock);
    }

    @Override
    public boolean serves(LsCredentials credentials) {
        return LsEnvironment.parse(credentials.environment()) == environment;
    }

    /** Never shows an app key to a venue of another environment. */
    @Override
    public LsAccess issue(LsCredentials credentials) {
        if (!serves(credentials)) {
            throw new IllegalStateException("the app key of account " + credentials.account() + " is of "
                    + credentials.environment() + ", but this system runs on " + environment);
        }
        Instant askedAt = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        try {
            AccessToken token = tokens.issue(new AppKey(credentials.appKey(), credentials.appSecret()));
            return new LsAccess(
                    token.value(),
                    askedAt,
                    token.expiresAt().truncatedTo(ChronoUnit.MILLIS),
                    credentials.environment());
        } catch (LsRefusal e) {
            throw new LsKeyRefused(e.code(), withoutSecrets(String.valueOf(e.getMessage()), credentials));
        } catch (LsTransientFault e) {
            throw new TransientFault("LS gives no token now: " + e.getMessage(), e);
        }
    }

    /** What LS says may repeat what it was told. */
    private static String withoutSecrets(String message, LsCredentials credentials) {
        return message.replace(credentials.appKey(), "(app key)").replace(credentials.appSecret(), "(app secret)");
    }

    @Override
    public void destroy() {
        tokens.close();
    }
}
