package io.mireu.simulator;

import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Ports of the WebSocket by environment, besides the one port that serves everything: LS has 29443 for paper and 9443
 * for live.
 *
 * @param paper 0 for none
 * @param live 0 for none
 */
public record SocketPorts(
        @DefaultValue("0") int paper, @DefaultValue("0") int live) {

    public SocketPorts {
        if (paper < 0 || live < 0 || paper > 65_535 || live > 65_535 || (paper != 0 && paper == live)) {
            throw new IllegalArgumentException("mireu.simulator.socket-ports: two different ports, or 0 for none");
        }
    }
}
