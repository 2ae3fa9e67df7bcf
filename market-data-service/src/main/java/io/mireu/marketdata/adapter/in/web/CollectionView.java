package io.mireu.marketdata.adapter.in.web;

import io.mireu.marketdata.domain.collection.CollectionRun;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A job as JSON.
 *
 * @param job its name
 * @param day its times of a trading day, Seoul's time
 * @param night its times of a night
 * @param atStart whether it runs at every start
 * @param lastRun the last; null when there was none
 * @param nextRunAt when it is due next; null before the venue's clock is known and where nothing is planned
 */
record CollectionView(
        String job,
        String day,
        String night,
        boolean atStart,
        @Nullable CollectionRun lastRun,
        @Nullable Instant nextRunAt) {}
