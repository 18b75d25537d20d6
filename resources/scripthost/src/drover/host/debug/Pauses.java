// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import drover.host.rpc.Output;
import drover.host.rpc.Request;
import drover.host.rpc.RpcException;
import drover.host.run.RunGuard;
import drover.host.script.ScriptError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.python.core.Py;
import org.python.core.PyException;
import org.python.core.PyFrame;
import org.python.core.PyObject;
import org.python.core.PyTraceback;
import org.python.core.ThreadState;
import org.python.core.TraceFunction;

/**
 * Decides at the lines that the tracer reports whether to stop, and holds the script thread there: it answers requests
 * about the stop until one lets it go on. The time of a pause does not count for the call's limit.
 */
final class Pauses implements DebugTrace.Listener {
    private static final Pattern INSERTION = Pattern.compile("\\{([^{}]*)\\}");

    /** Ends an evaluation that was cancelled. */
    private static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Cancelled() {
            super("it was cancelled", null, false, false);
        }
    }

    private final Output output;
    private final RunGuard guard;
    private final Values values;
    private final DebugFiles files;
    private final Recorder recorder;
    private final Runnable readMeanwhile;
    private final LinkedBlockingQueue<Request> requests = new LinkedBlockingQueue<>();
    private DebugTrace trace;
    private volatile boolean paused;
    private volatile boolean evaluating;
    private volatile boolean cancelled;
    private volatile boolean leaving;
    private volatile String entryReason;
    private JsonObject call = new JsonObject();
    private PyException lastRaised;
    private PyFrame previousFrame;
    private Map<String, String> previousTexts;
    private boolean looking;

    /** Ends evaluations that run too long when they are cancelled, or the whole script is stopped. */
    private final TraceFunction evaluationTrace = new TraceFunction() {
        @Override
        public TraceFunction traceCall(PyFrame frame) {
            return traceLine(frame, 0);
        }

        @Override
        public TraceFunction traceLine(PyFrame frame, int line) {
            if (cancelled || guard.isStopping()) {
                throw new Cancelled();
            }
            return this;
        }

        @Override
        public TraceFunction traceReturn(PyFrame frame, PyObject value) {
            return this;
        }

        @Override
        public TraceFunction traceException(PyFrame frame, PyException exception) {
            return this;
        }
    };

    Pauses(Output output, RunGuard guard, Values values, DebugFiles files, Recorder recorder, Runnable readMeanwhile) {
        this.output = output;
        this.guard = guard;
        this.values = values;
        this.files = files;
        this.recorder = recorder;
        this.readMeanwhile = readMeanwhile;
    }

    void use(DebugTrace tracer) {
        trace = tracer;
    }

    // --- any thread -----------------------------------------------------------------------------------------------

    boolean isPaused() {
        return paused || looking;
    }

    void reset() {
        leaving = false;
        entryReason = null;
    }

    /** The next line of any script stops. */
    void stepAtStart(String reason) {
        entryReason = reason;
    }

    /** Gives the paused script thread a request; false if it is not paused. */
    synchronized boolean offer(Request request) {
        return paused && requests.offer(request);
    }

    /** Lets a paused script go on for good. */
    synchronized void leave() {
        leaving = true;
        if (paused) {
            requests.offer(new Request(null, "debug/continue", new JsonObject()));
        }
    }

    /** Ends the evaluation that runs, if any. */
    synchronized void cancel(Thread scriptThread) {
        if (evaluating && scriptThread != null) {
            cancelled = true;
            scriptThread.interrupt();
        }
    }

    // --- the script thread ----------------------------------------------------------------------------------------

    void callBegins(JsonObject told) {
        call = told;
        if (entryReason != null) {
            trace.step(DebugTrace.Step.ENTRY, null);
        }
    }

    void tellRecorded() {
        JsonObject chunk = recorder.take(files);
        if (chunk != null) {
            output.notification("debug/recorded", json -> Json.write(json, chunk));
        }
    }

    @Override
    public void line(PyFrame frame, int line, CodeInfo info, boolean first, DebugTrace.Step stepped) {
        if (trace.isPausing()) {
            trace.attention(false);
            pause(frame, line, stop("pause"), null);
            return;
        }
        DebugConfig config = trace.config();
        JsonArray hit = new JsonArray();
        String reason = null;
        if (first) {
            for (Breakpoint breakpoint : info.functions()) {
                if (stopsAt(breakpoint, frame, line)) {
                    hit.add(breakpoint.id);
                    reason = "function breakpoint";
                }
            }
        }
        if (info.stopsAt(line)) {
            for (Breakpoint breakpoint : config.at(info.code.co_filename, line)) {
                if (stopsAt(breakpoint, frame, line)) {
                    hit.add(breakpoint.id);
                    reason = "breakpoint";
                }
            }
        }
        PyException caught = config.raised() == null ? null : Py.getThreadState().exception;
        if (reason == null && caught != null && caught != lastRaised && caught.traceback != null && caught.traceback.tb_frame == frame) {
            lastRaised = caught;
            if (config.raised().takes(typeOf(caught))) {
                pause(frame, line, exceptionStop(caught, "raised"), caught);
                return;
            }
        }
        if (reason == null && stepped != DebugTrace.Step.NONE) {
            reason = stepped == DebugTrace.Step.ENTRY && entryReason != null ? entryReason : "step";
        }
        if (reason != null) {
            entryReason = null;
            JsonObject stop = stop(reason);
            if (!hit.isEmpty()) {
                stop.add("hitBreakpointIds", hit);
            }
            pause(frame, line, stop, null);
        }
    }

    @Override
    public void leaving(PyFrame frame, CodeInfo info, PyException exception, boolean outermost) {
        boolean isNew = exception != lastRaised;
        DebugConfig config = trace.config();
        String type = typeOf(exception);
        int line = frame.f_lineno;
        if (isNew) {
            lastRaised = exception;
            if (recorder.isOn()) {
                recorder.exception(info, frame, line, type + ": " + shownMessage(exception));
            }
            if (config.raised() != null && config.raised().takes(type)) {
                pause(frame, line, exceptionStop(exception, "raised"), exception);
                return;
            }
        }
        if (outermost && config.uncaught() != null && config.uncaught().takes(type) && (isNew || config.raised() == null)) {
            pause(frame, line, exceptionStop(exception, "uncaught"), exception);
        }
    }

    private static JsonObject stop(String reason) {
        JsonObject stop = new JsonObject();
        stop.addProperty("reason", reason);
        return stop;
    }

    private JsonObject exceptionStop(PyException exception, String filter) {
        JsonObject stop = stop("exception");
        stop.addProperty("description", filter.equals("raised") ? "An exception was raised" : "An exception leaves the script");
        stop.addProperty("text", typeOf(exception) + ": " + shownMessage(exception));
        return stop;
    }

    private boolean stopsAt(Breakpoint breakpoint, PyFrame frame, int line) {
        if (breakpoint.condition != null) {
            try {
                PyObject value = quietly(() -> Evaluator.value(frame, breakpoint.condition));
                if (!value.__nonzero__()) {
                    return false;
                }
            } catch (PyException failed) {
                say("err", "The condition of the breakpoint in line " + line + " failed: " + breakpoint.condition + ": "
                        + Evaluator.messageOf(failed), frame, line);
            }
        }
        if (!breakpoint.hit()) {
            return false;
        }
        if (breakpoint.logMessage == null) {
            return true;
        }
        Matcher matcher = INSERTION.matcher(breakpoint.logMessage);
        String text = matcher.replaceAll(found -> Matcher.quoteReplacement(inserted(frame, found.group(1))));
        say("log", text, frame, line);
        return false;
    }

    private String inserted(PyFrame frame, String expression) {
        try {
            return quietly(() -> {
                PyObject value = Evaluator.value(frame, expression);
                return value instanceof org.python.core.PyString string ? string.toString() : values.text(value);
            });
        } catch (PyException failed) {
            return "<" + Evaluator.messageOf(failed) + ">";
        }
    }

    private void say(String stream, String text, PyFrame frame, int line) {
        JsonObject told = new JsonObject();
        told.addProperty("stream", stream);
        told.addProperty("text", values.redactedText(text));
        told.addProperty("line", line);
        told.addProperty("file", frame.f_code.co_filename);
        output.notification("debug/output", json -> Json.write(json, told));
    }

    private interface Work<T> {
        T run();
    }

    /** Runs Python of the debugger's own: untraced but for cancelling, and leaving the script's state as it is. */
    private <T> T quietly(Work<T> work) {
        ThreadState state = Py.getThreadState();
        TraceFunction tracer = state.tracefunc;
        TraceFunction watch = state.profilefunc;
        PyException exception = state.exception;
        PyFrame frame = state.frame;
        boolean outer = looking;
        looking = true;
        state.tracefunc = evaluationTrace;
        state.profilefunc = null;
        cancelled = false;
        evaluating = true;
        try {
            return work.run();
        } finally {
            synchronized (this) {
                evaluating = false;
                if (cancelled && !guard.isStopping()) {
                    Thread.interrupted();
                }
                cancelled = false;
            }
            state.tracefunc = tracer;
            state.profilefunc = watch;
            state.exception = exception;
            state.frame = frame;
            looking = outer;
        }
    }

    /** Holds the script until the client lets it go on. */
    private void pause(PyFrame frame, int line, JsonObject stop, PyException exception) {
        if (leaving) {
            return;
        }
        trace.step(DebugTrace.Step.NONE, null);
        List<Inspector.Place> places = places(frame, line, exception);
        PyFrame top = places.get(0).frame();
        guard.pause();
        synchronized (this) {
            paused = true;
        }
        Inspector inspector = new Inspector(values, places, top == previousFrame ? previousTexts : null);
        try {
            quietly(() -> {
                tellRecorded();
                stop.add("call", call);
                stop.addProperty("moments", recorder.moments());
                stop.add("frames", inspector.frames(files));
                stop.add("locals", inspector.topLocals());
                return null;
            });
            output.notification("debug/stopped", json -> Json.write(json, stop));
            output.flush();
            readMeanwhile.run();
            answerUntilGoing(inspector, frame, exception);
        } finally {
            synchronized (this) {
                paused = false;
                requests.clear();
            }
            guard.resume();
            previousFrame = top;
            previousTexts = new HashMap<>(inspector.texts());
            output.notification("debug/resumed", json -> json.beginObject().endObject());
            output.flush();
        }
        if (guard.isStopping()) {
            guard.again();
        }
    }

    /** The frames of a stop, innermost first: those that run, or for an exception those that it came through. */
    private List<Inspector.Place> places(PyFrame frame, int line, PyException exception) {
        List<Inspector.Place> places = new ArrayList<>();
        if (exception != null && exception.traceback != null && exception.traceback.tb_frame == frame) {
            for (PyObject at = exception.traceback; at instanceof PyTraceback trace; at = trace.tb_next) {
                if (trace.tb_frame != null && files.isScript(trace.tb_frame.f_code.co_filename)
                        && (places.isEmpty() || places.get(0).frame() != trace.tb_frame)) {
                    places.add(0, new Inspector.Place(trace.tb_frame, trace.tb_lineno));
                }
            }
            boolean isHandler = places.size() == 1 && line != places.get(0).line() && frame.f_lasti != -1;
            if (isHandler) {
                places.set(0, new Inspector.Place(frame, line));
            }
        }
        if (places.isEmpty()) {
            places.add(new Inspector.Place(frame, line));
        }
        for (PyFrame at = frame.f_back; at != null; at = at.f_back) {
            if (at.f_code != null && files.isScript(at.f_code.co_filename)) {
                places.add(new Inspector.Place(at, at.f_lineno));
            }
        }
        return places;
    }

    private void answerUntilGoing(Inspector inspector, PyFrame frame, PyException exception) {
        while (!guard.isStopping()) {
            Request request;
            try {
                request = requests.take();
            } catch (InterruptedException wanted) {
                continue;
            }
            String method = request.method().substring("debug/".length());
            DebugTrace.Step step = switch (method) {
                case "continue" -> DebugTrace.Step.NONE;
                case "next" -> DebugTrace.Step.OVER;
                case "stepIn" -> DebugTrace.Step.IN;
                case "stepOut" -> DebugTrace.Step.OUT;
                default -> null;
            };
            if (step != null) {
                Debugger.reply(output, request, new JsonObject());
                trace.step(step, frame);
                return;
            }
            answer(request, method, inspector, exception);
        }
    }

    private void answer(Request request, String method, Inspector inspector, PyException exception) {
        try {
            JsonObject body = quietly(() -> {
                try {
                    return body(method, request.params(), inspector, exception);
                } catch (RpcException refused) {
                    throw new Refusal(refused);
                }
            });
            Debugger.reply(output, request, body);
        } catch (Refusal refused) {
            output.error(request.id(), refused.why.code(), refused.why.getMessage(), null);
        } catch (RuntimeException | StackOverflowError broken) {
            output.error(request.id(), RpcException.INVALID_PARAMS, broken instanceof PyException failed
                    ? values.redactedText(Evaluator.messageOf(failed)) : "It failed: " + broken, null);
        }
    }

    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient RpcException why;

        Refusal(RpcException why) {
            super(why.getMessage(), why, false, false);
            this.why = why;
        }
    }

    private JsonObject body(String method, JsonObject params, Inspector inspector, PyException exception) throws RpcException {
        return switch (method) {
            case "stackTrace" -> {
                JsonObject body = new JsonObject();
                body.add("stackFrames", inspector.frames(files));
                yield body;
            }
            case "scopes" -> inspector.scopes(params);
            case "variables" -> inspector.variables(params);
            case "evaluate" -> inspector.evaluate(params);
            case "setVariable" -> inspector.setVariable(params);
            case "exceptionInfo" -> exceptionInfo(exception);
            default -> throw new RpcException(RpcException.METHOD_NOT_FOUND, "There is no method \"debug/" + method + "\".");
        };
    }

    private JsonObject exceptionInfo(PyException exception) throws RpcException {
        if (exception == null) {
            throw new RpcException(RpcException.INVALID_PARAMS, "The script did not stop at an exception.");
        }
        ScriptError error = ScriptError.of("", "", "", exception, exception);
        JsonObject body = new JsonObject();
        body.addProperty("exceptionId", error.type());
        body.addProperty("description", values.redactedText(error.message()));
        body.addProperty("breakMode", "always");
        JsonObject details = new JsonObject();
        details.addProperty("message", values.redactedText(error.message()));
        details.addProperty("typeName", error.type());
        details.addProperty("fullTypeName", error.type());
        details.addProperty("stackTrace", values.redactedText(error.traceback()));
        body.add("details", details);
        return body;
    }

    private String typeOf(PyException exception) {
        return quietly(() -> ScriptError.typeOf(exception));
    }

    private String shownMessage(PyException exception) {
        return quietly(() -> values.redactedText(ScriptError.messageOf(exception)));
    }
}
