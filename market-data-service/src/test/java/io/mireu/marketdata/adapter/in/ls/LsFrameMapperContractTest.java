package io.mireu.marketdata.adapter.in.ls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.mireu.ls.wire.FrameCodec;
import io.mireu.ls.wire.ServerFrame;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.DataOrigin;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.SessionMarket;
import io.mireu.model.market.SessionPhase;
import io.mireu.model.market.SessionSignal;
import io.mireu.model.market.Trade;
import io.mireu.model.order.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frames of the venue's documentation, as they travel, in our language. */
class LsFrameMapperContractTest {

    static final Instant NOW =
            LocalDateTime.parse("2026-11-23T09:36:22").atZone(KrxCalendar.ZONE).toInstant();
    private static final Instant RECEIVED = Instant.parse("2031-01-05T18:00:00.123456Z");

    static final String FC9 = """
            {"header":{"tr_cd":"FC9","tr_key":"A0166000"},"body":{"futcode":"A0166000","mdchecnt":"10849","sign":"5",\
            "mschecnt":"10759","ibasis":"2.23","mdvolume":"24994","cpower":"102.07","cvolume":"3","high":"348.55",\
            "low":"346.50","price":"347.80","kasis":"-0.18","cgubun":"+","bidho1":"347.75","k200jisu":"346.18",\
            "value":"4516509","offerho1":"347.80","jgubun":"40","change":"0.60","chetime":"093621","openyak":"281563",\
            "volume":"51968","drate":"-0.17","openyakcha":"3853","jnilvolume":"41625","msvolume":"25511",\
            "sbasis":"1.62","theoryprice":"348.41","open":"348.30"}}""";

    private static final String OC0 = """
            {"header":{"tr_cd":"OC0","tr_key":"201T7347"},"body":{"mdchecnt":"1051","sign":"5","mschecnt":"1047",\
            "mdvolume":"1384","cpower":"123.77","cvolume":"1","high":"4.76","low":"3.85","price":"4.37","cgubun":"-",\
            "impv":"12.58","bidho1":"4.37","k200jisu":"346.27","value":"3380","offerho1":"4.38","jgubun":"40",\
            "optcode":"201T7347","change":"0.39","chetime":"093421","openyak":"20098","timevalue":"4.37",\
            "volume":"3107","drate":"-8.19","openyakcha":"-246","jnilvolume":"12943","msvolume":"1713",\
            "eqva":"2648.37","theoryprice":"4.91","open":"4.69"}}""";

    private static final String FH9 = """
            {"header":{"tr_cd":"FH9","tr_key":"A0166000"},"body":{"offerrem2":"179","offerho4":"347.85",\
            "bidho5":"347.45","offerho3":"347.80","offerrem3":"176","bidho4":"347.50","futcode":"A0166000",\
            "offerrem4":"165","offerho5":"347.90","offerrem5":"200","offerrem1":"76","totoffercnt":"2350",\
            "totbidcnt":"2119","bidrem3":"200","bidrem4":"195","bidrem1":"116","bidrem2":"222","bidcnt5":"51",\
            "bidcnt4":"71","bidcnt3":"49","bidcnt2":"67","bidcnt1":"55","danhochk":"0","bidho1":"347.65",\
            "hotime":"093559","offerho2":"347.75","bidho3":"347.55","bidrem5":"274","offerho1":"347.70",\
            "bidho2":"347.60","offercnt5":"43","offercnt3":"48","offercnt4":"38","offercnt1":"28","offercnt2":"55",\
            "alloc_gubun":"","totofferrem":"15719","totbidrem":"13071"}}""";

    private final FrameCodec codec = new FrameCodec();
    private final LsFrameMapper mapper = new LsFrameMapper();

    @Test
    void aTradeOfAFutureHasBothTimes() {
        Trade trade = trade(FC9);

        assertThat(trade.instrument().value()).isEqualTo("A0166000");
        assertThat(trade.price()).isEqualTo("347.80");
        assertThat(trade.quantity()).isEqualTo(3);
        assertThat(trade.aggressor()).isEqualTo(Side.BUY);
        assertThat(trade.cumulativeVolume()).isEqualTo(51_968);
        assertThat(trade.venueTime()).isEqualTo("2026-11-23T00:36:21Z");
        assertThat(trade.receivedAt()).isEqualTo(RECEIVED);
        assertThat(trade.origin()).isEqualTo(DataOrigin.LIVE);
    }

    @Test
    void aTradeOfAnOptionOfTheOldCodesIsRead() {
        Trade trade = trade(OC0);

        assertThat(trade.instrument().value()).isEqualTo("201T7347");
        assertThat(trade.price()).isEqualTo("4.37");
        assertThat(trade.aggressor()).isEqualTo(Side.SELL);
        assertThat(trade.cumulativeVolume()).isEqualTo(3_107);
    }

    @Test
    void aBookHasFiveLevelsOnEachSideBestFirst() {
        Quote quote = quote(FH9);

        assertThat(quote.bids()).hasSize(5).first().isEqualTo(level("347.65", 116, 55));
        assertThat(quote.offers()).hasSize(5).first().isEqualTo(level("347.70", 76, 28));
        assertThat(quote.bids()).last().isEqualTo(level("347.45", 274, 51));
        assertThat(quote.venueTime()).isEqualTo("2026-11-23T00:35:59Z");
    }

