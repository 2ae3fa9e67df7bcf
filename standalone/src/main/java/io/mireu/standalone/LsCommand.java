package io.mireu.standalone;

import io.mireu.ls.LsEnvironment;
import io.mireu.ls.wire.OrderBlock;
import io.mireu.ls.wire.RestAnswer;
import io.mireu.ls.wire.RestCatalogue;
import io.mireu.ls.wire.RestTr;
import io.mireu.support.Variables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

/** Calls a TR of the LS OpenAPI. */
@Command(
        name = "ls",
        customSynopsis = {
            "./mireu ls TR --field value ... [--json] [--pages N] [--paper]",
            "       ./mireu ls               lists the TRs",
            "       ./mireu ls TR --help     lists the fields of one"
        },
        description = "calls a TR of the LS OpenAPI, for example: ./mireu ls t2111 --focode A016C000")
final class LsCommand extends QuestionCommand {

    @Parameters(paramLabel = "TR", arity = "0..1", description = "code of the TR, for example t2111")
    private @Nullable String code;

    @Unmatched
    private List<String> fields = new ArrayList<>();

    @Option(
            names = {"-h", "--help"},
            description = "the fields of the TR")
    private boolean help;

    @Option(names = "--pages", paramLabel = "N", description = "read up to N pages; as JSON an array of them")
    private @Nullable Integer pages;

    @Option(names = "--paper", description = "needed to send an order; it goes to paper or a simulator, never to live")
    private boolean paper;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = ".mireu/demo",
            description = "data folder of the running demo, whose venue is called where no keys are set")
    private Path data = Path.of(".mireu/demo");

    private final Variables variables;

    LsCommand() {
        this(Variables.load());
    }

    LsCommand(Variables variables) {
        this.variables = variables;
    }

    @Override
    Answer answer() {
        if (code == null) {
            return help ? out -> new CommandLine(this).usage(out) : LsTrList.all();
        }
        RestTr<?, ?> tr = find(code);
        return help ? LsTrHelp.of(tr) : call(tr);
    }

    private static RestTr<?, ?> find(String code) {
        return RestCatalogue.all().stream()
                .filter(tr -> tr.code().equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no TR " + code + "; ./mireu ls lists them"));
    }

    private <Q, R extends RestAnswer> Answer call(RestTr<Q, R> tr) {
        Q request = LsRequestForm.of(tr).fill(fields);
        if (pages != null && pages < 1) {
            throw new IllegalArgumentException("--pages takes a number from 1 up, not " + pages);
        }
        if (tr.kind() == RestTr.Kind.ORDER && !paper) {
            throw new IllegalArgumentException(
                    tr.code() + " is an order: it is sent with --paper only, to paper or a simulator");
        }
        LsProfile profile = LsProfile.of(variables, data);
        if (paper && profile.environment() == LsEnvironment.LIVE) {
            throw new IllegalArgumentException("--paper is given, but " + LsProfile.ENVIRONMENT + " is live");
        }
        if (!profile.hasKeys()) {
            throw new IllegalArgumentException("no keys: put " + LsProfile.APP_KEY + " and " + LsProfile.APP_SECRET
                    + " into .env, or run ./mireu demo, whose venue is then called");
        }
        LsCall call = new LsCall(profile, terminalWidth());
        return request instanceof OrderBlock order ? call.order(tr, order) : call.read(tr, request, pages);
    }

    private int terminalWidth() {
        return variables
                .find("COLUMNS")
                .filter(columns -> columns.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .orElse(0);
    }
}
