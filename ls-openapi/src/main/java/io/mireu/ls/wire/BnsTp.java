package io.mireu.ls.wire;

/** Side of an order or fill (매매구분). */
public enum BnsTp {
    /** 매도. */
    SELL("1"),
    /** 매수. */
    BUY("2");

    private final String code;

    BnsTp(String code) {
        this.code = code;
    }

    /** The wire code. */
    public String code() {
        return code;
    }

    /** Side of a wire code. */
    public static BnsTp of(String code) {
        return switch (code) {
            case "1" -> SELL;
            case "2" -> BUY;
            default -> throw new IllegalArgumentException("not a side: '" + code + "'");
        };
    }
}
