package io.mireu.ls.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.codec.Decoded;
import io.mireu.ls.codec.WireJson;
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

    static Stream<RestTr<?, ?>> everyTr() {
        return RestCatalogue.all().stream();
    }

    @ParameterizedTest
    @MethodSource("everyTr")
    <Q, R extends RestAnswer> void aFullRequestHasEveryDocumentedFieldInItsDocumentedType(RestTr<Q, R> tr) {
        JsonNode documented = fixture(tr).get("request");

        Q block = read(documented.get(tr.inBlock()), tr.request());

        assertThat(STRICT.readTree(tr.body(block))).isEqualTo(documented);
    }

    @ParameterizedTest
    @MethodSource("everyTr")
    <Q, R extends RestAnswer> void aFullAnswerSurvivesItsRecordWithTypesAndDigits(RestTr<Q, R> tr) {
        JsonNode documented = fixture(tr).get("response");

        assertThat(STRICT.readTree(WireJson.write(read(documented, tr.answer()))))
                .isEqualTo(documented);
    }

    @ParameterizedTest
    @MethodSource("everyTr")
    <Q, R extends RestAnswer> void numbersAreReadFromNumbersAndFromTextAlike(RestTr<Q, R> tr) {
        JsonNode documented = fixture(tr).get("response");

        assertThat(read(quoteNumbers(documented.deepCopy()), tr.answer())).isEqualTo(read(documented, tr.answer()));
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
            assertThat(read(body, tr.answer()).rspMsg()).as(nothing).isEqualTo("조회완료");
        }
    }

    @Test
    void everyTrHasARateLimitOfItsOwn() {
        assertThat(RateLimits.load(null).keySet())
                .containsExactlyInAnyOrderElementsOf(everyTr().map(RestTr::code).toList());
    }

    @Test
    void onlyTheOrderTrsAreOrders() {
        assertThat(everyTr().filter(tr -> tr.kind() == RestTr.Kind.ORDER).map(RestTr::code))
                .containsExactlyInAnyOrder(
                        "CFOAT00100", "CFOAT00200", "CFOAT00300", "CCENT00100", "CCENT00200", "CCENT00300");
    }

    private static JsonNode fixture(RestTr<?, ?> tr) {
        return STRICT.readTree(WireFixture.read("rest/" + tr.code() + ".json"));
    }

    /** Everything in the text must have had a place and a sense. */
    private static <T> T read(JsonNode text, Class<T> type) {
        Decoded<T> decoded = WireJson.read(text.toString(), type).orElseThrow();
        assertThat(decoded.complaint()).isEmpty();
        assertThat(decoded.unknown()).isEmpty();
        return decoded.value();
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
