package io.mireu.support.web;

import io.mireu.support.json.ModelModule;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** JSON and errors of every REST interface. */
@AutoConfiguration
@Import(ProblemAdvice.class)
@ConditionalOnProperty("mireu.service.name") // another application of the same JVM is left alone
public class WebConfiguration {

    @Bean
    JsonMapperBuilderCustomizer modelJson() {
        return ModelModule::configure;
    }
}
