// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.python.antlr.ast.Attribute;
import org.python.antlr.ast.Name;
import org.python.antlr.base.mod;
import org.python.core.PyString;
import org.python.core.PySystemState;
import org.python.core.PyObject;

/**
 * Names that nothing in the script binds, and names that are read before they have a value. Where names can appear in
 * ways that the text does not show ({@code import *}, {@code exec}, {@code globals()}) nothing is said.
 */
final class NameCheck {
    /** What Jython gives every script's own namespace. */
    private static final Set<String> MODULE_NAMES = Set.of("__name__", "__doc__", "__builtins__", "__package__", "__debug__");
    private static final Map<String, String> OTHER_LANGUAGES = Map.of("null", "None", "nil", "None", "undefined", "None", "true", "True",
            "false", "False", "none", "None");
    private static final Set<String> PYTHON_3 = Set.of("FileNotFoundError", "PermissionError", "ConnectionError", "TimeoutError",
            "ModuleNotFoundError", "RecursionError", "FileExistsError", "NotADirectoryError", "IsADirectoryError", "InterruptedError",
            "ConnectionRefusedError", "ConnectionResetError", "BrokenPipeError", "JSONDecodeError", "ascii", "breakpoint", "aiter", "anext",
            "ExceptionGroup");
    /** Modules that scripts use and forget to import. */
    private static final Set<String> MODULES = Set.of("sys", "os", "re", "json", "time", "datetime", "urllib", "urllib2", "base64", "hashlib",
            "random", "string", "uuid", "java", "traceback", "collections", "math", "hmac", "httplib", "urlparse", "threading");
    private static final Set<String> BUILTINS = builtins();

    private final mod tree;
    private final Tokenizer tokenizer;
    private final Findings findings;

    NameCheck(mod tree, Tokenizer tokenizer, Findings findings) {
        this.tree = tree;
        this.tokenizer = tokenizer;
        this.findings = findings;
    }

    private static Set<String> builtins() {
        Set<String> names = new HashSet<>(MODULE_NAMES);
        PyObject found = PySystemState.getDefaultBuiltins();
        for (PyObject name : found.asIterable()) {
            names.add(((PyString) name).getString());
        }
        // import site puts these there; the servers do not import it.
        names.removeAll(Set.of("exit", "quit", "copyright", "credits", "license", "help"));
        return names;
    }

    /** Whether Python itself has such a name. */
    static boolean isBuiltin(String name) {
        return BUILTINS.contains(name);
    }

    void run() {
        List<Scope> scopes = ScopeBuilder.of(tree);
        for (Scope scope : scopes) {
            for (Scope.Use use : scope.uses) {
                if (findings.isFull()) {
                    return;
                }
                use(scope, use);
            }
        }
    }

    private void use(Scope scope, Scope.Use use) {
        String name = use.node().getInternalId();
        if (!scope.finds(name)) {
            if (!isBuiltin(name) && !scope.seesOpen() && !use.guarded() && !name.equals("None")) {
                undefined(scope, use.node(), name);
            }
        } else {
            early(scope, use, name);
        }
    }

    /** A local name, or one of the module at the module's own level, that is read before anything gives it a value. */
    private void early(Scope scope, Scope.Use use, String name) {
        Integer first = scope.bound.get(name);
        boolean local = scope.kind == Scope.Kind.FUNCTION;
        if (first == null || use.order() > first || use.inLoop() || use.guarded() || scope.open || scope.globals.contains(name)
                || first == Integer.MAX_VALUE || scope.deleted.contains(name) || scope.seesOpen()) {
            return;
        }
        if (local) {
            boolean outside = scope.parent.finds(name);
            findings.add(Code.NAME_BEFORE_VALUE, use.node(), name + " has no value here: because the function assigns it, it is a name of the"
                    + " function's own" + (outside ? ", and the one outside is not seen. Declare it with: global " + name + "." : "."));
        } else if (scope.kind == Scope.Kind.MODULE && !isBuiltin(name)) {
            findings.add(Code.NAME_BEFORE_VALUE, use.node(), name + " has no value here: it is bound further down only. The server cannot"
                    + " load the script.");
        }
    }

    private void undefined(Scope scope, Name node, String name) {
        String effect = scope.kind == Scope.Kind.FUNCTION ? " When this line runs it raises a NameError."
                : " The server cannot load the script.";
        String message = name + " is not defined: nothing in the script binds it, and Python has no such name.";
        Fix fix = null;
        if (OTHER_LANGUAGES.containsKey(name)) {
            message = name + " is not a name of Python; it is written " + OTHER_LANGUAGES.get(name) + ".";
            fix = rename(node, OTHER_LANGUAGES.get(name));
        } else if (PYTHON_3.contains(name)) {
            message = name + " is a name of Python 3; the server runs Python 2.7.";
        } else if (name.equals("self")) {
            message = "There is no self here: the function has no parameter of that name.";
        } else if (name.equals("__file__")) {
            message = "There is no __file__: the server runs the script out of its database.";
        } else if (MODULES.contains(name)) {
            message = name + " is not imported.";
            fix = insertImport(tokenizer, "import " + name);
        } else {
            Set<String> known = new HashSet<>(scope.visible());
            String near = NearNames.nearest(name, known);
            if (near == null) {
                near = NearNames.nearest(name, BUILTINS);
            }
            if (near != null) {
                message += " Is " + near + " meant?";
                fix = rename(node, near);
            }
        }
        // Inside a function the server goes on with the method's default; outside it has no script at all.
        findings.add(Code.UNDEFINED_NAME, scope.kind == Scope.Kind.FUNCTION ? Problem.Severity.WARNING : Code.UNDEFINED_NAME.severity(),
                node, message + effect, fix);
    }

    private static Fix rename(Name node, String name) {
        int line = Findings.line(node);
        int column = Findings.column(node);
        return Fix.of("Write " + name, new Fix.Edit(line, column, line, column + node.getInternalId().length(), name));
    }

    /** An edit that adds an import below the comments at the top, or before the first import. */
    static Fix insertImport(Tokenizer tokenizer, String statement) {
        return new Fix("Add " + statement, new ArrayList<>(List.of(importEdit(tokenizer, statement))));
    }

    static Fix.Edit importEdit(Tokenizer tokenizer, String statement) {
        SourceText source = tokenizer.source();
        for (List<Token> tokens : tokenizer.statements()) {
            Token first = tokens.get(0);
            boolean future = tokens.size() > 1 && tokens.get(1).is("__future__");
            boolean text = first.kind() == Token.Kind.STRING;
            if (!future && !text) {
                return Fix.Edit.insert(source.lineOf(first.start()), 1, statement + source.lineEnd());
            }
        }
        return Fix.Edit.insert(source.lineCount(), source.line(source.lineCount()).length() + 1, source.lineEnd() + statement + source.lineEnd());
    }

    /** The simple name that a chain of attributes begins with; null if it begins with something else. */
    static String root(PyObject expression) {
        PyObject at = expression;
        while (at instanceof Attribute attribute) {
            at = attribute.getInternalValue();
        }
        return at instanceof Name name ? name.getInternalId() : null;
    }
}
