// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service;

import drover.host.bean.ServerBean;
import drover.host.bean.world.World;

/** Counts and measures; the numbers are the world's. */
public class MetricService implements ServerBean {
    public void incCounter(Object metricType) {
        World.current().count("metric " + metricType);
    }

    public Timer getTimer(Object metricType) {
        incCounter(metricType);
        return new Timer();
    }

    /** Measures how long something takes. */
    public static final class Timer {
        private final long start = System.nanoTime();

        public Timer time() {
            return new Timer();
        }

        /** The nanoseconds since the start. */
        public long stop() {
            return System.nanoTime() - start;
        }

        public void close() {
            stop();
        }
    }
}
