package io.mireu.model.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KrxRulesTest {

    private static final String FOLDER = "mireu.krx.data";

    @AfterEach
    void noFolderIsNamed() {
        System.clearProperty(FOLDER);
    }

    @Test
    void theRulesSayWhenTheyWereLastChecked() {
        assertThat(KrxRules.bundled().version()).matches("\\d{4}-\\d{2}-\\d{2}");
    }

    @Test
    void aFurtherFileChangesWhatItNamesAndLeavesTheRest() {
        KrxRules changed = KrxRules.bundled().extendedBy(new StringReader("session.day.open=09:00"));

        assertThat(changed.time("session.day.open")).hasToString("09:00");
        assertThat(changed.time("session.day.close")).hasToString("15:45");
    }

    @Test
    void aMissingOrMalformedValueIsToldByItsName() {
        KrxRules rules = KrxRules.of(new StringReader("count=three\nlength=-PT1M\nswitch=on"));

        assertThatThrownBy(() -> rules.text("nothing")).hasMessageContaining("has no nothing");
        assertThatThrownBy(() -> rules.whole("count")).hasMessageContaining("count is malformed: three");
        assertThatThrownBy(() -> rules.duration("length")).hasMessageContaining("length is negative");
        assertThatThrownBy(() -> rules.flag("switch")).hasMessageContaining("neither true nor false");
    }

    @Test
    void aFileInTheUsersFolderIsFound(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("krx-market.properties"), "session.day.open=09:00");
        System.setProperty(FOLDER, folder.toString());

        try (Reader file = KrxDataFiles.ofUser("krx-market.properties").orElseThrow()) {
            assertThat(KrxRules.bundled().extendedBy(file).time("session.day.open"))
                    .hasToString("09:00");
        }
        assertThat(KrxDataFiles.ofUser("krx-calendar.txt")).isEmpty();
    }

    @Test
    void aFolderThatIsNoneIsAnErrorThatNamesTheSetting(@TempDir Path folder) {
        System.setProperty(FOLDER, folder.resolve("missing").toString());

        assertThatThrownBy(() -> KrxDataFiles.ofUser("krx-market.properties")).hasMessageContaining("MIREU_KRX_DATA");
    }
}
