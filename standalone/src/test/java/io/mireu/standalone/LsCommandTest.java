package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.wire.RestCatalogue;
import io.mireu.support.Variables;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What is told or refused before anything is sent. */
class LsCommandTest {

    /** Nothing listens on port 1, so a request that is sent all the same ends with 1 and not with 2. */
    private static final Map<String, String> NOBODY = Map.of(
            LsProfile.APP_KEY, "key",
            LsProfile.APP_SECRET, "secret",
            LsProfile.REST_URL, "http://127.0.0.1:1",
            LsProfile.WEB_SOCKET_URL, "ws://127.0.0.1:1/websocket");

    private static final String ORDER =
            "CFOAT00100 --FnoIsuNo A056C000 --BnsTpCode 2 --FnoOrdprcPtnCode 00 --FnoOrdPrc 1099.5 --OrdQty 1";

    @Test
    void withoutATrAllOfThemAreListed() {
        JsonNode trs = run("--json").json().get("trs");

        assertThat(trs.size()).isEqualTo(RestCatalogue.all().size());
        assertThat(run().out()).contains("t2111").contains("선물/옵션현재가(시세)조회").contains("CFOAT00100");
    }

    @Test
    void theHelpOfATrTellsItsFieldsAndWhetherTheyAreRequired() {
        CommandRun help = run("t8465", "--help");

        assertThat(help.exit()).isZero();
        assertThat(help.out())
                .containsPattern("shcode +text, 8 +yes +단축코드")
                .containsPattern("ncnt +whole number, 4 +yes")
                .containsPattern("cts_date +text, 8 +no");
    }

    @Test
    void everyTrHasAHelp() {
        assertThat(RestCatalogue.all()).allSatisfy(tr -> {
            JsonNode help = run(tr.code(), "--help", "--json").json();
            assertThat(help.at("/tr/code").stringValue()).isEqualTo(tr.code());
            assertThat(help.get("blocks").size()).isPositive();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "t9999, no TR t9999",
        "t2111, --focode",
        "t2111 --focod A056C000, no field focod",
        "t2111 --focode, --focode has no value",
        "t2111 --focode A056C000 --FOCODE A056C000, --focode is given twice",
        "t2111 --focode A056C000000000, at most 8 characters",
        "t2111 A056C000, belongs to no field",
        "t2212 --focode A056C000 --cvolume many --stime 0900 --etime 1000, --cvolume takes a whole number",
        "t2212 --focode A056C000 --cvolume 1.5 --stime 0900 --etime 1000, --cvolume takes a whole number",
        "t0167 --pages 0, --pages",
    })
    void whatCannotBeAskedIsRefusedByName(String line, String reason) {
        assertRefused(run(line.split(" ")), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1099.123456789, --FnoOrdPrc takes at most 8 decimals",
        "1e3, --FnoOrdPrc takes a number",
        "1234567890123456789, --FnoOrdPrc takes at most 18 digits",
    })
    void aPriceThatDoesNotFitIsRefused(String price, String reason) {
        assertRefused(run((ORDER.replace("1099.5", price) + " --paper").split(" ")), reason);
    }

    @Test
    void anOrderOfNothingIsRefused() {
        assertRefused(
                run((ORDER.replace("--OrdQty 1", "--OrdQty 0") + " --paper").split(" ")), "at least one contract");
    }

    @Test
    void anOrderNeedsItsOption() {
        assertRefused(run(ORDER.split(" ")), "--paper");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CFOAT00100", "CCENT00100"})
    void noOrderGoesToLive(String tr) {
        Variables live = variables(Map.of(LsProfile.ENVIRONMENT, "live"));

        assertRefused(
                CommandRun.of(new LsCommand(live), (ORDER.replace("CFOAT00100", tr) + " --paper").split(" ")), "live");
    }

    @Test
    void anOrderThatCannotBeProvenIsNotSent() {
        Variables paper = variables(Map.of(LsProfile.ENVIRONMENT, "paper"));

        CommandRun run = CommandRun.of(new LsCommand(paper), (ORDER + " --paper").split(" "));

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.out()).contains("was not sent", "Nothing was placed.");
    }

    @Test
    void withoutKeysAndWithoutADemoTheWayOutIsTold() {
        Variables none = new Variables(Map.of(), List.of());

        CommandRun run = CommandRun.of(new LsCommand(none), "t0167", "--data", "/nowhere");

        assertRefused(run, "./mireu demo");
    }

    @ParameterizedTest
    @CsvSource({
        "MIREU_LS_ENVIRONMENT, papier, MIREU_LS_ENVIRONMENT",
        "MIREU_LS_REST_URL, not an address, MIREU_LS_REST_URL",
        "MIREU_LS_REST_URL, https://openapi.ls-sec.co.kr:8080, never talks to",
        "MIREU_LS_APP_SECRET, '', MIREU_LS_APP_SECRET is missing",
    })
    void aVariableThatMakesNoSenseIsNamed(String name, String value, String reason) {
        CommandRun run = CommandRun.of(new LsCommand(variables(Map.of(name, value))), "t0167");

        assertRefused(run, reason);
    }

    private static void assertRefused(CommandRun run, String reason) {
        assertThat(run.err()).contains(reason).doesNotContain("Exception");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    private static CommandRun run(String... arguments) {
        return CommandRun.of(new LsCommand(variables(Map.of())), arguments);
    }

    private static Variables variables(Map<String, String> changes) {
        Map<String, String> values = new java.util.HashMap<>(NOBODY);
        values.putAll(changes);
        return new Variables(values, List.of());
    }
}
