package io.mireu.support.security;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where auth-service is and how this service proves to it who it is.
 *
 * @param auth where auth-service is
 * @param serviceSecret the secret that services share with auth-service; empty until configured
 */
@ConfigurationProperties("mireu")
public record SecuritySettings(Auth auth, String serviceSecret) {

    @Override
    public String toString() {
        return "SecuritySettings[auth=" + auth + "]";
    }

    /**
     * Auth-service.
     *
     * @param url its address, without a path
     * @param patience how long its answer to a request for a service token is waited for
     */
    public record Auth(URI url, @DefaultValue("3s") Duration patience) {}
}
