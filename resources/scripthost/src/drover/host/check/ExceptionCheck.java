// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.python.antlr.PythonTree;
import org.python.antlr.ast.Assign;
import org.python.antlr.ast.Attribute;
import org.python.antlr.ast.Call;
import org.python.antlr.ast.ExceptHandler;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Import;
import org.python.antlr.ast.ImportFrom;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.Subscript;
import org.python.antlr.ast.TryExcept;
import org.python.antlr.ast.Tuple;
import org.python.antlr.ast.alias;
import org.python.antlr.base.expr;
import org.python.antlr.base.mod;
import org.python.antlr.base.stmt;

/**
 * Handlers that Java's exceptions pass by. In Jython 2.7 they are no subclasses of Python's Exception: {@code except
 * Exception} does not catch them, and a handler for java.lang.Exception does not catch Python's.
 */
final class ExceptionCheck {
    private static final Set<String> BROAD = Set.of("Exception", "StandardError", "BaseException");
    private static final Set<String> JAVA_ROOTS = Set.of("java", "javax", "jakarta", "org", "com", "net");
    private static final String ALIAS = "JavaException";

    private final mod tree;
    private final Tokenizer tokenizer;
    private final Findings findings;
    /** Names that imports bind to Java classes, with the full name. */
    private final Map<String, String> classes = new HashMap<>();
    private final Set<String> javaAttributes = new HashSet<>();

    ExceptionCheck(mod tree, Tokenizer tokenizer, Findings findings) {
        this.tree = tree;
        this.tokenizer = tokenizer;
        this.findings = findings;
    }

    void run() {
        imports();
        for (Assign assign : Walk.all(tree, Assign.class)) {
            for (expr target : assign.getInternalTargets()) {
                if (target instanceof Attribute attribute && isJava(assign.getInternalValue(), Set.of())) {
                    javaAttributes.add(attribute.getInternalAttr());
                }
            }
        }
        body(tree);
        Walk.all(tree, FunctionDef.class).forEach(this::body);
    }

    private static boolean isJavaModule(String module) {
        return JAVA_ROOTS.contains(module.split("\\.", 2)[0]) || module.equals("io.jans") || module.startsWith("io.jans.");
    }

    private void imports() {
        for (ImportFrom from : Walk.all(tree, ImportFrom.class)) {
            if (from.getInternalModule() != null && isJavaModule(from.getInternalModule())) {
                for (alias name : from.getInternalNames()) {
                    classes.put(name.getInternalAsname() == null ? name.getInternalName() : name.getInternalAsname(),
                            from.getInternalModule() + "." + name.getInternalName());
                }
            }
        }
        for (Import imported : Walk.all(tree, Import.class)) {
            for (alias name : imported.getInternalNames()) {
                if (isJavaModule(name.getInternalName())) {
                    classes.put(name.getInternalAsname() == null ? name.getInternalName().split("\\.", 2)[0] : name.getInternalAsname(),
                            name.getInternalName());
                }
            }
        }
    }

    /** One function, or the module's own statements. */
    private void body(PythonTree function) {
        Set<String> variables = new HashSet<>();
        for (Assign assign : Walk.own(function, Assign.class)) {
            for (expr target : assign.getInternalTargets()) {
                if (target instanceof Name name && isJava(assign.getInternalValue(), variables)) {
                    variables.add(name.getInternalId());
                }
            }
        }
        for (TryExcept attempt : Walk.own(function, TryExcept.class)) {
            handlers(attempt, variables);
        }
    }

    /** Whether an expression calls into Java: something imported from Java, or what such a call gave. */
    private boolean isJava(expr value, Set<String> variables) {
        expr at = value;
        boolean called = false;
        while (true) {
            if (at instanceof Call call) {
                called = true;
                at = call.getInternalFunc();
            } else if (at instanceof Attribute attribute) {
                if (attribute.getInternalValue() instanceof Name self && self.getInternalId().equals("self")) {
                    return javaAttributes.contains(attribute.getInternalAttr());
                }
                at = attribute.getInternalValue();
            } else if (at instanceof Subscript subscript) {
                at = subscript.getInternalValue();
            } else {
                return at instanceof Name name && (variables.contains(name.getInternalId())
                        || called && classes.containsKey(name.getInternalId()));
            }
        }
    }

    private void handlers(TryExcept attempt, Set<String> variables) {
        ExceptHandler broad = null;
        for (PythonTree one : attempt.getInternalHandlers()) {
            ExceptHandler handler = (ExceptHandler) one;
            shadowed(handler);
            if (handler.getInternalType() == null || namesJava(handler.getInternalType())) {
                return;
            }
            if (handler.getInternalType() instanceof Name name && BROAD.contains(name.getInternalId())) {
                broad = handler;
            }
        }
        if (broad == null) {
            return;
        }
        for (stmt statement : attempt.getInternalBody()) {
            for (Call call : Walk.own(statement, Call.class)) {
                if (isJava(call, variables)) {
                    uncaught(broad, call);
                    return;
                }
            }
        }
    }

    private boolean namesJava(expr type) {
        if (type instanceof Tuple types) {
            return types.getInternalElts().stream().anyMatch(this::namesJava);
        }
        String root = NameCheck.root(type);
        return root == null || StatementCheck.exception(root) == null || classes.containsKey(root);
    }

    private void uncaught(ExceptHandler handler, Call call) {
        Name type = (Name) handler.getInternalType();
        String name = type.getInternalId();
        String java = classes.entrySet().stream().filter(entry -> entry.getValue().equals("java.lang.Exception")).map(Map.Entry::getKey)
                .findFirst().orElse(null);
        int line = Findings.line(type);
        Fix.Edit edit = new Fix.Edit(line, Findings.column(type), line, Findings.column(type) + name.length(),
                "(" + name + ", " + (java == null ? ALIAS : java) + ")");
        Fix fix = java != null ? Fix.of("Catch Java's exceptions too", edit) : Fix.of("Catch Java's exceptions too",
                NameCheck.importEdit(tokenizer, "from java.lang import Exception as " + ALIAS), edit);
        findings.add(Code.JAVA_EXCEPTION_UNCAUGHT, handler, "except " + name + " catches Python's exceptions only. The call on line "
                + Findings.line(call) + " goes into Java, and Java's exceptions pass by here. Catch java.lang.Exception as well, or write"
                + " except: alone.", fix);
    }

    /** except Exception, where Exception is Java's. */
    private void shadowed(ExceptHandler handler) {
        if (handler.getInternalType() instanceof Name name && StatementCheck.exception(name.getInternalId()) != null
                && classes.containsKey(name.getInternalId())) {
            findings.add(Code.EXCEPTION_SHADOWED, handler, name.getInternalId() + " is " + classes.get(name.getInternalId())
                    + " here, by an import of this script; Python's own exceptions pass by. Import it as another name and catch both.");
        }
    }

}
