package io.mireu.auth.domain;

/**
 * A password that was just drawn, to be shown once.
 *
 * @param value never logged
 */
public record FreshPassword(String value) {

    @Override
    public String toString() {
        return "FreshPassword[hidden]";
    }
}
