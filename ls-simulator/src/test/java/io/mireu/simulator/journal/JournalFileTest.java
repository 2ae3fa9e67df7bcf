package io.mireu.simulator.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

class JournalFileTest {

    @TempDir
    private Path directory;

    record Note(int number, String text) {}

    @Test
    void aTornLastRecordIsCutOffAndTheNextOneFollowsWhereItBegan() throws IOException {
        Path file = write(new Note(1, "one"), new Note(2, "둘"), new Note(3, "three"));
        byte[] whole = Files.readAllBytes(file);
        for (int lost = 1; lost < 25; lost++) {
            Files.write(file, Arrays.copyOf(whole, whole.length - lost));
            try (JournalFile<Note> journal = open(file)) {
                assertThat(journal.recovered()).extracting(Note::number).containsExactly(1, 2);
                journal.append(List.of(new Note(4, "four")));
            }
            try (JournalFile<Note> journal = open(file)) {
                assertThat(journal.recovered()).extracting(Note::number).containsExactly(1, 2, 4);
            }
        }
    }

    @Test
    void aDamagedRecordInTheMiddleIsAnErrorAndNotAShorterJournal() throws IOException {
        Path file = write(new Note(1, "one"), new Note(2, "two"), new Note(3, "three"));
        byte[] content = Files.readAllBytes(file);
        content[content.length / 2] ^= 1;
        Files.write(file, content, StandardOpenOption.TRUNCATE_EXISTING);
        assertThatThrownBy(() -> open(file))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("damaged");
    }

    @Test
    void whatWasAddedTogetherSurvivesTogetherOrNotAtAll() throws IOException {
        Path file = write(new Note(1, "one"));
        long first = Files.size(file);
        try (JournalFile<Note> journal = open(file)) {
            journal.append(List.of(new Note(2, "two"), new Note(3, "three")));
        }
        byte[] whole = Files.readAllBytes(file);
        for (int length = (int) first; length < whole.length; length++) {
            Files.write(file, Arrays.copyOf(whole, length));
            try (JournalFile<Note> journal = open(file)) {
                assertThat(journal.recovered()).extracting(Note::number).containsExactly(1);
            }
        }
        Files.write(file, whole);
        try (JournalFile<Note> journal = open(file)) {
            assertThat(journal.recovered()).extracting(Note::number).containsExactly(1, 2, 3);
        }
    }

    @Test
    void anOlderJournalHasOneEntryInALine() throws IOException {
        Path file = directory.resolve("notes.journal");
        String body = "{\"number\":7,\"text\":\"old\"}";
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        Files.writeString(file, "%08x %s%n".formatted(crc.getValue(), body));
        try (JournalFile<Note> journal = open(file)) {
            assertThat(journal.recovered()).containsExactly(new Note(7, "old"));
        }
    }

    @Test
    void anEntryOfAnotherVersionIsAnErrorAndNotCutOff() throws IOException {
        Path file = write(new Note(1, "one"));
        byte[] whole = Files.readAllBytes(file);
        assertThatThrownBy(() -> new JournalFile<>(
                        file, Integer.class, JsonMapper.builder().build(), false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("version");
        assertThat(file).hasBinaryContent(whole);
    }

    private Path write(Note... notes) {
        Path file = directory.resolve("notes.journal");
        try (JournalFile<Note> journal = open(file)) {
            Stream.of(notes).forEach(note -> journal.append(List.of(note)));
        }
        return file;
    }

    private static JournalFile<Note> open(Path file) {
        return new JournalFile<>(file, Note.class, JsonMapper.builder().build(), false);
    }
}
