package io.mireu.benchmark;

import io.mireu.ls.wire.FrameCodec;
import io.mireu.ls.wire.ServerFrame;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Our decoder of realtime frames against Jackson's tree of the same text. The tree alone, and the tree with every field
 * turned into a number where it is one, which is what a record holds.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class FrameDecodingBenchmark {

    private final FrameCodec codec = new FrameCodec();
    private final JsonMapper mapper = JsonMapper.shared();
    private String text = "";

    /** A trade with 29 fields and a book of five levels with 38. */
    @Param({"FC9", "FH9"})
    @SuppressWarnings("NullAway.Init") // JMH sets it
    public String tr;

    /** Reads the frame. */
    @Setup
    public void read() {
        try (InputStream in =
                Objects.requireNonNull(FrameDecodingBenchmark.class.getResourceAsStream(tr + ".json"), tr)) {
            text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ours: a typed record. */
    @Benchmark
    public ServerFrame mireu() {
        return codec.decode(text);
    }

    /** The rival without any conversion. */
    @Benchmark
    public JsonNode tree() {
        return mapper.readTree(text);
    }

    /** The rival with the numbers that a program needs. */
    @Benchmark
    public void treeWithNumbers(Blackhole hole) {
        for (JsonNode field : mapper.readTree(text).path("body")) {
            String value = field.asString().strip();
            if (!value.isEmpty() && "-0123456789.".indexOf(value.charAt(0)) >= 0) {
                hole.consume(new BigDecimal(value));
            } else {
                hole.consume(value);
            }
        }
    }
}
