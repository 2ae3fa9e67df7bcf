package io.mireu.model.event;

/** Something that happened, as it stands on a topic. */
public sealed interface Event
        permits MarketEvent,
                StatisticEvent,
                VolatilityEvent,
                StrategyEvent,
                IntentEvent,
                OrderEvent,
                PortfolioEvent,
                SystemEvent {

    /** What it carries about itself. */
    EventMeta meta();

    /** The unit of order: events of one key are read in the order in which they were written. */
    String key();
}
