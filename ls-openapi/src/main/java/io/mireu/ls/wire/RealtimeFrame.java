package io.mireu.ls.wire;

/** What a realtime connection delivers. */
public sealed interface RealtimeFrame
        permits FutureTradeFrame,
                FutureQuoteFrame,
                OptionTradeFrame,
                OptionQuoteFrame,
                MarketStatusFrame,
                OrderAcceptedFrame,
                FillFrame,
                OrderConfirmationFrame,
                MalformedFrame {}
