package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** t2111: F&O quote (선물/옵션현재가(시세)조회). */
public final class T2111 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t2111",
            "/futureoption/market-data",
            RestTr.Kind.READ,
            "t2111InBlock",
            InBlock.class,
            Response.class,
            "선물/옵션현재가(시세)조회");

    private T2111() {}

    /** What is asked. */
    public record InBlock(
            @Wire("focode S8 단축코드; short code (8)") String focode) {}

    /** Answer. */
    public record OutBlock(
            @Wire("hname S20 한글명; instrument name") String hname,
            @Wire("price D9.2s 현재가; last price") BigDecimal price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change D9.2s 전일대비; change from previous close")
            BigDecimal change,

            @Wire("jnilclose D9.2s 전일종가; previous close") BigDecimal jnilclose,
            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("volume I12n 거래량; volume") long volume,
            @Wire("value I12n 거래대금; traded value") long value,
            @Wire("mgjv I8n 미결제량; open interest") long mgjv,

            @Wire("mgjvdiff I8n 미결제증감; open interest change")
            long mgjvdiff,

            @Wire("open D9.2s 시가; open") BigDecimal open,
            @Wire("high D9.2s 고가; high") BigDecimal high,
            @Wire("low D9.2s 저가; low") BigDecimal low,
            @Wire("uplmtprice D9.2s 상한가; upper limit price") BigDecimal uplmtprice,
            @Wire("dnlmtprice D9.2s 하한가; lower limit price") BigDecimal dnlmtprice,
            @Wire("high52w D9.2s 52최고가; 52-week high") BigDecimal high52w,
            @Wire("low52w D9.2s 52최저가; 52-week low") BigDecimal low52w,
            @Wire("basis D9.2s 베이시스; basis") BigDecimal basis,
            @Wire("recprice D9.2s 기준가; base price") BigDecimal recprice,

            @Wire("theoryprice D9.2s 이론가; theoretical price")
            BigDecimal theoryprice,

            @Wire("glyl D6.3s 괴리율; disparity rate %") BigDecimal glyl,

            @Wire("cbhprice D9.2s CB상한가; circuit-breaker upper price")
            BigDecimal cbhprice,

            @Wire("cblprice D9.2s CB하한가; circuit-breaker lower price")
            BigDecimal cblprice,

            @Wire("lastmonth S8 만기일; last trading day YYYYMMDD")
            String lastmonth,

            @Wire("jandatecnt I8n 잔여일; calendar days to expiry")
            long jandatecnt,

            @Wire("pricejisu D9.2s 종합지수; KOSPI index") BigDecimal pricejisu,

            @Wire("jisusign S1 종합지수전일대비구분; KOSPI change sign")
            String jisusign,

            @Wire("jisuchange D9.2s 종합지수전일대비; KOSPI change") BigDecimal jisuchange,

            @Wire("jisudiff D6.2s 종합지수등락율; KOSPI change rate %")
            BigDecimal jisudiff,

            @Wire("kospijisu D9.2s KOSPI200지수; KOSPI200 index")
            BigDecimal kospijisu,

            @Wire("kospisign S1 KOSPI200전일대비구분; KOSPI200 change sign")
            String kospisign,

            @Wire("kospichange D9.2s KOSPI200전일대비; KOSPI200 change")
            BigDecimal kospichange,

            @Wire("kospidiff D6.2s KOSPI200등락율; KOSPI200 change rate %")
            BigDecimal kospidiff,

            @Wire("listhprice D9.2s 상장최고가; contract high since listing")
            BigDecimal listhprice,

            @Wire("listlprice D9.2s 상장최저가; contract low since listing")
            BigDecimal listlprice,

            @Wire("delt D6.4s 델타; delta") BigDecimal delt,
            @Wire("gama D6.4s 감마; gamma") BigDecimal gama,
            @Wire("ceta D6.4s 세타; theta") BigDecimal ceta,
            @Wire("vega D6.4s 베가; vega") BigDecimal vega,
            @Wire("rhox D6.4s 로우; rho") BigDecimal rhox,

            @Wire("gmprice D9.2s 근월물현재가; front-month last price")
            BigDecimal gmprice,

            @Wire("gmsign S1 근월물전일대비구분; front-month change sign")
            String gmsign,

            @Wire("gmchange D9.2s 근월물전일대비; front-month change")
            BigDecimal gmchange,

            @Wire("gmdiff D6.2s 근월물등락율; front-month change rate %")
            BigDecimal gmdiff,

            @Wire("theorypriceg D9.2s 이론가; theoretical price")
            BigDecimal theorypriceg,

            @Wire("histimpv D6.2s 역사적변동성; historical volatility")
            BigDecimal histimpv,

            @Wire("impv D6.2s 내재변동성; implied volatility") BigDecimal impv,
            @Wire("sbasis D9.2s 시장BASIS; market basis") BigDecimal sbasis,
            @Wire("ibasis D9.2s 이론BASIS; theoretical basis") BigDecimal ibasis,
            @Wire("gmfutcode S8 근월물종목코드; front-month code") String gmfutcode,
            @Wire("actprice D6.2s 행사가; strike price") BigDecimal actprice,

            @Wire("greeks_time S6 거래소민감도수신시간; exchange greeks receive time")
            String greeksTime,

            @Wire("greeks_confirm S8 거래소민감도확정여부; exchange greeks final flag")
            String greeksConfirm,

            @Wire("danhochk S1 단일가호가여부; single-price auction flag")
            String danhochk,

            @Wire("yeprice D9.2s 예상체결가; indicative price") BigDecimal yeprice,

            @Wire("jnilysign S1 예상체결가전일종가대비구분; indicative price change sign")
            String jnilysign,

            @Wire("jnilychange D9.2s 예상체결가전일종가대비; indicative price change from previous close")
            BigDecimal jnilychange,

            @Wire("jnilydrate D6.2s 예상체결가전일종가등락율; indicative price change rate %")
            BigDecimal jnilydrate,

            @Wire("alloc_gubun S1 배분구분(1:배분개시2:배분해제0:미발생); allocation state")
            String allocGubun,

            @Wire("bjandatecnt I8n 잔여일(영업일); business days to expiry")
            long bjandatecnt,

            @Wire("focode S8 종목코드; instrument code") String focode,

            @Wire("dy_gubun S1 실시간가격제한여부(0:대상아님1:적용중2:미적용중3:일시해제); real-time price limit state")
            String dyGubun,

            @Wire("dy_uplmtprice D9.2s 실시간상한가; real-time upper limit")
            BigDecimal dyUplmtprice,

            @Wire("dy_dnlmtprice D9.2s 실시간하한가; real-time lower limit")
            BigDecimal dyDnlmtprice,

            @Wire("updnstep_gubun S1 가격제한폭확대(0:미확대1:확대2:대상아님); price band expansion state")
            String updnstepGubun,

            @Wire("upstep S2 상한적용단계; applied upper step") String upstep,
            @Wire("dnstep S2 하한적용단계; applied lower step") String dnstep,

            @Wire("uplmtprice_3rd D9.2s 3단계상한가; step-3 upper limit")
            BigDecimal uplmtprice3rd,

            @Wire("dnlmtprice_3rd D9.2s 3단계하한가; step-3 lower limit")
            BigDecimal dnlmtprice3rd,

            @Wire("expct_ccls_q I9n 예상체결수량; indicative quantity")
            long expctCclsQ) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t2111OutBlock {}") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
