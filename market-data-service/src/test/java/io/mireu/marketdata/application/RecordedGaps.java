package io.mireu.marketdata.application;

import io.mireu.model.market.FeedGap;
import java.util.ArrayList;
import java.util.List;

/** Keeps the gaps that were reported. */
final class RecordedGaps implements Gaps {

    private final List<FeedGap> gaps = new ArrayList<>();

    @Override
    public synchronized void report(FeedGap gap) {
        gaps.add(gap);
    }

    @Override
    public void reportRefused() {}

    synchronized List<FeedGap> all() {
        return List.copyOf(gaps);
    }
}
