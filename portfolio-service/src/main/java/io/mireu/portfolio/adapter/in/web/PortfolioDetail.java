package io.mireu.portfolio.adapter.in.web;

import io.mireu.model.portfolio.PortfolioSnapshot;
import io.mireu.portfolio.application.BookedFill;
import java.util.List;

/**
 * One portfolio with what it traded.
 *
 * @param portfolio as it is now
 * @param fills oldest first
 */
record PortfolioDetail(PortfolioSnapshot portfolio, List<BookedFill> fills) {}
