package io.mireu.auth.domain;

/**
 * What a browser holds to prove its session; only its digest is stored.
 *
 * @param value 256 random bits, base64url; never logged
 */
public record SessionSecret(String value) {

    @Override
    public String toString() {
        return "SessionSecret[hidden]";
    }
}
