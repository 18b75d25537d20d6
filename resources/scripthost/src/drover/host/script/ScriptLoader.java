// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.script;

import com.google.gson.JsonObject;
import drover.host.check.TextScan;
import drover.host.context.CallScope;
import drover.host.context.ScriptMeta;
import drover.host.java.JavaScripts;
import drover.host.rpc.RpcException;
import drover.host.run.LogBuffer;
import drover.host.run.ScriptWriter;
import drover.host.standin.ImportHook;
import drover.host.standin.Simulations;
import drover.host.types.Catalogue;
import drover.host.types.ScriptType;
import drover.host.types.TypeSpec;
import java.util.Locale;
import java.util.Map;
import org.python.core.PyCode;
import org.python.core.PyLong;
import org.python.core.PyObject;
import org.python.util.PythonInterpreter;

/**
 * Loads scripts the way the servers do (PythonService and its callers in oxCore and jans-core): compile the text as a
 * file, run it in a namespace and an interpreter state of its own, take the class by its type's fixed name, construct it
 * with the time, turn it into the Java interface, ask for the API version, call init. What goes wrong leads to the same
 * stand-in as on the server. Script thread only.
 */
public final class ScriptLoader {
    private static final int TWO_ARGUMENTS_ABOVE = 10;
    private static final String USING_DEFAULT = "Using default external type class";

    /** Makes a script error of what a run threw. */
    public interface ErrorMaker {
        ScriptError error(String script, String method, String fileName, Throwable thrown);
    }

    private final CompiledScripts compiled = new CompiledScripts();
    private final JavaScripts javaScripts = new JavaScripts();
    private final ErrorMaker errors;

    public ScriptLoader(ErrorMaker errors) {
        this.errors = errors;
    }

    /** One script on its way. */
    private static final class Loading {
        final ScriptMeta meta;
        final TypeSpec spec;
        final Generation server;
        final String fileName;
        final LogBuffer log;
        final Simulations simulations = new Simulations();
        final LoadResult result = new LoadResult();
        CallScope scope;
        Map<String, ?> configuration;
        ScriptType type;
        Object instance;
        PyObject created;

        Loading(ScriptMeta meta, Generation server, LogBuffer log) throws RpcException {
            this.meta = meta;
            this.server = server;
            this.log = log;
            spec = Catalogue.spec(meta.type());
            fileName = ScriptLoader.fileName(meta);
            take(server);
        }

        /** The generation whose names the script uses: the server's, until the script's class says otherwise. */
        void take(Generation names) {
            scope = new CallScope(names, fileName, log, simulations);
            scope.enter(null);
        }

        int lineOf(String method) {
            return created == null ? 0 : LoadedScript.lineOf(created.__findattr__(method), fileName);
        }

        /** What is wrong without an exception; the server then only says that it uses the default class. */
        void wrong(String type, String message) {
            result.error = ScriptError.stating(meta.name(), result.stage, 0, type, message);
            result.serverError = ScriptError.serverText("java.lang.Exception: " + USING_DEFAULT, USING_DEFAULT);
        }
    }

    /**
     * Loads a script under a handle. {@code log} is where its output goes.
     *
     * @throws RpcException if the request itself is wrong; what is wrong with the script is in the result
     */
    public LoadResult load(int handle, ScriptMeta meta, Generation server, LogBuffer log) throws RpcException {
        return load(handle, meta, server, log, new JsonObject());
    }

