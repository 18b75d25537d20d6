// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import drover.host.bean.files.PythonFiles;
import drover.host.context.CallScope;
import drover.host.script.Generation;
import drover.host.script.SharedModules;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.python.core.Py;
import org.python.core.PyException;
import org.python.core.PyJavaPackage;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.core.PySystemState;

/**
 * A script's {@code __import__}. It acts for imports of the script's own text only; all others, above all those of
 * Python's library, go the ordinary way. Server packages and Java libraries that are not here become package views.
 */
public final class ImportHook extends PyObject {
    private static final long serialVersionUID = 1L;
    private static final Set<String> JAVA_ROOTS = Set.of("org", "com", "net", "io", "edu", "gov", "javax", "jakarta", "jans",
            "de", "eu", "uk", "fr", "ch", "nl", "software", "dev", "me", "us", "ca", "jp");
    /** Modules of the servers' own Python library folder, and a debugger's, that scripts import. */
    private static final Pattern SERVER_MODULE =
            Pattern.compile("(duo_web|gluu_common|sic|wwpass|oneid|zxcvbn|pydevd|\\w+ExternalAuthenticator)(\\..*)?");
    private static final Map<String, String> SAME_AS = Map.of("simplejson", "json");

    private final transient PyObject original;
    private final transient PyObject scriptGlobals;
    private final transient Generation server;
    private final transient Map<String, PyObject> tops = new HashMap<>();
    private final transient Set<Generation> foreign = new HashSet<>();

    private ImportHook(PyObject original, PyObject scriptGlobals, Generation server) {
        this.original = original;
        this.scriptGlobals = scriptGlobals;
        this.server = server;
    }

    /** Gives the interpreter state builtins of its own with a hook for the script whose globals these are. */
    public static void install(PySystemState state, PyObject scriptGlobals, Generation server) {
        PyObject builtins = state.getBuiltins().invoke("copy");
        PyObject original = builtins.__getitem__(new PyString("__import__"));
        builtins.__setitem__(new PyString("__import__"), new ImportHook(original, scriptGlobals, server));
        PythonFiles.install(builtins);
        state.setBuiltins(builtins);
    }

    @Override
    public PyObject __call__(PyObject[] arguments, String[] keywords) {
        boolean ofScript = keywords.length == 0 && arguments.length >= 4 && arguments[1] == scriptGlobals
                && (arguments.length < 5 || arguments[4].asInt() <= 0);
        if (!ofScript || !(arguments[0] instanceof PyString)) {
            return original.__call__(arguments, keywords);
        }
        String name = arguments[0].toString();
        boolean from = arguments[3] != Py.None && arguments[3].__nonzero__();
        Generation generation = Generation.ofClassName(name + ".");
        if (generation != null || name.startsWith("org.oxauth.")) {
            noteForeign(generation, name);
            return view(name, from);
        }
        SharedModules.give(name, Py.getSystemState());
        try {
            PyObject imported = original.__call__(arguments, keywords);
            if (name.equals("java") || name.startsWith("java.")) {
                return PlatformView.of(from ? name : "java", imported);
            }
            PythonFiles.imported(name, Py.getSystemState());
            return from && imported instanceof PyJavaPackage && canStandIn(name) ? view(name, true) : imported;
        } catch (PyException failed) {
            return standInFor(failed, name, from, arguments, keywords);
        }
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    private PyObject standInFor(PyException failed, String name, boolean from, PyObject[] arguments, String[] keywords) {
        if (!failed.match(Py.ImportError)) {
            throw failed;
        }
        String other = SAME_AS.get(name);
        if (other != null) {
            Simulations.record("import " + name, other);
            PyObject[] changed = arguments.clone();
            changed[0] = new PyString(other);
            return original.__call__(changed, keywords);
        }
        if (SERVER_MODULE.matcher(name).matches() || canStandIn(name)) {
            return view(name, from);
        }
        throw failed;
    }

    private static boolean canStandIn(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && JAVA_ROOTS.contains(name.substring(0, dot)) && !ServerClasses.isPlatformPackage(name);
    }

    /** The last part of the name for {@code from … import}, the first for {@code import}. */
    private PyObject view(String name, boolean from) {
        int dot = name.indexOf('.');
        String top = (dot < 0 ? name : name.substring(0, dot)).intern();
        PyObject view = tops.computeIfAbsent(top, first -> new PackageView(first, first.equals("io") ? this::ioModule : null));
        PyObject last = PackageView.walk(view, name);
        return from ? last : view;
    }

    /** Python has a module io, too: its attributes stay reachable. */
    private PyObject ioModule() {
        return original.__call__(new PyString("io"));
    }

    /** Tells once that the server itself has no such package. */
    private void noteForeign(Generation generation, String name) {
        if (generation != null && server.refusesPackagesOf(generation) && foreign.add(generation)) {
            CallScope.current().log().host(name + " is a package of " + generation.id() + "; a " + server.id()
                    + " server has none of that name and would refuse this import");
        }
    }
}
