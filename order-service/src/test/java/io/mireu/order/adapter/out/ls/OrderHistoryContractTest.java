package io.mireu.order.adapter.out.ls;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.ls.codec.WireJson;
import io.mireu.ls.wire.CFOAQ00600;
import io.mireu.model.market.SessionTimetable;
import io.mireu.model.order.AccountId;
import io.mireu.model.order.Side;
import io.mireu.order.domain.BookRange;
import io.mireu.order.domain.VenueFill;
import io.mireu.order.domain.VenueOrderRow;
import io.mireu.order.domain.VenueTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rows of CFOAQ00600 as they stand on the wire. */
class OrderHistoryContractTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final BookRange RANGE = new BookRange(DAY, DAY, Instant.parse("2026-11-24T00:50:00Z"));

    @Test
    void theRowsOfOneOrderBecomeOneOrderWithItsExecutions() {
        VenueOrderRow order = read(
                        row(41, 0, "100000250", "00", "\"366.04\"", 3, execution(9001, 1), 1),
                        row(41, 0, "100000250", "00", "\"366.04\"", 3, execution(9002, 1), 1))
                .getFirst();
        assertThat(order.number().number()).isEqualTo(41);
        assertThat(order.side()).isEqualTo(Side.BUY);
        assertThat(order.open()).isEqualTo(1);
        assertThat(order.enteredAt()).isEqualTo(Instant.parse("2026-11-24T01:00:00.250Z"));
        assertThat(order.executions()).extracting(VenueFill::executionId).containsExactly("9001", "9002");
        assertThat(order.executions().getFirst().venueTime()).isEqualTo(Instant.parse("2026-11-24T01:00:01Z"));
    }

    @Test
    void anOrderOfTheNightWasEnteredOnTheEveningBeforeItsTradeDate() {
        BookRange night = new BookRange(DAY, DAY, Instant.parse("2026-11-23T08:50:00Z"));
        VenueOrderRow order =
                read(night, row(44, 0, "200000000", "03", "\"0.00\"", 1, "", 1)).getFirst();
        assertThat(order.number().tradeDate()).isEqualTo(DAY);
        assertThat(order.enteredAt()).isEqualTo(Instant.parse("2026-11-23T11:00:00Z"));
    }

    @Test
    void aRowThatMovedToTheNextPageWhileReadingCountsOnce() {
        VenueOrderRow order = read(
                        row(41, 0, "100000250", "00", "\"366.04\"", 2, execution(9001, 1), 1),
                        row(41, 0, "100000250", "00", "\"366.04\"", 2, execution(9001, 1), 0),
                        row(41, 0, "100000250", "00", "\"366.04\"", 2, execution(9002, 1), 0))
                .getFirst();
        assertThat(order.executed()).isEqualTo(2);
        assertThat(order.open()).isZero();
    }

    @Test
    void anOrderAtMarketHasNoPriceAndACancellationIsNoOrder() {
        List<VenueOrderRow> orders = read(
                row(42, 0, "100001000", "03", "\"0.00\"", 1, "", 0),
                row(43, 42, "100005000", "00", "\"0.00\"", 1, "", 0));
        assertThat(orders).hasSize(1);
        assertThat(orders.getFirst().limitPrice()).isNull();
    }

    @Test
    void whatWasEnteredBeforeTheRangeMayBeCutOffAndIsLeftOut() {
        assertThat(read(row(40, 0, "094959999", "00", "\"366.04\"", 1, "", 1))).isEmpty();
    }

    private List<VenueOrderRow> read(String... rows) {
        return read(RANGE, rows);
    }

    private List<VenueOrderRow> read(BookRange range, String... rows) {
        String answer =
                "{\"rsp_cd\":\"00136\",\"rsp_msg\":\"\",\"CFOAQ00600OutBlock3\":[" + String.join(",", rows) + "]}";
        return new OrderHistory(new VenueTimes(SessionTimetable.current()))
                .orders(
                        AccountId.of("demo"),
                        range,
                        WireJson.read(answer, CFOAQ00600.Response.class)
                                .orElseThrow()
                                .value()
                                .outBlock3());
    }

    private static String execution(long number, long quantity) {
        return "\"ExecPrc\":\"366.02\",\"ExecQty\":" + quantity + ",\"CtrctTime\":\"100001000\",\"ExecNo\":" + number
                + ",";
    }

    private static String row(
            long number,
            long original,
            String time,
            String type,
            String price,
            long quantity,
            String execution,
            long open) {
        return """
                {"OrdDt":"20261124","OrdNo":%d,"OrgOrdNo":%d,"OrdTime":"%s","FnoIsuNo":"A056C000","BnsTpNm":"매수",
                 "FnoOrdprcPtnCode":"%s","OrdPrc":%s,"OrdQty":%d,"OrdTpNm":"정상",%s"UnercQty":%d}""".formatted(number, original, time, type, price, quantity, execution, open);
    }
}
