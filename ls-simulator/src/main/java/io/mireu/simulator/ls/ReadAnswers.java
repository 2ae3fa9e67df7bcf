package io.mireu.simulator.ls;

import io.mireu.simulator.ReadSettings;

/** The words with which reads are answered. */
final class ReadAnswers {

    private ReadAnswers() {}

    /** A read of one thing. */
    static TrAnswer one() {
        return TrAnswer.of("00000", "조회완료");
    }

    /** A read of rows. */
    static TrAnswer rows() {
        return TrAnswer.of("00000", "정상적으로 조회가 완료되었습니다.");
    }

    /** A read of what there is nothing of. */
    static TrAnswer nothing(ReadSettings settings) {
        return TrAnswer.of(settings.emptyCode(), "조회할 내역이 없습니다.");
    }
}
