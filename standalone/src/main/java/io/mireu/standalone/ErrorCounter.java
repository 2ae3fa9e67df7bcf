package io.mireu.standalone;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.atomic.AtomicLong;
import org.slf4j.LoggerFactory;

/** Counts what any part of the system logs as an error. */
final class ErrorCounter extends AppenderBase<ILoggingEvent> {

    private final AtomicLong errors = new AtomicLong();

    /** A counter that hears everything from now on. */
    static ErrorCounter attach() {
        ErrorCounter counter = new ErrorCounter();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        counter.setContext(root.getLoggerContext());
        counter.start();
        root.addAppender(counter);
        return counter;
    }

    @Override
    protected void append(ILoggingEvent event) {
        if (event.getLevel().isGreaterOrEqual(Level.ERROR)) {
            errors.incrementAndGet();
        }
    }

    long count() {
        return errors.get();
    }
}
