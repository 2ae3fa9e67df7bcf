package io.mireu.gateway.security;

import io.mireu.support.web.Problems;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Problem details from a filter, where no controller advice reaches. */
final class ProblemWriter {

    private static final JsonMapper JSON = new JsonMapper();

    private ProblemWriter() {}

    static void write(HttpServletResponse response, HttpStatus status, String code, String detail) throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        Body body =
                new Body(String.valueOf(Problems.of(status, code, detail).getTitle()), status.value(), detail, code);
        response.getOutputStream().write(JSON.writeValueAsBytes(body));
    }

    private record Body(String title, int status, String detail, String code) {}
}
