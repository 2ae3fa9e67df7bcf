package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** OX0: option price band expansion (KOSPI200옵션가격제한폭확대). */
public record OptionPriceStepFrame(
        @Wire("upstep S2 적용상한단계; applied upper step") String upstep,
        @Wire("dnstep S2 적용하한단계; applied lower step") String dnstep,
        @Wire("uplmtprice D6.2s 적용상한가; applied upper limit") BigDecimal uplmtprice,
        @Wire("dnlmtprice D6.2s 적용하한가; applied lower limit") BigDecimal dnlmtprice,
        @Wire("opttcode S8! 단축코드; short code (8)") String opttcode)
        implements MarketFrame {}
