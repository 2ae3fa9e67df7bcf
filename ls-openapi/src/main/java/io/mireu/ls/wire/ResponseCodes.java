package io.mireu.ls.wire;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The one table of response codes, read from response-codes.csv next to this class. */
public final class ResponseCodes {
    private final Map<String, ResponseCode> table;

    private ResponseCodes(Map<String, ResponseCode> table) {
        this.table = table;
    }

    /** Reads the table. */
    public static ResponseCodes load() {
        Map<String, ResponseCode> table = new LinkedHashMap<>();
        lines("response-codes.csv").map(ResponseCode::parse).forEach(code -> {
            if (table.put(code.code(), code) != null) {
                throw new IllegalStateException("response code twice in the table: " + code.code());
            }
        });
        return new ResponseCodes(table);
    }

    /** Every known code. */
    public Collection<ResponseCode> all() {
        return table.values();
    }

    /** The table's row of a code. */
    public Optional<ResponseCode> find(String code) {
        return Optional.ofNullable(table.get(code));
    }

    /**
     * What the answer to an order says. Everything that is not known to be harmless may rest: unknown and empty codes,
     * and server errors other than those the gateway is known to raise before the venue.
     */
    public ResponseMeaning ofOrder(int httpStatus, String code) {
        return find(code)
                .filter(known -> httpStatus < 300 || known.provesRefusal(httpStatus))
                .map(ResponseCode::onOrder)
                .orElse(ResponseMeaning.MAY_REST);
    }

    /** What the answer to a read says. */
    public ResponseMeaning ofRead(int httpStatus, String code) {
        return find(code).map(ResponseCode::onRead).orElseGet(() -> unknownRead(httpStatus, code));
    }

    private static ResponseMeaning unknownRead(int httpStatus, String code) {
        if (httpStatus == 401) {
            return ResponseMeaning.TOKEN_REFUSED;
        }
        if (httpStatus >= 500 || httpStatus == 429 || code.isEmpty()) {
            return ResponseMeaning.RETRYABLE;
        }
        return httpStatus < 300 && code.startsWith("00") ? ResponseMeaning.DATA : ResponseMeaning.FATAL;
    }

    private static Stream<String> lines(String resource) {
        try (InputStream in = ResponseCodes.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines().skip(1).filter(line -> !line.isBlank()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
