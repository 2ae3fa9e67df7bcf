package io.mireu.auth.application;

import io.mireu.auth.domain.LsAccess;
import io.mireu.auth.domain.LsCredentials;

/** The token endpoint of LS. */
public interface LsTokenIssuer {

    /** Whether the credentials are of the environment that this system runs on; no others are shown to LS. */
    boolean serves(LsCredentials credentials);

    /**
     * A new token.
     *
     * @throws LsKeyRefused when LS does not accept the credentials
     * @throws io.mireu.support.TransientFault when LS gives none now
     */
    LsAccess issue(LsCredentials credentials);
}
