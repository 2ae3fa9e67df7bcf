package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.LsClient;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.ls.TokenSource;
import io.mireu.ls.websocket.LsRealtimeSettings;
import io.mireu.marketdata.application.MarketSettings;
import io.mireu.model.order.AccountId;
import io.mireu.support.ls.AccountTokens;
import io.mireu.support.security.SecuritySettings;
import io.mireu.support.security.ServiceTokens;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clients of LS. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MarketVenueSettings.class)
class LsAccessConfiguration {

    @Bean
    LsSettings lsSettings(MarketVenueSettings settings, MarketSettings market) {
        MarketVenueSettings.Ls ls = settings.ls();
        LsSettings venue = LsSettings.of(LsEnvironment.parse(ls.environment()), ls.restUrl(), ls.websocketUrl());
        LsRealtimeSettings usual = venue.realtime();
        // Later than the silence of the whole feed counts: never are both told for one cause.
        Duration staleness = market.staleAfter().multipliedBy(2);
        return venue.with(usual.withCaps(ls.subscriptionsPerConnection(), ls.connections())
                .withLooks(usual.lookInterval(), staleness, usual.stalenessFactor()));
    }

    @Bean
    TokenSource lsTokenSource(
            MarketVenueSettings settings,
            SecuritySettings security,
            ServiceTokens serviceTokens,
            @Qualifier("machineClock") Clock machine) {
        return new AuthServiceTokenSource(
                AccountTokens.of(security, serviceTokens, AccountId.of(settings.account()), machine));
    }

    @Bean(destroyMethod = "close")
    LsClient lsClient(LsSettings settings, TokenSource tokens, @Qualifier("machineClock") Clock machine) {
        return LsClient.of(settings, tokens, machine);
    }
}
