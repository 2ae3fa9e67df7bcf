package io.mireu.ls;

/** Where the client gets its token from: one issuer per appkey, since a new token may end the old one. */
public interface TokenSource {
    /**
     * The token to use now. May wait for the issuer; called before every call, so an implementation keeps the token.
     *
     * @throws LsFault when there is none to be had
     */
    AccessToken current();

    /** The venue refused this token: get another one. Ignores a token that is no longer the current one. */
    void invalidate(AccessToken refused);

    /** A token that never changes, for tests and one-off tools. */
    static TokenSource fixed(AccessToken token) {
        return new TokenSource() {
            @Override
            public AccessToken current() {
                return token;
            }

            @Override
            public void invalidate(AccessToken refused) {
                // There is no other.
            }
        };
    }
}
