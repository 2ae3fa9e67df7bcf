package io.mireu.standalone;

import io.mireu.ls.wire.ResponseCode;
import io.mireu.ls.wire.ResponseCodes;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;

/**
 * Why a TR gave nothing.
 *
 * @param tr TR code
 * @param code response code of the venue, empty when it gave none
 * @param message what happened
 * @param meaning what the code means in English, null when nobody knows
 * @param advice what to do, null when there is nothing to say
 */
record LsTrRefusal(
        String tr,
        String code,
        String message,
        @Nullable String meaning,
        @Nullable String advice) implements QuestionCommand.Answer {

    private static final ResponseCodes CODES = ResponseCodes.load();

    static LsTrRefusal of(String tr, String code, String message, @Nullable String advice) {
        String meaning = CODES.find(code).map(ResponseCode::text).orElse(null);
        return new LsTrRefusal(tr, code, message, meaning, advice);
    }

    @Override
    public int exitCode() {
        return ExitCode.FAILED;
    }

    @Override
    public void print(PrintWriter out) {
        out.println(message);
        if (meaning != null) {
            out.println("  " + code + " means: " + meaning);
        }
        if (advice != null) {
            out.println("  " + advice);
        }
    }
}
