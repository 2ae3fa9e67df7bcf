package io.mireu.order.adapter.in.web;

import io.mireu.model.order.Leg;
import io.mireu.model.portfolio.LiquidationRule;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Orders entered by hand; they open a portfolio of their own.
 *
 * @param id chosen by the client so that a repeated request is harmless; null for a new one
 * @param legs sent in order, each when the one before is filled
 * @param description for people
 * @param rules when the portfolio is liquidated; null or empty for never
 */
record ManualIntentRequest(
        @Nullable @Pattern(regexp = "[A-Za-z0-9._-]{1,64}") String id,
        @NotEmpty @Size(max = 10) List<@NotNull Leg> legs,
        @NotNull @Size(max = 200) String description,
        @Nullable List<@NotNull LiquidationRule> rules) {

    List<LiquidationRule> liquidationRules() {
        return rules == null ? List.of() : rules;
    }
}
