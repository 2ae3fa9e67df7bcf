package io.mireu.standalone;

/** The exit codes of the command line, as {@code ./mireu help} documents them. */
final class ExitCode {

    static final int DONE = 0;
    static final int FAILED = 1;
    static final int WRONG_USAGE = 2;
    static final int CANNOT_START = 6;

    private ExitCode() {}
}
