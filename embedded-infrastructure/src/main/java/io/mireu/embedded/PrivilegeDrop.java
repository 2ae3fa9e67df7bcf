package io.mireu.embedded;

import java.util.ArrayList;
import java.util.List;

/** The ways in which root starts a program that refuses to run as root, the preferred one first. */
public enum PrivilegeDrop {
    /** A user namespace of its own: files stay root's, and every folder stays reachable. Some containers forbid it. */
    UNSHARE {
        @Override
        List<String> command(List<String> program, UnprivilegedUser user) {
            return prefixed(program, "unshare", "--user");
        }

        @Override
        UnprivilegedUser owner(UnprivilegedUser user) {
            return UnprivilegedUser.ROOT;
        }
    },
    /** Another user, who must be able to reach the folders. */
    SETPRIV {
        @Override
        List<String> command(List<String> program, UnprivilegedUser user) {
            return prefixed(program, "setpriv", uid(user), gid(user), "--clear-groups");
        }
    },
    /** Another user, but with root's access to files: for folders below one that only root may enter. */
    SETPRIV_WITH_FILE_ACCESS {
        @Override
        List<String> command(List<String> program, UnprivilegedUser user) {
            return prefixed(
                    program,
                    "setpriv",
                    uid(user),
                    gid(user),
                    "--clear-groups",
                    "--inh-caps=+dac_override",
                    "--ambient-caps=+dac_override",
                    "--securebits=+no_setuid_fixup");
        }
    },
    /** Another user, where {@code setpriv} is missing. */
    RUNUSER {
        @Override
        List<String> command(List<String> program, UnprivilegedUser user) {
            return prefixed(program, "runuser", "-u", user.name(), "--");
        }
    },
    /** Another user, on the smallest systems. */
    SU {
        @Override
        List<String> command(List<String> program, UnprivilegedUser user) {
            return List.of("su", "-s", "/bin/sh", user.name(), "-c", "exec " + quoted(program));
        }
    },
    /** Another user, on macOS. */
    SUDO {
        @Override
        List<String> command(List<String> program, UnprivilegedUser user) {
            return prefixed(program, "sudo", "-n", "-u", user.name(), "--");
        }
    };

    abstract List<String> command(List<String> program, UnprivilegedUser user);

    /** Who must own the files that the program works with. */
    UnprivilegedUser owner(UnprivilegedUser user) {
        return user;
    }

    private static List<String> prefixed(List<String> program, String... prefix) {
        List<String> command = new ArrayList<>(List.of(prefix));
        command.addAll(program);
        return List.copyOf(command);
    }

    private static String uid(UnprivilegedUser user) {
        return "--reuid=" + user.uid();
    }

    private static String gid(UnprivilegedUser user) {
        return "--regid=" + user.gid();
    }

    private static String quoted(List<String> program) {
        return String.join(
                " ",
                program.stream()
                        .map(word -> "'" + word.replace("'", "'\\''") + "'")
                        .toList());
    }
}
