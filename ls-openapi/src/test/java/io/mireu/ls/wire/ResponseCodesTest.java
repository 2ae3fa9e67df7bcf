package io.mireu.ls.wire;

import static io.mireu.ls.wire.ResponseMeaning.MAY_REST;
import static io.mireu.ls.wire.ResponseMeaning.PLACED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class ResponseCodesTest {
    private final ResponseCodes codes = ResponseCodes.load();

    /** Written from the document, not from the table. */
    @ParameterizedTest
    @CsvFileSource(resources = "documented-codes.csv", numLinesToSkip = 1)
    void everyDocumentedCodeMeansWhatTheDocumentSays(
            String code, int status, ResponseMeaning order, ResponseMeaning read) {
        assertThat(codes.find(code)).isPresent();
        assertThat(codes.ofOrder(status, code)).isEqualTo(order);
        assertThat(codes.ofRead(status, code)).isEqualTo(read);
    }

    @Test
    void onlySixCodesMeanThatAnOrderWasTaken() {
        assertThat(codes.all())
                .filteredOn(code -> code.onOrder() == PLACED)
                .extracting(ResponseCode::code)
                .containsExactlyInAnyOrder("00039", "00040", "00132", "00156", "00462", "00463");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00000", "01999", "IGW99999", "00041"})
    void anOrderWithACodeNobodyKnowsMayRest(String code) {
        assertThat(codes.ofOrder(200, code)).isEqualTo(MAY_REST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"00040", "01458", "IGW00121", "IGW50008"})
    void aServerErrorLeavesADoubtWhateverTheCode(String code) {
        assertThat(codes.ofOrder(500, code)).isEqualTo(MAY_REST);
    }

    @Test
    void anUnknownReadIsDataOnlyWhenItLooksLikeIt() {
        assertThat(codes.ofRead(200, "00123")).isEqualTo(ResponseMeaning.DATA);
        assertThat(codes.ofRead(200, "01999")).isEqualTo(ResponseMeaning.FATAL);
        assertThat(codes.ofRead(200, "")).isEqualTo(ResponseMeaning.RETRYABLE);
        assertThat(codes.ofRead(502, "")).isEqualTo(ResponseMeaning.RETRYABLE);
        assertThat(codes.ofRead(401, "")).isEqualTo(ResponseMeaning.TOKEN_REFUSED);
    }
}
