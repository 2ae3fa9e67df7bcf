package io.mireu.standalone;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the code of an instrument says. */
@Command(
        name = "instrument",
        mixinStandardHelpOptions = true,
        description = "what a short or standard code says: product, type, expiry, strike, tick")
final class InstrumentCommand implements Callable<Integer> {

    private static final int STANDARD_LENGTH = 12;

    @Parameters(paramLabel = "CODE", description = "short code (A016C000) or standard code (KR4A016C0004)")
    @SuppressWarnings("NullAway.Init") // the command line sets it before the call
    private String code;

    @Option(names = "--json", description = "one JSON object, for programs")
    private boolean json;

    @Spec
    @SuppressWarnings("NullAway.Init") // the command line sets it before the call
    private CommandSpec spec;

    @Override
    public Integer call() {
        CodeFacts facts = facts();
        if (json) {
            CommandJson.write(facts, spec.commandLine().getOut());
        } else {
            facts.print(spec.commandLine().getOut());
        }
        return ExitCode.DONE;
    }

    private CodeFacts facts() {
        try {
            return CodeFacts.of(
                    code.length() == STANDARD_LENGTH ? DerivativeCode.ofStandardCode(code) : InstrumentCode.of(code));
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), "mireu: " + e.getMessage(), e);
        }
    }
}
