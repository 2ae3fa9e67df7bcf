package io.mireu.support.kafka;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where the broker is and how topics are made.
 *
 * @param bootstrapServers host and port pairs, joined by commas
 * @param replication copies of each topic
 * @param instance tells the processes of one service apart, when it runs more than once
 * @param maxBlock how long sending may hold up its thread while the broker is away; then it fails and the caller decides
 * @param lingerMs how long market data waits for company in a batch, milliseconds
 * @param batchBytes how large a batch of one partition may grow: what piles up behind a busy broker leaves in few requests
 */
@Validated
@ConfigurationProperties("mireu.kafka")
public record KafkaSettings(
        @NotBlank String bootstrapServers,
        @DefaultValue("1") @Min(1) short replication,
        @DefaultValue("1") @NotBlank String instance,
        @DefaultValue("5s") Duration maxBlock,
        @DefaultValue("2") @Min(0) int lingerMs,
        @DefaultValue("65536") @Min(0) int batchBytes) {}
