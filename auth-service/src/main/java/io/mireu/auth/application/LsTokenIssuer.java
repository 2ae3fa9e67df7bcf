package io.mireu.auth.application;

import io.mireu.auth.domain.LsAccess;
import io.mireu.auth.domain.LsCredentials;

/** The token endpoint of LS. */
public interface LsTokenIssuer {

    /** A new token. */
    LsAccess issue(LsCredentials credentials);
}