    /** The same with what the request says of the script's world ({@code world}, {@code answers}). */
    public LoadResult load(int handle, ScriptMeta meta, Generation server, LogBuffer log, JsonObject params) throws RpcException {
        if (!meta.language().equalsIgnoreCase("python") && !meta.isJava()) {
            throw new RpcException(RpcException.INVALID_PARAMS, "The script host runs scripts in Python and Java only; \"" + meta.name()
                    + "\" is written in " + meta.language() + " and cannot be run.");
        }
        Loading loading = new Loading(meta, server, log);
        loading.simulations.loading(params);
        if (!loading.spec.existsIn(server)) {
            log.host("a " + server.id() + " server has no scripts of type " + meta.type() + " and would not load this one");
        }
        LoadResult result = loading.result;
        LoadedScript.State state = LoadedScript.State.DUMMY;
        Object created = meta.isJava() ? createJava(loading) : create(loading);
        if (created != null && implement(loading, created) && initialise(loading)) {
            state = LoadedScript.State.LOADED;
            result.stage = null;
        } else if (created == null && !result.stage.equals("class") && server.keepsNothingAfterLoadError()) {
            state = LoadedScript.State.MISSING;
        }
        if (loading.configuration == null) {
            loading.configuration = loading.scope.names().models().configurationAttributes(meta);
        }
        result.script = new LoadedScript(handle, meta, loading.spec, server, loading.scope, loading.configuration, loading.type,
                loading.instance, state, state == LoadedScript.State.LOADED ? result.apiVersion : loading.spec.dummyApi());
        return result;
    }

    /** The name that the script's own lines have in tracebacks. */
    public static String fileName(ScriptMeta meta) throws RpcException {
        return meta.isJava() ? JavaScripts.fileName(meta.source(), Catalogue.spec(meta.type()).className())
                : meta.name().toLowerCase(Locale.ROOT) + ".py";
    }

    /**
     * The same for a script in Java.
     *
     * @throws RpcException if it can't be compiled on this machine
     */
    private Object createJava(Loading loading) throws RpcException {
        LoadResult result = loading.result;
        String className = loading.spec.className();
        try {
            result.stage = "compile";
            Class<?> scriptClass = javaScripts.load(loading.meta.source(), className);
            result.stage = "construct";
            return JavaScripts.construct(scriptClass);
        } catch (RpcException refused) {
            throw refused;
        } catch (JavaScripts.CompileException wrong) {
            result.error = new ScriptError(loading.meta.name(), result.stage, wrong.line(), "CompileError", wrong.getMessage(), wrong.all(),
                    ScriptError.serverText(wrong.all(), wrong.getMessage()));
            result.serverError = result.error.serverError();
        } catch (ClassNotFoundException absent) {
            result.stage = "class";
            loading.wrong("ClassMissing", "The script has neither a class " + className
                    + " nor a public one; the server uses its built-in default instead.");
        } catch (Throwable failure) {
            result.error = errors.error(loading.meta.name(), result.stage, loading.fileName, failure);
            result.serverError = ScriptError.serverText(result.error.traceback(), "Failed to construct " + className);
        }
        return null;
    }

    /** Compiles and runs the text and constructs the class; null if that fails, with the error in the result. */
    private PyObject create(Loading loading) {
        LoadResult result = loading.result;
        try {
            result.stage = "compile";
            PyCode code = compiled.code(loading.fileName, loading.server.compiledText(loading.meta.source()));
            result.stage = "module";
            PythonInterpreter interpreter = interpreter(loading);
            interpreter.exec(code);
            result.stage = "class";
            PyObject scriptClass = interpreter.get(loading.spec.className());
            if (scriptClass == null) {
                loading.wrong("ClassMissing", "The script has no class " + loading.spec.className()
                        + "; the server looks for that name only and uses its built-in default instead.");
                return null;
            }
            result.stage = "construct";
            loading.created = scriptClass.__call__(new PyLong(System.currentTimeMillis()));
            return loading.created;
        } catch (Throwable failure) {
            result.error = errors.error(loading.meta.name(), result.stage, loading.fileName, failure);
            if (result.error.line() == 0 && result.error.message().startsWith("Non-ASCII character")) {
                // Jython tells no line for a character beyond ASCII without a coding line.
                result.error = result.error.at(TextScan.firstNonAsciiLine(loading.meta.source()));
            }
            String message = result.stage.equals("construct")
                    ? "Failed to initialize python class '" + loading.spec.className() + "'"
                    : "Failed to load python file '" + loading.fileName + "'";
            String trace = loading.server.root() + ".exception.PythonException: " + message + "\nCaused by: " + result.error.traceback();
            result.serverError = ScriptError.serverText(trace, message);
            return null;
        }
    }

