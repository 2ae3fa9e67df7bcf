package io.mireu.simulator.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.wire.FrameCodec;
import io.mireu.ls.wire.RealtimeFrame;
import io.mireu.ls.wire.RealtimeTr;
import io.mireu.ls.wire.ServerFrame;
import io.mireu.model.instrument.Instrument;
import io.mireu.model.order.Side;
import io.mireu.simulator.feed.TradePrint;
import io.mireu.simulator.matching.AuctionPrice;
import io.mireu.simulator.spot.SpotMarket;
import io.mireu.simulator.spot.Stock;
import io.mireu.simulator.venue.ContractMarket;
import io.mireu.simulator.venue.Venue;
import io.mireu.simulator.venue.VenueMarket;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every market frame in the documented encoding, and understood by the real client. */
class FrameContractTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TradePrint PRINT = new TradePrint(LocalTime.of(10, 0), 110_050, 3, Side.BUY);

    private static RunningSimulator simulator;

    @BeforeAll
    static void start() {
        simulator = DaySimulator.get();
    }

    @Test
    void theFramesOfDerivativesAreAsDocumented() {
        Map<String, String> frames = simulator.bean(Venue.class).market(market -> {
            Map<String, String> all = new TreeMap<>();
            add(all, market, market.front());
            add(all, market, market.options().getFirst());
            return all;
        });

        assertThat(frames.keySet())
                .containsExactly("FC9", "FD0", "FH9", "FX9", "OC0", "OD0", "OH0", "OMG", "OX0", "YF9", "YOC");
        frames.forEach(FrameContractTest::assertDocumented);
    }

    private static void add(Map<String, String> all, VenueMarket market, ContractMarket contract) {
        FrameCodes codes = FrameCodes.of(market, contract);
        StateFrames states = simulator.bean(StateFrames.class);
        all.put(codes.trade(), simulator.bean(TradeFrames.class).of(market, contract, PRINT));
        all.put(codes.book(), simulator.bean(BookFrames.class).of(market, contract, market.time()));
        all.put(codes.indicative(), states.indicative(market, contract, new AuctionPrice(110_000, 12)));
        all.put(codes.band(), states.band(market, contract));
        all.put(codes.limits(), states.limits(market, contract));
        if (contract.instrument() instanceof Instrument.Option option) {
            all.put("OMG", simulator.bean(GreeksFrames.class).of(market, contract, option));
        }
    }

    @Test
    void theFramesOfStocksAndIndicesAreAsDocumented() {
        Map<String, String> frames = simulator.bean(SpotMarket.class).read(market -> {
            Map<String, String> all = new TreeMap<>();
            market.stock("005930").ifPresent(stock -> add(all, stock));
            market.stock("247540").ifPresent(stock -> add(all, stock));
            IndexFrames indices = simulator.bean(IndexFrames.class);
            all.put("IJ_", indices.value(market, market.indices().getFirst()));
            all.put("YJ_", indices.expected(market, market.indices().getFirst()));
            return all;
        });

        assertThat(frames.keySet())
                .containsExactly(
                        "H1_", "HA_", "IJ_", "K3_", "NH1", "NS3", "NVI", "NYS", "S3_", "UH1", "US3", "UVI", "UYS",
                        "VI_", "YJ_", "YK3", "YS3");
        frames.forEach(FrameContractTest::assertDocumented);
    }

    private static void add(Map<String, String> all, Stock stock) {
        StockFrames frames = simulator.bean(StockFrames.class);
        InterruptionFrames interruptions = simulator.bean(InterruptionFrames.class);
        LocalTime time = LocalTime.of(10, 0);
        StockTopic.trades(stock, true).forEach(topic -> all.put(topic.code(), frames.trade(topic, stock, PRINT)));
        StockTopic.books(stock, true).forEach(topic -> all.put(topic.code(), frames.book(topic, stock, time, false)));
        StockTopic.expected(stock, true).forEach(topic -> all.put(topic.code(), frames.expected(topic, stock, time)));
        StockTopic.interruptions(stock, true)
                .forEach(topic -> all.put(topic.code(), interruptions.of(topic, stock, time, true)));
    }

    @Test
    void theFramesOfFlowsAndOfTheMarketAreAsDocumented() {
        InvestorFlows flows = new InvestorFlows(7);
        flows.advance(1_000, 275);
        FlowKey key = FlowKey.parse("DFMKI").orElseThrow();
        FlowFrames frames = simulator.bean(FlowFrames.class);
        var now = simulator.bean(Venue.class).now();

        assertDocumented(
                "DBM",
                frames.one(
                        key, flows.flows().get(1), new InvestorFlows(7).flows().get(1), now));
        assertDocumented("DBT", frames.all(key, flows.flows(), now));
        assertDocumented("JIF", simulator.bean(StateFrames.class).status("8", "21"));
    }

    @Test
    void whateverOneInvestorBuysAnotherSells() {
        InvestorFlows flows = new InvestorFlows(3);
        flows.advance(12_345, 900);
        flows.advance(20_001, 1_400);
        List<InvestorFlows.Flow> all = flows.flows();
        long bought = all.get(1).bought()
                + all.get(2).bought()
                + all.get(3).bought()
                + all.get(11).bought();
        long sold = all.get(1).sold()
                + all.get(2).sold()
                + all.get(3).sold()
                + all.get(11).sold();

        assertThat(bought).isEqualTo(20_001);
        assertThat(sold).isEqualTo(20_001);
        assertThat(all.get(1).net()).isNotZero();
    }

    private static void assertDocumented(String code, String text) {
        RealtimeTr tr = RealtimeTr.find(code).orElseThrow();
        JsonNode frame = JSON.readTree(text);
        assertThat(frame.at("/header/tr_cd").stringValue()).isEqualTo(code);
        DocumentedEncoding.assertFrame(code, tr.frame(), frame.get("body"));
        ServerFrame understood = new FrameCodec().decode(text);
        assertThat(understood).as(code).isInstanceOf(ServerFrame.Data.class);
        RealtimeFrame data = ((ServerFrame.Data) understood).frame();
        assertThat(data).as(code).isInstanceOf(tr.frame());
    }
}
