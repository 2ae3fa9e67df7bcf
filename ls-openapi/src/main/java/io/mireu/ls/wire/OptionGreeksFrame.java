package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** OMG: index option greeks (KOSPI200옵션민감도). */
public record OptionGreeksFrame(
        @Wire("chetime S6 체결시간; trade time HHMMSS") String chetime,
        @Wire("actprice D6.2s 행사가; strike price") BigDecimal actprice,
        @Wire("k200jisu D6.2s KOSPI200지수; KOSPI200 index") BigDecimal k200jisu,
        @Wire("fut200jisu D6.2s 선물가격; futures price") BigDecimal fut200jisu,
        @Wire("price D6.2s 현재가; last price") BigDecimal price,

        @Wire("capimpv D6.2s 대표내재변동성; representative implied volatility")
        BigDecimal capimpv,

        @Wire("impv D6.2s 내재변동성; implied volatility") BigDecimal impv,
        @Wire("delt D7.4s 델타(블랙숄즈); delta (Black-Scholes)") BigDecimal delt,
        @Wire("gama D7.4s 감마(블랙숄즈); gamma (Black-Scholes)") BigDecimal gama,
        @Wire("ceta D7.4s 세타(블랙숄즈); theta (Black-Scholes)") BigDecimal ceta,
        @Wire("vega D7.4s 베가(블랙숄즈); vega (Black-Scholes)") BigDecimal vega,
        @Wire("rhox D7.4s 로우(블랙숄즈); rho (Black-Scholes)") BigDecimal rhox,

        @Wire("theoryprice D6.2s 이론가(블랙숄즈); theoretical price (Black-Scholes)")
        BigDecimal theoryprice,

        @Wire("bimpv D6.2s 전일가내재변동성; IV from previous close")
        BigDecimal bimpv,

        @Wire("offerimpv D6.2s 매도가내재변동성; IV from ask") BigDecimal offerimpv,
        @Wire("bidimpv D6.2s 매수가내재변동성; IV from bid") BigDecimal bidimpv,
        @Wire("optcode S8! 옵션코드; option code") String optcode)
        implements MarketFrame {}
