package io.mireu.order.adapter.out.ls;

import io.mireu.ls.EnvironmentGuard;
import io.mireu.ls.LsClient;
import io.mireu.ls.LsSettings;
import io.mireu.ls.TokenSource;
import io.mireu.model.market.SessionTimetable;
import io.mireu.order.application.LockAccount;
import io.mireu.order.application.OrderSettings;
import io.mireu.order.domain.VenueTimes;
import io.mireu.support.security.SecuritySettings;
import io.mireu.support.security.ServiceTokens;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** The connection to LS. */
@Configuration(proxyBeanMethods = false)
class OrderLsConfiguration {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean
    VenueTimes venueTimes() {
        return new VenueTimes(SessionTimetable.current());
    }

    @Bean
    LsSettings lsSettings(OrderLsSettings settings) {
        return settings.venue();
    }

    @Bean
    @ConditionalOnMissingBean
    TokenSource lsTokens(
            ServiceTokens serviceTokens,
            SecuritySettings security,
            OrderSettings settings,
            @Qualifier("machineClock") Clock machine) {
        return new AuthServiceLsTokens(
                authService(), serviceTokens, security.auth().url(), settings.tradedAccount(), machine);
    }

    /** The client closes it. */
    @Bean(destroyMethod = "")
    EnvironmentGuard environmentGuard(
            LsSettings venue, TokenSource tokens, LockAccount lockAccount, OrderSettings settings) {
        return EnvironmentGuard.of(venue, tokens, reason -> lockAccount.handle(settings.tradedAccount(), reason));
    }

    @Bean(destroyMethod = "close")
    LsClient lsClient(
            LsSettings settings, TokenSource tokens, EnvironmentGuard guard, @Qualifier("machineClock") Clock machine) {
        return LsClient.of(settings, tokens, guard, machine);
    }

    /** Never waits for ever: an order that was claimed waits for the token. */
    private static RestClient authService() {
        JdkClientHttpRequestFactory requests = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().connectTimeout(PATIENCE).build());
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder().requestFactory(requests).build();
    }
}
