package io.mireu.marketdata.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the venue's quote page says of how a contract is made.
 *
 * @param lastTradingDay last day on which it trades
 * @param strike index points, 0 of a future
 */
public record ContractPage(LocalDate lastTradingDay, BigDecimal strike) {}
