package io.mireu.model.statistic;

import io.mireu.model.market.SessionMarket;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What one group of investors has bought and sold in a session so far.
 *
 * @param subject what was traded, as the venue groups it, for example {@code FK2I}, futures of the KOSPI 200
 * @param investor the venue's code of the group
 * @param tradeDate the trading day
 * @param market day or night
 * @param boughtContracts contracts
 * @param soldContracts contracts
 * @param boughtValue in the venue's unit of value
 * @param soldValue in the venue's unit of value
 * @param observedAt the venue's time
 */
public record InvestorFlow(
        String subject,
        String investor,
        LocalDate tradeDate,
        SessionMarket market,
        long boughtContracts,
        long soldContracts,
        long boughtValue,
        long soldValue,
        Instant observedAt) {}
