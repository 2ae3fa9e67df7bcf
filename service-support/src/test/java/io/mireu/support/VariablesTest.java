package io.mireu.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VariablesTest {
    private static final String KEY = "EBEST-OPEN-API-APP-KEY-FUTURES-TEST";
    private static final String SECRET = "EBEST-OPEN-API-SECRET-KEY-FUTURES-TEST";

    @TempDir
    private Path folder;

    @Test
    void theOldNamesOfTheKeysWorkFromTheFile() throws IOException {
        Variables variables = of("# keys\n" + KEY + "=\"the-key\"\r\nexport " + SECRET + "='the-secret'\n", Map.of());

        assertThat(variables.find("MIREU_LS_APP_KEY")).hasValue("the-key");
        assertThat(variables.find("MIREU_LS_APP_SECRET")).hasValue("the-secret");
        assertThat(variables.find("MIREU_LS_ENVIRONMENT")).hasValue("paper");
    }

    @Test
    void aKeyOfPaperIsNotUsedWhereLiveIsDeclared() throws IOException {
        Variables variables = of(KEY + "=the-key\n" + SECRET + "=the-secret\n", Map.of("MIREU_LS_ENVIRONMENT", "live"));

        assertThat(variables.find("MIREU_LS_APP_KEY")).isEmpty();
        assertThat(variables.find("MIREU_LS_ENVIRONMENT")).hasValue("live");
        assertThat(variables.remarks()).singleElement().asString().contains("ignored", "live");
    }

    @Test
    void whatIsSetByOurNameStays() throws IOException {
        Variables variables = of(
                KEY + "=old\n" + SECRET + "=old\nDATABASE_URL=postgres://a:b@c/d\n",
                Map.of("MIREU_LS_APP_KEY", "ours", "MIREU_DATABASE_URL", "jdbc:postgresql://ours/x"));

        assertThat(variables.find("MIREU_LS_APP_KEY")).hasValue("ours");
        assertThat(variables.find("MIREU_LS_ENVIRONMENT")).isEmpty();
        assertThat(variables.find("MIREU_DATABASE_URL")).hasValue("jdbc:postgresql://ours/x");
    }

    @Test
    void theProcessBeatsTheFile() throws IOException {
        assertThat(of("MIREU_ACCOUNT=file\n", Map.of("MIREU_ACCOUNT", "process"))
                        .find("MIREU_ACCOUNT"))
                .hasValue("process");
    }

    @Test
    void theOldDatabaseAddressIsTakenApart() throws IOException {
        Variables variables = of("DATABASE_URL=postgres://op%40x:p%2Bw+1@db:5433/mireu?sslmode=require", Map.of());

        assertThat(variables.find("MIREU_DATABASE_URL")).hasValue("jdbc:postgresql://db:5433/mireu?sslmode=require");
        assertThat(variables.find("MIREU_DATABASE_USERNAME")).hasValue("op@x");
        assertThat(variables.find("MIREU_DATABASE_PASSWORD")).hasValue("p+w+1");
    }

    @Test
    void anAddressThatIsNoneIsRemarkedWithoutItsPassword() throws IOException {
        for (String address : new String[] {"sqlite:///db.sqlite3", "postgres://u:top secret@h/d", "postgres:top"}) {
            Variables variables = of("DATABASE_URL=" + address, Map.of());

            assertThat(variables.find("MIREU_DATABASE_URL")).isEmpty();
            assertThat(variables.remarks())
                    .singleElement()
                    .asString()
                    .contains("ignored")
                    .doesNotContain("top");
        }
    }

    @Test
    void whatIsOfNoUseIsSaid() throws IOException {
        assertThat(of("SECRET_KEY=x\nDEBUG=True\n", Map.of()).remarks())
                .containsExactly("SECRET_KEY is not used and ignored", "DEBUG is not used and ignored");
    }

    @Test
    void aKeyWithoutItsSecretIsRemarked() throws IOException {
        assertThat(of(KEY + "=x\n", Map.of()).remarks())
                .singleElement()
                .asString()
                .contains("belong together");
    }

    @Test
    void nothingOfThemIsShown() throws IOException {
        assertThat(of(KEY + "=the-key\n" + SECRET + "=the-secret\n", Map.of()).toString())
                .doesNotContain("the-key", "the-secret");
    }

    @Test
    void noFileIsNoVariables() {
        assertThat(Variables.of(Map.of(), folder.resolve("absent")).values()).isEmpty();
    }

    @Test
    void aRemarkInAnotherEncodingStopsNothing() throws IOException {
        byte[] korean = {'#', ' ', (byte) 0xC7, (byte) 0xD1, '\n'}; // as an editor on Korean Windows writes it
        byte[] account = "MIREU_ACCOUNT=mine\n".getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve(".env");
        Files.write(file, korean);
        Files.write(file, account, StandardOpenOption.APPEND);

        assertThat(Variables.of(Map.of(), file).find("MIREU_ACCOUNT")).hasValue("mine");
    }

    private Variables of(String text, Map<String, String> process) throws IOException {
        return Variables.of(process, Files.writeString(folder.resolve(".env"), text));
    }
}
