// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.call;

import drover.host.context.CallScope;
import drover.host.context.ContextState;
import drover.host.context.ScriptMeta;
import drover.host.debug.Debugger;
import drover.host.run.RunGuard;
import drover.host.run.RunTrace;
import drover.host.run.ScriptStopped;
import drover.host.script.ScriptError;
import java.util.stream.Collectors;
import org.python.core.Py;
import org.python.core.PySystemState;
import org.python.core.ThreadState;

/** Prepares the script thread for a run of script code and tidies it afterwards. Script thread only. */
public final class ScriptRun {
    private final RunGuard guard;
    private final RunTrace trace;
    private PySystemState idleState;
    private Object requestId;
    private Debugger debugger;

    /** {@code guard} belongs to the thread that this is used on. */
    public ScriptRun(RunGuard guard) {
        this.guard = guard;
        trace = new RunTrace(guard);
    }

    /** The tracing that goes with this run's guard, for a debugger to build on. */
    public RunTrace trace() {
        return trace;
    }

    /** Runs are traced by the debugger as long as it is on. */
    public void setDebugger(Debugger attached) {
        debugger = attached;
    }

    /** A method of a script is about to be called; {@code context} may be null. */
    public void calling(ScriptMeta script, String fileName, String method, ContextState context) {
        if (debugger != null) {
            debugger.calling(script, fileName, method, context);
        }
    }

    private void setTrace(ThreadState thread) {
        thread.tracefunc = debugger == null ? trace : debugger.tracer(thread, trace);
        thread.profilefunc = debugger == null ? null : debugger.exceptionWatch();
    }

    /** The request that the next runs belong to. */
    public void setRequest(Object id) {
        requestId = id;
    }

    /** A run begins. */
    public void begin(String fileName, long timeoutMs, boolean recordLines) {
        ThreadState thread = Py.getThreadState();
        if (idleState == null) {
            idleState = thread.getSystemState();
        }
        trace.begin(fileName, recordLines);
        thread.frame = null;
        thread.exception = null;
        setTrace(thread);
        guard.begin(requestId, timeoutMs);
    }

    /** The error of what a run threw. Python code of the exception itself runs untraced, also after a stop. */
    public ScriptError error(String script, String method, String fileName, Throwable thrown) {
        Py.getThreadState().tracefunc = null;
        Py.getThreadState().profilefunc = null;
        return ScriptError.of(script, method, fileName, thrown, trace.lastException());
    }

    /** Between two calls of a run: what the first left behind, above all after a stop, does not reach the second. */
    public void afterCall() {
        ThreadState thread = Py.getThreadState();
        thread.frame = null;
        thread.exception = null;
        thread.call_depth = 0;
        setTrace(thread);
    }

    /** The run is over; tells whether and why it was stopped. */
    public RunGuard.Reason end() {
        RunGuard.Reason why = guard.end();
        afterCall();
        ThreadState thread = Py.getThreadState();
        thread.tracefunc = null;
        thread.profilefunc = null;
        if (debugger != null) {
            debugger.ended();
        }
        thread.setSystemState(idleState);
        CallScope.leave();
        return why;
    }

    /** The traceback of a stopped script, without the exception that stopped it. */
    public static String stoppedTraceback(ScriptError error) {
        return error == null ? "" : error.traceback().lines().filter(line -> !line.contains(ScriptStopped.class.getName()))
                .collect(Collectors.joining("\n", "", "\nThe script was stopped.\n"));
    }

    public boolean isStopping() {
        return guard.isStopping();
    }

    public int[] takeLines() {
        return trace.takeLines();
    }

    public int stopLine() {
        return trace.stopLine();
    }
}
