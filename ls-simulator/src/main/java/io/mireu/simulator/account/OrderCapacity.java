package io.mireu.simulator.account;

/**
 * How much of an order the account could place.
 *
 * @param opening contracts beyond those that only close
 * @param closing contracts that only close
 * @param marginKrw what the opening contracts would need, KRW
 * @param cashMarginKrw the part of it that must be cash, KRW
 */
public record OrderCapacity(long opening, long closing, long marginKrw, long cashMarginKrw) {

    /** The largest order that would be taken. */
    public long contracts() {
        return opening + closing;
    }
}
