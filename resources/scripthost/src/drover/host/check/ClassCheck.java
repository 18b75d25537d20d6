// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.types.MethodSpec;
import drover.host.types.TypeSpec;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.python.antlr.ast.Attribute;
import org.python.antlr.ast.Call;
import org.python.antlr.ast.ClassDef;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.Str;
import org.python.antlr.ast.expr_contextType;
import org.python.antlr.base.expr;
import org.python.antlr.base.stmt;

/** A class's own consistency: methods that replace each other, self, its attributes, and what several requests share. */
final class ClassCheck {
    private static final Set<String> SETUP = Set.of("__init__", "init", "destroy", "getApiVersion");
    /** What every Java object has, and Jython's doors to a Java superclass. */
    private static final Set<String> JAVA_OBJECT = Set.of("toString", "hashCode", "equals", "getClass", "class", "notify", "notifyAll", "wait",
            "clone", "finalize");

    private final ScriptModel model;
    private final TypeSpec type;
    private final Findings findings;

    ClassCheck(ScriptModel model, TypeSpec type, Findings findings) {
        this.model = model;
        this.type = type;
        this.findings = findings;
    }

    /** Every class of the script; what is shared by requests, in the script's own class only. */
    void run(ClassDef own) {
        for (String name : model.classNames()) {
            ClassDef definition = model.classNamed(name);
            duplicates(definition);
            selfMissing(definition);
            if (definition == own || model.isCalled(name) && isWhole(definition)) {
                members(definition, definition == own);
            }
        }
        if (own != null) {
            sharedState(own);
        }
    }

    /** Whether all that a class inherits is in the script. */
    private boolean isWhole(ClassDef definition) {
        return model.bases(definition).stream().allMatch(base -> base.equals("object") || model.classNamed(base) != null);
    }

    private void duplicates(ClassDef definition) {
        Map<String, FunctionDef> seen = new HashMap<>();
        for (stmt statement : definition.getInternalBody()) {
            if (statement instanceof FunctionDef function) {
                FunctionDef before = seen.put(function.getInternalName(), function);
                if (before != null && !Definitions.isDecorated(function)) {
                    findings.add(Code.DUPLICATE_METHOD, function.getInternalNameNode(), "This " + function.getInternalName()
                            + " replaces the one on line " + Findings.line(before.getInternalNameNode())
                            + (function.getInternalName().equals("init") ? "; Python cannot have both forms." : "; that one is never called."));
                }
            }
        }
    }

    private void selfMissing(ClassDef definition) {
        for (stmt statement : definition.getInternalBody()) {
            if (!(statement instanceof FunctionDef function) || Definitions.isDecorated(function)
                    || model.attributes(definition).contains(function.getInternalName())
                    || type.method(function.getInternalName()) != null || SETUP.contains(function.getInternalName())
                    || function.getInternalArgs().getInternalVararg() != null || function.getInternalName().equals("__new__")) {
                continue;
            }
            List<String> parameters = Definitions.parameters(function);
            boolean usesSelf = Walk.all(function, Name.class).stream().anyMatch(name -> name.getInternalId().equals("self"));
            if (parameters.isEmpty()) {
                findings.add(Code.SELF_MISSING, function.getInternalNameNode(), function.getInternalName()
                        + " has no parameter self; it cannot be called as a method.");
            } else if (!"self".equals(parameters.get(0)) && usesSelf && !parameters.contains("self")) {
                findings.add(Code.SELF_MISSING, function.getInternalNameNode(), "The first parameter of " + function.getInternalName() + " is "
                        + parameters.get(0) + ", but its body uses self.");
            }
        }
    }

