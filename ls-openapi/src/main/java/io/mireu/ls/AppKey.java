package io.mireu.ls;

/**
 * Credentials of one account at LS: one appkey belongs to one account.
 *
 * @param key appkey
 * @param secret appsecretkey
 */
public record AppKey(String key, String secret) {
    /** Refuses empty halves. */
    public AppKey {
        if (key.isBlank() || secret.isBlank()) {
            throw new IllegalArgumentException("an appkey needs its key and its secret");
        }
    }

    @Override
    public String toString() {
        return "AppKey[hidden]";
    }
}
