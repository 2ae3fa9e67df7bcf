package io.mireu.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UniqueIdsTest {

    @Test
    void noIdIsGivenTwiceByAnyThread() {
        List<UUID> ids = IntStream.range(0, 50_000)
                .parallel()
                .mapToObj(_ -> UniqueIds.next())
                .toList();

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void anIdSaysThatItsBitsAreOurs() {
        UUID id = UniqueIds.next();

        assertThat(id.version()).isEqualTo(8);
        assertThat(id.variant()).isEqualTo(2);
    }
}
