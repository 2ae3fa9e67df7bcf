package io.mireu.standalone;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.mireu.support.json.ModelModule;
import java.io.PrintWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that commands print for programs: exact numbers, ISO-8601 days, nothing for what is not known. */
final class CommandJson {

    private static final JsonMapper MAPPER = ModelModule.configure(JsonMapper.builder())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .changeDefaultPropertyInclusion(rule -> rule.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private CommandJson() {}

    static void write(Object answer, PrintWriter out) {
        out.println(MAPPER.writeValueAsString(answer));
        out.flush();
    }
}
