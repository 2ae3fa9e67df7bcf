package io.mireu.simulator.account;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.simulator.book.Points;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Margin of a whole account: every scenario moves all contracts of an underlying together, and of the orders those that
 * would make it worse. Contracts that the market does not list any more need nothing.
 */
final class PortfolioMargin {

    private final double initialToMaintenance;

    PortfolioMargin(double initialToMaintenance) {
        this.initialToMaintenance = initialToMaintenance;
    }

    MarginDemand of(Map<DerivativeCode, Exposure> exposures, MarginMarket market) {
        Map<String, double[]> losses = new HashMap<>();
        double minimum = 0;
        long shortValue = 0;
        long premium = 0;
        long fees = 0;
        for (Map.Entry<DerivativeCode, Exposure> entry : exposures.entrySet()) {
            Exposure exposure = entry.getValue();
            Optional<RiskArray> risk = market.risk(entry.getKey());
            if (risk.isEmpty()) {
                continue;
            }
            addLosses(losses, entry.getKey(), exposure, risk.get());
            long sold = Math.max(0, -exposure.contracts());
            minimum += risk.get().shortMinimumKrw() * (sold + exposure.openSell());
            shortValue += valueKrw(entry.getKey(), sold, market);
            premium += exposure.premiumKrw();
            fees += exposure.feesKrw();
        }
        double scanned =
                losses.values().stream().mapToDouble(PortfolioMargin::worst).sum();
        double risk = Math.max(scanned * initialToMaintenance, minimum);
        return new MarginDemand(
                (long) Math.ceil(scanned),
                (long) Math.ceil(risk),
                (long) Math.ceil(minimum),
                shortValue,
                premium,
                fees,
                initialToMaintenance);
    }

    /** A bought option can lose no more than its premium, which is paid already: it helps with its gains alone. */
    private static void addLosses(
            Map<String, double[]> losses, DerivativeCode code, Exposure exposure, RiskArray risk) {
        boolean option = code.type().isOption();
        boolean paid = option && exposure.contracts() > 0;
        double[] sum = losses.computeIfAbsent(risk.underlying(), _ -> new double[risk.scenarios()]);
        for (int i = 0; i < sum.length; i++) {
            double gain = risk.gainKrw(i);
            sum[i] -= exposure.contracts() * (paid ? Math.max(0, gain) : gain);
            if (gain > 0) {
                sum[i] += gain * exposure.openSell();
            } else if (!option) {
                sum[i] -= gain * exposure.openBuy();
            }
        }
    }

    private static double worst(double[] losses) {
        double worst = 0;
        for (double loss : losses) {
            worst = Math.max(worst, loss);
        }
        return worst;
    }

    private static long valueKrw(DerivativeCode code, long sold, MarginMarket market) {
        return code.type().isOption() ? Points.krw(sold * market.lastCents(code).orElse(0), code.product()) : 0;
    }
}
