package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/**
 * One level of a derivative's order book; an empty side has price and quantities zero.
 *
 * @param offerho ask price, index points
 * @param bidho bid price, index points
 * @param offerrem ask quantity, contracts
 * @param bidrem bid quantity, contracts
 * @param offercnt number of ask orders
 * @param bidcnt number of bid orders
 */
public record QuoteLevel(
        @Wire("offerho# D9.2s 매도호가; ask price") BigDecimal offerho,
        @Wire("bidho# D9.2s 매수호가; bid price") BigDecimal bidho,
        @Wire("offerrem# I7s 매도호가수량; ask quantity") long offerrem,
        @Wire("bidrem# I7s 매수호가수량; bid quantity") long bidrem,
        @Wire("offercnt# I5s 매도호가건수; ask order count") long offercnt,
        @Wire("bidcnt# I5s 매수호가건수; bid order count") long bidcnt) {}
