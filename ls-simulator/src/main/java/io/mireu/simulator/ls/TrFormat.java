package io.mireu.simulator.ls;

import java.util.List;

/**
 * A documented REST TR.
 *
 * @param code TR code
 * @param path where it is posted
 * @param perSecond calls a second
 * @param in the request's block
 * @param out the answer's blocks
 * @param retired whether LS replaced it
 */
record TrFormat(String code, String path, int perSecond, BlockFormat in, List<BlockFormat> out, boolean retired) {

    /** An empty answer block. */
    WireBlock block(String name) {
        return out.stream()
                .filter(block -> block.name().equals(name))
                .findFirst()
                .map(block -> block.layout().block())
                .orElseThrow(() -> new IllegalArgumentException(code + " has no block " + name));
    }
}
