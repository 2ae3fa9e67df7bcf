package io.mireu.simulator.spot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StockIssueTest {

    @ParameterizedTest
    @CsvSource({"005930, KR7005930003", "000660, KR7000660001", "069500, KR7069500007"})
    void aStocksStandardCodeIsThatOfTheExchange(String code, String standardCode) {
        assertThat(StockIssue.all())
                .filteredOn(issue -> issue.code().equals(code))
                .extracting(StockIssue::standardCode)
                .containsExactly(standardCode);
    }
}
