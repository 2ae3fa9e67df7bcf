package io.mireu.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A user of this machine, by name and numbers. */
record UnprivilegedUser(String name, int uid, int gid) {

    static final UnprivilegedUser ROOT = new UnprivilegedUser("root", 0, 0);

    static boolean weAreRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** The user {@code postgres} where there is one, for nobody else's programs run as it; else {@code nobody}. */
    static UnprivilegedUser find() {
        return Stream.of("postgres", "nobody")
                .flatMap(name -> lookUp(name).stream())
                .findFirst()
                .orElseThrow(() -> new InfrastructureException(
                        "PostgreSQL refuses to run as root, and there is neither a user postgres nor nobody"));
    }

    private static Optional<UnprivilegedUser> lookUp(String name) {
        var uid = Subprocess.run(List.of("id", "-u", name));
        var gid = Subprocess.run(List.of("id", "-g", name));
        if (!uid.succeeded() || !gid.succeeded()) {
            return Optional.empty();
        }
        return Optional.of(new UnprivilegedUser(name, number(uid), number(gid)));
    }

    /** The nobody of macOS is user 4294967294, or -2. */
    private static int number(Subprocess.Result id) {
        return (int) Long.parseLong(id.output().strip());
    }
}
