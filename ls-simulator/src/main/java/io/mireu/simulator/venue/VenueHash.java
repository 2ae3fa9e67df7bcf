package io.mireu.simulator.venue;

import io.mireu.model.order.Side;
import io.mireu.simulator.account.AccountLedger;
import io.mireu.simulator.book.BookOrder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** One number for everything at the venue: books order by order, tapes, and the account. Equal venues have equal hashes. */
final class VenueHash {

    private final MessageDigest digest;

    private VenueHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** SHA-256, 64 hexadecimal digits. */
    static String of(VenueMarket market, AccountLedger ledger) {
        VenueHash hash = new VenueHash();
        market.contracts().forEach(hash::add);
        hash.add(ledger);
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(ContractMarket contract) {
        add(contract.code().value());
        contract.book().side(Side.BUY).forEach(this::add);
        contract.book().side(Side.SELL).forEach(this::add);
        contract.tape().printsFrom(0).forEach(this::add);
    }

    private void add(BookOrder order) {
        add(order.side() + " " + order.owner() + " " + order.number() + " " + order.priceCents() + " "
                + order.isMarket() + " " + order.remaining() + " " + order.orders());
    }

    private void add(AccountLedger ledger) {
        ledger.orders().forEach(order -> {
            add(order.accepted());
            add(order.withdrawn() + " by " + order.closedBy());
        });
        ledger.executions().forEach(this::add);
        ledger.positions().forEach(this::add);
    }

    /** Records and numbers say all of themselves. */
    private void add(Object said) {
        digest.update(said.toString().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
