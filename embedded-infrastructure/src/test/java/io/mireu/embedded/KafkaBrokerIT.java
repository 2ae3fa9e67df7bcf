package io.mireu.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaBrokerIT {

    @TempDir
    private Path folder;

    @Test
    void aPortThatSomebodyTookFirstIsLeftToHimAndAnotherIsTried() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.ofLiteral(LoopbackPort.HOST))) {
            int ofSomebody = taken.getLocalPort();
            List<Integer> free = LoopbackPort.free(4);
            Deque<List<Integer>> ports = new ArrayDeque<>(List.of(
                    List.of(ofSomebody, free.get(0)),
                    List.of(free.get(1), ofSomebody),
                    List.of(free.get(2), free.get(3))));
            try (KafkaBroker broker = KafkaBroker.start(folder, ports::removeFirst)) {
                assertThat(broker.bootstrapServers()).isEqualTo(LoopbackPort.HOST + ":" + free.get(2));
            }
        }
    }
}
