// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.context.ContextState;
import drover.host.context.GatherState;
import drover.host.context.ScriptMeta;
import drover.host.context.ScriptState;
import drover.host.json.Json;
import drover.host.rpc.Output;
import drover.host.rpc.Request;
import drover.host.rpc.RpcException;
import drover.host.run.LogEntry;
import drover.host.run.RunGuard;
import drover.host.run.RunTrace;
import drover.host.standin.Simulations;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.python.core.ThreadState;
import org.python.core.TraceFunction;

/**
 * The debugger in the host: takes the requests {@code debug/…} (see DEBUG.md), tells the tracer where to stop, and hands
 * over what is recorded. Off until a client asks for it; scripts run then as if it were not there.
 */
public final class Debugger implements Simulations.Watcher {
    private static final int MOST_MOMENTS = 10_000_000;

    private final Output output;
    private final RunGuard guard;
    private final Secrets secrets = new Secrets();
    private final DebugFiles files = new DebugFiles();
    /** The scripts that were loaded, by their files; also while nobody debugs. */
    private final Map<String, ScriptMeta> loaded = new LinkedHashMap<>();
    private final Values values = new Values(secrets);
    private final Recorder recorder = new Recorder(new Snapshots(values));
    private final DebugTrace trace;
    private final Pauses pauses;
    private volatile boolean on;
    private volatile ThreadState scriptThread;
    private volatile Thread thread;
    private volatile int startMoments = -1;
    private String runningFile = "";

    /** {@code readMeanwhile}: has requests read while the script thread is busy. */
    public Debugger(Output output, RunGuard guard, RunTrace run, Runnable readMeanwhile) {
        this.output = output;
        this.guard = guard;
        pauses = new Pauses(output, guard, values, files, recorder, readMeanwhile);
        trace = new DebugTrace(guard, run, files, recorder, pauses);
        pauses.use(trace);
        Simulations.watch(this);
        guard.onStop(() -> {
            ThreadState state = scriptThread;
            if (state != null) {
                trace.reach(state, run);
            }
        });
    }

    // --- what the host tells (script thread) ----------------------------------------------------------------------

    /** A run begins on this thread. The trace function to use: {@code usual}, or the debugger's. */
    public TraceFunction tracer(ThreadState state, TraceFunction usual) {
        scriptThread = state;
        thread = Thread.currentThread();
        if (!on) {
            return usual;
        }
        if (startMoments >= 0) {
            recorder.start(startMoments);
            startMoments = -1;
        }
        return trace;
    }

    /** What sees exceptions leave frames that are not traced; null without a debugger. */
    public TraceFunction exceptionWatch() {
        return on ? trace.exceptions() : null;
    }

    /** A request {@code load} or {@code call} is about to be answered: what is secret in it is known from now on. */
    public void requested(JsonObject params) {
        secrets.add(params);
    }

    /** A script is being loaded. */
    public void loading(ScriptMeta script, String file, String text) {
        secrets.add(script);
        if (files.add(file, text)) {
            trace.filesChanged();
        }
        synchronized (loaded) {
            loaded.put(file, script);
        }
        if (on) {
            bind(file);
            tellLoaded(script, file, text);
        }
    }

    private void tellLoaded(ScriptMeta script, String file, String text) {
        JsonObject told = new JsonObject();
        told.addProperty("script", script.name());
        told.addProperty("type", script.type());
        told.addProperty("file", file);
        told.addProperty("text", secrets.redacted(text));
        told.add("executable", array(files.lines(file).executable()));
        notify("debug/loaded", told);
    }

    /** A method of a script is being called; "init" for its load. */
    public void calling(ScriptMeta script, String file, String method, ContextState context) {
        runningFile = file;
        if (!on) {
            return;
        }
        JsonObject told = new JsonObject();
        told.addProperty("script", script.name());
        told.addProperty("type", script.type());
        told.addProperty("method", method);
        int step = context instanceof GatherState gather ? gather.step()
                : context instanceof ScriptState state && state.sessionAttributes().containsKey("step") ? state.step() : -1;
        if (step >= 0) {
            told.addProperty("step", step);
        }
        recorder.begin(told.toString());
        pauses.callBegins(told);
        notify("debug/call", told);
    }