    /** The server's interpreter, with the script's output captured and its imports watched. */
    private static PythonInterpreter interpreter(Loading loading) {
        PythonInterpreter interpreter = PythonInterpreter.threadLocalStateInterpreter(null);
        SharedModules.giveCodecs(interpreter.getSystemState());
        ImportHook.install(interpreter.getSystemState(), interpreter.getLocals(), loading.server);
        interpreter.setOut((PyObject) new ScriptWriter(loading.log, false, loading.fileName));
        interpreter.setErr((PyObject) new ScriptWriter(loading.log, true, loading.fileName));
        return interpreter;
    }

    /** Turns the object into the type's Java interface: the server's, or that of the generation it was written for. */
    private static boolean implement(Loading loading, Object created) {
        loading.result.stage = "interface";
        ScriptType own = Catalogue.bound(loading.spec, loading.server);
        if (own != null && take(loading, created, own)) {
            return true;
        }
        for (Generation generation : Generation.values()) {
            ScriptType other = generation == loading.server ? null : Catalogue.bound(loading.spec, generation);
            if (other != null && take(loading, created, other)) {
                return true;
            }
        }
        loading.wrong("WrongInterface", "The class " + loading.spec.className() + " does not inherit from "
                + loading.spec.interfaceIn(loading.server) + "; the server uses its built-in default instead.");
        return false;
    }

    private static boolean take(Loading loading, Object created, ScriptType type) {
        Object converted = created instanceof PyObject python ? python.__tojava__(type.type()) : created;
        if (!type.type().isInstance(converted)) {
            return false;
        }
        loading.type = type;
        loading.instance = converted;
        if (type.generation() != loading.server) {
            loading.take(type.generation());
        }
        return true;
    }

    private boolean initialise(Loading loading) {
        LoadResult result = loading.result;
        try {
            boolean asked = loading.server.hasTwoArgumentInit();
            if (asked) {
                result.stage = "apiVersion";
                result.apiVersion = apiVersion(loading);
            }
            result.stage = "init";
            loading.configuration = loading.scope.names().models().configurationAttributes(loading.meta);
            boolean withScript = asked && result.apiVersion > TWO_ARGUMENTS_ABOVE && loading.type.generation().hasTwoArgumentInit();
            result.initArguments = withScript ? 2 : 1;
            Object customScript = withScript ? loading.scope.names().models().customScript(loading.meta) : null;
            result.initResult = loading.type.init(loading.instance, customScript, loading.configuration, withScript);
            if (!result.initResult) {
                loading.wrong("InitFailed", "init returned False; the server uses its built-in default instead, without telling more.");
                return false;
            }
            if (!asked) {
                askApiVersionLate(loading);
            }
            return true;
        } catch (Throwable failure) {
            result.error = errors.error(loading.meta.name(), result.stage, loading.fileName, failure);
            if (result.error.line() == 0) {
                result.error = result.error.at(loading.lineOf(result.stage.equals("init") ? "init" : "getApiVersion"));
            }
            result.serverError = ScriptError.serverText("java.lang.Exception: " + USING_DEFAULT, USING_DEFAULT);
            return false;
        }
    }

    private static int apiVersion(Loading loading) throws Throwable {
        return (Integer) loading.type.call(loading.instance, "getApiVersion", new Object[0]);
    }

    /** Gluu 3 asks for the version only before calls that depend on it; a script without one still runs. */
    private static void askApiVersionLate(Loading loading) {
        try {
            loading.result.apiVersion = apiVersion(loading);
        } catch (Throwable unknown) {
            loading.result.apiVersion = 0;
        }
    }
}
