// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import drover.host.run.RunGuard;
import drover.host.run.RunTrace;
import drover.host.run.ScriptStopped;
import java.util.IdentityHashMap;
import java.util.Map;
import org.python.core.Py;
import org.python.core.PyBaseCode;
import org.python.core.PyException;
import org.python.core.PyFrame;
import org.python.core.PyObject;
import org.python.core.ThreadState;
import org.python.core.TraceFunction;

/**
 * The trace function while a debugger is attached. Frames in which nothing is to be looked at are not traced at all: a
 * frame without a trace function runs at full speed, and gets one from outside when it is to pause or to stop (a frame's
 * {@code tracefunc} is read at each line). Script thread, but for {@link #reach} and {@link #attention}.
 */
final class DebugTrace extends TraceFunction {
    /** How the script goes on after a stop. */
    enum Step {
        NONE, ENTRY, IN, OVER, OUT
    }

    /** What a debugger does where the tracer found that it may have to. */
    interface Listener {
        /** A line is about to run. {@code first}: the first of a call; {@code stepped}: a step ends here. */
        void line(PyFrame frame, int line, CodeInfo info, boolean first, Step stepped);

        /** An exception leaves a frame of a script; {@code outermost}: no other frame of a script is outside. */
        void leaving(PyFrame frame, CodeInfo info, PyException exception, boolean outermost);
    }

    private final RunGuard guard;
    private final RunTrace run;
    private final DebugFiles files;
    private final Recorder recorder;
    private final Listener listener;
    private final Map<PyBaseCode, CodeInfo> codes = new IdentityHashMap<>();
    private CodeInfo last;
    private DebugConfig used;
    private volatile DebugConfig config = DebugConfig.NOTHING;
    /** Something is wanted of each line: a pause, the first line of a call, exceptions that are caught. */
    private volatile boolean pausing;
    private Step step = Step.NONE;
    private PyFrame stepFrame;
    private PyFrame entered;
    private PyFrame lastFrame;
    private int lastLine;
    /**
     * The code whose last call had nothing to look at, so that a loop that calls it again and again asks no more; null
     * as soon as anything is wanted, by whichever thread.
     */
    private volatile PyBaseCode unwatched;

    /** Sees exceptions leave frames, also those that are not traced. Called for calls and returns, never for lines. */
    private final TraceFunction exceptions = new TraceFunction() {
        @Override
        public TraceFunction traceCall(PyFrame frame) {
            return this;
        }

        @Override
        public TraceFunction traceReturn(PyFrame frame, PyObject value) {
            return this;
        }

        @Override
        public TraceFunction traceLine(PyFrame frame, int line) {
            return this;
        }

        @Override
        public TraceFunction traceException(PyFrame frame, PyException exception) {
            left(frame, exception);
            return this;
        }
    };

    DebugTrace(RunGuard guard, RunTrace run, DebugFiles files, Recorder recorder, Listener listener) {
        this.guard = guard;
        this.run = run;
        this.files = files;
        this.recorder = recorder;
        this.listener = listener;
    }

    TraceFunction exceptions() {
        return exceptions;
    }

    // --- any thread -----------------------------------------------------------------------------------------------

    DebugConfig config() {
        return config;
    }

    void use(DebugConfig changed) {
        config = changed;
        unwatched = null;
    }

    /** The script pauses at its next line. */
    void attention(boolean wanted) {
        pausing = wanted;
        unwatched = null;
    }

    /** Has the frames that run on the thread looked at from their next line on; {@code by} null: by this. */
    void reach(ThreadState thread, TraceFunction by) {
        TraceFunction function = by == null ? this : by;
        unwatched = null;
        thread.tracefunc = function;
        for (PyFrame frame = thread.frame; frame != null; frame = frame.f_back) {
            frame.tracefunc = function;
        }
    }

    // --- the script thread ----------------------------------------------------------------------------------------

    /** Scripts were loaded: code that was none of theirs may be now. */
    void filesChanged() {
        codes.clear();
        last = null;
        unwatched = null;
    }

