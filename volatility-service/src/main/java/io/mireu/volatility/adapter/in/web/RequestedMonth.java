package io.mireu.volatility.adapter.in.web;

import io.mireu.support.web.ProblemException;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A month as the seed's clients write it. */
final class RequestedMonth {

    private static final Pattern YYMM = Pattern.compile("([0-9]{2})(0[1-9]|1[0-2])");
    private static final Pattern YYYYMM = Pattern.compile("(20[0-9]{2})(0[1-9]|1[0-2])");
    private static final int CENTURY = 2000;

    private RequestedMonth() {}

    /** The month of a text like 2612. */
    static YearMonth ofYymm(@Nullable String text) {
        return parse("yymm", YYMM, "2612", text, CENTURY);
    }

    /** The month of a text like 202612. */
    static YearMonth ofYyyymm(@Nullable String text) {
        return parse("maturity", YYYYMM, "202612", text, 0);
    }

    private static YearMonth parse(String field, Pattern pattern, String example, @Nullable String text, int century) {
        Matcher matcher = pattern.matcher(text == null ? "" : text);
        if (!matcher.matches()) {
            throw new ProblemException(
                    HttpStatus.BAD_REQUEST,
                    "invalid-month",
                    field + " is a month like " + example + (text == null ? " and is missing" : ", not " + text));
        }
        return YearMonth.of(century + Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
}
