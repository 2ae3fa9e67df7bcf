package io.mireu.auth.application;

import io.mireu.auth.domain.LsCredentials;
import io.mireu.auth.domain.Role;
import io.mireu.auth.domain.UserAccount;
import io.mireu.auth.domain.Username;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Makes sure at every start that there is an administrator, and that the given LS credentials are stored. */
@Service
public class PrepareAccounts {

    private final Users users;
    private final LsCredentialStore store;

    PrepareAccounts(Users users, LsCredentialStore store) {
        this.users = users;
        this.store = store;
    }

    /** The administrator has no usable password until one is set: there is no default one. */
    public void handle(Optional<LsCredentials> given) {
        users.addIfAbsent(new UserAccount(Username.ADMIN, null, Set.of(Role.ADMIN, Role.TRADER), true));
        given.filter(credentials -> !store.find(credentials.account()).equals(given))
                .ifPresent(store::save);
    }
}
