package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.domain.MasterList;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LoadInstrumentsTest {

    private final MasterStage stage = MasterStage.open();

    @Test
    void theFuturesAndTheFrontSeriesComeFirstWithStrikesFromTheBoard() {
        stage.load.handle(DAY);

        assertThat(stage.instruments.master().all())
                .containsExactly(
                        future("A016C000", "F 2612"),
                        future("A056C000", "MF 2612"),
                        option("B016CA48", "C 2612 1100.0"),
                        option("C016CA48", "P 2612 1100.0"));
        assertThat(stage.published()).containsExactly("A016C000", "A056C000", "B016CA48", "C016CA48");
    }

    @Test
    void loadingAgainPublishesNothingThatIsKnown() {
        stage.load.handle(DAY);
        stage.load.handle(DAY);

        assertThat(stage.published()).hasSize(4);
    }

    @Test
    void anExpiryThatTheCalendarDoesNotExpectDisablesTheInstrument() {
        stage.venue.ends("05-6C", ScriptedMaster.EXPIRY.minusDays(1));

        stage.load.handle(DAY);

        assertThat(stage.tradable()).doesNotContain("A056C000").contains("A016C000");
        assertThat(stage.stateOf("A056C000")).isEqualTo(ListingStatus.State.DISABLED);
        assertThat(stage.published()).contains("A056C000 DISABLED");
        assertThat(stage.market.alerts()).containsExactly("expiry-disagrees");
    }

    @Test
    void aStrikeThatTheCodeContradictsDisablesTheOption() {
        stage.venue.option(MasterList.MONTHLY_OPTIONS, "B016C982", "C 2612 982.5", "980.0");

        stage.load.handle(DAY);

        assertThat(stage.tradable()).hasSize(4).doesNotContain("B016C982");
        assertThat(stage.stateOf("B016C982")).isEqualTo(ListingStatus.State.DISABLED);
        assertThat(stage.market.alerts()).containsExactly("strike-disagrees");
    }

    @Test
    void twoOptionsOfOneStrikeAreBothDoubtful() {
        stage.venue.option(MasterList.MONTHLY_OPTIONS, "B016CA49", "C 2612 1105.0", "1102.50");

        stage.load.handle(DAY);

        assertThat(stage.tradable()).containsExactly("A016C000", "A056C000", "C016CA48");
        assertThat(stage.stateOf("B016CA48")).isEqualTo(ListingStatus.State.DISABLED);
        assertThat(stage.stateOf("B016CA49")).isEqualTo(ListingStatus.State.DISABLED);
    }

    private static Instrument.Future future(String code, String name) {
        return new Instrument.Future(DerivativeCode.of(code), name, ScriptedMaster.EXPIRY);
    }

    private static Instrument.Option option(String code, String name) {
        return new Instrument.Option(DerivativeCode.of(code), name, ScriptedMaster.EXPIRY, new BigDecimal("1102.50"));
    }
}
