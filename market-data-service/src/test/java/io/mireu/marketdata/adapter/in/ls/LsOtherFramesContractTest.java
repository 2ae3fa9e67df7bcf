package io.mireu.marketdata.adapter.in.ls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.mireu.ls.wire.FrameCodec;
import io.mireu.ls.wire.ServerFrame;
import io.mireu.marketdata.domain.VenueGreeks;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.IndexValue;
import io.mireu.model.market.Indication;
import io.mireu.model.market.KrxCalendar;
import io.mireu.model.market.Quote;
import io.mireu.model.market.Trade;
import io.mireu.model.market.TradingLimits;
import io.mireu.model.order.Side;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames of the venue's documentation beside the day's trades and books: night, auctions, limits, stocks, indices. */
class LsOtherFramesContractTest {

    private static final Instant RECEIVED = Instant.parse("2031-01-05T18:00:00Z");

    private static final String DC0 = """
            {"header":{"tr_cd":"DC0","tr_key":"101W6000"},"body":{"date":"20250607","futcode":"101W6000",\
            "mdchecnt":"395","sign":"2","mschecnt":"618","ibasis":"0.8","mdvolume":"5055","cpower":"298.20",\
            "cvolume":"10","high":"438.60","low":"406.15","price":"438.55","kasis":"16.44","cgubun":"+","impv":"0",\
            "bidho1":"438.20","k200jisu":"376.54","value":"2341307","offerho1":"438.55","jgubun":"40",\
            "change":"32.40","chetime":"163724","openyak":"280027","timevalue":"0","alloc_gubun":"","volume":"21992",\
            "drate":"7.98","openyakcha":"5971","jnilvolume":"0","msvolume":"15074","eqva":"0","sbasis":"62.01",\
            "theoryprice":"376.62","open":"406.15"}}""";

    private static final String DH0 = """
            {"header":{"tr_cd":"DH0","tr_key":"101W6000"},"body":{"offerrem2":"500","offerho4":"438.55",\
            "bidho5":"421.75","offerho3":"438.50","offerrem3":"5000","bidho4":"421.85","futcode":"101W6000",\
            "offerrem4":"277","offerho5":"438.60","offerrem5":"112","offerrem1":"825","totoffercnt":"16",\
            "totbidcnt":"126","bidrem3":"3","bidrem4":"2","bidrem1":"1","bidrem2":"15","bidcnt5":"1","bidcnt4":"2",\
            "bidcnt3":"3","bidcnt2":"6","bidcnt1":"1","danhochk":"0","bidho1":"423.80","hotime":"163902",\
            "offerho2":"438.40","bidho3":"422.00","bidrem5":"1","offerho1":"430.30","bidho2":"423.00","offercnt5":"4",\
            "offercnt3":"5","offercnt4":"5","offercnt1":"1","offercnt2":"1","alloc_gubun":"","totofferrem":"6714",\
            "totbidrem":"3013"}}""";

    private static final String S3 = """
            {"header":{"tr_cd":"S3_","tr_key":"005930"},"body":{"mdchecnt":"23","sign":"2","mschecnt":"96",\
            "mdvolume":"946","w_avrg":"55448","cpower":"332.56","offerho":"55600","cvolume":"1","high":"55800",\
            "bidho":"55500","low":"55500","price":"55550","cgubun":"+","value":"604","change":"1050",\
            "shcode":"005930","chetime":"090851","opentime":"090030","lowtime":"090030","volume":"10887",\
            "drate":"1.93","hightime":"090504","jnilvolume":"2508350","msvolume":"3146","exchname":"KRX",\
            "open":"55600","status":"00"}}""";

    private static final String H1 = """
            {"header":{"tr_cd":"H1_","tr_key":"005930"},"body":{"offerrem2":"66102","offerho4":"0","offerho3":"72600",\
            "offerrem3":"74102","offerrem1":"32616","donsigubun":"3","bidrem3":"156534","bidrem1":"70581",\
            "bidrem2":"100447","bidho1":"72300","hotime":"084242","offerho2":"72500","bidho3":"72100",\
            "offerho1":"72400","bidho2":"72200","shcode":"005930","alloc_gubun":"","volume":"136"}}""";

    private static final String IJ = """
            {"header":{"tr_cd":"IJ_","tr_key":"001"},"body":{"sign":"2","cvolume":"1280","jisu":"2638.79",\
            "highjisu":"2642.86","upjo":"0","value":"846176","openjisu":"2640.81","change":"0.84","volume":"46314",\
            "drate":"0.03","upcode":"001","time":"090510"}}""";

