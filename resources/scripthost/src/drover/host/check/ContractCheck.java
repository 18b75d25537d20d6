// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.script.Generation;
import drover.host.types.MethodSpec;
import drover.host.types.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.python.antlr.PythonTree;
import org.python.antlr.ast.ClassDef;
import org.python.antlr.ast.FunctionDef;

/** Compares a script's class with what the server asks of its type. */
final class ContractCheck {
    private static final int TWO_ARGUMENTS_ABOVE = 10;
    private static final String DUMMY = " the server uses its built-in default instead";

    private final ScriptModel model;
    private final TypeSpec type;
    private final Generation server;
    private final Definitions definitions;
    private final Tokenizer tokenizer;
    private final Findings findings;
    private final ClassDef definition;
    private Map<String, FunctionDef> methods = Map.of();
    private Set<String> others = Set.of();
    private Object apiVersion = ConstantResult.UNKNOWN;

    ContractCheck(ScriptModel model, TypeSpec type, Generation server, Tokenizer tokenizer, Findings findings) {
        this.model = model;
        this.type = type;
        this.server = server;
        this.tokenizer = tokenizer;
        this.findings = findings;
        definitions = new Definitions(tokenizer);
        definition = model.classNamed(type.className());
    }

    /** The script's class for its type; null if there is none. */
    ClassDef definition() {
        return definition;
    }

    /** The methods of the class by name, once run() is done. */
    Map<String, FunctionDef> methods() {
        return methods;
    }

    void run() {
        if (!type.existsIn(server)) {
            List<String> names = type.generations();
            findings.add(Code.TYPE_NOT_ON_SERVER, 0, 0, "A " + server.id() + " server has no scripts of the type " + type.value() + "; "
                    + String.join(", ", names) + (names.size() == 1 ? " has." : " have.")
                    + (type.value().equals("cache_refresh") ? " Its successor there is link_interception (class LinkInterception)." : ""));
        }
        if (definition == null) {
            if (!model.mayDefine(type.className())) {
                classMissing();
            }
            return;
        }
        Set<String> bases = model.bases(definition);
        String wanted = type.interfaceName().substring(type.interfaceName().lastIndexOf('.') + 1);
        boolean knownBases = bases.stream().allMatch(base -> base.equals("object") || model.classNamed(base) != null);
        if (!bases.contains(wanted) && knownBases) {
            interfaceMissing(wanted);
        }
        methods = model.methods(definition);
        others = model.attributes(definition);
        methods.keySet().removeAll(others);
        constructor();
        apiVersion();
        init();
        for (MethodSpec method : type.methods(type.nearest(server))) {
            if (!method.name().equals("getApiVersion") && !others.contains(method.name())) {
                method(methods.get(method.name()), method, knownBases || bases.contains(wanted));
            }
        }
        unused();
    }

    private void error(Code code, PythonTree node, String message, Fix fix) {
        findings.add(code, node, message, fix);
    }

    private void classMissing() {
        List<String> names = List.copyOf(model.classNames());
        String there = names.isEmpty() ? "It defines no class at all." : "It defines " + String.join(", ", names) + ".";
        String message = "The script has no class " + type.className() + ". The server looks for that name only and otherwise uses its"
                + " built-in default, without telling. " + there;
        if (names.isEmpty()) {
            findings.add(Code.CLASS_MISSING, 0, 0, message);
            return;
        }
        String wanted = type.interfaceName().substring(type.interfaceName().lastIndexOf('.') + 1);
        List<String> fitting = names.stream().filter(name -> model.bases(model.classNamed(name)).contains(wanted)).toList();
        String at = fitting.size() == 1 ? fitting.get(0) : names.get(0);
        error(Code.CLASS_MISSING, model.classNamed(at).getInternalNameNode(), message, fitting.size() == 1 || names.size() == 1
                ? Definitions.rename(model.classNamed(at).getInternalNameNode(), type.className()) : null);
    }

