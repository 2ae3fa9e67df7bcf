package io.mireu.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.wire.FrameCodec;
import io.mireu.ls.wire.ServerFrame;
import org.junit.jupiter.api.Test;

class TradeSequencesTest {
    private final TradeSequences sequences = new TradeSequences();
    private final FrameCodec codec = new FrameCodec();

    @Test
    void volumeThatNoTradeToldIsMissed() {
        trade("090000", 3, 3);
        trade("090001", 10, 2);

        assertThat(sequences.missed()).isEqualTo(5);
        assertThat(sequences.repeated()).isZero();
    }

    @Test
    void aTradeToldTwiceIsRepeatedAndMissesNothing() {
        trade("090000", 3, 3);
        trade("090001", 5, 2);
        trade("090001", 5, 2);
        trade("090002", 6, 1);

        assertThat(sequences.repeated()).isEqualTo(1);
        assertThat(sequences.missed()).isZero();
    }

    @Test
    void aTimeThatGoesBackBeginsANewDay() {
        trade("153000", 90_000, 1);
        trade("084500", 40, 2);
        trade("084501", 41, 1);

        assertThat(sequences.missed()).isZero();
        assertThat(sequences.repeated()).isZero();
    }

    private void trade(String time, long volume, long quantity) {
        String text = """
                {"header":{"tr_cd":"FC9","tr_key":"A0566000"},"body":{"futcode":"A0566000","chetime":"%s",
                "price":"1046.10","cvolume":"%d","volume":"%d"}}""".formatted(time, quantity, volume);
        sequences.count(((ServerFrame.Data) codec.decode(text)).frame());
    }
}
