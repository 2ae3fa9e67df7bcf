package io.mireu.simulator.feed;

import io.mireu.simulator.MarketRegime;
import io.mireu.simulator.SimulatorSettings;

/**
 * The KOSPI 200 index: it swings from one turning point to the next on alternating sides of a slowly wandering middle,
 * with jumps that fade and fast noise. So it visits both edges of any window of some minutes, and sometimes breaks them.
 * The regime decides how much of all this there is, and whether the middle falls.
 */
public final class IndexProcess {

    private static final double MIDDLE_PULL_SECONDS = 1_800;
    private static final double MIDDLE_NOISE = 0.05;
    private static final double JUMP_FADE_SECONDS = 6;
    private static final double NOISE_FADE_SECONDS = 2;
    private static final double NOISE = 0.08;
    private static final double WIDE_SWING_CHANCE = 0.3;
    private static final double VOLATILITY_NOISE = 0.0004;
    private static final double VOLATILITY_PER_POINT = -0.002;
    private static final double LARGEST_LEVERAGE = 0.06;
    private static final double STRESSFUL_JUMP = 0.003;

    private final SimulatorSettings.Market settings;
    private final MarketRandom random;
    private double middle;
    private double from;
    private double to;
    private double elapsed;
    private double duration;
    private double jump;
    private double noise;
    private double volatility;
    private MarketRegime regime;
    private RegimeMoves moves;

    /** Continues from a state. */
    public IndexProcess(SimulatorSettings.Market settings, IndexState state) {
        this.settings = settings;
        this.random = new MarketRandom(state.random());
        this.middle = state.middle();
        this.from = state.from();
        this.to = state.to();
        this.elapsed = state.elapsedSeconds();
        this.duration = state.durationSeconds();
        this.jump = state.jump();
        this.noise = state.noise();
        this.volatility = state.volatility();
        this.regime = state.regime();
        this.moves = RegimeMoves.of(regime);
    }

    /** The state with which a seed begins. */
    public static IndexState initial(SimulatorSettings.Market settings, long seed) {
        return new IndexState(
                settings.index(),
                0,
                settings.swingPoints(),
                0,
                settings.longestSwing().toMillis() / 1_000.0,
                0,
                0,
                settings.volatility(),
                MarketRandom.of(seed, 1).state(),
                MarketRegime.NORMAL);
    }

    /** Moves on by a number of seconds. */
    public void step(double seconds) {
        double root = Math.sqrt(seconds);
        middle += drift(seconds) + MIDDLE_NOISE * root * random.nextGaussian();
        noise += -noise * seconds / NOISE_FADE_SECONDS + NOISE * moves.noise() * root * random.nextGaussian();
        double usual = Math.max(settings.volatility() * moves.volatility(), moves.leastVolatility());
        volatility += (usual - volatility) * seconds / moves.volatilitySeconds()
                + VOLATILITY_NOISE * root * random.nextGaussian();
        jump *= Math.exp(-seconds / JUMP_FADE_SECONDS);
        if (random.chance(settings.jumpsPerMinute() * moves.jumpRate() * seconds / 60)) {
            jump();
        }
        elapsed += seconds;
        if (elapsed >= duration) {
            turn();
        }
    }

    /** Moves the middle of the swings at once. */
    public void shift(double points) {
        middle += points;
    }

    private double drift(double seconds) {
        double floor = settings.index() * moves.floor();
        if (moves.isFalling() && middle > floor) {
            return -moves.fallPerSecond() * settings.index() * seconds;
        }
        return (floor - middle) * seconds / MIDDLE_PULL_SECONDS;
    }

    private void jump() {
        double size = random.between(-1, 1);
        double up = 2 * (1 - moves.downJumps());
        double down = 2 * moves.downJumps();
        jump += size * (size > 0 ? up : down) * settings.jumpPoints() * moves.jumpSize();
    }

    private void turn() {
        from = to;
        elapsed = 0;
        duration = random.between((double) settings.shortestSwing().toMillis(), (double)
                        settings.longestSwing().toMillis())
                / 1_000
                * moves.swingTime();
        double width = random.chance(WIDE_SWING_CHANCE) ? random.between(1.15, 1.7) : random.between(0.75, 1.1);
        to = -Math.signum(from == 0 ? 1 : from) * width * settings.swingPoints() * moves.swing();
    }

    /** The index, points. */
    public double index() {
        double share = (1 - Math.cos(Math.PI * elapsed / duration)) / 2;
        return middle + from + (to - from) * share + jump + noise;
    }

    /** At-the-money volatility: higher when the index is low. */
    public double volatility() {
        double leverage = VOLATILITY_PER_POINT * (index() - settings.index());
        return Math.clamp(volatility + Math.clamp(leverage, -LARGEST_LEVERAGE, LARGEST_LEVERAGE), 0.08, 1.5);
    }

    /** The volatilities of all expiries. */
    public VolatilitySurface surface() {
        return new VolatilitySurface(volatility(), settings.volatility());
    }

    /** How far makers pull back, from 0 to 1: far after a jump. */
    public double stress() {
        return Math.min(1, moves.stress() + Math.abs(jump) / (STRESSFUL_JUMP * settings.index()));
    }

    /** How it moves. */
    public MarketRegime regime() {
        return regime;
    }

    /** Moves in another way from now on. */
    public void regime(MarketRegime next) {
        regime = next;
        moves = RegimeMoves.of(next);
    }

    /** What a journal keeps. */
    public IndexState state() {
        return new IndexState(middle, from, to, elapsed, duration, jump, noise, volatility, random.state(), regime);
    }
}
