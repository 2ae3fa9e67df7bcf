package io.mireu.marketdata.application;

import static io.mireu.marketdata.domain.FeedFixtures.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.marketdata.domain.ListedStock;
import io.mireu.marketdata.domain.StockSegment;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.instrument.StockCode;
import io.mireu.support.TransientFault;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadSpotsTest {

    private static final StockCode SAMSUNG = StockCode.of("005930");

    private final MasterStage stage = new MasterStage(at("09:45:00"));
    private final FollowedSpots spots = new FollowedSpots();
    private final Venue venue = new Venue();
    private final LoadSpots load = new LoadSpots(
            venue,
            new SpotSettings(List.of("005930", "000660"), List.of()),
            spots,
            stage.market,
            new MarketEventFactory(stage.machine),
            stage.clock,
            stage.market);

    @Test
    void aListThatCannotBeHadDoesNotEndWhatIsFollowed() {
        load.handle();
        assertThat(spots.segment(SAMSUNG)).contains(StockSegment.KOSPI);
        assertThat(stage.market.alerts()).containsExactly("stock-unknown");

        venue.answers = false;
        load.handle();

        assertThat(spots.codes()).containsExactly(SAMSUNG);
        assertThat(stage.market.alerts()).contains("spot-list-missing");
    }

    private static final class Venue implements SpotInquiry {
        private boolean answers = true;

        @Override
        public List<ListedStock> stocks() {
            if (!answers) {
                throw new TransientFault("the venue does not answer");
            }
            return List.of(new ListedStock(new Instrument.Stock(SAMSUNG, "Samsung Electronics"), StockSegment.KOSPI));
        }

        @Override
        public List<Instrument.Index> indices() {
            return List.of();
        }
    }
}
