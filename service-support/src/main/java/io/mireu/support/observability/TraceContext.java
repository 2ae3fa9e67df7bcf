package io.mireu.support.observability;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;

/**
 * The trace that the present thread works for, as W3C Trace Context names it; it stands in the log and goes with every
 * event. Source of the format: W3C Recommendation "Trace Context", section 3.2.
 */
public final class TraceContext {

    /** The name of the header, of HTTP requests and of Kafka records. */
    public static final String HEADER = "traceparent";

    private static final String MDC_KEY = "traceId";
    private static final byte[] EMPTY = bytes(traceparent("0".repeat(32)));
    private static final byte[] DIGITS = bytes("0123456789abcdef");
    private static final Pattern FORMAT = Pattern.compile("00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}");

    private TraceContext() {}

    /** The header to send with what this thread causes; starts a trace where there is none. */
    public static String traceparent() {
        String trace = MDC.get(MDC_KEY);
        return traceparent(trace == null ? randomHex(16) : trace);
    }

    private static String traceparent(String trace) {
        return "00-" + trace + "-" + randomHex(8) + "-01";
    }

    /** The same as a record header. */
    public static Header header() {
        String trace = MDC.get(MDC_KEY);
        return new RecordHeader(HEADER, trace == null ? freshTrace() : bytes(traceparent(trace)));
    }

    /**
     * Works for the trace of a header until the scope is closed.
     *
     * @param traceparent the header's value; absent or malformed starts a new trace
     */
    public static Scope enter(@Nullable String traceparent) {
        String before = MDC.get(MDC_KEY);
        Matcher matcher = FORMAT.matcher(traceparent == null ? "" : traceparent);
        MDC.put(MDC_KEY, matcher.matches() ? matcher.group(1) : randomHex(16));
        return () -> restore(before);
    }

    /** Works for the trace of a record until the scope is closed. */
    public static Scope enter(Headers headers) {
        Header header = headers.lastHeader(HEADER);
        return enter(header == null ? null : new String(header.value(), StandardCharsets.US_ASCII));
    }

    private static void restore(@Nullable String before) {
        if (before == null) {
            MDC.remove(MDC_KEY);
        } else {
            MDC.put(MDC_KEY, before);
        }
    }

    private static byte[] bytes(String traceparent) {
        return traceparent.getBytes(StandardCharsets.US_ASCII);
    }

    /** As {@link #traceparent()} of a thread without a trace, without a text for each of its parts: each tick has one. */
    private static byte[] freshTrace() {
        byte[] header = EMPTY.clone();
        ThreadLocalRandom random = ThreadLocalRandom.current();
        hex(random.nextLong(), header, 3);
        hex(random.nextLong(), header, 19);
        hex(random.nextLong(), header, 36);
        return header;
    }

    private static void hex(long bits, byte[] to, int from) {
        for (int i = 0; i < 16; i++) {
            to[from + i] = DIGITS[(int) (bits >>> (60 - 4 * i)) & 15];
        }
    }

    private static String randomHex(int bytes) {
        byte[] random = new byte[bytes];
        ThreadLocalRandom.current().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    /** Ends the work for a trace. */
    @FunctionalInterface
    public interface Scope extends AutoCloseable {
        @Override
        void close();
    }
}
