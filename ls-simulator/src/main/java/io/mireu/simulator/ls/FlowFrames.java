package io.mireu.simulator.ls;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Investors' flows: DBM one kind of investor, DBT all of them. The header's key lacks the last character of the one that
 * was asked for; the body has all of it.
 */
@Component
class FlowFrames {

    static final String ONE = "DBM";
    static final String ALL = "DBT";

    private final FrameWriter writer;

    FlowFrames(FrameWriter writer) {
        this.writer = writer;
    }

    String one(FlowKey key, InvestorFlows.Flow flow, InvestorFlows.Flow before, LocalDateTime time) {
        WireBlock body = writer.body(ONE)
                .text("tjjcode", flow.code())
                .text("tjjtime", KoreanTime.HUNDREDTHS.format(time))
                .whole("msvolume", flow.bought())
                .whole("mdvolume", flow.sold())
                .whole("msvol", flow.net())
                .whole("p_msvol", flow.net() - before.net())
                .whole("msvalue", flow.boughtValue())
                .whole("mdvalue", flow.soldValue())
                .whole("msval", flow.netValue())
                .whole("p_msval", flow.netValue() - before.netValue())
                .text("fottjjcode", key.key());
        return writer.frame(ONE, shortened(key), body);
    }

    String all(FlowKey key, List<InvestorFlows.Flow> flows, LocalDateTime time) {
        WireBlock body = writer.body(ALL)
                .text("tjjtime", KoreanTime.HUNDREDTHS.format(time))
                .text("fottjjcode", key.key());
        for (int i = 0; i < flows.size(); i++) {
            InvestorFlows.Flow flow = flows.get(i);
            body.text("tjjcode" + i, flow.code())
                    .whole("msvolume" + i, flow.bought())
                    .whole("mdvolume" + i, flow.sold())
                    .whole("msvol" + i, flow.net())
                    .whole("msvalue" + i, flow.boughtValue())
                    .whole("mdvalue" + i, flow.soldValue())
                    .whole("msval" + i, flow.netValue());
        }
        return writer.frame(ALL, shortened(key), body);
    }

    private static String shortened(FlowKey key) {
        return key.key().substring(0, key.key().length() - 1);
    }
}