    private void interfaceMissing(String wanted) {
        String full = type.interfaceIn(type.nearest(server));
        Fix fix = null;
        SourceText source = tokenizer.source();
        int line = Findings.line(definition.getInternalNameNode());
        int end = Findings.column(definition.getInternalNameNode()) + type.className().length();
        String rest = source.line(line).substring(Math.min(end - 1, source.line(line).length()));
        Fix.Edit imported = NameCheck.importEdit(tokenizer, "from " + full.substring(0, full.lastIndexOf('.')) + " import " + wanted);
        if (rest.matches("\\s*:.*")) {
            fix = Fix.of("Inherit from " + wanted, imported, Fix.Edit.insert(line, end, "(" + wanted + ")"));
        } else if (rest.matches("\\(\\s*(object\\s*)?\\)\\s*:.*")) {
            fix = Fix.of("Inherit from " + wanted, imported,
                    new Fix.Edit(line, end, line, end + rest.indexOf(')') + 1, "(" + wanted + ")"));
        }
        error(Code.INTERFACE_MISSING, definition.getInternalNameNode(), "The class does not inherit from " + wanted + ";" + DUMMY
                + " of it.", fix);
    }

    private void constructor() {
        FunctionDef constructor = methods.get("__init__");
        if (constructor == null) {
            if (!others.contains("__init__")) {
                error(Code.CONSTRUCTOR_MISSING, definition.getInternalNameNode(),
                        "The class has no __init__(self, currentTimeMillis); the server constructs it with one argument.",
                        definitions.addMethod(definition, "__init__(self, currentTimeMillis)", "self.currentTimeMillis = currentTimeMillis"));
            }
        } else if (!Definitions.accepts(constructor, 1)) {
            error(Code.CONSTRUCTOR_ARITY, constructor.getInternalNameNode(), "__init__ must take one argument besides self"
                    + " (currentTimeMillis), not " + Definitions.count(constructor) + ".",
                    definitions.withParameters(constructor, "self, currentTimeMillis"));
        }
    }

    private void apiVersion() {
        FunctionDef version = methods.get("getApiVersion");
        if (version == null) {
            boolean needed = server.hasTwoArgumentInit();
            if (!others.contains("getApiVersion")) {
                findings.add(Code.METHOD_MISSING, needed ? Problem.Severity.ERROR : Problem.Severity.WARNING,
                        definition.getInternalNameNode(), "The class has no getApiVersion(self)"
                        + (needed ? "; the server cannot initialise it, and" + DUMMY + "." : "."),
                        definitions.addMethod(definition, "getApiVersion(self)", needed ? "return 11" : "return 1"));
            }
        } else if (!Definitions.accepts(version, 0)) {
            error(Code.METHOD_ARITY, version.getInternalNameNode(), "getApiVersion must take no argument besides self; the server cannot"
                    + " ask the version, and" + (server.hasTwoArgumentInit() ? DUMMY + "." : " takes it for unknown."),
                    definitions.withParameters(version, "self"));
        } else {
            apiVersion = ConstantResult.of(model, version, Map.of());
            if (!(apiVersion instanceof Long) && apiVersion == ConstantResult.UNKNOWN) {
                findings.add(Code.API_VERSION_NOT_CONSTANT, version.getInternalNameNode(), "What getApiVersion returns cannot be seen from"
                        + " the text, so neither which init the server calls nor which methods. Return a plain number.");
            }
        }
    }

