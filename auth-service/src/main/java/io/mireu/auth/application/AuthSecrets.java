package io.mireu.auth.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The secrets that the service is started with.
 *
 * @param masterKey 32 bytes in base64; seals what is secret in the database
 * @param serviceSecret what our services prove themselves with, at least 16 characters
 */
@ConfigurationProperties("mireu")
public record AuthSecrets(
        @DefaultValue("") String masterKey,
        @DefaultValue("") String serviceSecret) {

    private static final int SHORTEST = 16;

    public AuthSecrets {
        if (masterKey.isBlank()) {
            throw new IllegalArgumentException(
                    "MIREU_MASTER_KEY is not set: 32 random bytes in base64, for example from `openssl rand -base64 32`");
        }
        if (serviceSecret.length() < SHORTEST) {
            throw new IllegalArgumentException("MIREU_SERVICE_SECRET must have at least " + SHORTEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "AuthSecrets[hidden]";
    }
}
