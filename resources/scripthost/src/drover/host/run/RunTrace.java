// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.run;

import java.util.Arrays;
import org.python.core.PyException;
import org.python.core.PyFrame;
import org.python.core.PyObject;
import org.python.core.TraceFunction;

/**
 * The trace function of every run: ends the script when it is to be stopped and, if asked, records the lines of the
 * script's own file. One object a host; used on the script thread only.
 */
public final class RunTrace extends TraceFunction {
    /** The most lines that one call records. */
    public static final int MAX_LINES = 5000;
    private static final ScriptStopped STOPPED = new ScriptStopped();

    private final RunGuard guard;
    private String fileName = "";
    private int stopLine;
    private int[] lines;
    private int lineCount;
    private PyException lastException;

    public RunTrace(RunGuard guard) {
        this.guard = guard;
    }

    /** A run of the script in {@code file} begins. */
    public void begin(String file, boolean recordLines) {
        fileName = file;
        stopLine = 0;
        lineCount = 0;
        lastException = null;
        lines = recordLines ? new int[64] : null;
    }

    /** Whether lines are recorded. */
    public boolean isRecording() {
        return lines != null;
    }

    /** The lines since the last time, in the order they ran; null if they are not recorded. */
    public int[] takeLines() {
        if (lines == null) {
            return null;
        }
        int[] taken = Arrays.copyOf(lines, lineCount);
        lineCount = 0;
        return taken;
    }

    /** The script's line at which the stop took effect; 0 if it did not in Python code. */
    public int stopLine() {
        return stopLine;
    }

    @Override
    public TraceFunction traceCall(PyFrame frame) {
        if (guard.isStopping()) {
            stopAt(frame, frame.f_lineno);
        }
        return this;
    }

    @Override
    public TraceFunction traceLine(PyFrame frame, int line) {
        if (guard.isStopping()) {
            stopAt(frame, line);
        }
        if (lines != null) {
            record(frame, line);
        }
        return this;
    }

    /** The frame does not know its line before this returns. */
    private void stopAt(PyFrame frame, int line) {
        if (stopLine == 0) {
            stopLine = fileName.equals(frame.f_code.co_filename) ? line : ScriptWriter.lineIn(frame, fileName);
        }
        throw STOPPED;
    }

    private void record(PyFrame frame, int line) {
        if (lineCount == MAX_LINES || !fileName.equals(frame.f_code.co_filename)) {
            return;
        }
        if (lineCount == lines.length) {
            lines = Arrays.copyOf(lines, Math.min(MAX_LINES, lines.length * 4));
        }
        lines[lineCount++] = line;
    }

    @Override
    public TraceFunction traceReturn(PyFrame frame, PyObject value) {
        return this;
    }

    /** The exception that left a Python function last; null if none did. */
    public PyException lastException() {
        return lastException;
    }

    @Override
    public TraceFunction traceException(PyFrame frame, PyException exception) {
        lastException = exception;
        return this;
    }
}
