package io.mireu.marketdata.application;

/** Is told when other instruments can be traded than before. */
@FunctionalInterface
public interface InstrumentsListener {

    /** {@link FollowedInstruments#master()} is another one. */
    void instrumentsChanged();
}
