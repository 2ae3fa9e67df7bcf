package io.mireu.standalone;

import io.mireu.standalone.DoctorCheck.State;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/**
 * What the doctor found.
 *
 * @param checks in the order in which they were made
 */
record DoctorReport(List<DoctorCheck> checks) implements QuestionCommand.Answer {

    private static final int STATE_WIDTH = 8;
    private static final int NAME_WIDTH = 12;

    DoctorReport {
        checks = List.copyOf(checks);
    }

    @Override
    public int exitCode() {
        return count(State.FAILED) == 0 ? ExitCode.DONE : ExitCode.FAILED;
    }

    @Override
    public void print(PrintWriter out) {
        String indent = " ".repeat(2 + STATE_WIDTH + NAME_WIDTH);
        for (DoctorCheck check : checks) {
            out.println(
                    "  " + DisplayWidth.padded(check.state().name().toLowerCase(Locale.ROOT), STATE_WIDTH + 1, false)
                            + DisplayWidth.padded(check.name(), NAME_WIDTH, false) + check.found());
            if (check.advice() != null) {
                out.println(indent + " -> " + check.advice());
            }
        }
        out.println();
        out.println(summary());
    }

    private String summary() {
        long failed = count(State.FAILED);
        long warnings = count(State.WARNING);
        return (failed == 0 ? "Nothing failed" : failed + " failed")
                + (warnings == 0 ? "." : warnings == 1 ? ", 1 warning." : ", " + warnings + " warnings.");
    }

    private long count(State state) {
        return checks.stream().filter(check -> check.state() == state).count();
    }
}
