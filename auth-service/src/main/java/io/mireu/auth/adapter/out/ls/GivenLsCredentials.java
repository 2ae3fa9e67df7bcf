package io.mireu.auth.adapter.out.ls;

import io.mireu.auth.application.PrepareAccounts;
import io.mireu.model.order.AccountId;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

/** Hands the credentials of the settings over before the first request can come. */
@Component
@EnableConfigurationProperties(LsAccountSettings.class)
class GivenLsCredentials implements InitializingBean {

    private final PrepareAccounts prepare;
    private final LsAccountSettings settings;
    private final AccountId account;

    GivenLsCredentials(
            PrepareAccounts prepare, LsAccountSettings settings, @Value("${mireu.account}") AccountId account) {
        this.prepare = prepare;
        this.settings = settings;
        this.account = account;
    }

    @Override
    public void afterPropertiesSet() {
        prepare.handle(settings.credentialsOf(account));
    }
}
