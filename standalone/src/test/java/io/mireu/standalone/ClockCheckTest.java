package io.mireu.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import io.mireu.standalone.ClockCheck.Lead;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockCheckTest {

    private static final Instant DATE = Instant.parse("2026-11-24T00:45:09Z");

    @Test
    void aDateOfWholeSecondsLeavesOneSecondOfDoubt() {
        Lead lead = Lead.of(DATE.plusMillis(300), DATE, DATE.plusMillis(400));

        assertThat(lead.least()).isEqualTo(-0.7);
        assertThat(lead.most()).isEqualTo(0.4);
    }

    @Test
    void twoDatesLeaveLessDoubt() {
        Lead both = new Lead(-0.7, 0.4).and(new Lead(-0.2, 0.9));

        assertThat(both).isEqualTo(new Lead(-0.2, 0.4));
    }

    @Test
    void aClockThatIsMoreThanASecondOffFails() {
        assertThat(judged(new Lead(-0.5, 0.5)).state()).isEqualTo(DoctorCheck.State.OK);
        assertThat(judged(new Lead(1.5, 2.5)).isFailed()).isTrue();
        assertThat(judged(new Lead(-3.5, -2.5)).found()).contains("3.5 s behind");
    }

    private static DoctorCheck judged(Lead lead) {
        return new ClockCheck(URI.create("http://localhost"), Clock.systemUTC(), Duration.ofSeconds(1)).judge(lead);
    }
}
