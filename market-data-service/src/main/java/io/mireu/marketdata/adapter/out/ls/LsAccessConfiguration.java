package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.LsClient;
import io.mireu.ls.LsEnvironment;
import io.mireu.ls.LsSettings;
import io.mireu.ls.TokenSource;
import io.mireu.model.order.AccountId;
import io.mireu.support.ls.AccountTokens;
import io.mireu.support.security.SecuritySettings;
import io.mireu.support.security.ServiceTokens;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clients of LS. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MarketVenueSettings.class)
class LsAccessConfiguration {

    @Bean
    LsSettings lsSettings(MarketVenueSettings settings) {
        MarketVenueSettings.Ls ls = settings.ls();
        return LsSettings.of(LsEnvironment.parse(ls.environment()), ls.restUrl(), ls.websocketUrl());
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
