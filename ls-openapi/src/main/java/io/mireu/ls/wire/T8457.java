package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t8457: night 5-level order book (KRX야간파생 호가조회(API용)). */
public final class T8457 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t8457",
            "/futureoption/market-data",
            RestTr.Kind.READ,
            "t8457InBlock",
            InBlock.class,
            Response.class,
            "KRX야간파생 호가조회(API용)");

    private T8457() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S8 단축코드; short code (8)") String shcode) {}

    /** Answer. */
    public record OutBlock(
            @Wire("hname S20 종목명; instrument name") String hname,
            @Wire("price D6.2s 현재가; last price") BigDecimal price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D6.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("volume I12n 거래량; volume") long volume,
            @Wire("jnilclose D6.2s 전일종가; previous close") BigDecimal jnilclose,
            @Wire("1..5") List<Level> levels,
            @Wire("dvol I8n 매도호가총수량; total ask quantity") long dvol,
            @Wire("svol I8n 매수호가총수량; total bid quantity") long svol,

            @Wire("toffernum I8n 총매도호가건수; total ask order count")
            long toffernum,

            @Wire("tbidnum I8n 총매수호가건수; total bid order count")
            long tbidnum,

            @Wire("time S6 수신시간; receive time HHMMSS") String time,
            @Wire("shcode S8 단축코드; short code (8)") String shcode) {}

    /** One of the numbered fields, best first. */
    public record Level(
            @Wire("offerho# D6.2s 매도호가; ask price") BigDecimal offerho,
            @Wire("bidho# D6.2s 매수호가; bid price") BigDecimal bidho,
            @Wire("offerrem# I8n 매도호가수량; ask quantity") long offerrem,
            @Wire("bidrem# I8n 매수호가수량; bid quantity") long bidrem,
            @Wire("dcnt# I8n 매도호가건수; ask order count") long dcnt,
            @Wire("scnt# I8n 매수호가건수; bid order count") long scnt) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t8457OutBlock {}") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
