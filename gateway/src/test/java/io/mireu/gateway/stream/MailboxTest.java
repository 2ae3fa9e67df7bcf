package io.mireu.gateway.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MailboxTest {

    private static final Duration SOON = Duration.ofMillis(20);

    @Test
    void ofEachKeyOnlyTheLastMessageWaits() throws InterruptedException {
        Mailbox mailbox = new Mailbox(10);
        mailbox.put("trade/A", () -> "1");
        mailbox.put("trade/B", () -> "2");
        mailbox.put("trade/A", () -> "3");
        assertThat(texts(mailbox.take(SOON))).containsExactly("3", "2");
        assertThat(mailbox.take(SOON)).isEmpty();
    }

    @Test
    void aFullMailboxRefusesANewKeyButNotANewValue() throws InterruptedException {
        Mailbox mailbox = new Mailbox(1);
        assertThat(mailbox.put("order/1", () -> "a")).isTrue();
        assertThat(mailbox.put("order/2", () -> "b")).isFalse();
        assertThat(mailbox.put("order/1", () -> "c")).isTrue();
        assertThat(texts(mailbox.take(SOON))).containsExactly("c");
    }

    @Test
    void closingWakesWhoeverWaits() throws InterruptedException {
        Mailbox mailbox = new Mailbox(1);
        Thread.ofVirtual().start(mailbox::close);
        assertThat(mailbox.take(Duration.ofMinutes(1))).isEmpty();
        assertThat(mailbox.isClosed()).isTrue();
    }

    private static List<String> texts(List<Supplier<String>> messages) {
        return messages.stream().map(Supplier::get).toList();
    }
}
