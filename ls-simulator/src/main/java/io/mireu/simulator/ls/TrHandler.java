package io.mireu.simulator.ls;

import java.util.Set;

/** Serves one TR or several of a kind. */
interface TrHandler {

    Set<String> codes();

    TrAnswer handle(TrRequest request);
}
