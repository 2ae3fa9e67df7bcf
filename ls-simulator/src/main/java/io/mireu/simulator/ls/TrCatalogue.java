package io.mireu.simulator.ls;

import io.mireu.simulator.ReadSettings;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The TRs that this venue serves, as LS documents them: paths, limits, fields, encodings. */
@Component
class TrCatalogue {

    private static final List<String> FILES = List.of("ls-trs.json", "ls-market-trs.json", "ls-stock-trs.json");

    private final boolean wider;
    private final Map<String, TrFormat> rest = new HashMap<>();
    private final Map<String, RealtimeFormat> realtime = new HashMap<>();
    private final Map<String, BlockLayout> bodies = new ConcurrentHashMap<>();

    TrCatalogue(ReadSettings settings) {
        this.wider = settings.narrowFields() == ReadSettings.NarrowFields.WIDER;
        FILES.forEach(this::read);
    }

    private void read(String file) {
        try (InputStream resource = TrCatalogue.class.getResourceAsStream(file)) {
            JsonNode root = JsonMapper.builder().build().readTree(resource);
            root.get("rest").forEach(this::addRest);
            root.get("realtime").forEach(this::addRealtime);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addRest(JsonNode node) {
        List<BlockFormat> out = new ArrayList<>();
        node.get("out").forEach(block -> out.add(fitted(BlockFormat.of(block))));
        TrFormat format = new TrFormat(
                node.get("code").asString(),
                node.get("path").asString(),
                node.get("perSecond").asInt(),
                BlockFormat.of(node.get("in")),
                List.copyOf(out),
                node.path("retired").asBoolean(false));
        rest.put(format.code(), format);
    }

    private BlockFormat fitted(BlockFormat block) {
        return wider ? block.wider() : block;
    }

    private void addRealtime(JsonNode node) {
        RealtimeFormat format = RealtimeFormat.of(node);
        realtime.put(format.code(), wider ? format.wider() : format);
    }

    Optional<TrFormat> rest(String code) {
        return Optional.ofNullable(rest.get(code));
    }

    Optional<RealtimeFormat> realtime(String code) {
        return Optional.ofNullable(realtime.get(code));
    }

    /** The codes of the REST TRs that LS no longer answers with data. */
    Set<String> retired() {
        return rest.values().stream()
                .filter(TrFormat::retired)
                .map(TrFormat::code)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The format of a TR that is in the catalogue for certain. */
    TrFormat known(String code) {
        return rest(code).orElseThrow();
    }

    /** The body of a realtime TR that is in the catalogue for certain. */
    WireBlock body(String code) {
        return bodies.computeIfAbsent(
                        code, known -> realtime(known).orElseThrow().layout())
                .block();
    }
}