    private final FrameCodec codec = new FrameCodec();
    private final LsFrameMapper mapper = new LsFrameMapper();

    @Test
    void aTradeOfTheNightIsOfTheNearestSuchTime() {
        Trade trade = observed(DC0, "2026-11-23T16:37:25", LsObservation.OfTrade.class)
                .trade();

        assertThat(trade.instrument()).isEqualTo(DerivativeCode.of("101W6000"));
        assertThat(trade.price()).isEqualTo("438.55");
        assertThat(trade.quantity()).isEqualTo(10);
        assertThat(trade.cumulativeVolume()).isEqualTo(21_992);
        assertThat(trade.aggressor()).isEqualTo(Side.BUY);
        assertThat(trade.venueTime()).isEqualTo("2026-11-23T07:37:24Z");
    }

    @ParameterizedTest
    @CsvSource({
        "235959, 2026-11-24T00:00:02, 2026-11-23T14:59:59Z",
        "000001, 2026-11-23T23:59:59, 2026-11-23T15:00:01Z",
        "000001, 2026-11-24T00:00:01, 2026-11-23T15:00:01Z"
    })
    void aroundMidnightTheNearestDayIsMeant(String time, String now, Instant meant) {
        assertThat(observed(DC0.replace("163724", time), now, LsObservation.OfTrade.class)
                        .trade()
                        .venueTime())
                .isEqualTo(meant);
    }

    @Test
    void aBookOfTheNightAndOneOfAStockAreBooks() {
        Quote night = observed(DH0, "2026-11-23T16:39:02", LsObservation.OfQuote.class)
                .quote();
        assertThat(night.bestBid()).contains(new BookLevel(new BigDecimal("423.80"), 1, 1));
        assertThat(night.offers()).hasSize(5);

        Quote stock =
                observed(H1, "2026-11-23T08:42:43", LsObservation.OfQuote.class).quote();
        assertThat(stock.instrument().value()).isEqualTo("005930");
        assertThat(stock.bids()).hasSize(3).first().isEqualTo(new BookLevel(new BigDecimal("72300"), 70_581, 0));
        assertThat(stock.offers()).hasSize(3);
    }

    @Test
    void stocksTradeInWonAndIndicesHaveValues() {
        Trade trade =
                observed(S3, "2026-11-23T09:08:51", LsObservation.OfTrade.class).trade();
        assertThat(trade.instrument().value()).isEqualTo("005930");
        assertThat(trade.price()).isEqualTo("55550");

        IndexValue value =
                observed(IJ, "2026-11-23T09:05:11", LsObservation.OfIndex.class).value();
        assertThat(value.instrument().value()).isEqualTo("001");
        assertThat(value.value()).isEqualTo("2638.79");
        assertThat(value.venueTime()).isEqualTo("2026-11-23T00:05:10Z");
    }

    @ParameterizedTest
    @CsvSource({"YF9, futcode, A0166000", "YOC, optcode, 201T7345", "DYC, futcode, A0166000"})
    void expectedPricesAreIndications(String tr, String field, String code) {
        String text = """
                {"header":{"tr_cd":"%s","tr_key":"%s"},"body":{"ychetime":"083310","jnilysign":"2","%s":"%s",\
                "jnilchange":"0.80","yeprice":"12.60","jnilydrate":"0.07","expct_ccls_q":"25"}}""".formatted(tr, code, field, code);

        Indication seen = observed(text, "2026-11-23T08:33:10", LsObservation.OfIndication.class)
                .indication();

        assertThat(seen.instrument().value()).isEqualTo(code);
        assertThat(seen.price()).isEqualTo("12.60");
        assertThat(seen.quantity()).isEqualTo(25);
        assertThat(seen.venueTime()).isEqualTo("2026-11-22T23:33:10Z");
    }

