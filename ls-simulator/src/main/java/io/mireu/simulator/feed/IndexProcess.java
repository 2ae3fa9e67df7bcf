package io.mireu.simulator.feed;

import io.mireu.simulator.SimulatorSettings;

/**
 * The KOSPI 200 index: it swings from one turning point to the next on alternating sides of a slowly wandering middle,
 * with jumps that fade and fast noise. So it visits both edges of any window of some minutes, and sometimes breaks them.
 */
public final class IndexProcess {

    private static final double MIDDLE_PULL_SECONDS = 1_800;
    private static final double MIDDLE_NOISE = 0.05;
    private static final double JUMP_FADE_SECONDS = 6;
    private static final double NOISE_FADE_SECONDS = 2;
    private static final double NOISE = 0.08;
    private static final double WIDE_SWING_CHANCE = 0.3;
    private static final double VOLATILITY_PULL_SECONDS = 900;
    private static final double VOLATILITY_NOISE = 0.0004;
    private static final double VOLATILITY_PER_POINT = -0.002;

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
                MarketRandom.of(seed, 1).state());
    }

    /** Moves on by a number of seconds. */
    public void step(double seconds) {
        double root = Math.sqrt(seconds);
        middle += (settings.index() - middle) * seconds / MIDDLE_PULL_SECONDS
                + MIDDLE_NOISE * root * random.nextGaussian();
        noise += -noise * seconds / NOISE_FADE_SECONDS + NOISE * root * random.nextGaussian();
        volatility += (settings.volatility() - volatility) * seconds / VOLATILITY_PULL_SECONDS
                + VOLATILITY_NOISE * root * random.nextGaussian();
        jump *= Math.exp(-seconds / JUMP_FADE_SECONDS);
        if (random.chance(settings.jumpsPerMinute() * seconds / 60)) {
            jump += random.between(-1, 1) * settings.jumpPoints();
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

    private void turn() {
        from = to;
        elapsed = 0;
        duration = random.between((double) settings.shortestSwing().toMillis(), (double)
                        settings.longestSwing().toMillis())
                / 1_000;
        double width = random.chance(WIDE_SWING_CHANCE) ? random.between(1.15, 1.7) : random.between(0.75, 1.1);
        to = -Math.signum(from == 0 ? 1 : from) * width * settings.swingPoints();
    }

    /** The index, points. */
    public double index() {
        double share = (1 - Math.cos(Math.PI * elapsed / duration)) / 2;
        return middle + from + (to - from) * share + jump + noise;
    }

    /** At-the-money volatility: higher when the index is low. */
    public double volatility() {
        return Math.clamp(volatility + VOLATILITY_PER_POINT * (index() - settings.index()), 0.08, 1.5);
    }

    /** What a journal keeps. */
    public IndexState state() {
        return new IndexState(middle, from, to, elapsed, duration, jump, noise, volatility, random.state());
    }
}
