package io.mireu.standalone;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.InstrumentCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** What the code of an instrument says. */
@Command(
        name = "instrument",
        mixinStandardHelpOptions = true,
        description = "what a short or standard code says: product, type, expiry, strike, tick")
final class InstrumentCommand extends QuestionCommand {

    private static final int STANDARD_LENGTH = 12;

    @Parameters(paramLabel = "CODE", description = "short code (A016C000) or standard code (KR4A016C0004)")
    @SuppressWarnings("NullAway.Init") // the command line sets it before the call
    private String code;

    @Override
    CodeFacts answer() {
        return CodeFacts.of(
                code.length() == STANDARD_LENGTH ? DerivativeCode.ofStandardCode(code) : InstrumentCode.of(code));
    }
}
