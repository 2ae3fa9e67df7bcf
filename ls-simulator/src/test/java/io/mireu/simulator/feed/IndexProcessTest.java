package io.mireu.simulator.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.simulator.MarketRegime;
import io.mireu.simulator.SimulatorSettings;
import java.util.DoubleSummaryStatistics;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class IndexProcessTest {

    private final SimulatorSettings.Market settings = new Binder(
                    new MapConfigurationPropertySource(Map.<String, String>of()))
            .bindOrCreate("m", SimulatorSettings.class)
            .market();

    private IndexProcess process(long seed) {
        return new IndexProcess(settings, IndexProcess.initial(settings, seed));
    }

    private static DoubleSummaryStatistics run(IndexProcess process, int minutes) {
        DoubleSummaryStatistics levels = new DoubleSummaryStatistics();
        for (int step = 0; step < minutes * 600; step++) {
            process.step(0.1);
            levels.accept(process.index());
        }
        return levels;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aCrashFallsThroughEveryStepOfTheLimitsWithinAQuarterOfAnHour(long seed) {
        IndexProcess process = process(seed);
        process.regime(MarketRegime.CRASH);
        double start = process.index();
        assertThat(run(process, 4).getMin()).isGreaterThan(start * 0.85);
        assertThat(run(process, 3).getMin()).isBetween(start * 0.82, start * 0.92);
        assertThat(run(process, 9).getMin()).isBetween(start * 0.72, start * 0.80);
        assertThat(process.volatility()).isBetween(0.72, 0.92);
        assertThat(process.stress()).isGreaterThanOrEqualTo(0.5);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void aQuietMarketHasAFractionOfTheNormalMoves(long seed) {
        DoubleSummaryStatistics normal = run(process(seed), 10);
        IndexProcess process = process(seed);
        process.regime(MarketRegime.QUIET);
        run(process, 1);
        DoubleSummaryStatistics quiet = run(process, 10);
        assertThat(normal.getMax() - normal.getMin()).isGreaterThan(6);
        assertThat(quiet.getMax() - quiet.getMin()).isLessThan((normal.getMax() - normal.getMin()) / 2);
        run(process, 30);
        assertThat(process.volatility()).isLessThan(0.17);
    }

    @Test
    void aProcessContinuesFromItsStateAsIfNothingHadHappened() {
        IndexProcess process = process(7);
        process.regime(MarketRegime.CRASH);
        run(process, 1);
        IndexProcess other = new IndexProcess(settings, process.state());
        run(process, 1);
        run(other, 1);
        assertThat(other.state()).isEqualTo(process.state());
        assertThat(other.regime()).isEqualTo(MarketRegime.CRASH);
    }
}
