package io.mireu.ls.wire;

import io.mireu.ls.codec.Wire;
import java.math.BigDecimal;

/** FX9: index futures price band expansion (KOSPI200선물가격제한폭확대). */
public record FuturePriceStepFrame(
        @Wire("upstep S2 적용상한단계; applied upper step") String upstep,
        @Wire("dnstep S2 적용하한단계; applied lower step") String dnstep,
        @Wire("uplmtprice D9.2s 적용상한가; applied upper limit") BigDecimal uplmtprice,
        @Wire("dnlmtprice D9.2s 적용하한가; applied lower limit") BigDecimal dnlmtprice,
        @Wire("futcode S8! 단축코드; short code (8)") String futcode)
        implements MarketFrame {}
