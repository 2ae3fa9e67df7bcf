package io.mireu.portfolio.application;

import io.mireu.model.order.Fill;
import io.mireu.model.order.IntentId;
import java.math.BigDecimal;

/**
 * An execution and what it did.
 *
 * @param intent the intent whose order filled
 * @param fill the execution
 * @param multiplierKrw KRW for one index point of one contract
 * @param realisedPnlKrw KRW that it realised, before fees
 */
public record BookedFill(IntentId intent, Fill fill, long multiplierKrw, BigDecimal realisedPnlKrw) {}