    private void init() {
        FunctionDef init = methods.get("init");
        String one = "self, configurationAttributes";
        String two = "self, customScript, configurationAttributes";
        boolean wantsTwo = server.hasTwoArgumentInit() && (!(apiVersion instanceof Long number) || number > TWO_ARGUMENTS_ABOVE);
        if (init == null) {
            if (!others.contains("init")) {
                findings.add(Code.METHOD_MISSING, Problem.Severity.ERROR, definition.getInternalNameNode(), "The class has no init; the"
                        + " server cannot initialise it, and" + DUMMY + ".",
                        definitions.addMethod(definition, "init(" + (wantsTwo ? two : one) + ")", "return True"));
            }
        } else if (!server.hasTwoArgumentInit()) {
            if (!Definitions.accepts(init, 1)) {
                error(Code.INIT_ARITY, init.getInternalNameNode(), "A Gluu 3 server calls init(" + one + "), whatever getApiVersion says;"
                        + DUMMY + ".", definitions.withParameters(init, one));
            }
        } else if (apiVersion instanceof Long number) {
            if (!Definitions.accepts(init, wantsTwo ? 2 : 1)) {
                error(Code.INIT_ARITY, init.getInternalNameNode(), "getApiVersion returns " + number + ", so the server calls init("
                        + (wantsTwo ? two : one) + "); this init takes " + Definitions.count(init) + " besides self, and" + DUMMY + ".",
                        definitions.withParameters(init, wantsTwo ? two : one));
            }
        } else if (!Definitions.accepts(init, 1) && !Definitions.accepts(init, 2)) {
            error(Code.INIT_ARITY, init.getInternalNameNode(),
                    "init must take one argument besides self, or two if getApiVersion returns more than 10.", null);
        }
        if (init != null) {
            new ResultCheck(model, findings).init(init);
        }
    }

    private boolean isCalled(MethodSpec method) {
        return !(apiVersion instanceof Long number) || method.isCalledAt(number.intValue());
    }

    private void method(FunctionDef function, MethodSpec method, boolean allKnown) {
        if (function == null) {
            if (allKnown && isCalled(method)) {
                missing(method);
            }
            return;
        }
        if (!isCalled(method)) {
            findings.add(Code.METHOD_UNUSED, Problem.Severity.WARNING, function.getInternalNameNode(), "The server calls " + method.name()
                    + " only if getApiVersion returns " + method.api() + " or more; it returns " + apiVersion + ".", null);
        }
        if (!Definitions.accepts(function, method.arity())) {
            error(Code.METHOD_ARITY, function.getInternalNameNode(), method.name() + " must take " + method.arity() + " besides self, not "
                    + Definitions.count(function) + "; when the server calls it, " + Effects.ofFailure(method) + ".",
                    definitions.withParameters(function, Definitions.declaration(method)));
        }
        new ResultCheck(model, findings).method(function, method);
    }

    private void missing(MethodSpec method) {
        String message = "The class has no " + method.name() + "; when the server calls it, " + Effects.ofFailure(method) + ".";
        Fix fix = definitions.addMethod(definition, method.name() + "(" + Definitions.declaration(method) + ")", Effects.pythonDefault(method));
        List<String> extra = new ArrayList<>(methods.keySet());
        extra.removeIf(name -> type.method(name) != null || name.equals("init") || name.startsWith("__"));
        String near = NearNames.nearest(method.name(), extra);
        Problem.Severity severity = Effects.isHarmless(method) ? Problem.Severity.INFO : Problem.Severity.WARNING;
        if (near != null) {
            FunctionDef meant = methods.get(near);
            findings.add(Code.METHOD_MISSING, Problem.Severity.WARNING, meant.getInternalNameNode(), message + " Is this " + near
                    + " meant to be it? Names must match to the letter.", Definitions.rename(meant.getInternalNameNode(), method.name()));
        } else {
            findings.add(Code.METHOD_MISSING, severity, definition.getInternalNameNode(), message, fix);
        }
    }

    /** Methods of the interface of other generations only. */
    private void unused() {
        for (MethodSpec method : type.methods()) {
            FunctionDef function = methods.get(method.name());
            if (function != null && type.existsIn(server) && type.method(method.name(), server) == null) {
                findings.add(Code.METHOD_UNUSED, function.getInternalNameNode(), "A " + server.id() + " server does not call "
                        + method.name() + "; only " + String.join(", ", method.generations()) + " does.");
            }
        }
    }
}
