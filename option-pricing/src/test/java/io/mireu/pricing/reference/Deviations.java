package io.mireu.pricing.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a test found in all rows, and the failure that shows the worst of each region and number. */
record Deviations(List<Deviation> all) {

    static Deviations of(Stream<Deviation> deviations) {
        return new Deviations(deviations.toList());
    }

    void assertNoneBeyondItsBound() {
        assertThat(all).isNotEmpty();
        assertThat(all.stream().filter(Deviation::isTooFar).count())
                .as(this::report)
                .isZero();
    }

    /** One line for each region and number: how many are beyond their bound, how far, and the worst if it is one. */
    private String report() {
        return all.stream()
                .collect(Collectors.groupingBy(found -> found.row().region() + " " + found.what()))
                .values()
                .stream()
                .map(Deviations::line)
                .sorted()
                .collect(Collectors.joining("\n", "numbers beyond their bound; the worst of each kind:\n", "\n"));
    }

    private static String line(List<Deviation> ofOneKind) {
        long beyond = ofOneKind.stream().filter(Deviation::isTooFar).count();
        Deviation worst = ofOneKind.stream()
                .max(Comparator.comparingDouble(Deviation::inBounds))
                .orElseThrow();
        String summary = "%s %s: %d of %d beyond, at most %.3g bounds off"
                .formatted(worst.row().region(), worst.what(), beyond, ofOneKind.size(), worst.inBounds());
        return beyond == 0 ? summary : summary + ": " + worst;
    }
}
