// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host;

import drover.host.rpc.Mailbox;
import drover.host.rpc.Output;
import drover.host.run.RunGuard;
import java.util.concurrent.locks.LockSupport;

/**
 * Looks at a running script every few milliseconds: ends it when its time is over, sends what it printed so far, has
 * the stand-by reader take over the channel when the run takes long. Sleeps when nothing runs.
 */
final class Ticker implements Runnable {
    private static final long TICK_NANOS = 10_000_000L;
    private static final long SLEEP_AFTER_NANOS = 500_000_000L;
    private static final long LONG_RUN_NANOS = 5_000_000L;

    private final RunGuard guard;
    private final Mailbox mailbox;
    private final Output output;
    private final Thread thread = new Thread(this, "drover-ticker");
    private volatile boolean asleep;
    private volatile long lastBusyNanos;

    Ticker(RunGuard guard, Mailbox mailbox, Output output) {
        this.guard = guard;
        this.mailbox = mailbox;
        this.output = output;
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** Script code is about to run. */
    void busy() {
        lastBusyNanos = System.nanoTime();
        if (asleep) {
            LockSupport.unpark(thread);
        }
    }

    @Override
    public void run() {
        while (true) {
            boolean running = guard.isRunning();
            asleep = !running && System.nanoTime() - lastBusyNanos > SLEEP_AFTER_NANOS;
            if (asleep && System.nanoTime() - lastBusyNanos > SLEEP_AFTER_NANOS) {
                LockSupport.park(this);
            } else {
                LockSupport.parkNanos(this, TICK_NANOS);
            }
            if (guard.isRunning() && System.nanoTime() - guard.startNanos() > LONG_RUN_NANOS) {
                guard.tick();
                output.flush();
                mailbox.readMeanwhile();
            }
        }
    }
}
