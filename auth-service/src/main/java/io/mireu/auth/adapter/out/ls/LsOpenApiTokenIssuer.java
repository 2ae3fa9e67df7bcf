package io.mireu.auth.adapter.out.ls;

import io.mireu.auth.application.LsTokenIssuer;
import io.mireu.auth.domain.LsAccess;
import io.mireu.auth.domain.LsCredentials;
import io.mireu.ls.AccessToken;
import io.mireu.ls.AppKey;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.ls.LsTokens;
import io.mireu.ls.LsTransientFault;
import io.mireu.support.TransientFault;
import java.time.Clock;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** LS itself, or the simulator, by its OAuth endpoint. */
@Component
class LsOpenApiTokenIssuer implements LsTokenIssuer, DisposableBean {

    private final LsEnvironment environment;
    private final LsTokens tokens;

    LsOpenApiTokenIssuer(LsAccountSettings settings, @Qualifier("machineClock") Clock clock) {
        this.environment = LsEnvironment.parse(settings.environment());
        this.tokens = new LsTokens(LsSettings.of(environment, settings.restUrl(), settings.websocketUrl()), clock);
    }

    /** Never shows an app key to a venue of another environment. */
    @Override
    public LsAccess issue(LsCredentials credentials) {
        if (LsEnvironment.parse(credentials.environment()) != environment) {
            throw new IllegalStateException("the app key of account " + credentials.account() + " is of "
                    + credentials.environment() + ", but this system runs on " + environment);
        }
        try {
            AccessToken token = tokens.issue(new AppKey(credentials.appKey(), credentials.appSecret()));
            return new LsAccess(token.value(), token.expiresAt(), credentials.environment());
        } catch (LsTransientFault e) {
            throw new TransientFault("LS gives no token now", e);
        }
    }

    @Override
    public void destroy() {
        tokens.close();
    }
}
