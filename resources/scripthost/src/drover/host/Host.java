// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host;

import com.google.gson.JsonObject;
import com.google.gson.stream.JsonWriter;
import drover.host.call.CallHandler;
import drover.host.call.ScriptRun;
import drover.host.check.ClaimConstants;
import drover.host.check.Problem;
import drover.host.check.ScriptChecker;
import drover.host.context.ScriptMeta;
import drover.host.coverage.ExecutableLines;
import drover.host.debug.Debugger;
import drover.host.json.Json;
import drover.host.rpc.FrameReader;
import drover.host.rpc.Mailbox;
import drover.host.rpc.Output;
import drover.host.rpc.Request;
import drover.host.rpc.RpcException;
import drover.host.run.LogBuffer;
import drover.host.run.LogEntry;
import drover.host.run.RunGuard;
import drover.host.script.Generation;
import drover.host.script.LoadResult;
import drover.host.script.LoadedScript;
import drover.host.script.ScriptError;
import drover.host.script.ScriptLoader;
import drover.host.standin.Simulation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.python.core.PySystemState;

/** Takes requests and answers them; everything that touches scripts happens on the one script thread. */
final class Host implements Runnable, Mailbox.Urgent {
    private static final int PROTOCOL = 1;
    /** More threads than a script can mean to leave behind; the next one would have no memory to run in. */
    private static final int MOST_THREADS = 200;
    /** As the JVM's own for a heap that is used up. */
    private static final int TOO_MUCH_EXIT = 3;

    private final Output output;
    private final Mailbox mailbox;
    private final Map<Integer, LoadedScript> scripts = new HashMap<>();
    private ScriptLoader loader;
    private RunGuard guard;
    private ScriptRun run;
    private CallHandler calls;
    private Ticker ticker;
    private Debugger debugger;
    private int lastHandle;
    private volatile int exitCode = 1;

    Host(FrameReader reader, Output output) {
        this.output = output;
        mailbox = new Mailbox(reader, output, this);
    }

    /** Starts the host's threads; {@code script} runs this object. */
    void start(Thread script) {
        guard = new RunGuard(script);
        run = new ScriptRun(guard);
        loader = new ScriptLoader(run::error);
        calls = new CallHandler(run);
        ticker = new Ticker(guard, mailbox, output);
        debugger = new Debugger(output, guard, run.trace(), mailbox::readMeanwhile);
        run.setDebugger(debugger);
        script.start();
    }

    /** 0 when the client ended the host, 1 when the host could not run. Set when the script thread has ended. */
    int exitCode() {
        return exitCode;
    }

    @Override
    public void run() {
        PySystemState.initialize(System.getProperties(), null, new String[0]);
        Warmup warmup = new Warmup(loader, run, calls);
        warmup.first();
        mailbox.start();
        ticker.start();
        output.notification("ready", this::writeReady);
        output.flush();
        exitCode = 0;
        warmup.further(mailbox::hasMore);
        try {
            for (Request request = mailbox.next(); request != null; request = mailbox.next()) {
                answer(request);
                if (Thread.activeCount() > MOST_THREADS) {
                    System.err.println("drover-host: scripts left " + Thread.activeCount() + " threads running; the host ends with them");
                    Runtime.getRuntime().halt(TOO_MUCH_EXIT);
                }
            }
        } catch (IOException | UncheckedIOException gone) {
            System.err.println("drover-host: the channel is broken: " + gone.getMessage());
        }
    }

    private void writeReady(JsonWriter json) throws IOException {
        json.beginObject().name("protocol").value(PROTOCOL).name("java").value(System.getProperty("java.version"))
                .name("jython").value(PySystemState.version.toString().split(" ")[0])
                .name("pid").value(ProcessHandle.current().pid()).endObject();
    }

    // --- any thread -----------------------------------------------------------------------------------------------

    @Override
    public boolean handle(Request request) {
        switch (request.method()) {
            case "ping" -> reply(request, Host::nothing);
            case "stop" -> {
                boolean running = guard.stop(request.params().get("id"));
                reply(request, json -> json.beginObject().name("running").value(running).endObject());
            }
            case "shutdown" -> {
                reply(request, Host::nothing);
                Runtime.getRuntime().halt(0);
            }
            default -> {
                if (!request.method().startsWith("debug/")) {
                    return false;
                }
                debugger.handle(request);
            }
        }
        return true;
    }

    @Override
    public void ended() {
        Runtime.getRuntime().halt(0);
    }

    private static void nothing(JsonWriter json) throws IOException {
        json.beginObject().endObject();
    }

    private void reply(Request request, Output.Payload result) {
        if (!request.isNotification()) {
            output.reply(request.id(), result);
        }
    }

    // --- the script thread ----------------------------------------------------------------------------------------

    private void answer(Request request) {
        run.setRequest(request.id());
        try {
            debugger.requested(request.params());
            switch (request.method()) {
                case "load" -> load(request);
                case "call" -> call(request);
                case "destroy" -> destroy(request);
                case "check" -> check(request);
                case "constants" -> constants(request);
                case "endRequest" -> {
                    calls.endRequest(Json.text(request.params(), "request", ""));
                    reply(request, Host::nothing);
                }
                default -> throw new RpcException(RpcException.METHOD_NOT_FOUND, "There is no method \"" + request.method() + "\".");
            }
        } catch (RpcException refused) {
            fail(request, refused);
        } catch (UncheckedIOException gone) {
            throw gone;
        } catch (Exception | Error broken) {
            broken.printStackTrace();
            fail(request, new RpcException(RpcException.INTERNAL_ERROR, "The script host failed: " + broken));
        }
    }

