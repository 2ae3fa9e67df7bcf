package io.mireu.simulator.ls;

import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.order.Side;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.account.Refusal;
import io.mireu.simulator.account.RequestKind;
import io.mireu.simulator.matching.PriceType;
import io.mireu.simulator.venue.DeskAnswer;
import io.mireu.simulator.venue.DeskRequest;
import io.mireu.simulator.venue.Venue;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** New orders, modifications and cancels: CFOAT00100, CFOAT00200, CFOAT00300, and the same of CCENT at night. */
@Component
class OrderTrs implements TrHandler {

    private static final String NIGHT = "CCENT";
    private static final String NEW = "00100";
    private static final String MODIFY = "00200";
    private static final int PREFIX_LENGTH = 5;
    private static final int STANDARD_CODE_LENGTH = 12;

    private final Venue venue;
    private final SimulatorSettings.Account account;
    private final OrderAnswers answers;
    private final boolean ofAnySession;

    OrderTrs(Venue venue, SimulatorSettings settings) {
        this.venue = venue;
        this.account = settings.account();
        this.ofAnySession = settings.wire().ordersOfAnySession();
        this.answers = new OrderAnswers(account.environment());
    }

    @Override
    public Set<String> codes() {
        return Set.of("CFOAT00100", "CFOAT00200", "CFOAT00300", "CCENT00100", "CCENT00200", "CCENT00300");
    }

    @Override
    public TrAnswer handle(TrRequest request) {
        Optional<DerivativeCode> code = code(request.text("FnoIsuNo"));
        if (code.isEmpty()) {
            return answers.refused(Refusal.UNKNOWN_CONTRACT);
        }
        if (!isOfThisSession(request)) {
            return answers.refused(Refusal.CLOSED);
        }
        Optional<DeskRequest> asked = switch (request.format().code().substring(PREFIX_LENGTH)) {
            case NEW -> newOrder(request, code.get());
            case MODIFY -> modification(request, code.get());
            default ->
                Optional.of(new DeskRequest.Cancel(code.get(), request.whole("OrgOrdNo"), request.whole("CancQty")));
        };
        if (asked.isEmpty()) {
            return answers.refused(Refusal.WRONG_FIELD);
        }
        return switch (venue.handle(asked.get())) {
            case DeskAnswer.Taken taken -> taken(request, taken);
            case DeskAnswer.Refused refused -> answers.refused(refused.reason());
        };
    }

    /** There are TRs for the day and TRs for the night; what the others' answer is, no source tells. */
    private boolean isOfThisSession(TrRequest request) {
        boolean forNight = request.format().code().startsWith(NIGHT);
        return ofAnySession || venue.market(Markets::isNight) == forNight;
    }

    /** The contract that a short or a standard code names. */
    static Optional<DerivativeCode> code(String text) {
        try {
            return Optional.of(
                    text.length() == STANDARD_CODE_LENGTH
                            ? DerivativeCode.ofStandardCode(text)
                            : DerivativeCode.of(text));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<DeskRequest> newOrder(TrRequest request, DerivativeCode code) {
        Optional<Side> side = switch (request.text("BnsTpCode")) {
            case "1" -> Optional.of(Side.SELL);
            case "2" -> Optional.of(Side.BUY);
            default -> Optional.empty();
        };
        return side.flatMap(known -> PriceType.ofCode(request.text("FnoOrdprcPtnCode"))
                .map(type -> new DeskRequest.New(code, known, type, cents(request), request.whole("OrdQty"))));
    }

    private static Optional<DeskRequest> modification(TrRequest request, DerivativeCode code) {
        return PriceType.ofCode(request.text("FnoOrdprcPtnCode"))
                .map(type -> new DeskRequest.Modify(
                        code, request.whole("OrgOrdNo"), type, cents(request), request.whole("MdfyQty")));
    }

    /** The price in cents; one that is no whole number of cents becomes 1, which is off every future's grid. */
    private static long cents(TrRequest request) {
        BigDecimal cents = request.decimal("FnoOrdPrc").movePointRight(2);
        return cents.stripTrailingZeros().scale() <= 0 ? cents.longValue() : 1;
    }

    private TrAnswer taken(TrRequest request, DeskAnswer.Taken taken) {
        String tr = request.format().code();
        LedgerEntry.Accepted accepted = taken.order().accepted();
        WireBlock echo = request.format()
                .block(tr + "OutBlock1")
                .whole("RecCnt", 1)
                .text("OrdMktCode", "40")
                .text("AcntNo", account.number())
                .text("Pwd", "********")
                .text("FnoIsuNo", accepted.code().standardCode())
                .text("FnoOrdPtnCode", "00")
                .text("CommdaCode", "40");
        if (accepted.kind() == RequestKind.NEW) {
            echo.text("BnsTpCode", WireCodes.side(accepted.side()))
                    .text("FnoTrdPtnCode", "03")
                    .whole("OrdQty", accepted.quantity());
        } else {
            echo.whole("OrgOrdNo", accepted.original())
                    .whole(accepted.kind() == RequestKind.CANCEL ? "CancQty" : "MdfyQty", accepted.quantity());
        }
        if (accepted.kind() != RequestKind.CANCEL) {
            echo.text("FnoOrdprcPtnCode", accepted.priceType().code()).exact("FnoOrdPrc", request.decimal("FnoOrdPrc"));
        }
        WireBlock result = request.format()
                .block(tr + "OutBlock2")
                .whole("RecCnt", 1)
                .whole("OrdNo", taken.order().number())
                .text("AcntNm", account.holder())
                .text("IsuNm", WireCodes.quoteName(taken.instrument()).replace("코스피200 ", ""));
        if (accepted.kind() != RequestKind.CANCEL) {
            result.whole("OrdAbleAmt", taken.after().orderableKrw())
                    .whole("MnyOrdAbleAmt", taken.after().orderableCashKrw())
                    .whole("OrdMgn", taken.marginKrw())
                    .whole("MnyOrdMgn", taken.cashMarginKrw());
        }
        return answers.taken(accepted).block(tr + "OutBlock1", echo).block(tr + "OutBlock2", result);
    }
}
