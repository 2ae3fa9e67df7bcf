package io.mireu.order.crash;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** Counts the boundaries of the path, before and after each call of a port, and crashes at the one that is armed. */
final class CrashPoints {

    private int untilCrash;
    private int passed;
    private String lastCrash = "none";

    /** Crash at the n-th boundary from now; 0 for never. */
    void arm(int boundaries) {
        untilCrash = boundaries;
    }

    int passed() {
        return passed;
    }

    String lastCrash() {
        return lastCrash;
    }

    <T> T around(Class<T> port, T target) {
        return port.cast(Proxy.newProxyInstance(
                port.getClassLoader(), new Class<?>[] {port}, (_, method, arguments) -> {
                    String where = port.getSimpleName() + "." + method.getName();
                    pass("before " + where);
                    try {
                        Object result = method.invoke(target, arguments);
                        pass("after " + where);
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                }));
    }

    private void pass(String where) {
        passed++;
        if (untilCrash > 0 && --untilCrash == 0) {
            lastCrash = where;
            throw new SimulatedCrash(where);
        }
    }
}
