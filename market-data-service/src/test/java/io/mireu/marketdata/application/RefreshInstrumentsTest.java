package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.DAY;
import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.application.RefreshInstruments.Extent;
import io.mireu.marketdata.domain.ListedInstrument;
import io.mireu.marketdata.domain.MasterList;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.ListingStatus;
import io.mireu.model.instrument.SeriesCode;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RefreshInstrumentsTest {

    private final MasterStage stage = MasterStage.open();

    @Test
    void theRestOfTheMarketFollowsTheFrontSeries() {
        stage.load.handle(DAY);

        stage.refresh.handle(Extent.EVERYTHING);

        assertThat(stage.tradable())
                .containsExactlyInAnyOrder(
                        "A016C000", "A056C000", "B016CA48", "C016CA48", "B0171A48", "B056CA47", "B09FMA49", "BAFC7A49");
        assertThat(stage.published()).hasSize(8).doesNotHaveDuplicates();
        assertThat(stage.market.alerts()).isEmpty();
    }

    @Test
    void aNewListingIsFoundWithoutAskingForWhatIsKnown() {
        stage.refresh.handle(Extent.EVERYTHING);
        stage.venue.asked.clear();
        stage.venue.option(MasterList.WEEKLY_OPTIONS, "C09FMA50", "P 2611W4 1122.5", "1122.5");

        int published = stage.refresh.handle(Extent.NEWS);

        assertThat(published).isEqualTo(1);
        assertThat(stage.tradable()).contains("C09FMA50");
        assertThat(stage.venue.asked).contains("DAY board 09-FM").noneMatch(asked -> asked.contains("01-6C"));
    }

    @Test
    void nothingNewPublishesNothing() {
        stage.refresh.handle(Extent.EVERYTHING);

        assertThat(stage.refresh.handle(Extent.EVERYTHING)).isZero();
        assertThat(stage.refresh.handle(Extent.NEWS)).isZero();
    }

    @Test
    void aSeriesThatCannotBeAskedForDoesNotHoldUpTheOthersAndComesNextTime() {
        stage.venue.broken.add(SeriesCode.of("05-6C"));

        stage.refresh.handle(Extent.EVERYTHING);
        assertThat(stage.tradable()).hasSize(7).doesNotContain("B056CA47");
        assertThat(stage.market.alerts()).containsExactly("instruments-not-loaded");

        stage.venue.broken.clear();
        stage.refresh.handle(Extent.NEWS);
        assertThat(stage.tradable()).contains("B056CA47");
    }

    @Test
    void whatTheVenueListsNoMoreExpiresOnceItIsSure() {
        stage.refresh.handle(Extent.EVERYTHING);
        stage.venue.delist("BAFC7A49");

        stage.refresh.handle(Extent.NEWS);
        assertThat(stage.stateOf("BAFC7A49")).isEqualTo(ListingStatus.State.ACTIVE);
        stage.refresh.handle(Extent.NEWS);
        stage.refresh.handle(Extent.NEWS);

        assertThat(stage.stateOf("BAFC7A49")).isEqualTo(ListingStatus.State.EXPIRED);
        assertThat(stage.published()).containsOnlyOnce("BAFC7A49 EXPIRED");
    }

    @Test
    void aListThatIsEmptyEndsNothing() {
        stage.refresh.handle(Extent.EVERYTHING);
        stage.venue.lists.remove(MasterList.MONTHLY_OPTIONS);

        stage.refresh.handle(Extent.NEWS);
        stage.refresh.handle(Extent.NEWS);

        assertThat(stage.tradable()).contains("B016CA48", "B0171A48");
    }

    @Test
    void anInstrumentOfAnEarlierRunThatHasEndedIsToldOfOnceAndStaysKnown() {
        stage.history.add(earlier("A056B000", LocalDate.of(2026, 11, 12), ListingStatus.ACTIVE));
        stage.history.add(earlier("A056A000", LocalDate.of(2026, 10, 8), ListingStatus.expired("over")));

        stage.refresh.handle(Extent.EVERYTHING);
        stage.refresh.handle(Extent.NEWS);

        assertThat(stage.published()).containsOnlyOnce("A056B000 EXPIRED").doesNotContain("A056A000 EXPIRED");
        assertThat(stage.stateOf("A056A000")).isEqualTo(ListingStatus.State.EXPIRED);
        assertThat(stage.tradable()).hasSize(8).doesNotContain("A056B000", "A056A000");
    }

    @Test
    void anInstrumentOfAnEarlierRunIsNotTradedBeforeTheVenueListsIt() {
        stage.history.add(earlier("A0571000", LocalDate.of(2027, 1, 14), ListingStatus.ACTIVE));

        stage.refresh.handle(Extent.EVERYTHING);

        assertThat(stage.tradable()).doesNotContain("A0571000");
    }

    @Test
    void aSeriesEndsWithTheNightAfterItsLastDayAndANightListsWhatTheDayDoesNot() {
        MasterStage night = new MasterStage(at("19:00:00"));
        night.listAll();
        night.venue.option(MasterList.NIGHT_WEEKLY_OPTIONS, "BAFC8A50", "C 2611W5 1120.0", "1120");
        night.venue.ofNight.add(DerivativeCode.of("BAFC8A50"));
        night.venue.option(MasterList.NIGHT_MONTHLY_OPTIONS, "C016CA51", "P 2612 1125.0", "1125");
        night.venue.ofNight.add(DerivativeCode.of("C016CA51"));

        night.refresh.handle(Extent.EVERYTHING);

        assertThat(night.tradable()).contains("C016CA51", "B016CA48").doesNotContain("BAFC7A49");
        // Nobody but the calendar says yet when the new series ends.
        assertThat(night.stateOf("BAFC8A50")).isEqualTo(ListingStatus.State.DISABLED);
        assertThat(night.market.alerts()).contains("expiry-unconfirmed");
    }

    private static ListedInstrument earlier(String code, LocalDate lastDay, ListingStatus listing) {
        return new ListedInstrument(new Instrument.Future(DerivativeCode.of(code), "F", lastDay), listing);
    }
}
