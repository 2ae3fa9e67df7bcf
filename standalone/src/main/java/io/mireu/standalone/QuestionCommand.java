package io.mireu.standalone;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
    }

    /**
     * The answer.
     *
     * @throws IllegalArgumentException when the question has none, with the reason
     */
    abstract Answer answer();

    @Override
    public final Integer call() {
        Answer answer = answerOrRefuse();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            CommandJson.write(answer, out);
        } else {
            answer.print(out);
        }
        return ExitCode.DONE;
    }

    private Answer answerOrRefuse() {
        try {
            return answer();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "mireu: " + e.getMessage(), e);
        }
    }
}
