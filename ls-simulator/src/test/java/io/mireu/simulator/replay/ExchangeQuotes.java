package io.mireu.simulator.replay;

/** Made-up quotes in the format of the exchange's, with its traits: empty levels, receipt out of order, old codes. */
final class ExchangeQuotes {

    static final String TEXT = """
            receivedEpoch,venueTime,isin,bidQuantity1,bid1,bidQuantity2,bid2,bidQuantity3,bid3,bidQuantity4,bid4,bidQuantity5,bid5,offerQuantity1,offer1,offerQuantity2,offer2,offerQuantity3,offer3,offerQuantity4,offer4,offerQuantity5,offer5
            1297814403.263355,09:00:03.19,KR4201F32622,9,5.95,0,5.90,0,5.85,7,5.80,0,5.75,3,6.15,3,6.20,0,6.25,0,6.30,0,6.35
            1297814403.231651,09:00:03.19,KR4301F32620,12,3.50,1,3.45,40,3.40,0,3.35,6,3.30,7,3.80,207,3.85,0,3.90,0,3.95,64,4.00
            1297814403.229468,09:00:03.19,KR4201F32606,7,7.45,0,7.40,0,7.35,506,7.30,0,7.25,7,7.85,1,7.90,0,7.95,1,8.00,0,8.05
            1297814403.248293,09:00:03.19,KR4301F32620,19,3.50,1,3.45,40,3.40,0,3.35,6,3.30,7,3.80,207,3.85,0,3.90,0,3.95,64,4.00
            1297814403.251906,09:00:03.19,KR4201F52471,0,,0,,0,,0,,0,,0,,0,,0,,0,,0,
            1297814403.237156,09:00:03.20,KR4201F32622,8,5.95,0,5.90,0,5.85,7,5.80,0,5.75,3,6.15,3,6.20,0,6.25,0,6.30,0,6.35
            """;

    private ExchangeQuotes() {}
}