    @ParameterizedTest
    @CsvSource({"FD0, futcode, 101T9000", "OD0, opttcode, 201T7347", "DD0, futcode, 101W6000"})
    void theDynamicBandHasTheVenuesTimeAtReceipt(String tr, String field, String code) {
        String text = """
                {"header":{"tr_cd":"%s","tr_key":"%s"},"body":{"%s":"%s","dy_gubun":"1","dy_uplmtprice":"9.86",\
                "dy_dnlmtprice":"0.01","gubun":""}}""".formatted(tr, code, field, code);

        TradingLimits band = observed(text, "2026-11-23T10:00:00", LsObservation.OfLimits.class)
                .limits();

        assertThat(band.instrument().value()).isEqualTo(code);
        assertThat(band.kind()).isEqualTo(TradingLimits.Kind.BAND);
        assertThat(band.lower()).isEqualTo("0.01");
        assertThat(band.upper()).isEqualTo("9.86");
        assertThat(band.active()).isTrue();
        assertThat(band.venueTime()).isEqualTo("2026-11-23T01:00:00Z");
        TradingLimits lifted = observed(
                        text.replace("\"dy_gubun\":\"1\"", "\"dy_gubun\":\"3\"").replace("9.86", "0.00"),
                        "2026-11-23T10:00:00",
                        LsObservation.OfLimits.class)
                .limits();
        assertThat(lifted.active()).isFalse();
        assertThat(lifted.upper()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"FX9, futcode, A0166000", "OX0, opttcode, 201T7395", "DX0, futcode, A0166000"})
    void theStepsOfTheDailyLimitAreTold(String tr, String field, String code) {
        String text = """
                {"header":{"tr_cd":"%s","tr_key":"%s"},"body":{"upstep":"01","%s":"%s","uplmtprice":"10.00",\
                "dnstep":"02","dnlmtprice":"1.00"}}""".formatted(tr, code, field, code);

        TradingLimits step = observed(text, "2026-11-23T10:00:00", LsObservation.OfLimits.class)
                .limits();

        assertThat(step.kind()).isEqualTo(TradingLimits.Kind.STEP);
        assertThat(step.upperStep()).isEqualTo(1);
        assertThat(step.lowerStep()).isEqualTo(2);
        assertThat(step.lower()).isEqualTo("1.00");
        assertThat(step.active()).isTrue();
        assertThat(map(text.replace("1.00", "11.00"), "2026-11-23T10:00:00"))
                .isInstanceOf(LsObservation.Impossible.class);
    }

    @ParameterizedTest
    @CsvSource({
        "70, , 2, false", "71, 2, , false", "72, , 3, false", "73, 3, , false",
        "74, , 2, true", "75, 2, , true", "76, , 3, true", "77, 3, , true"
    })
    void theMarketsAnnouncementsOfStepsAreOfItsIndex(
            String status, @Nullable Integer lower, @Nullable Integer upper, boolean applied) {
        String text = """
                {"header":{"tr_cd":"JIF","tr_key":"0"},"body":{"jangubun":"5","jstatus":"%s"}}""".formatted(status);

        TradingLimits step = observed(text, "2026-11-23T10:00:00", LsObservation.OfLimitStep.class)
                .limits();

        assertThat(step.instrument().value()).isEqualTo("101");
        assertThat(step.lowerStep()).isEqualTo(lower);
        assertThat(step.upperStep()).isEqualTo(upper);
        assertThat(step.active()).isEqualTo(applied);
        assertThat(step.upper()).isNull();
    }

    @Test
    void theVenuesSensitivitiesNameAStrikeAndAPrice() {
        String text = """
                {"header":{"tr_cd":"OMG","tr_key":"201T7347"},"body":{"ceta":"-0.0947","optcode":"201T7347",\
                "delt":"0.4966","chetime":"092803","price":"4.50","actprice":"347.50","impv":"12.67"}}""";

        VenueGreeks greeks = observed(text, "2026-11-23T09:28:03", LsObservation.OfGreeks.class)
                .greeks();

        assertThat(greeks.hasStrike(new BigDecimal("347.5"))).isTrue();
        assertThat(greeks.hasStrike(new BigDecimal("350.0"))).isFalse();
        assertThat(greeks.hasPrice(new BigDecimal("4.50"))).isTrue();
        // Four digits before the point leave room for one behind it.
        assertThat(new VenueGreeks(greeks.option(), new BigDecimal("1117.5"), BigDecimal.ZERO)
                        .hasStrike(new BigDecimal("1117.50")))
                .isTrue();
    }

    private <T extends LsObservation> T observed(String text, String venueNow, Class<T> kind) {
        return assertThat(map(text, venueNow)).asInstanceOf(type(kind)).actual();
    }

    private LsObservation map(String text, String venueNow) {
        ServerFrame.Data data = assertThat(codec.decode(text))
                .asInstanceOf(type(ServerFrame.Data.class))
                .actual();
        Instant now = LocalDateTime.parse(venueNow).atZone(KrxCalendar.ZONE).toInstant();
        return mapper.map(data.frame(), now, RECEIVED);
    }
}
