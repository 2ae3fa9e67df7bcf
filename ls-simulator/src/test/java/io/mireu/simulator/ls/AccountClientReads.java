package io.mireu.simulator.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.LsClient;
import io.mireu.ls.wire.CCENQ10100;
import io.mireu.ls.wire.CCENQ30100;
import io.mireu.ls.wire.CCENQ90200;
import io.mireu.ls.wire.CFOAQ10100;
import io.mireu.ls.wire.CFOAQ50600;
import io.mireu.ls.wire.CFOBQ10500;
import io.mireu.ls.wire.CFOBQ10800;
import io.mireu.ls.wire.CFOEQ11100;
import io.mireu.ls.wire.CFOFQ02400;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What our client reads of an account that bought two mini futures and three puts and sold three calls. */
final class AccountClientReads {

    private static final String DAY = "20261124";

    private AccountClientReads() {}

    static void readEverything(LsClient reader, String put, String call) {
        checkMoney(reader);
        checkPositions(reader, put, call);
        checkOrderable(reader);
    }

    private static void checkMoney(LsClient reader) {
        CFOBQ10500.OutBlock2 deposit =
                present(reader.read(CFOBQ10500.TR, new CFOBQ10500.InBlock1(1)).outBlock2());
        CFOEQ11100.OutBlock2 settlement = present(
                reader.read(CFOEQ11100.TR, new CFOEQ11100.InBlock1(1, DAY)).outBlock2());
        assertThat(deposit.dps()).isEqualTo(settlement.dps());
        assertThat(settlement.dps())
                .isEqualTo(10_000_000_000L + settlement.optSellAmt() - settlement.optBuyAmt() - settlement.cmsnAmt());
        assertThat(settlement.futsBuyUnsttQty()).isEqualTo(2);
    }

    private static void checkPositions(LsClient reader, String put, String call) {
        List<CFOAQ50600.OutBlock3> held = reader.pages(
                        CFOAQ50600.TR, new CFOAQ50600.InBlock1(1, DAY, "1", "1", "1", "1"))
                .flatMap(page -> page.outBlock3().stream())
                .toList();
        List<CCENQ90200.OutBlock3> nightly = reader.pages(CCENQ90200.TR, new CCENQ90200.InBlock1(1, "0", "1"))
                .flatMap(page -> page.outBlock3().stream())
                .toList();
        List<CFOFQ02400.OutBlock4> open = reader.pages(CFOFQ02400.TR, new CFOFQ02400.InBlock1(1, "99", ""))
                .flatMap(page -> page.outBlock4().stream())
                .toList();
        assertThat(held).extracting(CFOAQ50600.OutBlock3::fnoIsuNo).containsExactly("A056C000", call, put);
        assertThat(nightly).extracting(CCENQ90200.OutBlock3::unsttQty).containsExactly(2L, 3L, 3L);
        assertThat(open).extracting(CFOFQ02400.OutBlock4::bnsTpCode).containsExactly("2", "1", "2");
        assertThat(reader.account().positions())
                .extracting(row -> row.expcode())
                .containsExactly("A056C000", call, put);
        assertThat(reader.account().todaysOrders()).hasSizeGreaterThanOrEqualTo(5);
    }

    private static void checkOrderable(LsClient reader) {
        assertThat(reader.read(CFOBQ10800.TR, new CFOBQ10800.InBlock1("", "", "202612", "501", "00"))
                        .outBlock2())
                .hasSizeGreaterThan(40)
                .extracting(CFOBQ10800.OutBlock2::tpNm1)
                .containsOnly("최대이론가");
        BigDecimal zero = BigDecimal.ZERO;
        assertThat(present(reader.read(
                                        CCENQ10100.TR,
                                        new CCENQ10100.InBlock1(1, "1", 0, zero, "A056C000", "1", zero, "03"))
                                .outBlock2())
                        .lqdtOrdAbleQty())
                .isEqualTo(2);
        assertThat(present(reader.read(
                                        CFOAQ10100.TR,
                                        new CFOAQ10100.InBlock1(1, "1", 0, zero, "A056C000", "2", zero, "00"))
                                .outBlock2())
                        .ordAbleQty())
                .isPositive();
        assertThat(reader.read(CCENQ30100.TR, everyNight()).outBlock3()).isEmpty();
    }

    private static CCENQ30100.InBlock1 everyNight() {
        return new CCENQ30100.InBlock1(1, "00000000", "00000000", "00", "00", "0", "4", "0", "99", "", "00", "", "", 0);
    }

    private static <T> T present(@Nullable T block) {
        return Objects.requireNonNull(block);
    }
}
