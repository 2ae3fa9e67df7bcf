package io.mireu.ls;

import io.mireu.ls.wire.CFOAQ00600;
import io.mireu.ls.wire.T0434;
import io.mireu.ls.wire.T0441;
import java.time.LocalDate;
import java.util.List;

/** What the account of the appkey holds and did; every page of it. */
public final class LsAccount {
    private final LsClient client;

    LsAccount(LsClient client) {
        this.client = client;
    }

    /** Today's orders with what is filled and what still rests, oldest first (t0434). */
    public List<T0434.OutBlock1> todaysOrders() {
        return client.pages(T0434.TR, T0434.InBlock.today())
                .flatMap(page -> page.outBlock1().stream())
                .distinct()
                .toList();
    }

    /** Orders and executions from one day to another, oldest first; one row per execution (CFOAQ00600). */
    public List<CFOAQ00600.OutBlock3> executions(LocalDate from, LocalDate to) {
        return client.pages(CFOAQ00600.TR, CFOAQ00600.InBlock1.between(from, to))
                .flatMap(page -> page.outBlock3().stream())
                .distinct()
                .toList();
    }

    /** Open positions; none for a flat account (t0441). */
    public List<T0441.OutBlock1> positions() {
        return client.pages(T0441.TR, T0441.InBlock.first())
                .flatMap(page -> page.outBlock1().stream())
                .distinct()
                .toList();
    }
}
