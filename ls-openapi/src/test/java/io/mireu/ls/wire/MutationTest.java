package io.mireu.ls.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.codec.WireJson;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts that were documented once, and then cut, torn, doubled and littered. The seed is fixed. */
class MutationTest {
    private static final int TEXTS = 10_000;
    private static final long SEED = 20260105;
    private static final long ALLOWED_GROWTH = 4L << 20;
    private static final String LITTER = "{}[]\",:\\0123456789eE+-. \u0000\uD83D가<>ntrue";

    private final FrameCodec codec = new FrameCodec();

    @Test
    void noMutatedFrameEscapesAsAnExceptionOrStaysInMemory() {
        List<String> frames = Stream.of(RealtimeTr.values())
                .map(tr -> WireFixture.read("realtime/" + tr.code() + ".json"))
                .toList();

        assertThat(growth(frames, text -> assertThat(codec.decode(text)).isNotNull()))
                .isLessThan(ALLOWED_GROWTH);
    }

    @Test
    void theQuickReaderAndTheThoroughOneAgreeOnWhatIsWholeAndWhatIsNot() {
        List<String> frames = Stream.of(RealtimeTr.values())
                .map(tr -> WireFixture.read("realtime/" + tr.code() + ".json"))
                .flatMap(frame -> Stream.of(frame, frame.replace("\n", "").replace(" ", "")))
                .toList();

        frames.forEach(this::assertBothAgree);
        feed(frames, this::assertBothAgree, SEED);
    }

    private void assertBothAgree(String text) {
        assertThat(codec.decode(text)).as(text).isEqualTo(codec.decodeThoroughly(text));
    }

    @Test
    void noMutatedBodyEscapesAsAnExceptionOrStaysInMemory() {
        List<RestTr<?, ?>> trs = RestCatalogue.all();
        List<String> bodies = trs.stream()
                .map(tr -> WireFixture.read("rest/" + tr.code() + ".json"))
                .map(fixture -> fixture.substring(fixture.indexOf("\"response\"") + 11))
                .map(tail -> tail.substring(tail.indexOf('{'), tail.lastIndexOf('}')))
                .toList();
        int[] next = {0};

        assertThat(growth(
                        bodies,
                        text -> assertThat(WireJson.read(
                                        text, trs.get(next[0]++ % trs.size()).answer()))
                                .isNotNull()))
                .isLessThan(ALLOWED_GROWTH);
    }

    /** Bytes that are in use after a second helping, beyond those after the first. */
    private static long growth(List<String> texts, Consumer<String> reader) {
        feed(texts, reader, SEED);
        long before = used();
        feed(texts, reader, SEED + 1);
        return used() - before;
    }

    private static void feed(List<String> texts, Consumer<String> reader, long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            reader.accept(mutated(texts.get(i % texts.size()), random));
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int changes = random.nextInt(4); changes >= 0; changes--) {
            int at = random.nextInt(mutated.length() + 1);
            int end = Math.min(mutated.length(), at + random.nextInt(40));
            switch (random.nextInt(6)) {
                case 0 -> mutated.insert(at, LITTER.charAt(random.nextInt(LITTER.length())));
                case 1 -> mutated.delete(at, end);
                case 2 -> mutated.setLength(at);
                case 3 -> mutated.insert(at, mutated.substring(at, end));
                case 4 -> mutated.insert(at, "9".repeat(random.nextInt(400)));
                default -> mutated.insert(at, "[".repeat(random.nextInt(100)));
            }
        }
        return mutated.toString();
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
