package io.mireu.ls.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.http.RateLimits;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RestTrContractTest {
    /** Knows nothing of the library's leniency: it keeps every digit and the type of every value. */
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private final LsJson json = new LsJson();

    static Stream<RestTr<?, ?>> everyTr() {
        return RestCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyTr")
    <Q, R extends RestAnswer> void aFullRequestHasEveryDocumentedFieldInItsDocumentedType(RestTr<Q, R> tr) {
        JsonNode documented = fixture(tr).get("request");

        Q block = json.answer((ObjectNode) documented.get(tr.inBlock()).deepCopy(), requestOf(tr));

        assertThat(STRICT.readTree(json.request(tr, block))).isEqualTo(documented);
    }

    @ParameterizedTest
    @MethodSource("everyTr")
    <Q, R extends RestAnswer> void aFullAnswerSurvivesItsRecordWithTypesAndDigits(RestTr<Q, R> tr) {
        ObjectNode documented = (ObjectNode) fixture(tr).get("response");

        R answer = json.answer(documented.deepCopy(), tr.answer());

        assertThat(STRICT.readTree(json.write(answer))).isEqualTo(documented);
    }

    @ParameterizedTest
    @MethodSource("everyTr")
    <Q, R extends RestAnswer> void numbersAreReadFromNumbersAndFromTextAlike(RestTr<Q, R> tr) {
        ObjectNode documented = (ObjectNode) fixture(tr).get("response");

        R quoted = json.answer((ObjectNode) quoteNumbers(documented.deepCopy()), tr.answer());

        assertThat(quoted).isEqualTo(json.answer(documented.deepCopy(), tr.answer()));
    }

    @ParameterizedTest
    @MethodSource("everyTr")
    <Q, R extends RestAnswer> void anAnswerWithoutBlocksIsAnAnswer(RestTr<Q, R> tr) {
        for (String nothing : List.of("null", "[]", "{}", "\"\"")) {
            ObjectNode body = (ObjectNode) fixture(tr).get("response").deepCopy();
            for (String name : List.copyOf(body.propertyNames())) {
                if (name.contains("OutBlock")) {
                    body.set(name, STRICT.readTree(nothing));
                }
            }
            assertThat(json.answer(body, tr.answer()).rspMsg()).as(nothing).isEqualTo("조회완료");
        }
    }

    @Test
    void everyTrHasARateLimitOfItsOwn() {
        assertThat(RateLimits.load().keySet())
                .containsExactlyInAnyOrderElementsOf(everyTr().map(RestTr::code).toList());
    }

    @Test
    void onlyTheOrderTrsAreOrders() {
        assertThat(everyTr().filter(tr -> tr.kind() == RestTr.Kind.ORDER).map(RestTr::code))
                .containsExactlyInAnyOrder("CFOAT00100", "CFOAT00200", "CFOAT00300");
    }

    private static JsonNode fixture(RestTr<?, ?> tr) {
        return STRICT.readTree(WireFixture.read("rest/" + tr.code() + ".json"));
    }

    /** The request record is the one next to the answer's. */
    @SuppressWarnings("unchecked")
    private static <Q> Class<Q> requestOf(RestTr<Q, ?> tr) {
        return (Class<Q>) Stream.of(tr.answer().getEnclosingClass().getDeclaredClasses())
                .filter(type -> type.getSimpleName().startsWith("InBlock"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode quoteNumbers(JsonNode node) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                object.set(name, quoteNumbers(object.get(name)));
            }
            return object;
        }
        if (node.isArray()) {
            var quoted = STRICT.createArrayNode();
            node.forEach(row -> quoted.add(quoteNumbers(row)));
            return quoted;
        }
        return node.isNumber() ? STRICT.getNodeFactory().stringNode(node.asString() + "  ") : node;
    }
}
