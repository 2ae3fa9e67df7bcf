package io.mireu.ls.wire;

/**
 * One response code.
 *
 * @param code rsp_cd
 * @param httpStatus status it was seen with when not 200; zero where that is not established
 * @param onOrder what it says as the answer to an order
 * @param onRead what it says as the answer to a read
 * @param text meaning in English
 */
public record ResponseCode(String code, int httpStatus, ResponseMeaning onOrder, ResponseMeaning onRead, String text) {

    static ResponseCode parse(String line) {
        String[] cells = line.split(",", 5);
        return new ResponseCode(
                cells[0],
                Integer.parseInt(cells[1]),
                ResponseMeaning.valueOf(cells[2]),
                ResponseMeaning.valueOf(cells[3]),
                cells[4]);
    }

    /** Whether the code may be believed although HTTP reports an error: a refusal of the gateway, in front of the venue. */
    boolean provesRefusal(int status) {
        return onOrder != ResponseMeaning.PLACED && (status < 500 || status == httpStatus);
    }
}
