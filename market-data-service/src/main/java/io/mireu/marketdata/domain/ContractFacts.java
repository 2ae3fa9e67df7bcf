package io.mireu.marketdata.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What the venue's quote page says of one contract.
 *
 * @param lastTradingDay last day on which it trades
 * @param volume cumulative volume of the session, contracts
 * @param price last price, index points, 0 before the first trade
 */
public record ContractFacts(LocalDate lastTradingDay, long volume, BigDecimal price) {}
