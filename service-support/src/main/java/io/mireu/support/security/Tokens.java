package io.mireu.support.security;

/** What all tokens of ours have in common. */
public final class Tokens {

    /** Claim {@code iss}. */
    public static final String ISSUER = "mireu";

    /** Claim {@code aud}. */
    public static final String AUDIENCE = "mireu";

    /** The claim with the list of roles, without a prefix. */
    public static final String ROLES = "roles";

    private Tokens() {}
}
