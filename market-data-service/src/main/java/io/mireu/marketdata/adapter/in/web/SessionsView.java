package io.mireu.marketdata.adapter.in.web;

import io.mireu.model.market.SessionStatus;
import java.util.List;

/**
 * The sessions.
 *
 * @param market the market's
 * @param instruments those of instruments that differ from it
 */
record SessionsView(SessionStatus market, List<SessionStatus> instruments) {}
