package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;

/** JIF: market operation status (장운영정보). */
public record MarketStatusFrame(
        @Wire("jangubun S1! 장구분; market kind") String jangubun,
        @Wire("jstatus S2! 장상태; market state") String jstatus) implements MarketFrame {}
