package io.mireu.marketdata.adapter.in.ls;

import static io.mireu.marketdata.domain.FeedFixtures.MINI;
import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.Registration;
import io.mireu.marketdata.application.FollowedSpots;
import io.mireu.marketdata.domain.Channel;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.IndexCode;
import io.mireu.model.instrument.StockCode;
import io.mireu.model.market.SessionMarket;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is added is told when the venue has acknowledged all of it, once. */
class SubscribedChannelsTest {

    private static final Channel TRADES = new Channel(Channel.Kind.TRADES, MINI);
    private static final Channel BOOK = new Channel(Channel.Kind.BOOK, MINI);
    private static final Registration FC9 = new Registration(RealtimeTr.FC9, MINI.value());
    private static final Registration FH9 = new Registration(RealtimeTr.FH9, MINI.value());

    private final SubscribedChannels channels = new SubscribedChannels();

    @Test
    void additionsAreToldTogetherWhenTheLastIsAcknowledged() {
        assertThat(channels.become(Map.of(FC9, TRADES, FH9, BOOK)).registrations())
                .containsExactlyInAnyOrder(FC9, FH9);

        assertThat(channels.acknowledged(FC9)).isEmpty();
        assertThat(channels.acknowledged(FH9)).containsExactlyInAnyOrder(TRADES, BOOK);
        assertThat(channels.acknowledged(FH9)).isEmpty();
    }

    @Test
    void whatTheVenueIsSilentAboutIsToldWhenNobodyWaitsAnyLonger() {
        SubscribedChannels.Addition addition = channels.become(Map.of(FC9, TRADES));

        assertThat(channels.giveUp(addition)).containsExactly(TRADES);
        assertThat(channels.giveUp(addition)).isEmpty();
        assertThat(channels.acknowledged(FC9)).isEmpty();
    }

    @Test
    void whatANewConnectionBringsOrWhatHasLeftIsNotToldAgain() {
        channels.become(Map.of(FC9, TRADES));
        SubscribedChannels.Addition second = channels.become(Map.of(FC9, TRADES, FH9, BOOK));
        assertThat(second.registrations()).containsExactly(FH9);

        channels.connected(Set.of(FC9));
        channels.become(Map.of(FC9, TRADES));

        assertThat(channels.giveUp(second)).isEmpty();
        assertThat(channels.of(Set.of(FC9, FH9))).containsExactly(TRADES);
    }

    @Test
    void theNightHasTrsOfItsOwnAndNoSensitivities() {
        ChannelTrs trs = new ChannelTrs(new FollowedSpots());
        DerivativeCode option = DerivativeCode.of("B016CA48");

        assertThat(trs.registration(TRADES, SessionMarket.DAY)).contains(FC9);
        assertThat(trs.registration(TRADES, SessionMarket.NIGHT))
                .contains(new Registration(RealtimeTr.DC0, MINI.value()));
        for (Channel.Kind kind : Channel.Kind.values()) {
            boolean ofNight = kind != Channel.Kind.GREEKS && kind != Channel.Kind.VALUE;
            assertThat(trs.registration(new Channel(kind, option), SessionMarket.DAY)
                            .isPresent())
                    .isEqualTo(kind != Channel.Kind.VALUE);
            assertThat(trs.registration(new Channel(kind, option), SessionMarket.NIGHT)
                            .isPresent())
                    .as("%s by night", kind)
                    .isEqualTo(ofNight);
        }
        assertThat(trs.registration(new Channel(Channel.Kind.VALUE, IndexCode.of("101")), SessionMarket.NIGHT))
                .contains(new Registration(RealtimeTr.IJ, "101"));
        assertThat(trs.registration(new Channel(Channel.Kind.BOOK, StockCode.of("005930")), SessionMarket.DAY))
                .isEmpty();
    }
}
