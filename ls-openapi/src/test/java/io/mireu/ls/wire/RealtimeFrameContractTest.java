package io.mireu.ls.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.codec.WireJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RealtimeFrameContractTest {
    private static final JsonMapper PLAIN = JsonMapper.shared();

    private final FrameCodec codec = new FrameCodec();

    @Test
    void anAcknowledgementMayHaveAnEmptyBody() {
        String text = "{\"header\":{\"tr_cd\":\"JIF\",\"tr_key\":\"0\",\"rsp_cd\":\"00000\"},\"body\":{}}";

        assertThat(codec.decode(text)).isEqualTo(new ServerFrame.Ack("JIF", "0", "", "00000", ""));
    }

    @ParameterizedTest
    @EnumSource(RealtimeTr.class)
    void aFullFrameSurvivesItsRecord(RealtimeTr tr) {
        ServerFrame.Data data = (ServerFrame.Data) codec.decode(frame(tr));

        assertThat(data.frame()).isInstanceOf(tr.frame());
        assertThat(data.unknown()).isZero();
        assertThat(PLAIN.readTree(WireJson.write(data.frame())))
                .isEqualTo(PLAIN.readTree(frame(tr)).get("body"));
    }

    @ParameterizedTest
    @EnumSource(RealtimeTr.class)
    void theBodyMayComeBeforeTheHeader(RealtimeTr tr) {
        ObjectNode frame = (ObjectNode) PLAIN.readTree(frame(tr));
        ObjectNode turned = PLAIN.createObjectNode();
        turned.set("body", frame.get("body"));
        turned.set("header", frame.get("header"));

        assertThat(data(turned.toString())).isEqualTo(data(frame(tr)));
    }

    @Test
    void paddingDoesNotChangeANumber() {
        String padded = frame(RealtimeTr.FC9).replace("\"volume\": \"11\"", "\"volume\": \"000000000011   \"");

        assertThat(((FutureTradeFrame) data(padded)).volume()).isEqualTo(11);
    }

    @Test
    void anAcknowledgementHasNoBody() {
        String text = "{\"header\":{\"tr_cd\":\"FC9\",\"tr_key\":\"A0566000\",\"tr_type\":\"3\",\"token\":\"secret\","
                + "\"rsp_cd\":\"00000\",\"rsp_msg\":\"정상처리되었습니다\"},\"body\":null}";

        assertThat(codec.decode(text)).isEqualTo(new ServerFrame.Ack("FC9", "A0566000", "3", "00000", "정상처리되었습니다"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            price     | ''      | no price
            price     | 3O5.05  | price is no number: '3O5.05'
            cvolume   | 1.5     | cvolume is no number: '1.5'
            futcode   | '   '   | no futcode
            """)
    void aTradeWithoutSenseIsSetAside(String field, String value, String reason) {
        ObjectNode frame = (ObjectNode) PLAIN.readTree(frame(RealtimeTr.FC9));
        ((ObjectNode) frame.get("body")).put(field, value);

        assertThat(data(frame.toString())).isInstanceOfSatisfying(MalformedFrame.class, malformed -> {
            assertThat(malformed.trCd()).isEqualTo("FC9");
            assertThat(malformed.reason()).isEqualTo(reason);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "[]", "<html></html>", "{\"header\":{\"tr_cd\":\"XX0\"},\"body\":{}}", "null"})
    void whatIsNoFrameIsMalformed(String text) {
        assertThat(data(text)).isInstanceOf(MalformedFrame.class);
    }

    @Test
    void aMalformedFrameShowsNoToken() {
        assertThat(data("{\"header\":{\"token\":\"secret\",\"tr_cd\":\"FC9\"},\"body\":{}}")
                        .toString())
                .doesNotContain("secret");
    }

    @Test
    void aRegistrationIsFourStrings() {
        assertThat(codec.encode(new Registration(RealtimeTr.FC9, "KR4A05660001"), true, "T"))
                .isEqualTo(
                        "{\"header\":{\"token\":\"T\",\"tr_type\":\"3\"},\"body\":{\"tr_cd\":\"FC9\",\"tr_key\":\"A0566000\"}}");
        assertThat(codec.encode(Registration.of(RealtimeTr.C01), false, "T"))
                .isEqualTo(
                        "{\"header\":{\"token\":\"T\",\"tr_type\":\"2\"},\"body\":{\"tr_cd\":\"C01\",\"tr_key\":\"\"}}");
        assertThat(codec.encode(Registration.of(RealtimeTr.JIF), true, "T"))
                .contains("\"tr_type\":\"3\"", "\"tr_key\":\"0\"");
    }

    private RealtimeFrame data(String text) {
        return ((ServerFrame.Data) codec.decode(text)).frame();
    }

    private static String frame(RealtimeTr tr) {
        return WireFixture.read("realtime/" + tr.code() + ".json");
    }
}
