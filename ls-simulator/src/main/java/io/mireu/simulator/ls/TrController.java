package io.mireu.simulator.ls;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The door of all REST TRs: checks a call as the LS gateway does, lets it be handled, and commits armed faults. */
@RestController
class TrController {

    private static final String BEARER = "Bearer ";

    private final TrCatalogue catalogue;
    private final AccessTokens tokens;
    private final CallLimits limits;
    private final RequestCheck check;
    private final PaperGaps gaps;
    private final AnswerFaults faults;
    private final JsonMapper json = JsonMapper.builder().build();
    private final Map<String, TrHandler> handlers = new HashMap<>();

    TrController(
            TrCatalogue catalogue,
            AccessTokens tokens,
            CallLimits limits,
            RequestCheck check,
            PaperGaps gaps,
            AnswerFaults faults,
            List<TrHandler> all) {
        this.catalogue = catalogue;
        this.tokens = tokens;
        this.limits = limits;
        this.check = check;
        this.gaps = gaps;
        this.faults = faults;
        all.forEach(handler -> handler.codes().forEach(code -> handlers.put(code, handler)));
    }

    @RequestMapping({"/futureoption/**", "/etc/**", "/stock/**", "/indtp/**"})
    void call(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!"POST".equals(request.getMethod())) {
            write(response, 200, TrAnswer.of("00707", "조회할 내역이 없습니다."), "");
            return;
        }
        String code = header(request, "tr_cd").orElse("");
        try {
            if (faults.isThrottled(response, code)) {
                return;
            }
            TrAnswer answer = handle(request, code);
            faults.delay(code);
            if (!faults.isReplaced(request, response, code)) {
                write(response, 200, answer, code);
            }
        } catch (GatewayRefusal refusal) {
            write(response, refusal.status(), TrAnswer.of(refusal.code(), refusal.text()), code);
        }
    }

    private TrAnswer handle(HttpServletRequest request, String code) throws IOException {
        String contentType = Optional.ofNullable(request.getContentType()).orElse("");
        if (!contentType.toLowerCase(Locale.ROOT).startsWith("application/json")) {
            throw GatewayRefusal.contentType();
        }
        String authorization = header(request, "authorization").orElse("");
        if (!authorization.startsWith(BEARER)) {
            throw GatewayRefusal.noBearer();
        }
        String appKey = tokens.appKeyOf(authorization.substring(BEARER.length()).strip());
        if (code.isEmpty()) {
            throw GatewayRefusal.noTrCode();
        }
        TrFormat format = catalogue
                .rest(code)
                .filter(tr -> tr.path().equals(request.getRequestURI()))
                .orElseThrow(GatewayRefusal::unknownTrCode);
        String continued = header(request, "tr_cont").orElseThrow(GatewayRefusal::noContinuation);
        limits.count(format, appKey, System.nanoTime());
        String body = new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Optional<String> key = "Y".equals(continued) ? header(request, "tr_cont_key") : Optional.empty();
        TrRequest checked = check.check(format, body, key);
        faults.failBefore(code);
        Optional<TrAnswer> gap = gaps.answer(code);
        if (gap.isPresent()) {
            return gap.get();
        }
        TrHandler handler = handlers.get(code);
        if (handler == null) {
            throw GatewayRefusal.unknownTrCode();
        }
        return faults.altered(checked, handler.handle(checked));
    }

    private void write(HttpServletResponse response, int status, TrAnswer answer, String code) throws IOException {
        byte[] body = json.writeValueAsBytes(answer.body());
        response.setStatus(status);
        response.setContentType("application/json; charset=utf-8");
        response.setHeader("tr_cd", code);
        response.setHeader("tr_cont", answer.continuation().isPresent() ? "Y" : "N");
        response.setHeader("tr_cont_key", answer.continuation().orElse(""));
        faults.write(response, body, code);
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
