package io.mireu.order.adapter.in.web;

import io.mireu.model.order.IntentId;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.order.OrderStatus;
import io.mireu.order.application.IssueManualIntent;
import io.mireu.order.application.IssueManualIntent.Result;
import io.mireu.order.application.OrderReadModel;
import io.mireu.order.application.OrderReadModel.FillView;
import io.mireu.order.application.OrderReadModel.OrderFilter;
import io.mireu.order.application.OrderReadModel.OrderView;
import io.mireu.order.application.OrderReadModel.ReconciliationView;
import io.mireu.order.application.OrderSettings;
import io.mireu.support.web.ProblemException;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Orders, their executions, how we agree with the venue, and intents entered by hand. */
@RestController
@RequestMapping("/api/v1/orders")
class OrderController {

    private static final int MOST = 1000;

    private final OrderReadModel orders;
    private final IssueManualIntent issueIntent;
    private final OrderSettings settings;

    OrderController(OrderReadModel orders, IssueManualIntent issueIntent, OrderSettings settings) {
        this.orders = orders;
        this.issueIntent = issueIntent;
        this.settings = settings;
    }

    @GetMapping
    List<OrderView> latest(
            @RequestParam(required = false) @Nullable String portfolio,
            @RequestParam(required = false) @Nullable String intent,
            @RequestParam(required = false) @Nullable OrderStatus status,
            @RequestParam(defaultValue = "100") int limit) {
        String wanted = status == null ? null : status.name();
        return orders.latest(new OrderFilter(portfolio, intent, wanted, limit(limit)));
    }

    @GetMapping("/fills")
    List<FillView> fills(
            @RequestParam(required = false) @Nullable String portfolio,
            @RequestParam(required = false) @Nullable String intent,
            @RequestParam(defaultValue = "100") int limit) {
        return orders.latestFills(new OrderFilter(portfolio, intent, null, limit(limit)));
    }

    @GetMapping("/reconciliation")
    ReconciliationView reconciliation() {
        return orders.reconciliation(settings.account());
    }

    /** An order's id is its intent's and the leg's number, joined by a slash. */
    @GetMapping("/{*id}")
    OrderView one(@PathVariable String id) {
        return orders.find(id.substring(1))
                .orElseThrow(
                        () -> new ProblemException(HttpStatus.NOT_FOUND, "unknown-order", "there is no order " + id));
    }

    @PostMapping("/intents")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @PreAuthorize("hasRole('TRADER')")
    IssuedIntent issue(@Valid @RequestBody ManualIntentRequest request) {
        String id = request.id();
        IntentId intentId = IntentId.of(id == null ? "manual-" + UUID.randomUUID() : id);
        return switch (issueIntent.handle(
                intentId, request.legs(), request.description(), request.liquidationRules())) {
            case Result.Issued issued -> IssuedIntent.of(issued.intent());
            case Result.Denied denied ->
                throw new ProblemException(HttpStatus.UNPROCESSABLE_CONTENT, denied.code(), denied.reason());
            case Result.NoMarketTime _ ->
                throw new ProblemException(
                        HttpStatus.SERVICE_UNAVAILABLE, "no-market-time", "the venue's clock is not known yet");
        };
    }

    private static int limit(int wanted) {
        return Math.clamp(wanted, 1, MOST);
    }

    /**
     * What was taken in.
     *
     * @param orderIds the orders that will follow, unless the intent is denied
     */
    record IssuedIntent(String intentId, String portfolio, List<String> orderIds) {

        static IssuedIntent of(OrderIntent intent) {
            return new IssuedIntent(
                    intent.id().value(),
                    intent.portfolio().value(),
                    IntStream.range(0, intent.legs().size())
                            .mapToObj(leg -> intent.orderId(leg).value())
                            .toList());
        }
    }
}
