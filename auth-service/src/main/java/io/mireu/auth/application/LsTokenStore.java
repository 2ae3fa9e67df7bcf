package io.mireu.auth.application;

import io.mireu.auth.domain.LsAccess;
import io.mireu.auth.domain.SecretDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The living LS tokens, sealed at rest: one per app key, whichever process asked for it. */
public interface LsTokenStore {

    /** Decides which token is the next one. */
    @FunctionalInterface
    interface Renewal {

        /**
         * The token that is stored from now on, a new one or the same.
         *
         * @param stored the token that is stored now; it may be over
         */
        LsAccess next(@Nullable LsAccess stored);
    }

    /** The last token of an app key; it may be over. */
    Optional<LsAccess> find(SecretDigest appKey);

    /**
     * Replaces the token of an app key while no other process can.
     *
     * @param renewal decides on the next one; its exception changes nothing
     * @throws io.mireu.support.TransientFault when another process holds the app key too long, or the store is away
     */
    LsAccess renew(SecretDigest appKey, Renewal renewal);

    /** Forgets a token that LS does not take any more, unless it has been replaced already. */
    void discard(SecretDigest appKey, LsAccess refused);
}
