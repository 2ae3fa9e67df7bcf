package io.mireu.simulator.ls;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The venue's own count of the calls of each TR, taken where a call arrives and whatever becomes of it: it knows nothing
 * of what {@link CallLimits} allows. Calls of a TR that does not exist are not counted.
 */
@Component
class CallCensus extends OncePerRequestFilter {

    private final TrCatalogue catalogue;
    private final SlidingCount all = new SlidingCount();
    private final Map<String, SlidingCount> calls = new ConcurrentSkipListMap<>();
    private final Map<String, AtomicLong> refusals = new ConcurrentSkipListMap<>();

    CallCensus(TrCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !"POST".equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String code = request.getHeader("tr_cd");
        if (code != null && catalogue.rest(code.strip()).isPresent()) {
            long now = System.nanoTime();
            all.add(now);
            calls.computeIfAbsent(code.strip(), _ -> new SlidingCount()).add(now);
        }
        chain.doFilter(request, response);
    }

    /** A call was refused because of its number. */
    void refused(String code) {
        refusals.computeIfAbsent(code, _ -> new AtomicLong()).incrementAndGet();
    }

    /** Calls of all TRs. */
    SlidingCount all() {
        return all;
    }

    /** Calls by TR. */
    Map<String, SlidingCount> calls() {
        return new TreeMap<>(calls);
    }

    /** Calls of a TR that were refused because of their number. */
    long refusals(String code) {
        AtomicLong refused = refusals.get(code);
        return refused == null ? 0 : refused.get();
    }
}