    /** self.x that nothing sets, and calls of the class's own methods with the wrong number of arguments. */
    private void members(ClassDef definition, boolean ownClass) {
        Map<String, FunctionDef> methods = model.methods(definition);
        Set<String> known = new HashSet<>(methods.keySet());
        Set<String> classBound = model.attributes(definition);
        known.addAll(classBound);
        known.addAll(JAVA_OBJECT);
        known.addAll(model.setFromOutside());
        type.methods().forEach(method -> known.add(method.name()));
        Set<ClassDef> seen = new HashSet<>();
        if (!collectAttributes(definition, known, seen)) {
            return;
        }
        for (String name : model.classNames()) {
            // Classes that inherit from this one may give its methods what they use.
            if (model.bases(model.classNamed(name)).contains(definition.getInternalName())) {
                known.addAll(model.methods(model.classNamed(name)).keySet());
                if (!ownClass && !isWhole(model.classNamed(name)) || !collectAttributes(model.classNamed(name), known, seen)) {
                    return;
                }
            }
        }
        for (FunctionDef method : methodsOf(definition)) {
            List<String> parameters = Definitions.parameters(method);
            if (parameters.isEmpty() || !"self".equals(parameters.get(0)) || Definitions.isDecorated(method)) {
                continue;
            }
            Set<Attribute> called = new HashSet<>();
            for (Call call : Walk.all(method, Call.class)) {
                if (call.getInternalFunc() instanceof Attribute attribute && isSelf(attribute.getInternalValue())) {
                    called.add(attribute);
                    FunctionDef target = methods.get(attribute.getInternalAttr());
                    if (target != null && !classBound.contains(target.getInternalName())) {
                        arguments(call, attribute, target);
                    }
                }
            }
            for (Attribute attribute : Walk.all(method, Attribute.class)) {
                String name = attribute.getInternalAttr();
                if (isSelf(attribute.getInternalValue()) && attribute.getInternalCtx() == expr_contextType.Load && !known.contains(name)
                        && !name.startsWith("__") && !(ownClass && name.startsWith("super__"))) {
                    unknownMember(attribute, name, known, called.contains(attribute), ownClass);
                }
            }
        }
    }

    private static List<FunctionDef> methodsOf(ClassDef definition) {
        return definition.getInternalBody().stream().filter(FunctionDef.class::isInstance).map(FunctionDef.class::cast).toList();
    }

    private static boolean isSelf(expr value) {
        return value instanceof Name name && name.getInternalId().equals("self");
    }

    /** Adds what the class and its bases in the script set on objects. False if attributes can appear unseen. */
    private boolean collectAttributes(ClassDef definition, Set<String> known, Set<ClassDef> seen) {
        if (!seen.add(definition)) {
            return true;
        }
        for (Attribute attribute : Walk.all(definition, Attribute.class)) {
            if (attribute.getInternalCtx() != expr_contextType.Load) {
                known.add(attribute.getInternalAttr());
            } else if (attribute.getInternalAttr().equals("__dict__")) {
                return false;
            }
        }
        for (Call call : Walk.all(definition, Call.class)) {
            if (call.getInternalFunc() instanceof Name name && call.getInternalArgs().size() >= 2) {
                boolean text = call.getInternalArgs().get(1) instanceof Str;
                if (name.getInternalId().equals("setattr") && !text) {
                    return false;
                }
                if (text && Set.of("setattr", "hasattr", "getattr").contains(name.getInternalId())
                        && ConstantResult.literal(call.getInternalArgs().get(1)) instanceof String attribute) {
                    known.add(attribute);
                }
            }
        }
        if (methodsOf(definition).stream().anyMatch(method -> Set.of("__getattr__", "__getattribute__").contains(method.getInternalName()))
                || !definition.getInternalDecorator_list().isEmpty()) {
            return false;
        }
        for (stmt statement : definition.getInternalBody()) {
            // Names that a class's body binds other than by def and assignment: imports, loops, classes, conditions.
            if (!(statement instanceof FunctionDef)) {
                Walk.own(statement, Name.class).stream().filter(name -> name.getInternalCtx() != expr_contextType.Load)
                        .forEach(name -> known.add(name.getInternalId()));
                Walk.all(statement, FunctionDef.class).forEach(function -> known.add(function.getInternalName()));
                Walk.all(statement, ClassDef.class).forEach(inner -> known.add(inner.getInternalName()));
                Walk.all(statement, org.python.antlr.ast.alias.class).forEach(alias -> known.add(
                        alias.getInternalAsname() == null ? alias.getInternalName() : alias.getInternalAsname()));
            }
        }
        for (String base : model.bases(definition)) {
            if (model.classNamed(base) != null && !collectAttributes(model.classNamed(base), known, seen)) {
                return false;
            }
        }
        return true;
    }