    private void fail(Request request, RpcException why) {
        if (!request.isNotification()) {
            output.error(request.id(), why.code(), why.getMessage(), why.data());
        }
    }

    private void load(Request request) throws RpcException {
        JsonObject params = request.params();
        ScriptMeta meta = ScriptMeta.of(Json.object(params, "script"));
        Generation server = Generation.of(Json.text(params, "server", Generation.JANSSEN.id()));
        int handle = ++lastHandle;
        LogBuffer log = new LogBuffer();
        stream(log, handle, params);
        long start = System.nanoTime();
        String fileName = ScriptLoader.fileName(meta);
        boolean traced = Json.text(params, "trace", "none").equals("lines");
        debugger.loading(meta, fileName, server.compiledText(meta.source()));
        run.begin(fileName, Json.number(params, "timeoutMs", 0), traced);
        run.calling(meta, fileName, "init", null);
        ticker.busy();
        LoadResult result;
        int[] lines;
        RunGuard.Reason stopped;
        try {
            result = loader.load(handle, meta, server, log, params);
            lines = run.takeLines();
        } finally {
            stopped = run.end();
        }
        LoadedScript script = result.script();
        List<LogEntry> printed = log.drain();
        if (stopped != RunGuard.Reason.NONE) {
            throw stoppedLoading(result, stopped, printed);
        }
        scripts.put(handle, script);
        List<Simulation> simulations = script.scope().simulations().drain();
        double milliseconds = (System.nanoTime() - start) / 1e6;
        int[] executable = traced && !meta.isJava() ? ExecutableLines.of(fileName, server.compiledText(meta.source())) : null;
        reply(request, json -> {
            json.beginObject();
            result.writeMembers(json, printed, simulations, milliseconds);
            if (executable != null) {
                writeLines(json.name("lines"), lines);
                writeLines(json.name("executable"), executable);
            }
            json.endObject();
        });
    }

    private static void writeLines(JsonWriter json, int[] lines) throws IOException {
        json.beginArray();
        for (int line : lines) {
            json.value(line);
        }
        json.endArray();
    }

    private RpcException stoppedLoading(LoadResult result, RunGuard.Reason why, List<LogEntry> printed) {
        ScriptError error = result.error();
        int line = run.stopLine() != 0 || error == null ? run.stopLine() : error.line();
        return new RpcException(RpcException.STOPPED, "stopped", json -> {
            json.beginObject().name("reason").value(why.name().toLowerCase(Locale.ROOT)).name("line").value(line);
            json.name("method").value(result.stage() == null ? "load" : result.stage());
            LogBuffer.write(json, printed);
            json.name("traceback").value(ScriptRun.stoppedTraceback(error)).endObject();
        });
    }

    /** Lines go out while the script runs, unless the client says that nobody looks. */
    private void stream(LogBuffer log, int handle, JsonObject params) {
        boolean streamed = Json.bool(params, "stream", true);
        if (!streamed && !debugger.isOn()) {
            log.setListener(null);
            return;
        }
        log.setListener(entry -> {
            debugger.logged(entry);
            if (streamed) {
                output.notification("log", json -> {
                    json.beginObject().name("handle").value(handle);
                    entry.writeMembers(json);
                    json.endObject();
                });
            }
        });
    }

    private LoadedScript script(JsonObject params) throws RpcException {
        int handle = (int) Json.number(params, "handle", -1);
        LoadedScript script = scripts.get(handle);
        if (script == null) {
            throw new RpcException(RpcException.UNKNOWN_HANDLE, "The script host has no script with the handle " + handle + ".");
        }
        return script;
    }

    private void call(Request request) throws RpcException {
        LoadedScript script = script(request.params());
        stream(script.scope().log(), script.handle(), request.params());
        ticker.busy();
        CallHandler.Reply reply = calls.call(script, request.params());
        if (reply.stopped() != RunGuard.Reason.NONE) {
            throw new RpcException(RpcException.STOPPED, "stopped", reply::writeStopped);
        }
        reply(request, reply::write);
    }

    private void destroy(Request request) throws RpcException {
        LoadedScript script = script(request.params());
        scripts.remove(script.handle());
        stream(script.scope().log(), script.handle(), request.params());
        ticker.busy();
        ScriptError error = calls.destroy(script, Json.number(request.params(), "timeoutMs", 0));
        List<LogEntry> printed = script.scope().log().drain();
        reply(request, json -> {
            json.beginObject();
            LogBuffer.write(json, printed);
            ScriptError.writeMember(json, error);
            json.endObject();
        });
    }

    private void check(Request request) throws RpcException {
        JsonObject params = request.params();
        ScriptChecker checker = new ScriptChecker(Json.text(params, "name", "script"), Json.requiredText(params, "type"),
                Json.requiredText(params, "source"), Generation.of(Json.text(params, "server", Generation.JANSSEN.id())),
                Json.text(params, "language", ""));
        List<Problem> problems = checker.check();
        reply(request, json -> ScriptChecker.write(json, problems));
    }

    private void constants(Request request) throws RpcException {
        JsonObject params = request.params();
        Map<String, ClaimConstants.Found> constants = ClaimConstants.of(Json.text(params, "name", "script"), Json.requiredText(params, "source"),
                Generation.of(Json.text(params, "server", Generation.JANSSEN.id())));
        reply(request, json -> ClaimConstants.write(json, constants));
    }
}
