package io.mireu.simulator.account;

/** Why the venue refuses a request, with the code and wording of paper trading, without its mark, where a source gives them. */
public enum Refusal {
    TICK("01403", "호가단위를 확인하세요"),
    MARGIN("01425", "증거금이 부족합니다"),
    PRICE_LIMIT("01427", "상/하한가를 확인하세요"),
    NO_ORIGINAL("01432", "원주문번호가 존재하지 않습니다"),
    NOTHING_LEFT("01433", "정정/취소할 수량이 없습니다"),
    TOO_MUCH("01442", "정정수량이 정정가능수량을 초과합니다"),
    CLOSED("01458", "장종료 상태입니다"),
    /** The account may not sell more options than it holds; the wording of stocks. */
    NOT_HELD("01478", "매도가능수량이 부족합니다"),
    NOT_PERMITTED("01491", "주문이 불가한 계좌입니다"),
    BELOW_LIMIT("03181", "주문가격이 하한가 미달입니다"),
    /** No source gives the code; every code that starts with 01 is a refusal. */
    UNKNOWN_CONTRACT("01404", "종목코드를 확인하세요"),
    /** No source gives the code. */
    WRONG_FIELD("01406", "주문 입력값을 확인하세요"),
    /** No source gives the code. */
    ORDER_SIZE("01407", "주문수량이 주문한도를 초과합니다"),
    /** The contract trades, but not like this at this time; no source gives the code. */
    NOT_NOW("01459", "주문접수 가능시간이 아닙니다"),
    /** No source gives the code. */
    POSITION_LIMIT("01408", "미결제약정 보유한도를 초과합니다");

    private final String code;
    private final String message;

    Refusal(String code, String message) {
        this.code = code;
        this.message = message;
    }

    public String code() {
        return code;
    }

    public String message() {
        return message;
    }
}
