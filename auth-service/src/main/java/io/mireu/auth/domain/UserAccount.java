package io.mireu.auth.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A person who may sign in.
 *
 * @param name which user
 * @param passwordHash null while no password is usable
 * @param roles what the user may do
 * @param enabled whether the user may sign in at all
 */
public record UserAccount(Username name, @Nullable String passwordHash, Set<Role> roles, boolean enabled) {

    public UserAccount {
        roles = Set.copyOf(roles);
        if (roles.contains(Role.SERVICE)) {
            throw new IllegalArgumentException("a user is never a service");
        }
    }

    @Override
    public String toString() {
        return "UserAccount[" + name + ", " + roles + ", enabled=" + enabled + "]";
    }
}
