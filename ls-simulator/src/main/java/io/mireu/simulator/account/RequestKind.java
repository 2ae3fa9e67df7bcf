package io.mireu.simulator.account;

/** What a numbered request asks for. */
public enum RequestKind {
    NEW("신규"),
    MODIFY("정정"),
    CANCEL("취소");

    private final String koreanName;

    RequestKind(String koreanName) {
        this.koreanName = koreanName;
    }

    public String koreanName() {
        return koreanName;
    }
}
