package io.mireu.auth.domain;

import io.mireu.model.order.AccountId;

/**
 * The LS app key of one account.
 *
 * @param account whose, by our name
 * @param environment {@code simulator}, {@code paper} or {@code live}; the app key decides which at LS
 * @param appKey never logged
 * @param appSecret never logged
 */
public record LsCredentials(AccountId account, String environment, String appKey, String appSecret) {

    public LsCredentials {
        if (!environment.matches("simulator|paper|live")) {
            throw new IllegalArgumentException("unknown LS environment: " + environment);
        }
        if (appKey.isBlank() || appSecret.isBlank()) {
            throw new IllegalArgumentException("LS app key or secret of account " + account + " is blank");
        }
    }

    @Override
    public String toString() {
        return "LsCredentials[" + account + ", " + environment + ", hidden]";
    }
}
