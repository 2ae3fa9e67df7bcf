package io.mireu.marketdata.application.collection;

/** Where collections are kept; it may be there later than the service, or not at all. */
public interface CollectionStore extends AutoCloseable {

    /** Whether it is there; tries to open it, which may take some seconds. */
    boolean open();

    @Override
    void close();
}
