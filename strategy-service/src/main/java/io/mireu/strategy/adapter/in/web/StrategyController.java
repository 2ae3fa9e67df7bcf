package io.mireu.strategy.adapter.in.web;

import io.mireu.model.order.AccountId;
import io.mireu.model.strategy.StrategyId;
import io.mireu.strategy.application.HaltStrategy;
import io.mireu.strategy.application.StartStrategy;
import io.mireu.strategy.application.Strategies;
import io.mireu.strategy.application.StrategySettings;
import io.mireu.strategy.application.WatchMarket;
import io.mireu.strategy.domain.FlexSwitchDefinition;
import io.mireu.strategy.domain.Strategy;
import io.mireu.support.web.ProblemException;
import java.security.Principal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows, starts and stops strategies. */
@RestController
@RequestMapping("/api/v1/strategies")
@PreAuthorize("hasRole('TRADER')")
class StrategyController {

    private final Strategies strategies;
    private final StartStrategy startStrategy;
    private final HaltStrategy haltStrategy;
    private final WatchMarket watchMarket;
    private final AccountId account;

    StrategyController(
            Strategies strategies,
            StartStrategy startStrategy,
            HaltStrategy haltStrategy,
            WatchMarket watchMarket,
            StrategySettings settings) {
        this.strategies = strategies;
        this.startStrategy = startStrategy;
        this.haltStrategy = haltStrategy;
        this.watchMarket = watchMarket;
        this.account = AccountId.of(settings.account());
    }

    @GetMapping
    List<StrategyView> all() {
        return strategies.all().stream().map(this::view).toList();
    }

    @GetMapping("/{id}")
    StrategyView one(@PathVariable String id) {
        return view(find(id));
    }

    @PostMapping
    ResponseEntity<StrategyView> start(@RequestBody StartStrategyRequest request, Principal trader) {
        return ResponseEntity.status(HttpStatus.CREATED).body(start(request.definition(account), trader));
    }

    @PostMapping("/{id}/start")
    StrategyView startAgain(@PathVariable String id, Principal trader) {
        return start(find(id).definition(), trader);
    }

    @PostMapping("/{id}/stop")
    StrategyView stop(@PathVariable String id, Principal trader) {
        Strategy known = find(id);
        return haltStrategy
                .stopped(known.id(), trader.getName())
                .map(this::view)
                .orElseThrow(
                        () -> new ProblemException(HttpStatus.CONFLICT, "not-running", known.id() + " does not run"));
    }

    private StrategyView start(FlexSwitchDefinition definition, Principal trader) {
        return switch (startStrategy.handle(definition, trader.getName())) {
            case StartStrategy.Outcome.Started started -> view(started.strategy());
            case StartStrategy.Outcome.AlreadyRunning known ->
                throw new ProblemException(
                        HttpStatus.CONFLICT, "already-running", known.id() + " runs already; stop it first");
            case StartStrategy.Outcome.Refused refused ->
                throw new ProblemException(HttpStatus.BAD_REQUEST, refused.code(), refused.reason());
        };
    }

    private Strategy find(String id) {
        return strategies
                .find(StrategyId.of(id))
                .orElseThrow(() ->
                        new ProblemException(HttpStatus.NOT_FOUND, "unknown-strategy", "there is no strategy " + id));
    }

    private StrategyView view(Strategy strategy) {
        return StrategyView.of(strategy, watchMarket.look(strategy));
    }
}
