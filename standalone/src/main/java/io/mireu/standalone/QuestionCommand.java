package io.mireu.standalone;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that answers a question, to people or with {@code --json} to programs. */
abstract class QuestionCommand implements Callable<Integer> {

    @Option(names = "--json", description = "one JSON object, for programs")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // the command line sets it before the call
    private CommandSpec spec;

    /** What is answered: as JSON its components, for people what it prints. */
    interface Answer {

        void print(PrintWriter out);

        /** What becomes the JSON. */
        default Object forPrograms() {
            return this;
        }

        /** How the command ends. */
        default int exitCode() {
            return ExitCode.DONE;
        }
    }

    /**
     * The answer.
     *
     * @throws IllegalArgumentException when the question has none, with the reason
     */
    abstract Answer answer();

    @Override
    public final Integer call() {
        try {
            return tell(answer());
        } catch (IllegalArgumentException e) {
            PrintWriter err = spec.commandLine().getErr();
            err.println("mireu: " + e.getMessage());
            err.flush();
            return ExitCode.WRONG_USAGE;
        }
    }

    private int tell(Answer answer) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            CommandJson.write(answer.forPrograms(), out);
        } else {
            answer.print(out);
            out.flush();
        }
        return answer.exitCode();
    }
}
