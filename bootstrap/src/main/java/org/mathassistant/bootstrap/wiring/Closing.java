package org.mathassistant.bootstrap.wiring;

import java.util.ArrayDeque;
import java.util.Deque;

/** What must be closed in the end, last opened first. One that fails does not keep the others open. */
final class Closing implements Runnable {
    private static final System.Logger LOG = System.getLogger(Closing.class.getName());

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    <T extends AutoCloseable> T later(T resource) {
        opened.push(resource);
        return resource;
    }

    @Override
    public void run() {
        while (!opened.isEmpty()) {
            AutoCloseable resource = opened.pop();
            try {
                resource.close();
            } catch (Exception e) {
                LOG.log(
                        System.Logger.Level.WARNING,
                        "could not be closed cleanly: " + resource.getClass().getName(),
                        e);
            }
        }
    }
}
