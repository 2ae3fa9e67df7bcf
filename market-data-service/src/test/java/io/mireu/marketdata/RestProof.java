package io.mireu.marketdata;

import static io.mireu.marketdata.Patience.await;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.application.FollowedInstruments;
import io.mireu.marketdata.application.InstrumentSchedule;
import io.mireu.model.instrument.Instrument;
import java.net.http.HttpResponse;
import java.time.Instant;

/** Proves what the market's pages answer, and to whom. */
final class RestProof {

    private static final String MARKET = "/api/v1/market";

    private final MarketStage stage;

    RestProof(MarketStage stage) {
        this.stage = stage;
    }

    void prove() throws Exception {
        String code = stage.service(FollowedInstruments.class)
                .front()
                .orElseThrow()
                .code()
                .value();
        // After a reconnect the last trades are those of the chart until the stream has brought one.
        String trades = MARKET + "/trades/" + code + "?limit=3";
        await().until(() -> stage.get(trades).body().contains("\"origin\":\"LIVE\""));

        assertThat(page("/front")).contains("\"type\":\"future\"", code);
        assertThat(page("/quotes/" + code)).contains("\"bids\":[{\"price\":");
        assertThat(page("/bars/" + code)).contains("\"open\":");
        assertThat(page("/sessions")).contains("\"market\":{", "\"phase\":\"CONTINUOUS\"", "\"instruments\":[");
        assertThat(page("/feed")).contains("\"state\":\"LIVE\"", "\"FRAMES\":");
        assertProblem("/quotes/A056", 400, "invalid-instrument");
        assertProblem("/quotes/A0599000", 404, "unknown-instrument");
        assertThat(stage.get("/actuator/health").body()).contains("\"feed\":{");
        assertThat(stage.getUnknown(MARKET + "/front").statusCode()).isEqualTo(401);
        proveTheMaster();
    }

    private void proveTheMaster() throws Exception {
        Instrument.Option option = stage.service(FollowedInstruments.class).master().all().stream()
                .filter(Instrument.Option.class::isInstance)
                .map(Instrument.Option.class::cast)
                .findFirst()
                .orElseThrow();
        String at = "strikeFrom=" + option.strike() + "&strikeTo=" + option.strike();

        assertThat(page("/instruments?type=option&product=KOSPI200&state=ACTIVE&" + at))
                .contains("\"total\":2,", option.code().value(), "\"state\":\"ACTIVE\"");
        assertThat(page("/instruments?series=" + option.series() + "&offset=1&limit=1"))
                .contains("\"offset\":1,");
        assertThat(page("/instruments?state=EXPIRED")).contains("\"total\":0,");
        assertThat(page("/instruments/" + option.code())).contains("\"listing\":{\"state\":\"ACTIVE\"");
        assertThat(page("/series")).contains("\"series\":\"" + option.series() + "\"", "\"subscribed\":");
        assertThat(page("/chains/" + option.series()))
                .contains("\"call\":{", "\"put\":{", "\"openInterest\":", "\"bids\":[");
        assertProblem("/instruments?product=KOSPI", 400, "invalid-request");
        assertProblem("/instruments?state=OLD", 400, "invalid-request");
        assertProblem("/instruments?lastTradingDay=soon", 400, "bad-request");
        assertProblem("/instruments?limit=0", 400, "invalid-request");
        assertProblem("/chains/01-61", 404, "unknown-series");

        InstrumentSchedule schedule = stage.service(InstrumentSchedule.class);
        await().until(() -> schedule.refreshedAt().isPresent());
        Instant before = schedule.refreshedAt().orElseThrow();
        assertThat(stage.post(MARKET + "/instruments/refresh", "VIEWER").statusCode())
                .isEqualTo(403);
        assertThat(stage.post(MARKET + "/instruments/refresh", "TRADER").statusCode())
                .isEqualTo(202);
        await().until(() -> schedule.refreshedAt().orElseThrow().isAfter(before));
    }

    private String page(String path) throws Exception {
        HttpResponse<String> answer = stage.get(MARKET + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    private void assertProblem(String path, int status, String code) throws Exception {
        HttpResponse<String> answer = stage.get(MARKET + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
    }
}
