package io.mireu.auth.application;

import io.mireu.auth.domain.Role;
import io.mireu.auth.domain.SignedToken;
import io.mireu.auth.domain.TokenClaims;
import io.mireu.model.Identifier;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Gives a service its access token. */
@Service
public class IssueServiceToken {

    private static final Logger LOG = LoggerFactory.getLogger(IssueServiceToken.class);
    private static final int LONGEST_NAME = 64;

    private final TokenSigner signer;
    private final AuthSettings settings;
    private final AuthSecrets secrets;
    private final Clock clock;

    IssueServiceToken(
            TokenSigner signer, AuthSettings settings, AuthSecrets secrets, @Qualifier("machineClock") Clock clock) {
        this.signer = signer;
        this.settings = settings;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** A token, when the secret is the right one. */
    public Optional<SignedToken> handle(String service, String secret) {
        Identifier.check(service, "service", LONGEST_NAME);
        if (!MessageDigest.isEqual(bytes(secret), bytes(secrets.serviceSecret()))) {
            LOG.warn("A token for service {} was asked for with a wrong secret", service);
            return Optional.empty();
        }
        Instant now = clock.instant();
        TokenClaims claims = new TokenClaims(service, Set.of(Role.SERVICE), null);
        return Optional.of(signer.sign(claims, now, now.plus(settings.serviceTokenLifetime())));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
