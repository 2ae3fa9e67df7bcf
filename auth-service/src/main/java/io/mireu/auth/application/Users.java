package io.mireu.auth.application;

import io.mireu.auth.domain.UserAccount;
import io.mireu.auth.domain.Username;
import java.util.Optional;

/** The stored users. */
public interface Users {

    /** The user of this name, where there is one. */
    Optional<UserAccount> find(Username name);

    /** Stores a user unless one of this name exists. */
    void addIfAbsent(UserAccount user);

    /** Replaces the password's hash of an existing user. */
    void changePassword(Username name, String passwordHash);
}
