package io.mireu.simulator.venue;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import io.mireu.model.market.SessionMarket;
import io.mireu.simulator.SimulatorSettings;
import io.mireu.simulator.account.LedgerEntry;
import io.mireu.simulator.journal.JournalFile;
import io.mireu.simulator.replay.Recording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The venue's files: one ledger for its life, one market journal for each trading day. */
final class VenueFiles {

    private final Path directory;
    private final boolean fsync;
    private final JsonMapper json = JsonMapper.builder()
            // questions such as isFlat() are no part of a journal
            .changeDefaultVisibility(rules -> rules.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            // what an older journal does not say is nothing
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** The files of a simulated market. */
    VenueFiles(SimulatorSettings settings) {
        this(settings, settings.directory());
    }

    /** The files of a recorded market, beside those of the simulated one. */
    static VenueFiles replaying(SimulatorSettings settings, Recording recording) {
        return new VenueFiles(settings, settings.directory().resolve("replay-" + recording.name()));
    }

    private VenueFiles(SimulatorSettings settings, Path directory) {
        this.directory = directory;
        this.fsync = settings.fsync();
    }

    JournalFile<LedgerEntry> ledger() {
        return open("ledger.journal", LedgerEntry.class);
    }

    JournalFile<MarketEntry> market(LocalDate day, SessionMarket session) {
        return open(marketName(day, session), MarketEntry.class);
    }

    /** An empty journal; what an interrupted start of the same session left is dropped: no ledger knows that session. */
    JournalFile<MarketEntry> newMarket(LocalDate day, SessionMarket session) {
        try {
            Files.deleteIfExists(directory.resolve(marketName(day, session)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return market(day, session);
    }

    /** The sessions that have ended. */
    JournalFile<PastSession> sessions() {
        return open("sessions.journal", PastSession.class);
    }

    private static String marketName(LocalDate day, SessionMarket session) {
        String kind = session == SessionMarket.NIGHT ? "-night" : "";
        return "market-" + DateTimeFormatter.BASIC_ISO_DATE.format(day) + kind + ".journal";
    }

    private <E> JournalFile<E> open(String name, Class<E> type) {
        return new JournalFile<>(directory.resolve(name), type, json, fsync);
    }
}
