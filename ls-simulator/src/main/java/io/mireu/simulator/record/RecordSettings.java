package io.mireu.simulator.record;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whether the venue's days are recorded.
 *
 * @param record directory for a file of each session, named after its trading day, that can be replayed; null for none
 */
@ConfigurationProperties("mireu.simulator")
public record RecordSettings(@Nullable Path record) {}
