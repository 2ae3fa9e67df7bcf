package io.mireu.order.adapter.out.ls;

import io.mireu.ls.EnvironmentGuard;
import io.mireu.order.application.VenueGuard;
import org.springframework.stereotype.Component;

/** The guard that all orders to LS pass. */
@Component
class LsVenueGuard implements VenueGuard {

    private final EnvironmentGuard guard;

    LsVenueGuard(EnvironmentGuard guard) {
        this.guard = guard;
    }

    @Override
    public void lock(String reason) {
        guard.lock(reason);
    }

    @Override
    public void unlock() {
        guard.unlock();
    }
}
