// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.run;

/**
 * Knows whether a script runs, and stops it: the flag ends Python code at its next line, the interrupt ends waiting Java
 * code. Whether a run was stopped is told by the flag alone, since what comes out of a stopped script can be anything.
 */
public final class RunGuard {
    /** Why a run is to end. */
    public enum Reason {
        NONE, STOP, TIMEOUT
    }

    private static final long AGAIN_NANOS = 50_000_000L;

    private final Thread scriptThread;
    private volatile Reason reason = Reason.NONE;
    private volatile long startNanos;
    private boolean running;
    private Object runId;
    private long deadlineNanos;
    private long lastInterruptNanos;
    private long pausedSinceNanos;
    private boolean paused;
    private Runnable onStop = () -> { };

    public RunGuard(Thread scriptThread) {
        this.scriptThread = scriptThread;
    }

    /** Is told when a run is to stop, on whichever thread says so, so that code that is not traced hears of it. */
    public synchronized void onStop(Runnable what) {
        onStop = what;
    }

    /** A debugger holds the run: its time does not pass until {@link #resume}. */
    public synchronized void pause() {
        paused = true;
        pausedSinceNanos = System.nanoTime();
    }

    /** The run goes on. */
    public synchronized void resume() {
        if (!paused) {
            return;
        }
        paused = false;
        long held = System.nanoTime() - pausedSinceNanos;
        startNanos += held;
        if (deadlineNanos != Long.MAX_VALUE) {
            deadlineNanos += held;
        }
    }

    /** Interrupts again a run that is to stop, because an interrupt was used up. */
    public synchronized void again() {
        if (reason != Reason.NONE) {
            stop(reason);
        }
    }

    /** A run begins, on the script thread. {@code id}: of its request; {@code timeoutMs} of 0 or less: without limit. */
    public synchronized void begin(Object id, long timeoutMs) {
        Thread.interrupted();
        runId = id;
        reason = Reason.NONE;
        startNanos = System.nanoTime();
        deadlineNanos = timeoutMs > 0 ? startNanos + timeoutMs * 1_000_000L : Long.MAX_VALUE;
        running = true;
        paused = false;
    }

    /** The run is over, on the script thread. Tells whether it was stopped. */
    public synchronized Reason end() {
        running = false;
        runId = null;
        Thread.interrupted();
        Reason why = reason;
        reason = Reason.NONE;
        return why;
    }

    /** Stops the run, if there is one; with an id only that of the request with this id, so that a late stop does no harm. */
    public synchronized boolean stop(Object id) {
        return (id == null || id.equals(runId)) && stop(Reason.STOP);
    }

    private boolean stop(Reason why) {
        if (!running) {
            return false;
        }
        if (reason == Reason.NONE) {
            reason = why;
        }
        lastInterruptNanos = System.nanoTime();
        onStop.run();
        scriptThread.interrupt();
        return true;
    }

    /** Looks at the time. Called every few milliseconds while a script runs. */
    public synchronized void tick() {
        long now = System.nanoTime();
        if (!running) {
            return;
        }
        if (reason != Reason.NONE ? now - lastInterruptNanos > AGAIN_NANOS : !paused && now - deadlineNanos > 0 && deadlineNanos != Long.MAX_VALUE) {
            stop(Reason.TIMEOUT);
        }
    }

    public synchronized boolean isRunning() {
        return running;
    }

    /** When the latest run began (System.nanoTime). */
    public long startNanos() {
        return startNanos;
    }

    /** Whether the run is to end. Asked at each line of Python. */
    public boolean isStopping() {
        return reason != Reason.NONE;
    }
}
