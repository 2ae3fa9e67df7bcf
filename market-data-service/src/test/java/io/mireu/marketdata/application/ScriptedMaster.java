package io.mireu.marketdata.application;

import io.mireu.marketdata.domain.BoardRow;
import io.mireu.marketdata.domain.ContractPage;
import io.mireu.marketdata.domain.MasterList;
import io.mireu.marketdata.domain.MasterRow;
import io.mireu.marketdata.domain.OptionSeries;
import io.mireu.marketdata.domain.PolledBook;
import io.mireu.model.instrument.DerivativeCode;
import io.mireu.model.instrument.SeriesCode;
import io.mireu.model.market.BookLevel;
import io.mireu.model.market.SessionMarket;
import io.mireu.support.TransientFault;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A venue's master that answers from lists, and counts what it is asked. */
final class ScriptedMaster implements MasterInquiry {

    static final LocalDate EXPIRY = LocalDate.of(2026, 12, 10);

    final Map<MasterList, List<MasterRow>> lists = new EnumMap<>(MasterList.class);
    final Map<SeriesCode, LocalDate> lastDays = new HashMap<>();
    final Map<DerivativeCode, BigDecimal> strikes = new HashMap<>();
    final Set<DerivativeCode> ofNight = new HashSet<>();
    final Set<SeriesCode> broken = new HashSet<>();
    final List<String> asked = new CopyOnWriteArrayList<>();

    /** Lists a future. */
    ScriptedMaster future(MasterList list, String code, String name) {
        return add(list, code, name);
    }

    /** Lists an option of a strike. */
    ScriptedMaster option(MasterList list, String code, String name, String strike) {
        strikes.put(DerivativeCode.of(code), new BigDecimal(strike));
        return add(list, code, name);
    }

    private ScriptedMaster add(MasterList list, String code, String name) {
        lists.computeIfAbsent(list, _ -> new ArrayList<>()).add(new MasterRow(DerivativeCode.of(code), name));
        return this;
    }

    /** Takes an instrument from its list. */
    void delist(String code) {
        lists.values().forEach(rows -> rows.removeIf(row -> row.code().value().equals(code)));
    }

    /** Says when a series ends. */
    ScriptedMaster ends(String series, LocalDate day) {
        lastDays.put(SeriesCode.of(series), day);
        return this;
    }

    @Override
    public List<MasterRow> listed(MasterList list) {
        asked.add(list.name());
        return List.copyOf(lists.getOrDefault(list, List.of()));
    }

    @Override
    public Optional<ContractPage> page(DerivativeCode code) {
        asked.add("page " + code);
        return Optional.ofNullable(lastDays.get(code.series())).map(day -> new ContractPage(day, BigDecimal.ZERO));
    }

    @Override
    public List<BoardRow> board(OptionSeries series, SessionMarket market) {
        asked.add(market + " board " + series.code());
        if (broken.contains(series.code())) {
            throw new TransientFault("the venue is busy");
        }
        return strikes.entrySet().stream()
                .filter(row -> row.getKey().series().equals(series.code()))
                .filter(row -> market == SessionMarket.NIGHT || !ofNight.contains(row.getKey()))
                .map(row -> row(row.getKey(), row.getValue()))
                .toList();
    }

    private static BoardRow row(DerivativeCode code, BigDecimal strike) {
        return new BoardRow(
                code, strike, new BigDecimal("4.35"), 2, new BigDecimal("4.37"), 3, new BigDecimal("4.36"), 7, 11L);
    }

    @Override
    public Optional<PolledBook> book(DerivativeCode code, SessionMarket market) {
        asked.add(market + " book " + code);
        return Optional.of(new PolledBook(List.of(new BookLevel(new BigDecimal("1100.02"), 3, 1)), List.of()));
    }
}
