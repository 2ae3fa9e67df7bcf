package io.mireu.volatility.adapter.in.web;

import io.mireu.support.web.ProblemException;
import io.mireu.volatility.application.Rebuild;
import io.mireu.volatility.application.RebuildHistory;
import io.mireu.volatility.application.Rebuilds;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Rebuilds of history from bars: asked for where the seed had it, followed at our own path. */
@RestController
class RebuildController {

    private static final int MOST = 1_000;

    private final RebuildHistory rebuildHistory;
    private final Rebuilds rebuilds;

    RebuildController(RebuildHistory rebuildHistory, Rebuilds rebuilds) {
        this.rebuildHistory = rebuildHistory;
        this.rebuilds = rebuilds;
    }

    /**
     * What is asked for.
     *
     * @param yymm month of the expiry, for example 2612
     */
    record RebuildRequest(@Nullable String yymm) {}

    /**
     * What the seed answers.
     *
     * @param status always success; everything else is a problem
     */
    record RebuildStarted(String status) {}

    /** Starts one, which goes on after the answer; where it can be followed stands in the header Location. */
    @PostMapping({"/trading/historic/", "/trading/historic"})
    @PreAuthorize("hasRole('TRADER')")
    ResponseEntity<RebuildStarted> rebuild(@RequestBody RebuildRequest request) {
        YearMonth month = RequestedMonth.ofYymm(request.yymm());
        return switch (rebuildHistory.handle(month)) {
            case RebuildHistory.Answer.Started(long id) ->
                ResponseEntity.ok()
                        .location(URI.create("/api/v1/volatility/rebuilds/" + id))
                        .body(new RebuildStarted("success"));
            case RebuildHistory.Answer.RunsAlready _ ->
                throw new ProblemException(
                        HttpStatus.CONFLICT, "rebuild-runs", "another rebuild runs: wait for its end");
            case RebuildHistory.Answer.NothingArchived _ ->
                throw new ProblemException(
                        HttpStatus.NOT_FOUND,
                        "nothing-archived",
                        "no bars of the expiry " + SeriesName.of(month) + " are archived");
        };
    }

    /** The latest first. */
    @GetMapping("/api/v1/volatility/rebuilds")
    List<Rebuild> latest(@RequestParam(defaultValue = "50") int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be from 1 to " + MOST + ", not " + limit);
        }
        return rebuilds.latest(limit);
    }

    /** One by its number. */
    @GetMapping("/api/v1/volatility/rebuilds/{id}")
    Rebuild find(@PathVariable long id) {
        return rebuilds.find(id)
                .orElseThrow(() -> new ProblemException(
                        HttpStatus.NOT_FOUND, "unknown-rebuild", "there was no rebuild with the number " + id));
    }
}
