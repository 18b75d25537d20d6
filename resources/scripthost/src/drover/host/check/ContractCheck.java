// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.script.Generation;
import drover.host.types.MethodSpec;
import drover.host.types.TypeSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.python.antlr.PythonTree;
import org.python.antlr.ast.ClassDef;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.arguments;
import org.python.antlr.base.expr;

/** Compares a script's class with what the server asks of its type. */
final class ContractCheck {
    private static final int TWO_ARGUMENTS_ABOVE = 10;

    private final ScriptModel model;
    private final TypeSpec type;
    private final Generation server;
    private final List<Problem> problems;

    ContractCheck(ScriptModel model, TypeSpec type, Generation server, List<Problem> problems) {
        this.model = model;
        this.type = type;
        this.server = server;
        this.problems = problems;
    }

    void run() {
        ClassDef definition = model.classNamed(type.className());
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
            error(definition, "interface-missing", "The class does not inherit from " + wanted
                    + "; the server then uses its built-in default instead of it.");
        }
        Map<String, FunctionDef> methods = model.methods(definition);
        methods.keySet().removeAll(model.attributes(definition));
        Set<String> others = model.attributes(definition);
        constructor(definition, methods, others);
        apiVersionAndInit(definition, methods, others);
        for (MethodSpec method : type.methods()) {
            if (!method.name().equals("getApiVersion") && !others.contains(method.name())) {
                method(definition, methods.get(method.name()), method, knownBases || bases.contains(wanted));
            }
        }
        new UmaChecks(model, type, methods, problems).run();
    }

    private void classMissing() {
        List<String> names = List.copyOf(model.classNames());
        String there = names.isEmpty() ? "It defines no class at all." : "It defines " + String.join(", ", names) + ".";
        PythonTree at = names.isEmpty() ? null : model.classNamed(names.get(0)).getInternalNameNode();
        problems.add(Problem.error(at == null ? 0 : line(at), at == null ? 0 : column(at), "class-missing",
                "The script has no class " + type.className() + ". The server looks for that name only and otherwise uses its"
                        + " built-in default, without telling. " + there));
    }

    private void constructor(ClassDef definition, Map<String, FunctionDef> methods, Set<String> others) {
        FunctionDef init = methods.get("__init__");
        if (init == null) {
            if (!others.contains("__init__")) {
                error(definition, "constructor-missing",
                        "The class has no __init__(self, currentTimeMillis); the server constructs it with one argument.");
            }
        } else if (!accepts(init, 1)) {
            error(init, "constructor-arity", "__init__ must take one argument besides self (currentTimeMillis), not "
                    + count(init) + ".");
        }
    }

    private void apiVersionAndInit(ClassDef definition, Map<String, FunctionDef> methods, Set<String> others) {
        FunctionDef version = methods.get("getApiVersion");
        FunctionDef init = methods.get("init");
        Object api = ConstantResult.UNKNOWN;
        if (version == null && !others.contains("getApiVersion")) {
            boolean needed = server.hasTwoArgumentInit();
            problems.add(new Problem(line(definition.getInternalNameNode()), column(definition.getInternalNameNode()),
                    needed ? Problem.Severity.ERROR : Problem.Severity.WARNING, "method-missing", "The class has no getApiVersion(self)"
                            + (needed ? "; the server cannot initialise it and uses its built-in default instead." : ".")));
        } else if (version != null && !accepts(version, 0)) {
            error(version, "method-arity", "getApiVersion must take no argument besides self.");
        } else if (version != null) {
            api = ConstantResult.of(model, version, Map.of());
        }
        if (init == null) {
            if (!others.contains("init")) {
                error(definition, "method-missing", "The class has no init; the server cannot initialise it and uses its"
                        + " built-in default instead.");
            }
            return;
        }
        initArity(init, api);
    }

    private void initArity(FunctionDef init, Object api) {
        String one = "init(self, configurationAttributes)";
        String two = "init(self, customScript, configurationAttributes)";
        if (!server.hasTwoArgumentInit()) {
            if (!accepts(init, 1)) {
                error(init, "init-arity", "A Gluu 3 server calls " + one + ", whatever getApiVersion says.");
            }
        } else if (api instanceof Long number) {
            int wanted = number > TWO_ARGUMENTS_ABOVE ? 2 : 1;
            if (!accepts(init, wanted)) {
                error(init, "init-arity", "getApiVersion returns " + number + ", so the server calls "
                        + (wanted == 2 ? two : one) + "; this init takes " + count(init) + " besides self.");
            }
        } else if (!accepts(init, 1) && !accepts(init, 2)) {
            error(init, "init-arity", "init must take one argument besides self, or two if getApiVersion returns more than 10.");
        }
    }

    private void method(ClassDef definition, FunctionDef function, MethodSpec method, boolean allKnown) {
        if (function == null) {
            if (allKnown) {
                Name at = definition.getInternalNameNode();
                problems.add(Problem.warning(line(at), column(at), "method-missing", "The class has no " + method.name()
                        + "; when the server calls it, it goes on with " + shown(method) + "."));
            }
            return;
        }
        if (!accepts(function, method.arity())) {
            error(function, "method-arity", method.name() + " must take " + method.arity() + " besides self, not "
                    + count(function) + "; when the server calls it, it goes on with " + shown(method) + ".");
        }
        result(function, method);
    }

    private void result(FunctionDef function, MethodSpec method) {
        Object constant = ConstantResult.of(model, function, new HashMap<>());
        boolean number = method.returns().equals("int");
        boolean text = method.returns().equals("String");
        if (number && (constant == ConstantResult.NONE || constant instanceof String)) {
            error(function, "result-type", method.name() + " must return a number; the server goes on with " + shown(method) + ".");
        } else if (number && constant == ConstantResult.UNKNOWN && ConstantResult.canFallOffTheEnd(function)) {
            problems.add(Problem.warning(line(function.getInternalNameNode()), column(function.getInternalNameNode()), "result-missing",
                    method.name() + " can end without a return; it then gives None, which is no number, and the server goes on with "
                            + shown(method) + "."));
        } else if (text && constant instanceof Long) {
            error(function, "result-type", method.name() + " must return a text or None; the server goes on with " + shown(method) + ".");
        }
    }

    private static String shown(MethodSpec method) {
        return method.fail().isJsonNull() ? "nothing" : method.fail().toString();
    }

    /** Whether the method can be called with so many arguments besides self. */
    private static boolean accepts(FunctionDef function, int wanted) {
        if (isDecorated(function)) {
            return true;
        }
        arguments parameters = function.getInternalArgs();
        int most = parameters.getInternalArgs().size() - 1;
        int least = most - parameters.getInternalDefaults().size();
        if (most < 0) {
            return parameters.getInternalVararg() != null;
        }
        return wanted >= least && (wanted <= most || parameters.getInternalVararg() != null);
    }

    /** A decorator can change how a function is called. */
    private static boolean isDecorated(FunctionDef function) {
        List<expr> decorators = function.getInternalDecorator_list();
        return decorators != null && !decorators.isEmpty();
    }

    private static String count(FunctionDef function) {
        int size = function.getInternalArgs().getInternalArgs().size() - 1;
        return size < 0 ? "none, not even self," : Integer.toString(size);
    }

    private void error(ClassDef definition, String code, String message) {
        problems.add(Problem.error(line(definition.getInternalNameNode()), column(definition.getInternalNameNode()), code, message));
    }

    private void error(FunctionDef function, String code, String message) {
        problems.add(Problem.error(line(function.getInternalNameNode()), column(function.getInternalNameNode()), code, message));
    }

    static int line(PythonTree node) {
        return node.getToken() == null ? node.getLineno() : node.getToken().getLine();
    }

    static int column(PythonTree node) {
        return node.getToken() == null ? node.getCol_offset() + 1 : node.getToken().getCharPositionInLine() + 1;
    }
}
