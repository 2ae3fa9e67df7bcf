package io.mireu.auth.domain;

/** What a token allows. */
public enum Role {
    /** May trade. */
    TRADER,
    /** May administer users and sessions. */
    ADMIN,
    /** Is one of our services, never a person. */
    SERVICE
}