    /** A run is over: what it recorded goes out. */
    public void ended() {
        if (on) {
            pauses.tellRecorded();
            notify("debug/callEnded", new JsonObject());
            output.flush();
        }
    }

    /** A script printed a line, or the host says one of it. */
    public void logged(LogEntry entry) {
        if (!on) {
            return;
        }
        String text = secrets.redacted(entry.text());
        if (Thread.currentThread() == thread) {
            recorder.note(entry.stream().equals("out") ? Recorder.Note.OUT
                    : entry.stream().equals("err") ? Recorder.Note.ERR : Recorder.Note.HOST, entry.line(), text);
        }
        JsonObject told = new JsonObject();
        told.addProperty("stream", entry.stream());
        told.addProperty("text", text);
        told.addProperty("line", entry.line());
        told.addProperty("file", runningFile);
        notify("debug/output", told);
    }

    /** A script used something that the host only stands in for. */
    @Override
    public void simulated(String call, int line, String returned) {
        if (on && Thread.currentThread() == thread && !pauses.isPaused()) {
            JsonObject told = new JsonObject();
            told.addProperty("call", call);
            told.addProperty("returned", secrets.redacted(String.valueOf(returned)));
            recorder.note(Recorder.Note.SIMULATED, line, told.toString());
        }
    }

    /** Whether a debugger looks at the scripts. */
    public boolean isOn() {
        return on;
    }

    /** Whether uses of stand-ins are the debugger's own, by looking at them. Script thread only. */
    @Override
    public boolean isLooking() {
        return pauses.isPaused();
    }

    private void notify(String method, JsonObject params) {
        output.notification(method, json -> Json.write(json, params));
    }

    // --- requests (any thread) ------------------------------------------------------------------------------------

    /** Answers a request {@code debug/…}, now or when the script thread has looked. */
    public void handle(Request request) {
        try {
            JsonObject body = answer(request);
            if (body != null) {
                reply(output, request, body);
            }
        } catch (RpcException refused) {
            output.error(request.id(), refused.code(), refused.getMessage(), refused.data());
        } catch (RuntimeException broken) {
            broken.printStackTrace();
            output.error(request.id(), RpcException.INTERNAL_ERROR, "The debugger failed: " + broken, null);
        }
    }

    static void reply(Output output, Request request, JsonObject body) {
        if (!request.isNotification()) {
            output.reply(request.id(), json -> Json.write(json, body));
        }
    }

    private JsonObject answer(Request request) throws RpcException {
        JsonObject params = request.params();
        switch (request.method().substring("debug/".length())) {
            case "start" -> start(params);
            case "end" -> end();
            case "setBreakpoints" -> {
                return setBreakpoints(params);
            }
            case "setFunctionBreakpoints" -> {
                return setFunctionBreakpoints(params);
            }
            case "setExceptionBreakpoints" -> trace.use(trace.config().withFilters(filter(params, "raised"), filter(params, "uncaught")));
            case "breakpointLocations" -> {
                return locations(params);
            }
            case "pause" -> {
                if (!guard.isRunning()) {
                    throw new RpcException(RpcException.INVALID_PARAMS, "No script runs.");
                }
                trace.attention(true);
                reach();
            }
            case "stepAtStart" -> pauses.stepAtStart(Json.text(params, "reason", "entry"));
            case "cancel" -> pauses.cancel(thread);
            default -> {
                if (!pauses.offer(request)) {
                    throw new RpcException(RpcException.INVALID_PARAMS, "The script is not paused.");
                }
                return null;
            }
        }
        return new JsonObject();
    }

    private void reach() {
        ThreadState state = scriptThread;
        if (on && state != null && guard.isRunning() && !guard.isStopping()) {
            state.profilefunc = trace.exceptions();
            trace.reach(state, null);
        }
    }

    private void start(JsonObject params) {
        startMoments = (int) Math.max(0, Math.min(MOST_MOMENTS, Json.number(params, "moments", 0)));
        pauses.reset();
        on = true;
        // A client that comes later is told what is loaded already.
        Map<String, ScriptMeta> scripts;
        synchronized (loaded) {
            scripts = new LinkedHashMap<>(loaded);
        }
        scripts.forEach((file, script) -> tellLoaded(script, file, files.text(file)));
    }

