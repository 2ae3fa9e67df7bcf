package io.mireu.standalone;

import io.mireu.pricing.smile.OptionQuote;
import io.mireu.pricing.smile.ParityForward;
import io.mireu.pricing.smile.Smile;
import io.mireu.pricing.smile.SmileSettings;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prices, implied volatilities and Greeks of the options in a table on the standard input. */
@Command(
        name = "option",
        mixinStandardHelpOptions = true,
        description = {
            "Black-76 for the rows of a CSV on the standard input, which come back with the results appended",
            "Its first line names the columns, in any order: type,forward,strike,years,rate and volatility or price. "
                    + "Others are kept. The last column of the output says why a row has no result."
        })
final class OptionCommand {

    private static final Path STANDARD_OUTPUT = Path.of("/dev/stdout");

    private static final int FILE_TYPE = 0xF000; // S_IFMT and S_IFIFO of stat(2)
    private static final int PIPE = 0x1000;

    private final InputStream in;
    private final OutputStream out;

    @Spec
    @SuppressWarnings("NullAway.Init") // the command line sets it before the call
    private CommandSpec spec;

    OptionCommand() {
        // not System.out, which keeps to itself that nobody reads any more
        this(System.in, new FileOutputStream(FileDescriptor.out));
    }

    OptionCommand(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    @Command(
            name = "price",
            mixinStandardHelpOptions = true,
            description = "needs volatility (0.35 for 35 %%); appends price,reason")
    int price() throws IOException {
        return answer(OptionQuestion.PRICE);
    }

    @Command(name = "iv", mixinStandardHelpOptions = true, description = "needs price; appends volatility,reason")
    int iv() throws IOException {
        return answer(OptionQuestion.IV);
    }

    @Command(
            name = "greeks",
            mixinStandardHelpOptions = true,
            description = {
                "needs volatility; appends price,delta,gamma,vega,theta,rho,vanna,volga,reason",
                "Delta and gamma are per point of the forward and discounted, vega and volga per 0.01 of volatility, theta per "
                        + "calendar day, rho per 0.01 of the rate, vanna is the change of vega per point of the forward."
            })
    int greeks() throws IOException {
        return answer(OptionQuestion.GREEKS);
    }

    @Command(
            name = "smile",
            mixinStandardHelpOptions = true,
            description = {
                "the smile of one series as JSON: forward, volatility of each row, at the money, 20 and 25 delta",
                "Reads type,strike,bid,offer from the standard input; an empty bid or offer, or 0, is none."
            })
    int smile(
            @Option(names = "--years", required = true, paramLabel = "T", description = "time to expiry, ACT/365")
                    double years,
            @Option(names = "--rate", required = true, paramLabel = "R", description = "continuous, 0.0275 for 2.75 %%")
                    double rate,
            @Option(
                            names = "--forward",
                            paramLabel = "F",
                            description =
                                    "points, of a future that settles with the options; by put-call parity when left out")
                    @Nullable
                    Double forward)
            throws IOException {
        try {
            check("--years", years, true);
            check("--rate", rate, false);
            check("--forward", forward == null ? 1 : forward, true);
            SmileTable table = SmileTable.read(in);
            Smile smile = smile(table.quotes(), years, rate, forward);
            CommandJson.write(SmileAnswer.of(smile, table), spec.commandLine().getOut());
            return ExitCode.DONE;
        } catch (IllegalArgumentException e) {
            return refused(e);
        }
    }

    private static Smile smile(List<OptionQuote> quotes, double years, double rate, @Nullable Double forward) {
        SmileSettings settings = SmileSettings.defaults();
        return forward == null
                ? Smile.of(quotes, years, rate, settings)
                : Smile.of(ParityForward.given(forward, quotes, years, rate, settings), quotes, years, rate, settings);
    }

    private static void check(String option, double value, boolean positive) {
        if (!Double.isFinite(value) || (positive && value <= 0)) {
            throw new IllegalArgumentException(
                    option + " takes a " + (positive ? "positive " : "") + "number, not " + value);
        }
    }

    private int refused(IllegalArgumentException reason) {
        spec.commandLine().getErr().println("mireu: " + reason.getMessage());
        spec.commandLine().getErr().flush();
        return ExitCode.WRONG_USAGE;
    }

    private int answer(OptionQuestion question) throws IOException {
        try {
            OptionRows.answer(question, in, out);
            return ExitCode.DONE;
        } catch (IllegalArgumentException e) {
            return refused(e);
        } catch (CsvOutput.Closed e) {
            if (!isPipe()) {
                throw e;
            }
            return ExitCode.DONE; // the reader has seen enough
        }
    }

    /** The words of the system for a full disk and for a pipe without a reader depend on the user's language. */
    private static boolean isPipe() throws IOException {
        return ((int) Files.getAttribute(STANDARD_OUTPUT, "unix:mode") & FILE_TYPE) == PIPE;
    }
}
