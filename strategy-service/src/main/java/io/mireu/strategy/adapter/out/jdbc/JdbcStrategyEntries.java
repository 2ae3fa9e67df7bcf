package io.mireu.strategy.adapter.out.jdbc;

import static io.mireu.strategy.adapter.out.jdbc.JdbcStrategies.utc;

import io.mireu.model.order.IntentId;
import io.mireu.model.order.OrderIntent;
import io.mireu.model.portfolio.PortfolioId;
import io.mireu.model.strategy.StrategyId;
import io.mireu.strategy.application.StrategyEntries;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Entries in the table of that name. */
@Component
class JdbcStrategyEntries implements StrategyEntries {

    private final JdbcClient jdbc;

    JdbcStrategyEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(StrategyId strategy, OrderIntent intent) {
        jdbc.sql("insert into entries (portfolio, strategy_id, intent_id, issued_at) values (?, ?, ?, ?)")
                .params(
                        intent.portfolio().value(),
                        strategy.value(),
                        intent.id().value(),
                        utc(intent.createdAt()))
                .update();
    }

    @Override
    public void opened(StrategyId strategy, PortfolioId portfolio, Instant at) {
        jdbc.sql("""
                insert into entries (portfolio, strategy_id, issued_at, filled) values (?, ?, ?, true)
                on conflict (portfolio) do update set filled = true""").params(portfolio.value(), strategy.value(), utc(at)).update();
    }

    @Override
    public Optional<StrategyId> strategyOf(IntentId intent) {
        return jdbc.sql("select strategy_id from entries where intent_id = ?")
                .param(intent.value())
                .query(String.class)
                .optional()
                .map(StrategyId::of);
    }

    @Override
    public void filled(IntentId intent) {
        jdbc.sql("update entries set filled = true where intent_id = ?")
                .param(intent.value())
                .update();
    }

    @Override
    public boolean releaseUnfilled(IntentId intent, Instant at) {
        return jdbc.sql("update entries set closed_at = ? where intent_id = ? and not filled and closed_at is null")
                        .params(utc(at), intent.value())
                        .update()
                > 0;
    }

    @Override
    public void closed(PortfolioId portfolio, Instant at) {
        jdbc.sql("update entries set filled = true, closed_at = ? where portfolio = ? and closed_at is null")
                .params(utc(at), portfolio.value())
                .update();
    }

    @Override
    public int countOpen(StrategyId strategy) {
        return jdbc.sql("select count(*) from entries where strategy_id = ? and closed_at is null")
                .param(strategy.value())
                .query(Integer.class)
                .single();
    }
}
