package io.mireu.standalone;

import io.mireu.support.Variables;
import java.net.URI;
import java.util.Optional;

/**
 * Where auth-service is, and what it is shown.
 *
 * @param url its address, without a path
 * @param secret what the services share with it
 * @param account whose token is asked for
 */
record AuthAddress(URI url, String secret, String account) {

    static final String URL = "MIREU_AUTH_URL";
    static final String SECRET = "MIREU_SERVICE_SECRET";

    /** Empty unless both its address and the secret are set. */
    static Optional<AuthAddress> of(Variables variables) {
        Optional<String> secret = variables.find(SECRET);
        String account = variables.find("MIREU_ACCOUNT").orElse("demo");
        return variables
                .find(URL)
                .filter(url -> secret.isPresent())
                .map(url -> new AuthAddress(address(url), secret.orElseThrow(), account));
    }

    private static URI address(String url) {
        try {
            URI address = URI.create(url);
            if (address.getHost() != null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(URL + " is no address", e);
        }
        throw new IllegalArgumentException(URL + " is no address");
    }

    @Override
    public String toString() {
        return "AuthAddress[" + url + ", account=" + account + "]";
    }
}
