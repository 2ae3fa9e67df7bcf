package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** t1511: index quote (업종현재가). */
public final class T1511 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t1511", "/indtp/market-data", RestTr.Kind.READ, "t1511InBlock", InBlock.class, Response.class, "업종현재가");

    private T1511() {}

    /** What is asked. */
    public record InBlock(
            @Wire("upcode S3 업종코드; index code (3)") String upcode) {}

    /** Answer. */
    public record OutBlock(
            @Wire("gubun S1 업종구분; index kind") String gubun,
            @Wire("hname S20 업종명; index name") String hname,
            @Wire("pricejisu D10.2s 현재지수; index value") BigDecimal pricejisu,

            @Wire("jniljisu D10.2s 전일지수; previous index value")
            BigDecimal jniljisu,

            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D10.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("diffjisu D6.2s 지수등락율; change rate %") BigDecimal diffjisu,

            @Wire("jnilvolume I12n 전일거래량; previous-day volume")
            long jnilvolume,

            @Wire("volume I12n 당일거래량; cumulative volume") long volume,

            @Wire("volumechange I12n 거래량전일대비; volume change from previous day")
            long volumechange,

            @Wire("volumerate D6.2s 거래량비율; volume as % of previous day")
            BigDecimal volumerate,

            @Wire("jnilvalue I12n 전일거래대금; previous-day traded value")
            long jnilvalue,

            @Wire("value I12n 당일거래대금; cumulative traded value")
            long value,

            @Wire("valuechange I12n 거래대금전일대비; value change from previous day")
            long valuechange,

            @Wire("valuerate D6.2s 거래대금비율; value as % of previous day")
            BigDecimal valuerate,

            @Wire("openjisu D10.2s 시가지수; open") BigDecimal openjisu,

            @Wire("opendiff D6.2s 시가등락율; open change rate %")
            BigDecimal opendiff,

            @Wire("opentime S6 시가시간; time of open HHMMSS") String opentime,
            @Wire("highjisu D10.2s 고가지수; high") BigDecimal highjisu,

            @Wire("highdiff D6.2s 고가등락율; high change rate %")
            BigDecimal highdiff,

            @Wire("hightime S6 고가시간; time of high HHMMSS") String hightime,
            @Wire("lowjisu D10.2s 저가지수; low") BigDecimal lowjisu,
            @Wire("lowdiff D6.2s 저가등락율; low change rate %") BigDecimal lowdiff,
            @Wire("lowtime S6 저가시간; time of low HHMMSS") String lowtime,
            @Wire("whjisu D10.2s 52주최고지수; 52-week high") BigDecimal whjisu,

            @Wire("whchange D7.2s 52주최고현재가대비; last vs 52-week high, % (derived)")
            BigDecimal whchange,

            @Wire("whjday S8 52주최고지수일자; date of 52-week high")
            String whjday,

            @Wire("wljisu D7.2s 52주최저지수; 52-week low") BigDecimal wljisu,

            @Wire("wlchange D7.2s 52주최저현재가대비; last vs 52-week low, % (derived)")
            BigDecimal wlchange,

            @Wire("wljday S8 52주최저지수일자; date of 52-week low")
            String wljday,

            @Wire("yhjisu D10.2s 연중최고지수; year high") BigDecimal yhjisu,

            @Wire("yhchange D7.2s 연중최고현재가대비; last vs year high, % (derived)")
            BigDecimal yhchange,

            @Wire("yhjday S8 연중최고지수일자; date of year high") String yhjday,
            @Wire("yljisu D10.2s 연중최저지수; year low") BigDecimal yljisu,

            @Wire("ylchange D7.2s 연중최저현재가대비; last vs year low, % (derived)")
            BigDecimal ylchange,

            @Wire("yljday S8 연중최저지수일자; date of year low") String yljday,

            @Wire("firstjcode S3 첫번째지수코드; related index code")
            String firstjcode,

            @Wire("firstjname S20 첫번째지수명; related index name")
            String firstjname,

            @Wire("firstjisu D10.2s 첫번째지수; related index value")
            BigDecimal firstjisu,

            @Wire("firsign S1 첫번째대비구분; change sign") String firsign,

            @Wire("firchange D10.2s 첫번째전일대비; change from previous close")
            BigDecimal firchange,

            @Wire("firdiff D6.2s 첫번째등락율; related index change rate %")
            BigDecimal firdiff,

            @Wire("secondjcode S3 두번째지수코드; related index code")
            String secondjcode,

            @Wire("secondjname S20 두번째지수명; related index name")
            String secondjname,

            @Wire("secondjisu D10.2s 두번째지수; related index value")
            BigDecimal secondjisu,

            @Wire("secsign S1 두번째대비구분; change sign") String secsign,

            @Wire("secchange D10.2s 두번째전일대비; change from previous close")
            BigDecimal secchange,

            @Wire("secdiff D6.2s 두번째등락율; related index change rate %")
            BigDecimal secdiff,

            @Wire("thirdjcode S3 세번째지수코드; related index code")
            String thirdjcode,

            @Wire("thirdjname S20 세번째지수명; related index name")
            String thirdjname,

            @Wire("thirdjisu D10.2s 세번째지수; related index value")
            BigDecimal thirdjisu,

            @Wire("thrsign S1 세번째대비구분; change sign") String thrsign,

            @Wire("thrchange D10.2s 세번째전일대비; change from previous close")
            BigDecimal thrchange,

            @Wire("thrdiff D6.2s 세번째등락율; related index change rate %")
            BigDecimal thrdiff,

            @Wire("fourthjcode S3 네번째지수코드; related index code")
            String fourthjcode,

            @Wire("fourthjname S20 네번째지수명; related index name")
            String fourthjname,

            @Wire("fourthjisu D10.2s 네번째지수; related index value")
            BigDecimal fourthjisu,

            @Wire("forsign S1 네번째대비구분; change sign") String forsign,

            @Wire("forchange D10.2s 네번째전일대비; change from previous close")
            BigDecimal forchange,

            @Wire("fordiff D6.2s 네번째등락율; related index change rate %")
            BigDecimal fordiff,

            @Wire("highjo I4n 상승종목수; number of issues up") long highjo,

            @Wire("upjo I4n 상한종목수; number of issues at upper limit")
            long upjo,

            @Wire("unchgjo I4n 보합종목수; number of issues unchanged")
            long unchgjo,

            @Wire("lowjo I4n 하락종목수; number of issues down") long lowjo,

            @Wire("downjo I4n 하한종목수; number of issues at lower limit")
            long downjo) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t1511OutBlock {}") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