    /** Objects of other classes may be given away and get attributes elsewhere; the script's own is the server's alone. */
    private void unknownMember(Attribute attribute, String name, Set<String> known, boolean called, boolean ownClass) {
        String near = NearNames.nearest(name, known);
        int line = Findings.line(attribute);
        String message = called ? "The class has no method " + name + "." : "Nothing gives self." + name + " a value.";
        findings.add(Code.SELF_MEMBER_UNKNOWN, ownClass ? Code.SELF_MEMBER_UNKNOWN.severity() : Problem.Severity.WARNING, attribute.getInternalAttrName() == null ? attribute : attribute.getInternalAttrName(),
                message + (near == null ? "" : " Is " + near + " meant?") + " When this line runs it raises an AttributeError.",
                near == null || line != Findings.line(attribute.getInternalAttrName()) ? null
                        : Definitions.rename(attribute.getInternalAttrName(), near));
    }

    private void arguments(Call call, Attribute attribute, FunctionDef target) {
        if (call.getInternalStarargs() != null || call.getInternalKwargs() != null || !call.getInternalKeywords().isEmpty()
                || Definitions.accepts(target, call.getInternalArgs().size())) {
            return;
        }
        findings.add(Code.CALL_ARITY, attribute, "self." + target.getInternalName() + " is called with " + call.getInternalArgs().size()
                + " arguments; the method on line " + Findings.line(target.getInternalNameNode()) + " takes "
                + Definitions.count(target) + " besides self.");
    }

    /** Attributes of self that request methods assign: the server has one object for all requests, in several threads. */
    private void sharedState(ClassDef own) {
        Map<String, FunctionDef> methods = model.methods(own);
        Set<String> setup = reachable(methods, SETUP);
        Set<String> roots = new LinkedHashSet<>();
        for (MethodSpec method : type.methods()) {
            if (!SETUP.contains(method.name())) {
                roots.add(method.name());
            }
        }
        Set<String> requests = reachable(methods, roots);
        requests.removeAll(setup);
        Map<String, String> told = new LinkedHashMap<>();
        for (String name : requests) {
            FunctionDef method = methods.get(name);
            for (Attribute attribute : Walk.own(method, Attribute.class)) {
                if (isSelf(attribute.getInternalValue()) && attribute.getInternalCtx() == expr_contextType.Store
                        && told.put(attribute.getInternalAttr(), name) == null) {
                    findings.add(Code.SHARED_STATE, attribute, name + " sets self." + attribute.getInternalAttr() + ", but the server has one"
                            + " object of this class for all requests at once: another user's request can see or overwrite it. Keep it in"
                            + keepers() + ".");
                }
            }
        }
    }

    private String keepers() {
        return switch (type.value()) {
            case "uma_claims_gathering" -> " a claim (context.putClaim) or in the session (context.addSessionAttribute)";
            case "uma_rpt_policy" -> " a local variable or a claim (context.putClaim)";
            case "person_authentication" -> " the session: CdiUtil.bean(Identity).setWorkingParameter";
            default -> " a local variable or the session";
        };
    }

    /** The methods that are called from these, through calls of self. */
    private static Set<String> reachable(Map<String, FunctionDef> methods, Set<String> roots) {
        Deque<String> waiting = new ArrayDeque<>(roots);
        Set<String> found = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            String name = waiting.pop();
            FunctionDef method = methods.get(name);
            if (method != null && found.add(name)) {
                for (Attribute attribute : Walk.all(method, Attribute.class)) {
                    if (isSelf(attribute.getInternalValue())) {
                        waiting.add(attribute.getInternalAttr());
                    }
                }
            }
        }
        return found;
    }
}
