package io.mireu.simulator.fault;

import java.util.ArrayList;
import java.util.List;

/** The faults that can be ordered, with what they do in Korean and English. */
public enum FaultKind {
    DELAY_FRAMES(Group.FRAMES, "실시간 프레임이 늦게 도착합니다.", "Realtime frames arrive late."),
    DROP_FRAMES(Group.FRAMES, "실시간 프레임이 사라집니다.", "Realtime frames are lost."),
    DUPLICATE_FRAMES(Group.FRAMES, "실시간 프레임이 두 번 옵니다.", "Realtime frames come twice."),
    REORDER_FRAMES(
            Group.FRAMES,
            "프레임이 같은 종목의(계좌 통보는 계좌의) 다음 프레임 뒤에 옵니다.",
            "A frame comes after the next one of its contract, an account's after the next of the account."),
    DROP_FILL_FRAMES(Group.FRAMES, "체결 통보가 소켓으로 오지 않습니다.", "The next fills are not told on the socket."),
    CUT_SOCKETS(
            Group.SOCKETS,
            "모든 소켓을 상태 1011로 끊습니다. delayMs를 주면 그 간격으로 count번 끊습니다.",
            "All sockets are closed with status 1011; with delayMs again and again, count times."),
    CUT_ONE_SOCKET(Group.SOCKETS, "가장 오래된 소켓 하나를 끊습니다.", "The oldest socket is closed."),
    STALE_SOCKETS(
            Group.SOCKETS,
            "지금 연결된 소켓이 등록에는 응답하지만 데이터는 보내지 않습니다(forMs 동안, 없으면 끊기거나 모두 해제할 때까지).",
            "The sockets of this moment acknowledge and send no data, for forMs, or until they close or all is cleared."),
    LOSE_ACKNOWLEDGEMENTS(
            Group.SOCKETS, "실시간 등록은 되지만 응답이 오지 않습니다.", "Registrations take effect and are not acknowledged."),
    SOCKET_OF_OTHER_ENVIRONMENT(
            Group.SOCKETS,
            "웹소켓이 계좌와 다른 환경(모의/실전)이 되어 10001로 답합니다.",
            "The WebSocket becomes one of the environment that the account is not of: it answers 10001 to every good token."),
    SOCKET_OF_OWN_ENVIRONMENT(
            Group.SOCKETS, "웹소켓이 설정한 환경으로 돌아옵니다.", "The WebSocket is of the environment that the settings say again."),
    REFUSE_CONNECTIONS(
            Group.SOCKETS,
            "소켓이 끊기고 모든 새 연결과 호출이 바이트 하나 없이 닫힙니다(forMs 동안). 체결은 계속됩니다.",
            "Sockets are cut, and every connection and call is closed without a byte for forMs; trading goes on."),
    LOSE_ORDER_ANSWERS(
            Group.CALLS,
            "주문은 접수되고 응답 없이 연결이 닫힙니다.",
            "The next orders are taken, and their connections closed without an answer."),
    FILL_BEFORE_ANSWER(
            Group.CALLS,
            "주문의 체결 통보가 모두 나간 뒤에 주문 응답이 늦게 옵니다.",
            "An order's events leave first; its answer comes delayMs after them."),
    DELAY_ANSWERS(Group.CALLS, "REST 응답이 늦게 옵니다.", "The next REST answers come late."),
    SLOW_BODIES(
            Group.CALLS,
            "응답 헤더는 바로, 본문은 delayMs에 걸쳐 조금씩 옵니다.",
            "Headers come at once, the body trickles over delayMs."),
    FAIL_CALLS(
            Group.CALLS,
            "호출이 효과 없이 HTTP 500으로 실패합니다.",
            "The next REST calls fail with HTTP 500 before they have an effect."),
    FAIL_ORDERS(
            Group.CALLS, "주문만 효과 없이 HTTP 500으로 실패합니다.", "The same for the next orders, whatever is read meanwhile."),
    REJECT_ORDERS(
            Group.CALLS,
            "접수 응답을 받은 주문을 거래소가 나중에 거부합니다(H01).",
            "Orders are accepted, and then rejected by the exchange (H01)."),
    THROTTLE_CALLS(
            Group.CALLS, "프록시가 효과 없이 HTTP 429로 답합니다.", "A proxy answers HTTP 429 before the call has an effect."),
    EMPTY_ANSWERS(
            Group.CALLS, "호출은 처리되고 본문이 빈 HTTP 200이 옵니다.", "The call is done and answered by HTTP 200 without a body."),
    HTML_ANSWERS(
            Group.CALLS,
            "호출은 처리되고 프록시의 HTML(HTTP 502)이 옵니다.",
            "The call is done and answered by a proxy's HTML page with HTTP 502."),
    TRUNCATE_PAGES(
            Group.CALLS,
            "조회가 rows줄(0이면 첫 페이지)에서 끝난 것처럼 답합니다.",
            "A read ends after rows rows, or after its first page, as if there were no more."),
    ENDLESS_PAGES(
            Group.CALLS,
            "마지막 페이지도 다음 페이지가 있다고 답하고 같은 키를 돌려줍니다.",
            "The last page too says that there is more, and gives the same key back."),
    GHOST_BALANCE_ROW(Group.CALLS, "잔고의 첫 줄이 두 번 옵니다.", "The balance has its first row twice."),
    REVOKE_TOKENS(
            Group.VENUE, "모든 토큰이 무효가 되고 소켓이 끊깁니다.", "Every token is invalid from now on, and its sockets are closed."),
    WRONG_CLOCK(
            Group.VENUE,
            "t0167과 HTTP Date가 delayMs만큼 앞섭니다(음수면 뒤집니다).",
            "t0167 and HTTP's Date are delayMs ahead, or behind when it is negative."),
    FILL_WORKING_ORDERS(
            Group.VENUE, "호가에 있는 계좌의 주문이 모두 체결됩니다.", "Somebody trades with every order of the account that waits."),
    HALT_MARKET(Group.VENUE, "거래가 멈춥니다.", "Trading stops."),
    OPEN_MARKET(Group.VENUE, "거래가 다시 시작됩니다.", "Trading goes on."),
    CIRCUIT_BREAKER(
            Group.VENUE,
            "주식시장 서킷브레이커 count단계(1~3)가 발동합니다.",
            "The circuit breaker of the stock market comes on, stage count (1 to 3)."),
    NORMAL_MARKET(Group.VENUE, "시장이 보통으로 움직입니다.", "The market moves as usual."),
    QUIET_MARKET(Group.VENUE, "시장이 거의 움직이지 않습니다.", "The market hardly moves."),
    CRASH_MARKET(Group.VENUE, "시장이 폭락합니다.", "The market crashes.");