    @Test
    void emptyLevelsAreLeftOut() {
        Quote quote = quote(FH9.replace("\"offerho1\":\"347.70\"", "\"offerho1\":\"0.00\"")
                .replace("\"offerrem1\":\"76\"", "\"offerrem1\":\"0\"")
                .replace("\"bidrem5\":\"274\"", "\"bidrem5\":\"0\""));

        assertThat(quote.offers()).hasSize(4).first().isEqualTo(level("347.75", 179, 55));
        assertThat(quote.bids()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"5, DAY", "8, NIGHT"})
    void thePhasesOfBothDerivativesMarketsAreSignals(String market, SessionMarket meant) {
        assertThat(map(jif(market, "11"))).isEqualTo(began(meant, SessionPhase.OPENING_AUCTION));
        assertThat(map(jif(market, "21"))).isEqualTo(began(meant, SessionPhase.CONTINUOUS));
        assertThat(map(jif(market, "31"))).isEqualTo(began(meant, SessionPhase.CLOSING_AUCTION));
        assertThat(map(jif(market, "41"))).isEqualTo(began(meant, SessionPhase.CLOSED));
    }

    @Test
    void haltsAndEarlyEndsAreSignals() {
        assertThat(map(jif("1", "61"))).isEqualTo(ofSession(new SessionSignal.StockMarketHalted(1)));
        assertThat(map(jif("1", "68"))).isEqualTo(ofSession(new SessionSignal.StockMarketHalted(2)));
        assertThat(map(jif("1", "69"))).isEqualTo(ofSession(new SessionSignal.DayEndedEarly()));
        assertThat(map(jif("5", "61"))).isEqualTo(ofSession(new SessionSignal.DayEndedEarly()));
        assertThat(map(jif("5", "62"))).isEqualTo(ofSession(new SessionSignal.HaltAuctionBegan()));
        assertThat(map(jif("5", "63"))).isEqualTo(ofSession(new SessionSignal.HaltAuctionEnded()));
    }

    @ParameterizedTest
    @CsvSource({"5", "8"})
    void countdownsSayNothing(String market) {
        for (String status : "22 23 24 25 42 43 44".split(" ", -1)) {
            assertThat(map(jif(market, status))).isEqualTo(new LsObservation.Irrelevant());
        }
    }

    @Test
    void theNightHasNoStepsOfTheDailyLimit() {
        for (String status : "70 71 72 73 74 75 76 77".split(" ", -1)) {
            assertThat(map(jif("8", status))).isEqualTo(new LsObservation.Irrelevant());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, 21", "1, 62", "1, 64", "2, 61", "6, 21", "9, 41", "C, 21", "8, 61", "8, 62"})
    void theNewsOfOtherMarketsIsIrrelevant(String market, String status) {
        assertThat(map(jif(market, status))).isEqualTo(new LsObservation.Irrelevant());
    }

    private static LsObservation began(SessionMarket market, SessionPhase phase) {
        return ofSession(new SessionSignal.PhaseBegan(market, phase));
    }

    private static LsObservation ofSession(SessionSignal signal) {
        return new LsObservation.OfSession(signal);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"cvolume\":\"3\"', '\"cvolume\":\"0\"'",
        "'\"cvolume\":\"3\"', '\"cvolume\":\"-3\"'",
        "'\"volume\":\"51968\"', '\"volume\":\"2\"'",
        "'\"price\":\"347.80\"', '\"price\":\"0.00\"'",
        "'\"price\":\"347.80\"', '\"price\":\"abc\"'",
        "'\"chetime\":\"093621\"', '\"chetime\":\"096021\"'",
        "'\"futcode\":\"A0166000\"', '\"futcode\":\"B0166000\"'",
        "'\"futcode\":\"A0166000\"', '\"futcode\":\"A016\"'",
        "'{\"header\"', '\"header\"'"
    })
    void whatCannotBeTrueIsSetAside(String part, String broken) {
        assertThat(map(FC9.replace(part, broken))).isInstanceOf(LsObservation.Impossible.class);
    }

    @Test
    void aBookWhoseBidsRiseIsSetAside() {
        assertThat(map(FH9.replace("\"bidho2\":\"347.60\"", "\"bidho2\":\"347.80\"")))
                .isEqualTo(new LsObservation.Impossible("bids that rise"));
    }

    @Test
    void twoLevelsMayHaveOnePriceWhereTheFieldHasNoRoomForTheLastDecimal() {
        assertThat(map(FH9.replace("\"bidho2\":\"347.60\"", "\"bidho2\":\"347.65\"")))
                .isInstanceOfSatisfying(
                        LsObservation.OfQuote.class,
                        seen -> assertThat(seen.quote().bids()).hasSize(5));
    }

    @Test
    void aTimeFarFromTheVenuesClockIsOfAnotherDay() {
        assertThat(map(FC9.replace("093621", "153000"))).isInstanceOf(LsObservation.AtAnotherTime.class);
        assertThat(map(FC9.replace("093621", "084500"))).isInstanceOf(LsObservation.AtAnotherTime.class);
    }

    private Trade trade(String text) {
        return assertThat(map(text))
                .asInstanceOf(type(LsObservation.OfTrade.class))
                .actual()
                .trade();
    }

    private Quote quote(String text) {
        return assertThat(map(text))
                .asInstanceOf(type(LsObservation.OfQuote.class))
                .actual()
                .quote();
    }

    private LsObservation map(String text) {
        ServerFrame.Data data = assertThat(codec.decode(text))
                .asInstanceOf(type(ServerFrame.Data.class))
                .actual();
        return mapper.map(data.frame(), NOW, RECEIVED);
    }

    private static String jif(String market, String status) {
        return """
                {"header":{"tr_cd":"JIF","tr_key":"0"},"body":{"jangubun":"%s","jstatus":"%s"}}""".formatted(market, status);
    }

    private static BookLevel level(String price, long quantity, int orders) {
        return new BookLevel(new BigDecimal(price), quantity, orders);
    }
}
