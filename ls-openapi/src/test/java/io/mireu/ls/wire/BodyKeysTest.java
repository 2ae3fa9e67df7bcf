package io.mireu.ls.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BodyKeysTest {
    private static final T8459.InBlock FIRST = new T8459.InBlock("B0166425", "", "", "", "", 2);

    @Test
    void everyKeyMovesIntoTheNextRequest() {
        assertThat(after("20260102", "B0166425"))
                .contains(new T8459.InBlock("B0166425", "", "20260102", "B0166425", "", 2));
    }

    @Test
    void aSecondKeyThatIsFilledAloneIsTheLastPage() {
        assertThat(after("", "B0166425")).isEmpty();
        assertThat(after("        ", "B0166425")).isEmpty();
    }

    @Test
    void anAnswerWithoutItsBlockIsTheLastPage() {
        var nothing = new T8459.Response("00000", "", null, List.of());

        assertThat(T8459.TR.paging().after(FIRST, nothing, PageKey.FIRST)).isEmpty();
    }

    private static Optional<T8459.InBlock> after(String date, String code) {
        var answer = new T8459.Response("00000", "", new T8459.OutBlock(date, code, "", "N"), List.of());
        return T8459.TR.paging().after(FIRST, answer, PageKey.FIRST);
    }
}
