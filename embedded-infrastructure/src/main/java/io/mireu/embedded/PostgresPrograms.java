package io.mireu.embedded;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the programs of PostgreSQL the way this machine lets us.
 *
 * @param binaries   the programs
 * @param asSomebody turns a command into one that is run by a user PostgreSQL accepts
 */
record PostgresPrograms(PostgresBinaries binaries, UnaryOperator<List<String>> asSomebody) {

    private static final Logger log = LoggerFactory.getLogger(PostgresPrograms.class);

    /** Does what PostgreSQL will do: refuses root, finds its own programs and files, and writes into the folder. */
    private static final String TRIAL =
            "\"$1\" --show -D \"$2/cluster\" -U mireu >/dev/null && : > \"$2/trial\" && rm \"$2/trial\"";

    static PostgresPrograms choose(
            PostgresBinaries binaries, PostgresFolder folder, List<PrivilegeDrop> privilegeDrops) {
        if (!UnprivilegedUser.weAreRoot()) {
            return new PostgresPrograms(binaries, UnaryOperator.identity());
        }
        UnprivilegedUser user = UnprivilegedUser.find();
        PrivilegeDrop chosen = choose(privilegeDrops, drop -> {
            FolderTree.give(folder.root(), drop.owner(user));
            return Subprocess.run(drop.command(trial(binaries, folder), user));
        });
        log.info("PostgreSQL refuses to run as root; started through {}", chosen);
        return new PostgresPrograms(binaries, program -> chosen.command(program, user));
    }

    /** The first way that works. */
    static PrivilegeDrop choose(List<PrivilegeDrop> ways, Function<PrivilegeDrop, Subprocess.Result> trial) {
        List<String> failures = new ArrayList<>();
        for (PrivilegeDrop way : ways) {
            Subprocess.Result result = trial.apply(way);
            if (result.succeeded()) {
                return way;
            }
            failures.add(way + ": " + result.output().strip());
        }
        throw new InfrastructureException(
                "PostgreSQL refuses to run as root, and no way to run it as somebody else works here. Start as an ordinary user,"
                        + " or put the data folder and " + InfrastructureSettings.CACHE_VARIABLE
                        + " where every user may enter.\n" + String.join("\n", failures));
    }

    Subprocess.Result run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(binaries.program(program)));
        command.addAll(arguments);
        return Subprocess.run(asSomebody.apply(command));
    }

    private static List<String> trial(PostgresBinaries binaries, PostgresFolder folder) {
        return List.of(
                "/bin/sh",
                "-c",
                TRIAL,
                "trial",
                binaries.program("initdb"),
                folder.root().toString());
    }
}
