// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.script;

import drover.host.context.CallScope;
import drover.host.context.ModelFactory;
import drover.host.context.ScriptMeta;
import drover.host.types.MethodSpec;
import drover.host.types.ScriptType;
import drover.host.types.TypeSpec;
import java.util.Map;
import org.python.core.PyBaseCode;
import org.python.core.PyFunction;
import org.python.core.PyMethod;
import org.python.core.PyObject;
import org.python.core.PyProxy;

/** A script under a handle: its instance, or what the server has in its place. */
public final class LoadedScript {
    /** What answers the calls. */
    public enum State {
        /** The script. */
        LOADED,
        /** The type's built-in dummy. */
        DUMMY,
        /** Nothing: each call fails on the server. */
        MISSING
    }

    private final int handle;
    private final ScriptMeta meta;
    private final TypeSpec spec;
    private final Generation server;
    private final String fileName;
    private final CallScope scope;
    private final ModelFactory models;
    private final Map<String, ?> configurationAttributes;
    private final ScriptType type;
    private final Object instance;
    private final State state;
    private final int apiVersion;

    /** {@code type} and {@code instance} are null unless the state is LOADED. */
    LoadedScript(int handle, ScriptMeta meta, TypeSpec spec, Generation server, CallScope scope,
                 Map<String, ?> configurationAttributes, ScriptType type, Object instance, State state, int apiVersion) {
        this.handle = handle;
        this.meta = meta;
        this.spec = spec;
        this.server = server;
        this.scope = scope;
        this.configurationAttributes = configurationAttributes;
        this.type = type;
        this.instance = instance;
        this.state = state;
        this.apiVersion = apiVersion;
        fileName = scope.fileName();
        models = scope.names().models();
    }

    public int handle() {
        return handle;
    }

    public ScriptMeta meta() {
        return meta;
    }

    public TypeSpec spec() {
        return spec;
    }

    public Generation server() {
        return server;
    }

    /** The name that the script's own lines have in tracebacks. */
    public String fileName() {
        return fileName;
    }

    public CallScope scope() {
        return scope;
    }

    public ModelFactory models() {
        return models;
    }

    public Map<String, ?> configurationAttributes() {
        return configurationAttributes;
    }

    public State state() {
        return state;
    }

    /** What getApiVersion() answers: the script's, or its dummy's. */
    public int apiVersion() {
        return apiVersion;
    }

    /** The method of this name as the script's interface has it, or null. */
    public MethodSpec method(String name) {
        return spec.method(name, scope.names());
    }

    /** The line of the script's own file on which a method is defined; 0 if that is not known. */
    public int lineOf(String method) {
        return instance instanceof PyProxy proxy ? lineOf(proxy._getPyInstance().__findattr__(method.intern()), fileName) : 0;
    }

    /** The line on which a function or method is defined, if that is in {@code fileName}; else 0. */
    static int lineOf(PyObject callable, String fileName) {
        PyObject function = callable instanceof PyMethod method ? method.__func__ : callable;
        return function instanceof PyFunction python && python.__code__ instanceof PyBaseCode code && fileName.equals(code.co_filename)
                ? code.co_firstlineno : 0;
    }

    /** Calls a method of the script's interface. Only in state LOADED. */
    public Object call(String method, Object[] arguments) throws Throwable {
        return type.call(instance, method, arguments);
    }
}