    void step(Step how, PyFrame from) {
        step = how;
        stepFrame = from;
        unwatched = null;
        for (PyFrame frame = how == Step.NONE ? null : from; frame != null; frame = frame.f_back) {
            frame.tracefunc = this;
        }
    }

    boolean isPausing() {
        return pausing;
    }

    CodeInfo info(PyBaseCode code) {
        CodeInfo found = last;
        if (found == null || found.code != code) {
            found = codes.get(code);
            if (found == null) {
                found = new CodeInfo(code, files.lines(code.co_filename));
                codes.put(code, found);
            }
            last = found;
        }
        found.use(config);
        return found;
    }

    @Override
    public TraceFunction traceCall(PyFrame frame) {
        if (frame.f_code == unwatched && !recorder.isOn() && !run.isRecording()) {
            return null;
        }
        if (guard.isStopping()) {
            return run.traceCall(frame);
        }
        DebugConfig seen = config;
        CodeInfo info = info(frame.f_code);
        if (!info.script) {
            return null;
        }
        if (recorder.isOn()) {
            recorder.call(info, frame);
        }
        entered = info.functions().isEmpty() ? null : frame;
        if (isWanted(info)) {
            return this;
        }
        unwatched = frame.f_code;
        if (seen != config || pausing || guard.isStopping()) {
            unwatched = null; // it became wanted meanwhile, and may have been said so before the line above
        }
        return null;
    }

    private boolean isWanted(CodeInfo info) {
        return info.hasStops() || recorder.isOn() || step != Step.NONE || pausing || run.isRecording() || config.raised() != null;
    }

    @Override
    public TraceFunction traceLine(PyFrame frame, int line) {
        if (guard.isStopping()) {
            run.traceLine(frame, line);
        }
        CodeInfo info = last;
        if (info == null || info.code != frame.f_code || used != config) {
            used = config;
            info = info(frame.f_code);
            if (!info.script) {
                return null;
            }
            if (!isWanted(info)) {
                return null;
            }
        }
        if (!info.script) {
            return null;
        }
        if (line == lastLine && frame == lastFrame && !info.table.isWholeLoop(line)) {
            return this;
        }
        lastLine = line;
        lastFrame = frame;
        if (recorder.isOn()) {
            recorder.line(info, frame, line);
        }
        if (run.isRecording()) {
            run.traceLine(frame, line);
        }
        if (info.stopsAt(line) || step != Step.NONE || pausing || entered == frame || used.raised() != null) {
            boolean first = entered == frame;
            entered = null;
            listener.line(frame, line, info, first, stepEnds(frame) ? step : Step.NONE);
            return isWanted(info(frame.f_code)) ? this : null;
        }
        return this;
    }

    private boolean stepEnds(PyFrame frame) {
        return switch (step) {
            case NONE -> false;
            case ENTRY, IN -> true;
            case OVER -> frame == stepFrame;
            case OUT -> false;
        };
    }

    @Override
    public TraceFunction traceReturn(PyFrame frame, PyObject value) {
        if (recorder.isOn()) {
            recorder.returned(frame);
        }
        ended(frame);
        return this;
    }

    /** A step over or out of a frame that has ended ends at whatever line comes next. */
    private void ended(PyFrame frame) {
        if (frame == stepFrame && (step == Step.OVER || step == Step.OUT)) {
            step = Step.IN;
            stepFrame = null;
        }
    }

    @Override
    public TraceFunction traceException(PyFrame frame, PyException exception) {
        return this; // seen by exceptions()
    }

    private void left(PyFrame frame, PyException exception) {
        run.traceException(frame, exception);
        if (guard.isStopping() || exception.value != null && exception.value.__tojava__(Throwable.class) instanceof ScriptStopped) {
            return;
        }
        CodeInfo info = info(frame.f_code);
        if (info.script && !exception.match(Py.StopIteration) && !exception.match(Py.GeneratorExit)) {
            boolean outermost = true;
            for (PyFrame at = frame.f_back; at != null && outermost; at = at.f_back) {
                outermost = !info(at.f_code).script;
            }
            listener.leaving(frame, info, exception, outermost);
        }
        if (recorder.isOn()) {
            recorder.returned(frame);
        }
        ended(frame);
    }
}
