package io.mireu.ls.wire;

/** What happened to the account's orders. */
public sealed interface AccountFrame extends RealtimeFrame
        permits OrderAcceptedFrame, FillFrame, OrderConfirmationFrame, NightOrderConfirmationFrame {}
