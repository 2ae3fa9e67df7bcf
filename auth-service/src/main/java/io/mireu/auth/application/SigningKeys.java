package io.mireu.auth.application;

import java.util.List;
import java.util.function.Supplier;

/** The stored keys that tokens are signed with. */
public interface SigningKeys {

    /** The newest key; the first one is made and stored when there is none, by one process only. */
    StoredKey currentOrCreate(Supplier<StoredKey> fresh);

    /** The public parts of all keys, newest first. */
    List<String> publicJwks();

    /**
     * One key pair.
     *
     * @param id names it in the header of a token
     * @param publicJwk JSON
     * @param privateJwk JSON with the private part; never logged
     */
    record StoredKey(String id, String publicJwk, String privateJwk) {

        @Override
        public String toString() {
            return "StoredKey[" + id + ", hidden]";
        }
    }
}
