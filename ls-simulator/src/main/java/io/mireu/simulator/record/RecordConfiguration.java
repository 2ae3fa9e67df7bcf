package io.mireu.simulator.record;

import io.mireu.simulator.venue.Venue;
import java.nio.file.Path;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Records when a directory is set. */
@Configuration(proxyBeanMethods = false)
class RecordConfiguration {

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty("mireu.simulator.record")
    DayRecorder dayRecorder(RecordSettings settings, Venue venue) {
        Path directory = settings.record();
        if (directory == null) {
            throw new IllegalStateException("mireu.simulator.record is empty");
        }
        DayRecorder recorder = new DayRecorder(directory);
        venue.listen(recorder);
        return recorder;
    }
}
