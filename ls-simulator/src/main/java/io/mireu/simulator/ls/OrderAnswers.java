package io.mireu.simulator.ls;

import io.mireu.model.order.Side;
import io.mireu.simulator.VenueEnvironment;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.account.Refusal;

/** Codes and words of the answers to orders: paper says that it is paper, in its wording and in two codes of its own. */
final class OrderAnswers {

    private static final String PAPER_MARK = "모의투자 ";

    private final VenueEnvironment environment;

    OrderAnswers(VenueEnvironment environment) {
        this.environment = environment;
    }

    /** The order, modification or cancel was taken. */
    TrAnswer taken(LedgerEntry.Accepted accepted) {
        boolean buy = accepted.side() == Side.BUY;
        return switch (environment) {
            case PAPER ->
                switch (accepted.kind()) {
                    case NEW -> buy ? paper("00040", "매수주문이 완료 되었습니다.") : paper("00039", "매도주문이 완료 되었습니다.");
                    case MODIFY -> paper("00462", "정정주문이 완료 되었습니다.");
                    case CANCEL -> paper("00463", "취소주문이 완료 되었습니다.");
                };
            case LIVE ->
                switch (accepted.kind()) {
                    case NEW -> buy ? TrAnswer.of("00040", "매수 주문이 완료되었습니다.") : TrAnswer.of("00039", "매도 주문이 완료되었습니다.");
                    case MODIFY -> TrAnswer.of("00132", "정정주문이 완료되었습니다.");
                    case CANCEL -> TrAnswer.of("00156", "취소주문이 완료되었습니다.");
                };
        };
    }

    /** It was not; the sources give the codes of paper only. */
    TrAnswer refused(Refusal reason) {
        return switch (environment) {
            case PAPER -> paper(reason.code(), reason.message());
            case LIVE -> TrAnswer.of(reason.code(), reason.message());
        };
    }

    private static TrAnswer paper(String code, String message) {
        return TrAnswer.of(code, PAPER_MARK + message);
    }
}
