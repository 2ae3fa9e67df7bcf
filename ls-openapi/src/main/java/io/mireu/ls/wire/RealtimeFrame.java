package io.mireu.ls.wire;

/** What a realtime connection delivers. */
public sealed interface RealtimeFrame permits MarketFrame, AccountFrame, MalformedFrame {}
