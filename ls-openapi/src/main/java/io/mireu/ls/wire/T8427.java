package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t8427: history of one contract by day or minute (과거데이터시간대별조회). */
public final class T8427 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<InBlock, Response>(
                    "t8427",
                    "/futureoption/market-data",
                    RestTr.Kind.READ,
                    "t8427InBlock",
                    InBlock.class,
                    Response.class,
                    "과거데이터시간대별조회")
            .paged(Paging.byKeys("date", "time"));

    private T8427() {}

    /** What is asked. */
    public record InBlock(
            @Wire("fo_gbn S1 선물옵션구분; futures/options selector")
            String foGbn,

            @Wire("yyyy S4 조회년도; expiry year YYYY") String yyyy,
            @Wire("mm S2 조회월; expiry month MM") String mm,
            @Wire("cp_gbn S1 옵션콜풋구분; call/put selector") String cpGbn,
            @Wire("actprice D6.2n 옵션행사가; option strike") BigDecimal actprice,
            @Wire("focode S8 선물옵션코드; F&O code") String focode,
            @Wire("dt_gbn S1 일분구분; day/minute selector") String dtGbn,
            @Wire("min_term S2 분간격; minute interval") String minTerm,
            @Wire("date S8 날짜; date YYYYMMDD") String date,
            @Wire("time S6 시간; time") String time) {}

    /** Answer. */
    public record OutBlock(
            @Wire("focode S8 선물옵션코드; F&O code") String focode,
            @Wire("date S8 날짜; date YYYYMMDD") String date,
            @Wire("time S6 시간; time") String time) {}

    /** Row of the answer. */
    public record OutBlock1(
            @Wire("date S8 날짜; date YYYYMMDD") String date,
            @Wire("time S6 시간; time") String time,
            @Wire("open D6.2s 시가; open") BigDecimal open,
            @Wire("high D6.2s 고가; high") BigDecimal high,
            @Wire("low D6.2s 저가; low") BigDecimal low,
            @Wire("close D6.2s 종가; close") BigDecimal close,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D6.2s 전일대비; change from previous close")
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
            @Wire("t8427OutBlock {}") @Nullable OutBlock outBlock,
            @Wire("t8427OutBlock1 []") List<OutBlock1> outBlock1)
            implements RestAnswer {}
}