    /** What a fault is done to. */
    public enum Group {
        /** Frames that the venue sends. */
        FRAMES,
        /** Sockets and connections. */
        SOCKETS,
        /** REST calls and their answers. */
        CALLS,
        /** The venue itself. */
        VENUE
    }

    private final Group group;
    private final String korean;
    private final String english;

    FaultKind(Group group, String korean, String english) {
        this.group = group;
        this.korean = korean;
        this.english = english;
    }

    public Group group() {
        return group;
    }

    public String korean() {
        return korean;
    }

    public String english() {
        return english;
    }

    /** Whether it happens when it is ordered, not when something passes by. */
    public boolean isImmediate() {
        return switch (this) {
            case CUT_SOCKETS,
                    CUT_ONE_SOCKET,
                    STALE_SOCKETS,
                    SOCKET_OF_OWN_ENVIRONMENT,
                    REVOKE_TOKENS,
                    FILL_WORKING_ORDERS,
                    HALT_MARKET,
                    OPEN_MARKET,
                    CIRCUIT_BREAKER,
                    NORMAL_MARKET,
                    QUIET_MARKET,
                    CRASH_MARKET -> true;
            default -> false;
        };
    }

    /** Whether it is a state that lasts until its time is over or it is cleared, however often it shows. */
    public boolean isState() {
        return this == SOCKET_OF_OTHER_ENVIRONMENT || this == WRONG_CLOCK || this == REFUSE_CONNECTIONS;
    }

    /** Fields of an order that it looks at, besides the kind. */
    public List<String> fields() {
        List<String> fields = new ArrayList<>();
        if (this == CUT_SOCKETS || this == CIRCUIT_BREAKER || (!isImmediate() && !isState())) {
            fields.add("count");
        }
        if (needsDelay() || this == CUT_SOCKETS || this == FILL_BEFORE_ANSWER) {
            fields.add("delayMs");
        }
        if (this == STALE_SOCKETS || !isImmediate()) {
            fields.add("forMs");
        }
        if (group == Group.FRAMES || group == Group.CALLS) {
            fields.add("share");
        }
        if (isOfTr()) {
            fields.add("trCode");
        }
        if (this == TRUNCATE_PAGES) {
            fields.add("rows");
        }
        return fields;
    }

    /** Whether it makes no sense without a delay. */
    public boolean needsDelay() {
        return this == DELAY_FRAMES || this == DELAY_ANSWERS || this == SLOW_BODIES || this == WRONG_CLOCK;
    }

    boolean isOfTr() {
        return group == Group.FRAMES || group == Group.CALLS || this == LOSE_ACKNOWLEDGEMENTS;
    }
}
