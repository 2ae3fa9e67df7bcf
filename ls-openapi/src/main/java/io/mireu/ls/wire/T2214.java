package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t2214: daily history (기간별주가). */
public final class T2214 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t2214",
                    "/futureoption/market-data",
                    RestTr.Kind.READ,
                    "t2214InBlock",
                    InBlock.class,
                    Response.class,
                    "기간별주가")
            .paged(Paging.byKeys("date", "cts_code"));

    private T2214() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S8 단축코드; short code (8)") String shcode,

            @Wire("futcheck S1 선물최근월물; front-month chaining flag")
            String futcheck,

            @Wire("date S8 날짜; date YYYYMMDD") String date,

            @Wire("cts_code S8 CTS종목코드; continuation key (instrument)")
            String ctsCode,

            @Wire("lastdate S8 전종목만기일; previous contract expiry")
            String lastdate,

            @Wire("cnt I3n 조회요청건수; requested row count") long cnt) {}

    /** Answer. */
    public record OutBlock(
            @Wire("date S8 날짜; date YYYYMMDD") String date,

            @Wire("cts_code S8 CTS종목코드; continuation key (instrument)")
            String ctsCode,

            @Wire("lastdate S8 전종목만기일; previous contract expiry")
            String lastdate,

            @Wire("nowfutyn S1 최근월선물여부; front-month flag Y/N")
            String nowfutyn) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("date S8 날짜; date YYYYMMDD") String date,
            @Wire("open D9.2s 시가; open") BigDecimal open,
            @Wire("high D9.2s 고가; high") BigDecimal high,
            @Wire("low D9.2s 저가; low") BigDecimal low,
            @Wire("close D9.2s 종가; close") BigDecimal close,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D9.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("volume I12n 거래량; volume") long volume,
            @Wire("diff_vol D10.2s 거래증가율; volume growth %") BigDecimal diffVol,
            @Wire("openyak I8n 미결수량; open interest") long openyak,

            @Wire("openyakupdn I8n 미결증감; open interest change")
            long openyakupdn,

            @Wire("value I12s 거래대금; traded value") long value) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t2214OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t2214OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
