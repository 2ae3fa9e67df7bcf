package io.mireu.simulator.ls;

import static io.mireu.simulator.ls.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Incidents are listed, played step by step, and leave no fault behind; a file of one's own is one of them. */
class IncidentTest {

    @TempDir
    private static Path directory;

    private static RunningSimulator simulator;
    private static RawClient client;

    @BeforeAll
    static void start() throws IOException {
        Path own = Files.createDirectories(directory.resolve("own"));
        Files.writeString(own.resolve("mine.json"), """
                {"name": "mine", "korean": "내 사고", "english": "Mine",
                 "description": {"korean": "시각 조회가 한 번 실패합니다.", "english": "The time fails once."},
                 "steps": [
                   {"fault": {"kind": "WRONG_CLOCK", "delayMs": 1000}},
                   {"fault": {"kind": "FAIL_CALLS", "trCode": "t0167"}, "untilCommittedMs": 60000}
                 ]}""");
        Files.writeString(own.resolve("refused.json"), """
                {"name": "refused", "korean": "거부", "english": "Refused",
                 "description": {"korean": "없는 단계의 서킷브레이커입니다.", "english": "A stage that does not exist."},
                 "steps": [
                   {"fault": {"kind": "WRONG_CLOCK", "delayMs": 1000}},
                   {"fault": {"kind": "CIRCUIT_BREAKER", "count": 4}},
                   {"afterMs": 60000}
                 ]}""");
        simulator = new RunningSimulator(directory.resolve("venue"), "mireu.simulator.incidents=" + own);
        client = simulator.client();
    }

    @AfterAll
    static void stop() {
        simulator.close();
    }

    private static JsonNode listed(String name) {
        for (JsonNode incident : client.admin("incidents")) {
            if (incident.at("/incident/name").asString().equals(name)) {
                return incident;
            }
        }
        throw new AssertionError("no incident " + name);
    }

    private static String state(String name) {
        return listed(name).at("/progress/state").asString();
    }

    @Test
    void ofTheIncidentsThatHappenedToOthersEachHasItsWordsInBothLanguages() {
        JsonNode all = client.admin("incidents");
        assertThat(all.size()).isGreaterThanOrEqualTo(13);
        all.forEach(
                listed -> assertThat(listed.at("/incident/description/korean").asString())
                        .as(listed.toString())
                        .containsPattern("[가-힣]"));
        assertThat(listed("fill-before-ack").at("/incident/source").asString()).isEqualTo("XingAPI#1");
    }

    @Test
    void anIncidentWaitsForWhatItArmedAndClearsTheRest() {
        assertThat(client.admin("incidents/mine", "{}").status()).isEqualTo(202);
        await().until(() -> client.admin("faults").path("armed").size() == 2);
        RawClient.Answer again = client.admin("incidents/mine", "{}");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("code").asString()).isEqualTo("incident-running");

        assertThat(client.tr("t0167", "/etc/time-search", "{\"t0167InBlock\":{\"id\":\"\"}}")
                        .status())
                .isEqualTo(500);

        await().until(() -> state("mine").equals("DONE"));
        assertThat(client.admin("faults").path("armed").isEmpty()).isTrue();
    }

    @Test
    void anIncidentWhoseStepIsRefusedStopsAndLeavesNoFaultBehind() {
        assertThat(client.admin("incidents/refused", "{}").status()).isEqualTo(202);
        await().until(() -> state("refused").equals("STOPPED"));
        assertThat(client.admin("faults").path("armed").isEmpty()).isTrue();
    }

    @Test
    void aStoppedIncidentLeavesNoFaultBehind() {
        client.admin("incidents/stale-but-connected", "{}");
        await().until(() -> listed("stale-but-connected").at("/progress/step").asInt() > 0);
        assertThat(client.raw(client.request("/simulator/v1/incidents/stale-but-connected")
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
        assertThat(state("stale-but-connected")).isEqualTo("STOPPED");
        assertThat(client.admin("incidents/no-such", "{}").status()).isEqualTo(404);
    }
}
