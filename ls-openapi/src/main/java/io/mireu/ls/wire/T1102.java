package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** t1102: stock quote (주식현재가(시세)조회). */
public final class T1102 {
    /** How it is called. */
    public static final RestTr<InBlock, Response> TR = new RestTr<>(
            "t1102",
            "/stock/market-data",
            RestTr.Kind.READ,
            "t1102InBlock",
            InBlock.class,
            Response.class,
            "주식현재가(시세)조회");

    private T1102() {}

    /** What is asked. */
    public record InBlock(
            @Wire("shcode S6 단축코드; short code (6)") String shcode,
            @Wire("exchgubun S1 거래소구분코드; exchange") String exchgubun) {}

    /** Answer. */
    public record OutBlock(
            @Wire("hname S20 한글명; name") String hname,
            @Wire("price I8n 현재가; last price") long price,
            @Wire("sign S1 전일대비구분; change sign") String sign,

            @Wire("change I8n 전일대비; change from previous close")
            long change,

            @Wire("diff D6.2s 등락율; change rate % (signed)") BigDecimal diff,
            @Wire("volume I12n 누적거래량; cumulative volume") long volume,
            @Wire("recprice I8n 기준가(평가가격); base price") long recprice,

            @Wire("avg I8n 가중평균; volume-weighted average price")
            long avg,

            @Wire("uplmtprice I8n 상한가(최고호가가격); upper limit price")
            long uplmtprice,

            @Wire("dnlmtprice I8n 하한가(최저호가가격); lower limit price")
            long dnlmtprice,

            @Wire("jnilvolume I12n 전일거래량; previous-day volume")
            long jnilvolume,

            @Wire("volumediff I12n 거래량차; volume difference") long volumediff,
            @Wire("open I8n 시가; open") long open,
            @Wire("opentime S6 시가시간; time of open HHMMSS") String opentime,
            @Wire("high I8n 고가; high") long high,
            @Wire("hightime S6 고가시간; time of high HHMMSS") String hightime,
            @Wire("low I8n 저가; low") long low,
            @Wire("lowtime S6 저가시간; time of low HHMMSS") String lowtime,
            @Wire("high52w I8n 52최고가; 52-week high") long high52w,

            @Wire("high52wdate S8 52최고가일; date of 52-week high")
            String high52wdate,

            @Wire("low52w I8n 52최저가; 52-week low") long low52w,

            @Wire("low52wdate S8 52최저가일; date of 52-week low")
            String low52wdate,

            @Wire("exhratio D6.2s 소진율; foreign limit used %")
            BigDecimal exhratio,

            @Wire("per D6.2s ; PER") BigDecimal per,
            @Wire("pbrx D6.2s ; PBR") BigDecimal pbrx,

            @Wire("listing I12n 상장주식수(천); listed shares (thousand)")
            long listing,

            @Wire("jkrate I8n 증거금율; margin rate %") long jkrate,
            @Wire("memedan S5 수량단위; order quantity unit") String memedan,
            @Wire("1..5") List<Level> levels,

            @Wire("fwdvl I12n 외국계매도합계수량; foreign brokers sell quantity")
            long fwdvl,

            @Wire("ftradmdcha I12n 외국계매도직전대비; foreign brokers sell change")
            long ftradmdcha,

            @Wire("ftradmddiff D6.2s 외국계매도비율; foreign brokers sell share %")
            BigDecimal ftradmddiff,

            @Wire("fwsvl I12n 외국계매수합계수량; foreign brokers buy quantity")
            long fwsvl,

            @Wire("ftradmscha I12n 외국계매수직전대비; foreign brokers buy change")
            long ftradmscha,

            @Wire("ftradmsdiff D6.2s 외국계매수비율; foreign brokers buy share %")
            BigDecimal ftradmsdiff,

            @Wire("vol D6.2s 회전율; turnover %") BigDecimal vol,
            @Wire("shcode S6 단축코드; short code (6)") String shcode,

            @Wire("value I12n 누적거래대금; cumulative traded value")
            long value,

            @Wire("jvolume I12n 전일동시간거래량; previous-day volume at same time")
            long jvolume,

            @Wire("highyear I8n 연중최고가; year high") long highyear,

            @Wire("highyeardate S8 연중최고일자; date of year high")
            String highyeardate,

            @Wire("lowyear I8n 연중최저가; year low") long lowyear,
            @Wire("lowyeardate S8 연중최저일자; date of year low") String lowyeardate,
            @Wire("target I8n 목표가; target price") long target,

            @Wire("capital I12n 자본금; capital (100 million KRW, derived)")
            long capital,

            @Wire("abscnt I12n 유동주식수; free-float shares") long abscnt,
            @Wire("parprice I8n 액면가; par value") long parprice,
            @Wire("gsmm S2 결산월; fiscal month") String gsmm,
            @Wire("subprice I8n 대용가; substitute price") long subprice,
            @Wire("total I12n 시가총액; market capitalisation") long total,
            @Wire("listdate S8 상장일; listing date") String listdate,
            @Wire("name S10 전분기명; last quarter label") String name,
            @Wire("bfsales I12n 전분기매출액; last quarter sales") long bfsales,

            @Wire("bfoperatingincome I12n 전분기영업이익; last quarter operating income")
            long bfoperatingincome,

            @Wire("bfordinaryincome I12n 전분기경상이익; last quarter ordinary income")
            long bfordinaryincome,

            @Wire("bfnetincome I12n 전분기순이익; last quarter net income")
            long bfnetincome,

            @Wire("bfeps D13.2s 전분기EPS; last quarter EPS") BigDecimal bfeps,

            @Wire("name2 S10 전전분기명; second last period label")
            String name2,

            @Wire("bfsales2 I12n 전전분기매출액; second last period sales")
            long bfsales2,

            @Wire("bfoperatingincome2 I12n 전전분기영업이익; second last period operating income")
            long bfoperatingincome2,

            @Wire("bfordinaryincome2 I12n 전전분기경상이익; second last period ordinary income")
            long bfordinaryincome2,

            @Wire("bfnetincome2 I12n 전전분기순이익; second last period net income")
            long bfnetincome2,

            @Wire("bfeps2 D13.2s 전전분기EPS; second last period EPS")
            BigDecimal bfeps2,

            @Wire("salert D7.2s 전년대비매출액; sales growth %") BigDecimal salert,

            @Wire("opert D7.2s 전년대비영업이익; operating income growth %")
            BigDecimal opert,

            @Wire("ordrt D7.2s 전년대비경상이익; ordinary income growth %")
            BigDecimal ordrt,

            @Wire("netrt D7.2s 전년대비순이익; net income growth %")
            BigDecimal netrt,

            @Wire("epsrt D7.2s 전년대비EPS; EPS growth %") BigDecimal epsrt,
            @Wire("info1 S10 락구분; ex-rights text") String info1,

            @Wire("info2 S10 관리/급등구분; administrative / surge text")
            String info2,

            @Wire("info3 S10 정지/연장구분; suspension text") String info3,

            @Wire("info4 S12 투자/불성실구분; investment warning text")
            String info4,

            @Wire("janginfo S10 장구분; market name") String janginfo,
            @Wire("t_per D6.2s ; trailing PER") BigDecimal tPer,
            @Wire("tonghwa S3 통화ISO코드; currency ISO code") String tonghwa,

            @Wire("ftradmdval I18n 외국계매도대금; foreign brokers sell value")
            long ftradmdval,

            @Wire("ftradmsval I18n 외국계매수대금; foreign brokers buy value")
            long ftradmsval,

            @Wire("ftradmdvag I8n 외국계매도평단가; foreign brokers sell average price")
            long ftradmdvag,

            @Wire("ftradmsvag I8n 외국계매수평단가; foreign brokers buy average price")
            long ftradmsvag,

            @Wire("info5 S8 투자주의환기; investment caution text")
            String info5,

            @Wire("spac_gubun S1 기업인수목적회사여부; SPAC flag") String spacGubun,
            @Wire("issueprice I8n 발행가격; issue price") long issueprice,

            @Wire("alloc_gubun S1 배분적용구분코드(1:배분발생2:배분해제그외:미발생); allocation state")
            String allocGubun,

            @Wire("alloc_text S8 배분적용구분; allocation state text")
            String allocText,

            @Wire("shterm_text S10 단기과열/VI발동; short-term overheating / VI text")
            String shtermText,

            @Wire("svi_uplmtprice I8n 정적VI상한가; static VI upper price")
            long sviUplmtprice,

            @Wire("svi_dnlmtprice I8n 정적VI하한가; static VI lower price")
            long sviDnlmtprice,

            @Wire("low_lqdt_gu S1 저유동성종목여부; low liquidity flag")
            String lowLqdtGu,

            @Wire("abnormal_rise_gu S1 이상급등종목여부; abnormal rise flag")
            String abnormalRiseGu,

            @Wire("lend_text S8 대차불가표시; lending restriction text")
            String lendText,

            @Wire("ty_text S8 ETF/ETN투자유의; ETF/ETN caution text")
            String tyText,

            @Wire("nxt_janginfo S10 NXT장구분; NXT market name")
            String nxtJanginfo,

            @Wire("nxt_shterm_text S10 NXT단기과열/VI발동; NXT short-term overheating / VI text")
            String nxtShtermText,

            @Wire("nxt_svi_uplmtprice I8n NXT정적VI상한가; NXT static VI upper price")
            long nxtSviUplmtprice,

            @Wire("nxt_svi_dnlmtprice I8n NXT정적VI하한가; NXT static VI lower price")
            long nxtSviDnlmtprice,

            @Wire("ex_shcode S10 거래소별단축코드; exchange-specific short code")
            String exShcode) {}