    /** Nothing stops any more, and what is paused goes on. */
    private void end() {
        on = false;
        startMoments = 0;
        trace.use(DebugConfig.NOTHING);
        trace.attention(false);
        pauses.leave();
    }

    private JsonObject setBreakpoints(JsonObject params) throws RpcException {
        String file = Json.requiredText(params, "file").toLowerCase(Locale.ROOT);
        String text = Json.text(params, "text", null);
        if (text != null && !files.isScript(file)) {
            files.add(file, text);
        }
        List<Breakpoint> breakpoints = new ArrayList<>();
        for (JsonElement element : Json.array(params, "breakpoints")) {
            if (element instanceof JsonObject one) {
                breakpoints.add(Breakpoint.onLine(one));
            }
        }
        trace.use(trace.config().withLines(file, breakpoints));
        LineTable lines = files.lines(file);
        JsonArray told = new JsonArray();
        for (Breakpoint breakpoint : breakpoints) {
            breakpoint.line = lines == null ? 0 : lines.slide(breakpoint.wanted);
            told.add(told(breakpoint, lines != null));
        }
        trace.use(trace.config().withLines(file, breakpoints));
        reach();
        JsonObject body = new JsonObject();
        body.add("breakpoints", told);
        return body;
    }

    /** A script's text is known: its breakpoints find their lines. */
    private void bind(String file) {
        List<Breakpoint> breakpoints = trace.config().inFile(file);
        if (breakpoints.isEmpty()) {
            return;
        }
        LineTable lines = files.lines(file);
        for (Breakpoint breakpoint : breakpoints) {
            int line = lines.slide(breakpoint.wanted);
            if (line != breakpoint.line) {
                breakpoint.line = line;
                notify("debug/breakpoint", told(breakpoint, true));
            }
        }
        trace.use(trace.config().withLines(file, breakpoints));
    }

    private static JsonObject told(Breakpoint breakpoint, boolean known) {
        JsonObject told = new JsonObject();
        told.addProperty("id", breakpoint.id);
        told.addProperty("verified", breakpoint.line > 0);
        if (breakpoint.line > 0) {
            told.addProperty("line", breakpoint.line);
        } else {
            told.addProperty("line", breakpoint.wanted);
            told.addProperty("message", known ? "There is no line with code here or below." : "No script of this name is loaded yet.");
        }
        return told;
    }

    private JsonObject setFunctionBreakpoints(JsonObject params) throws RpcException {
        List<Breakpoint> breakpoints = new ArrayList<>();
        JsonArray told = new JsonArray();
        for (JsonElement element : Json.array(params, "breakpoints")) {
            if (element instanceof JsonObject one) {
                Breakpoint breakpoint = Breakpoint.atFunction(one);
                breakpoints.add(breakpoint);
                JsonObject answer = new JsonObject();
                answer.addProperty("id", breakpoint.id);
                answer.addProperty("verified", true);
                told.add(answer);
            }
        }
        trace.use(trace.config().withFunctions(breakpoints));
        reach();
        JsonObject body = new JsonObject();
        body.add("breakpoints", told);
        return body;
    }

    private static DebugConfig.Filter filter(JsonObject params, String name) {
        if (!(params.get(name) instanceof JsonObject filter)) {
            return null;
        }
        String condition = Json.text(filter, "condition", "");
        return new DebugConfig.Filter(condition.isBlank() ? null : condition);
    }

    private JsonObject locations(JsonObject params) throws RpcException {
        String file = Json.requiredText(params, "file").toLowerCase(Locale.ROOT);
        String text = Json.text(params, "text", null);
        if (text != null && !files.isScript(file)) {
            files.add(file, text);
        }
        LineTable lines = files.lines(file);
        long from = Json.number(params, "line", 1);
        long to = Json.number(params, "endLine", from);
        JsonArray found = new JsonArray();
        for (int line : lines == null ? new int[0] : lines.executable()) {
            if (line >= from && line <= to) {
                JsonObject location = new JsonObject();
                location.addProperty("line", line);
                found.add(location);
            }
        }
        JsonObject body = new JsonObject();
        body.add("breakpoints", found);
        return body;
    }

    private static JsonArray array(int[] numbers) {
        JsonArray array = new JsonArray();
        for (int number : numbers) {
            array.add(number);
        }
        return array;
    }
}
