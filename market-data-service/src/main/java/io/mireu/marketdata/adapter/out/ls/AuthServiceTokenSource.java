package io.mireu.marketdata.adapter.out.ls;

import io.mireu.ls.AccessToken;
import io.mireu.ls.LsTransientFault;
import io.mireu.ls.TokenSource;
import io.mireu.support.TransientFault;
import io.mireu.support.ls.AccountToken;
import io.mireu.support.ls.AccountTokens;

/** Gives the token of auth-service to the client of LS. */
final class AuthServiceTokenSource implements TokenSource {

    private final AccountTokens tokens;

    AuthServiceTokenSource(AccountTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public AccessToken current() {
        try {
            AccountToken token = tokens.current();
            return new AccessToken(token.value(), token.expiresAt());
        } catch (TransientFault e) {
            throw new LsTransientFault("", String.valueOf(e.getMessage()), e);
        }
    }

    @Override
    public void invalidate(AccessToken refused) {
        tokens.refused(new AccountToken(refused.value(), refused.expiresAt()));
    }
}
