package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;

/** Issue and return of access tokens (접근토큰 발급, 폐기); both are forms, not blocks. */
public final class Token {
    /** Where a token is asked for. */
    public static final String ISSUE = "/oauth2/token";
    /** Where a token is given back. */
    public static final String REVOKE = "/oauth2/revoke";

    private Token() {}

    /** Form that asks for a token. */
    public record Issue(
            @Wire("grant_type S100") String grantType,
            @Wire("appkey S36") String appkey,
            @Wire("appsecretkey S36") String appsecretkey,
            @Wire("scope S256") String scope) {
        /** The only kind there is. */
        public static Issue of(String appkey, String appsecretkey) {
            return new Issue("client_credentials", appkey, appsecretkey, "oob");
        }

        @Override
        public String toString() {
            return "Issue[hidden]";
        }
    }

    /**
     * Answer with a token, or what was wrong. The documents name the lifetime twice, and refusals come in three shapes.
     */
    public record Issued(
            @Wire("access_token S1000") String accessToken,
            @Wire("scope S256") String scope,
            @Wire("token_type S256") String tokenType,
            @Wire("expires_in I10n") long expiresIn) {
        @Override
        public String toString() {
            return "Issued[hidden, expiresIn=" + expiresIn + "]";
        }
    }

    /** Form that gives a token back. */
    public record Revoke(
            @Wire("appkey S36") String appkey,
            @Wire("appsecretkey S36") String appsecretkey,
            @Wire("token_type_hint S100") String tokenTypeHint,
            @Wire("token S1000") String token) {
        /** The only kind there is. */
        public static Revoke of(String appkey, String appsecretkey, String token) {
            return new Revoke(appkey, appsecretkey, "access_token", token);
        }

        @Override
        public String toString() {
            return "Revoke[hidden]";
        }
    }

    /** Answer to a return. */
    public record Revoked(
            @Wire("code I10n") long code,
            @Wire("message S1000") String message) {}

    /** What token endpoints say of a failure, and the second name of the lifetime. */
    public record Surroundings(
            @Wire("rsp_cd S") String rspCd,
            @Wire("error_code S") String errorCode,
            @Wire("code S") String code,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("error_description S") String errorDescription,
            @Wire("message S") String message,
            @Wire("error S") String error,
            @Wire("expire_in I10n") long expireIn) {
        /** The first code that is there. */
        public String anyCode() {
            return first(rspCd, errorCode, code);
        }

        /** The first message that is there. */
        public String anyMessage() {
            return first(rspMsg, errorDescription, message, error);
        }

        private static String first(String... texts) {
            for (String text : texts) {
                if (!text.isBlank()) {
                    return text.strip();
                }
            }
            return "";
        }
    }
}
