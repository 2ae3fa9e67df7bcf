package io.mireu.auth.adapter.in.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Bodies of requests that carry a secret; none of them shows it. */
final class SignInRequests {

    private SignInRequests() {}

    /** A name and its password. */
    record Password(
            @NotBlank @Size(max = 64) String username,
            @NotNull @Size(max = 512) String password) {
        @Override
        public String toString() {
            return "Password[hidden]";
        }
    }

    /** The code of a link. */
    record Code(@NotBlank @Size(max = 128) String code) {
        @Override
        public String toString() {
            return "Code[hidden]";
        }
    }

    /** A present password, empty where there is none, and a new one. */
    record Change(
            @NotNull @Size(max = 512) String current,
            @NotBlank @Size(max = 512) String fresh) {
        @Override
        public String toString() {
            return "Change[hidden]";
        }
    }

    /** What a browser's cookie holds. */
    record Session(@NotBlank @Size(max = 128) String session) {
        @Override
        public String toString() {
            return "Session[hidden]";
        }
    }

    /** A service that proves itself. */
    record Service(
            @NotBlank @Size(max = 64) String service,
            @NotBlank @Size(max = 512) String secret) {
        @Override
        public String toString() {
            return "Service[" + service + "]";
        }
    }
}
