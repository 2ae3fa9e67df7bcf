package io.mireu.simulator.account;

import io.mireu.model.instrument.DerivativeCode;
import java.util.Optional;
import java.util.OptionalLong;

/** What margin needs to know of the market. */
public interface MarginMarket {

    /** A contract's risk; none when it is not listed any more. */
    Optional<RiskArray> risk(DerivativeCode code);

    /** The last price, cents; none when the contract is not listed any more. */
    OptionalLong lastCents(DerivativeCode code);

    /** The highest price of the day, cents; none when the contract is not listed any more. */
    OptionalLong upperCents(DerivativeCode code);
}
