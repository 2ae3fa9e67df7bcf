package io.mireu.simulator.account;

/**
 * What the account's positions and orders need; all amounts in KRW.
 *
 * @param scannedKrw largest loss over the scenarios, the maintenance margin for moves of the price
 * @param riskKrw initial margin for moves of the price, at least the minimum of short options
 * @param minimumKrw minimum of short options alone
 * @param shortValueKrw what the short options are worth, which must be there in full
 * @param premiumKrw premiums of the options that orders would buy
 * @param feesKrw fees of what orders would open
 * @param initialToMaintenance initial margin for risk divided by maintenance margin
 */
public record MarginDemand(
        long scannedKrw,
        long riskKrw,
        long minimumKrw,
        long shortValueKrw,
        long premiumKrw,
        long feesKrw,
        double initialToMaintenance) {

    /** The margin of positions and orders. */
    public long initialKrw() {
        return riskKrw + shortValueKrw + premiumKrw + feesKrw;
    }

    /** Below this the positions cannot be kept. */
    public long maintenanceKrw() {
        return (long) Math.ceil(riskKrw / initialToMaintenance) + shortValueKrw;
    }

    /** The part that must be cash: some of what is for risk, and all that is to be paid. */
    public long cashKrw(double share) {
        return (long) (riskKrw * share) + shortValueKrw + premiumKrw + feesKrw;
    }
}
