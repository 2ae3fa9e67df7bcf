package io.mireu.simulator;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The key of the environment that the account is not of: it signs in, reads the market and hears it on its own
 * environment's port, and has no account here.
 *
 * @param appKey application key, empty for none
 * @param appSecret its secret
 */
public record OtherKey(
        @DefaultValue("") String appKey, @DefaultValue("") String appSecret) {

    public OtherKey {
        if (appKey.length() > 36 || appSecret.length() > 36 || appKey.isEmpty() != appSecret.isEmpty()) {
            throw new IllegalArgumentException(
                    "mireu.simulator.other-key: both keys, of at most 36 characters, or none");
        }
    }

    @Override
    public String toString() {
        return "OtherKey[hidden]";
    }
}
