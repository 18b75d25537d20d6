// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.call;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import drover.host.context.CallScope;
import drover.host.bean.world.Effect;
import drover.host.context.ContextState;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import drover.host.run.LogBuffer;
import drover.host.run.LogEntry;
import drover.host.run.RunGuard;
import drover.host.script.LoadedScript;
import drover.host.script.ScriptError;
import drover.host.standin.Simulation;
import drover.host.types.MethodSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs the calls of one request on a script and tells what came of each. Script thread only. */
public final class CallHandler {
    /** What a batch of calls gave. */
    public static final class Reply {
        private final List<CallResult> results = new ArrayList<>();
        private final ContextState context;
        private final boolean brief;
        private List<LogEntry> log = List.of();
        private List<Simulation> simulations = List.of();
        private List<Effect> effects = List.of();
        private JsonObject world;
        private RunGuard.Reason stopped = RunGuard.Reason.NONE;
        private String stoppedIn = "";
        private ScriptError stoppedAt;
        private int stopLine;

        /** {@code brief}: what is empty is left out. */
        Reply(ContextState context, boolean brief) {
            this.context = context;
            this.brief = brief;
        }

        /** Whether and why the batch was stopped. */
        public RunGuard.Reason stopped() {
            return stopped;
        }

        /** Where the batch was stopped, as one JSON object. */
        public void writeStopped(JsonWriter json) throws IOException {
            int line = stopLine != 0 || stoppedAt == null ? stopLine : stoppedAt.line();
            json.beginObject().name("reason").value(stopped.name().toLowerCase(Locale.ROOT)).name("line").value(line);
            json.name("method").value(stoppedIn);
            LogBuffer.write(json, log);
            json.name("traceback").value(ScriptRun.stoppedTraceback(stoppedAt)).endObject();
        }

        public void write(JsonWriter json) throws IOException {
            json.beginObject().name("results").beginArray();
            for (CallResult result : results) {
                result.write(json, brief);
            }
            json.endArray().name("context");
            if (context == null) {
                json.nullValue();
            } else {
                context.write(json, brief);
            }
            if (!brief || !log.isEmpty()) {
                LogBuffer.write(json, log);
            }
            if (!brief || !simulations.isEmpty()) {
                Simulation.write(json, simulations);
            }
            if (!brief || !effects.isEmpty()) {
                Effect.write(json, effects);
            }
            if (world != null) {
                json.name("world");
                Json.write(json, world);
            }
            json.endObject();
        }
    }

    private final ContextStore contexts = new ContextStore();
    private final ScriptRun run;

    public CallHandler(ScriptRun run) {
        this.run = run;
    }

    public void endRequest(String request) {
        contexts.endRequest(request);
    }

    /**
     * Does the calls in order. A failed call does not end the batch; a stop does.
     *
     * @throws RpcException if the request itself is wrong; nothing of the script has run then
     */
    public Reply call(LoadedScript script, JsonObject params) throws RpcException {
        for (JsonElement ended : Json.array(params, "ended")) {
            contexts.endRequest(ended.getAsString());
        }
        ContextState context;
        List<PlannedCall> plan;
        // Contexts and arguments are made with the script's classes and stand-ins.
        script.scope().enter(null);
        try {
            context = params.get("context") instanceof JsonObject named ? contexts.context(named, script) : null;
            plan = plan(script, Json.array(params, "calls"), context);
        } finally {
            CallScope.leave();
        }
        Reply reply = new Reply(context, Json.bool(params, "brief", false));
        boolean recordLines = Json.text(params, "trace", "none").equals("lines");
        script.scope().enter(context);
        script.scope().simulations().calling(params);
        run.begin(script.fileName(), Json.number(params, "timeoutMs", 0), recordLines);
        try {
            for (PlannedCall call : plan) {
                reply.results.add(one(script, call, reply));
                reply.stoppedIn = call.method().name();
                if (run.isStopping()) {
                    break;
                }
            }
        } finally {
            reply.stopLine = run.stopLine();
            reply.stopped = run.end();
        }
        reply.log = script.scope().log().drain();
        reply.simulations = script.scope().simulations().drain();
        reply.effects = script.scope().simulations().world().effects().drain();
        reply.world = Json.bool(params, "worldState", false) ? script.scope().simulations().world().toJson() : null;
        return reply;
    }

    private static List<PlannedCall> plan(LoadedScript script, JsonArray calls, ContextState context) throws RpcException {
        List<PlannedCall> plan = new ArrayList<>(calls.size());
        for (JsonElement call : calls) {
            plan.add(PlannedCall.of(call, plan.size(), script, context));
        }
        return plan;
    }

    private CallResult one(LoadedScript script, PlannedCall call, Reply reply) {
        MethodSpec method = call.method();
        CallResult result = new CallResult(call, script.models());
        for (Condition condition : call.conditions()) {
            if (!condition.holds(reply.results)) {
                result.skipped();
                return result;
            }
        }
        long start = System.nanoTime();
        LoadedScript.State state = script.state();
        if (state != LoadedScript.State.MISSING && !method.isCalledAt(script.apiVersion())) {
            result.notCalled(call.answer(method.below(), reply.context));
        } else if (state == LoadedScript.State.LOADED) {
            invoke(script, call, reply, result);
        } else if (state == LoadedScript.State.DUMMY) {
            result.defaulted(call.answer(method.dummy(), reply.context), null);
        } else {
            result.failed(call.answer(method.fail(), reply.context), ScriptError.stating(script.meta().name(), method.name(), 0,
                    "java.lang.NullPointerException", "The script could not be loaded and the server has no instance of it."));
        }
        result.took((System.nanoTime() - start) / 1e6, run.takeLines());
        if (call.tellContext() && reply.context != null) {
            result.left(reply.context, reply.brief);
        }
        return result;
    }

    private void invoke(LoadedScript script, PlannedCall call, Reply reply, CallResult result) {
        MethodSpec method = call.method();
        run.calling(script.meta(), script.fileName(), method.name(), reply.context);
        try {
            result.returned(cast(script.call(method.name(), call.arguments()), method, script));
        } catch (Throwable failure) {
            ScriptError error = run.error(script.meta().name(), method.name(), script.fileName(), failure);
            if (error.line() == 0) {
                // The call itself or its result does not fit: no line of the script ran when it failed.
                error = error.at(script.lineOf(method.name()));
            }
            result.failed(call.answer(method.fail(), reply.context), error);
            if (run.isStopping()) {
                reply.stoppedAt = error;
            }
        } finally {
            run.afterCall();
        }
    }

    /** The result of a method that the interface declares as Object is cast by the server. */
    private static Object cast(Object value, MethodSpec method, LoadedScript script) {
        Class<?> wanted = value != null && method.returnsObject() ? script.scope().names().classNamed(method.rawReturns()) : null;
        if (wanted != null && !wanted.isInstance(value)) {
            throw new ClassCastException(value.getClass().getName() + " cannot be cast to " + wanted.getName());
        }
        return value;
    }

    /** Calls destroy. Gives what it raised, or null. */
    public ScriptError destroy(LoadedScript script, long timeoutMs) {
        if (script.state() != LoadedScript.State.LOADED) {
            return null;
        }
        script.scope().enter(null);
        run.begin(script.fileName(), timeoutMs, false);
        run.calling(script.meta(), script.fileName(), "destroy", null);
        try {
            script.call("destroy", new Object[] {script.configurationAttributes()});
            return null;
        } catch (Throwable failure) {
            return run.error(script.meta().name(), "destroy", script.fileName(), failure);
        } finally {
            run.afterCall();
            run.end();
        }
    }
}
