package io.mireu.simulator.ls;

/** The gateway turns a call away before the venue sees it. */
final class GatewayRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;

    private GatewayRefusal(int status, String code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    static GatewayRefusal wrongKey() {
        return new GatewayRefusal(403, "IGW00103", "유효하지 않은 AppKey입니다.");
    }

    static GatewayRefusal wrongSecret() {
        return new GatewayRefusal(403, "IGW00105", "유효하지 않은 AppSecret입니다.");
    }

    static GatewayRefusal invalidToken() {
        return new GatewayRefusal(401, "IGW00121", "유효하지 않은 token 입니다.");
    }

    static GatewayRefusal expiredToken() {
        return new GatewayRefusal(401, "IGW00123", "기간이 만료된 token 입니다.");
    }

    static GatewayRefusal contentType() {
        return new GatewayRefusal(500, "IGW00133", "content-type이 유효하지 않습니다.");
    }

    static GatewayRefusal tooManyCalls() {
        return new GatewayRefusal(500, "IGW00201", "호출 거래건수를 초과하였습니다.");
    }

    static GatewayRefusal noBearer() {
        return new GatewayRefusal(401, "IGW00205", "credentials_type이 유효하지 않습니다.(Bearer)");
    }

    static GatewayRefusal noTrCode() {
        return new GatewayRefusal(500, "IGW00214", "TR CD는 필수입니다.");
    }

    static GatewayRefusal unknownTrCode() {
        return new GatewayRefusal(500, "IGW00215", "유효하지 않은 TR CD입니다.");
    }

    static GatewayRefusal noContinuation() {
        return new GatewayRefusal(500, "IGW40010", "연속구분은 필수입니다.");
    }

    static GatewayRefusal dataType(String field) {
        return new GatewayRefusal(500, "IGW40011", field + " data type을 확인하세요");
    }

    static GatewayRefusal missing(String field) {
        return new GatewayRefusal(500, "IGW40013", field + " 필수값을 확인하세요");
    }

    static GatewayRefusal notWrapped() {
        return new GatewayRefusal(500, "IGW50004", "InBlock을 확인하세요");
    }

    static GatewayRefusal outage() {
        return new GatewayRefusal(500, "IGW50008", "내부 오류가 발생하였습니다.");
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
