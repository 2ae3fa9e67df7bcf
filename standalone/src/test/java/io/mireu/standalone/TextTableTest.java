package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.standalone.TextTable.Column;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    private static final TextTable TABLE = new TextTable(
            List.of(Column.of("종목명"), new Column(List.of("현재가"), true), Column.of("code")),
            List.of(List.of("미니 F 202612", "1101.74", "A"), List.of("x", "9", "B")));

    @Test
    void aKoreanCharacterTakesTwoColumns() {
        assertThat(DisplayWidth.of("미니 F")).isEqualTo(6);
        assertThat(printed(0)).isEqualTo("""
                        종목명          현재가  code
                        -------------  -------  ----
                        미니 F 202612  1101.74  A
                        x                    9  B
                        """);
    }

    @Test
    void whatDoesNotFitGoesOnBelowBehindTheFirstColumn() {
        assertThat(printed(24)).isEqualTo("""
                        종목명          현재가
                        -------------  -------
                        미니 F 202612  1101.74
                        x                    9

                        종목명         code
                        -------------  ----
                        미니 F 202612  A
                        x              B
                        """);
    }

    private static String printed(int width) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        TABLE.print(writer, width);
        writer.flush();
        return out.toString();
    }
}
