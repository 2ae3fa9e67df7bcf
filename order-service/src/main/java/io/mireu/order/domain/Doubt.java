package io.mireu.order.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Since when we do not know whether the venue has an order, and what its books have said since.
 *
 * @param since the machine's time
 * @param absentAt when the first complete reading began that did not show it, the machine's time; null before
 */
public record Doubt(Instant since, @Nullable Instant absentAt) {}