    /** One of the numbered fields, best first. */
    public record Level(
            @Wire("offernocd# S3 매도증권사코드; top seller broker code")
            String offernocd,

            @Wire("bidnocd# S3 매수증권사코드; top buyer broker code")
            String bidnocd,

            @Wire("offerno# S6 매도증권사명; top seller broker name")
            String offerno,

            @Wire("bidno# S6 매수증권사명; top buyer broker name") String bidno,
            @Wire("dvol# I8n 총매도수량; top seller quantity") long dvol,
            @Wire("svol# I8n 총매수수량; top buyer quantity") long svol,

            @Wire("dcha# I8n 매도증감; top seller quantity change")
            long dcha,

            @Wire("scha# I8n 매수증감; top buyer quantity change")
            long scha,

            @Wire("ddiff# D6.2s 매도비율; top seller share %") BigDecimal ddiff,
            @Wire("sdiff# D6.2s 매수비율; top buyer share %") BigDecimal sdiff,
            @Wire("dval# I18n 총매도대금; top seller value") long dval,
            @Wire("sval# I18n 총매수대금; top buyer value") long sval,

            @Wire("davg# I8n 총매도평단가; top seller average price")
            long davg,

            @Wire("savg# I8n 총매수평단가; top buyer average price")
            long savg) {}

    /** Whole answer; a block the venue left out is null or empty. */
    public record Response(
            @Wire("rsp_cd S") String rspCd,
            @Wire("rsp_msg S") String rspMsg,
            @Wire("t1102OutBlock {}") @Nullable OutBlock outBlock)
            implements RestAnswer {}
}
