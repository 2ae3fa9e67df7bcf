package io.mireu.ls.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.mireu.ls.codec.WireField;
import io.mireu.ls.codec.WirePlan;
import io.mireu.ls.http.RateLimits;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Compares every record with the machine-readable documents of the protocol, where they are at hand. */
class DocumentConformanceTest {
    private static final Logger LOG = LoggerFactory.getLogger(DocumentConformanceTest.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> DOCUMENTS = List.of("trs.json", "trs-stocks.json");

    @Test
    void everyCurrentTrHasARecordOfEachOfItsBlocksAndNothingElse() {
        Optional<Path> folder = documents();
        LOG.info(
                "conformance: {} TRs ({} REST, {} token, {} realtime); documents {}",
                RestCatalogue.all().size() + 2 + RealtimeTr.values().length,
                RestCatalogue.all().size(),
                2,
                RealtimeTr.values().length,
                folder.isPresent() ? "at hand, compared" : "not at hand: set MIREU_LS_DOCUMENTS to compare with them");
        assumeTrue(folder.isPresent(), "the documents of the protocol are not at hand");

        assertThat(recorded()).isEqualTo(documented(folder.get()));
    }

    @Test
    void everyRateLimitIsTheDocumentedOneOfAnIndividual() {
        Optional<Path> folder = documents();
        assumeTrue(folder.isPresent(), "the documents of the protocol are not at hand");
        Map<String, Double> documented = new TreeMap<>();
        current(folder.get())
                .filter(tr -> tr.path("rateLimitPerSecond").isNumber())
                .forEach(tr -> documented.put(
                        tr.get("code").asString(), tr.get("rateLimitPerSecond").asDouble()));

        assertThat(new TreeMap<>(RateLimits.load(null))).isEqualTo(documented);
    }

    /** Fields by TR and block, each as "name type n or s required". */
    private static Map<String, Set<String>> recorded() {
        Map<String, Set<String>> all = new TreeMap<>();
        for (RestTr<?, ?> tr : RestCatalogue.all()) {
            all.put(tr.code() + " " + tr.inBlock(), fields(WirePlan.of(tr.request()), true));
            WirePlan.of(tr.answer())
                    .blocks()
                    .forEach((block, plan) -> all.put(tr.code() + " " + block, fields(plan, true)));
        }
        for (RealtimeTr tr : RealtimeTr.values()) {
            all.put(tr.code() + " body", fields(tr.plan(), false));
        }
        all.put("token form", fields(WirePlan.of(Token.Issue.class), false));
        all.put("token ", fields(WirePlan.of(Token.Issued.class), true));
        all.put("revoke form", fields(WirePlan.of(Token.Revoke.class), false));
        all.put("revoke ", fields(WirePlan.of(Token.Revoked.class), true));
        return all;
    }

    private static Set<String> fields(WirePlan<?> plan, boolean encoded) {
        Set<String> fields = new TreeSet<>();
        for (WireField field : plan.fields()) {
            String encoding = encoded ? field.quoted() ? "string" : "number" : "text";
            fields.add(field.name() + " " + field.type() + " " + encoding + " " + field.required());
        }
        return fields;
    }

    private static Map<String, Set<String>> documented(Path folder) {
        Map<String, Set<String>> all = new TreeMap<>();
        current(folder).forEach(tr -> {
            boolean realtime = tr.get("kind").asString().equals("realtime");
            for (String side : realtime ? List.of("out") : List.of("in", "out")) {
                for (JsonNode field : tr.get(side)) {
                    String block = field.get("block").asString();
                    if (!block.equals("header")) {
                        all.computeIfAbsent(tr.get("code").asString() + " " + block, _ -> new TreeSet<>())
                                .add(documented(field, realtime || block.equals("form")));
                    }
                }
            }
        });
        return all;
    }

    private static String documented(JsonNode field, boolean text) {
        WireField.Type type = switch (field.get("type").asString()) {
            case "string" -> WireField.Type.TEXT;
            case "integer" -> WireField.Type.INTEGER;
            default -> WireField.Type.DECIMAL;
        };
        String encoding = text ? "text" : field.get("wire").asString();
        return field.get("field").asString() + " " + type + " " + encoding + " "
                + field.get("required").asBoolean();
    }

    private static Stream<JsonNode> current(Path folder) {
        List<JsonNode> trs = new ArrayList<>();
        for (String document : DOCUMENTS) {
            JSON.readTree(folder.resolve(document)).get("trs").forEach(trs::add);
        }
        return trs.stream().filter(tr -> tr.get("status").asString().equals("current"));
    }

    /** The folder that is named, or one of that name beside the project or above it. */
    private static Optional<Path> documents() {
        String named = System.getenv("MIREU_LS_DOCUMENTS");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared").resolve("ls-openapi"))
                .filter(path -> path.resolve(DOCUMENTS.getFirst()).toFile().isFile())
                .findFirst();
    }
}
