// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.python.antlr.ast.Assign;
import org.python.antlr.ast.Attribute;
import org.python.antlr.ast.Call;
import org.python.antlr.ast.ClassDef;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.If;
import org.python.antlr.ast.Import;
import org.python.antlr.ast.ImportFrom;
import org.python.antlr.ast.Module;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.TryExcept;
import org.python.antlr.ast.TryFinally;
import org.python.antlr.ast.alias;
import org.python.antlr.ast.expr_contextType;
import org.python.antlr.base.expr;
import org.python.antlr.base.mod;
import org.python.antlr.base.stmt;

/** What a script's text defines at its top level: classes, imports, names bound to constants. */
final class ScriptModel {
    private final Map<String, ClassDef> classes = new LinkedHashMap<>();
    private final Map<String, expr> constants = new HashMap<>();
    private final Map<ClassDef, Set<String>> bases = new IdentityHashMap<>();
    private final Set<String> bound = new HashSet<>();
    private final Set<String> called = new HashSet<>();
    private final Set<String> setFromOutside = new HashSet<>();
    private boolean openEnded;

    ScriptModel(mod tree) {
        Walk.all(tree, Call.class).forEach(call -> {
            if (call.getInternalFunc() instanceof Name name) {
                called.add(name.getInternalId());
            }
        });
        Walk.all(tree, Attribute.class).forEach(attribute -> {
            if (attribute.getInternalCtx() != expr_contextType.Load && !(attribute.getInternalValue() instanceof Name name
                    && name.getInternalId().equals("self"))) {
                setFromOutside.add(attribute.getInternalAttr());
            }
        });
        if (tree instanceof Module module) {
            visit(module.getInternalBody());
        }
    }

    private void visit(List<stmt> statements) {
        for (stmt statement : statements) {
            if (statement instanceof ClassDef definition) {
                classes.put(definition.getInternalName(), definition);
                bind(definition.getInternalName());
            } else if (statement instanceof FunctionDef function) {
                bind(function.getInternalName());
            } else if (statement instanceof Assign assign) {
                assign(assign);
            } else if (statement instanceof Import imported) {
                imported.getInternalNames().forEach(name -> addImport(name.getInternalName(), name));
            } else if (statement instanceof ImportFrom from) {
                importFrom(from);
            } else if (statement instanceof If choice) {
                visit(choice.getInternalBody());
                visit(choice.getInternalOrelse());
            } else if (statement instanceof TryExcept attempt) {
                visit(attempt.getInternalBody());
                visit(attempt.getInternalOrelse());
                attempt.getInternalHandlers().forEach(handler -> visit(((org.python.antlr.ast.ExceptHandler) handler).getInternalBody()));
            } else if (statement instanceof TryFinally attempt) {
                visit(attempt.getInternalBody());
                visit(attempt.getInternalFinalbody());
            } else if (statement instanceof org.python.antlr.ast.Exec) {
                openEnded = true;
            }
        }
    }

    /** Whether the script calls something of this name: a class that it makes no objects of is a part of others. */
    boolean isCalled(String name) {
        return called.contains(name);
    }

    /** Attributes that the script sets on anything but self. */
    Set<String> setFromOutside() {
        return setFromOutside;
    }

    private void bind(String name) {
        if (!bound.add(name)) {
            constants.remove(name);
        }
    }

    private void assign(Assign assign) {
        for (expr target : assign.getInternalTargets()) {
            if (target instanceof Name name) {
                bind(name.getInternalId());
                if (!constants.containsKey(name.getInternalId())) {
                    constants.put(name.getInternalId(), assign.getInternalValue());
                }
            }
        }
    }

    private void importFrom(ImportFrom from) {
        for (alias name : from.getInternalNames()) {
            if (name.getInternalName().equals("*")) {
                openEnded = true;
            }
            bind(name.getInternalAsname() == null ? name.getInternalName() : name.getInternalAsname());
        }
    }

    private void addImport(String name, alias node) {
        bind(node.getInternalAsname() == null ? name.split("\\.", 2)[0] : node.getInternalAsname());
    }

    /** The class of this name, or null. */
    ClassDef classNamed(String name) {
        return classes.get(name);
    }

    Set<String> classNames() {
        return classes.keySet();
    }

    /** Whether the name may be bound in a way that the text does not show: assigned, imported, made by exec. */
    boolean mayDefine(String name) {
        return openEnded || bound.contains(name);
    }

    /** What a name stands for, if it is assigned exactly once at the top level; else null. */
    expr constant(String name) {
        return bound.contains(name) ? constants.get(name) : null;
    }

    /** The class's methods, with those of its base classes in the script, by name. */
    Map<String, FunctionDef> methods(ClassDef definition) {
        Map<String, FunctionDef> methods = new LinkedHashMap<>();
        collect(definition, methods, new HashSet<>());
        return methods;
    }

    private void collect(ClassDef definition, Map<String, FunctionDef> methods, Set<ClassDef> seen) {
        if (definition == null || !seen.add(definition)) {
            return;
        }
        // The last definition of a name is the one that counts.
        Map<String, FunctionDef> own = new LinkedHashMap<>();
        for (stmt statement : definition.getInternalBody()) {
            if (statement instanceof FunctionDef function) {
                own.put(function.getInternalName(), function);
            }
        }
        own.forEach(methods::putIfAbsent);
        for (expr base : definition.getInternalBases()) {
            collect(classes.get(baseName(base)), methods, seen);
        }
    }

    /** Names that the class's own text (or its bases') binds to something that is no method. */
    Set<String> attributes(ClassDef definition) {
        Set<String> names = new HashSet<>();
        for (stmt statement : definition.getInternalBody()) {
            if (statement instanceof Assign assign) {
                for (expr target : assign.getInternalTargets()) {
                    if (target instanceof Name name) {
                        names.add(name.getInternalId());
                    }
                }
            }
        }
        for (expr base : definition.getInternalBases()) {
            ClassDef inScript = classes.get(baseName(base));
            if (inScript != null && inScript != definition) {
                names.addAll(attributes(inScript));
            }
        }
        return names;
    }

    /** The simple names of all classes that the class inherits from, through classes of the script. */
    Set<String> bases(ClassDef definition) {
        Set<String> known = bases.get(definition);
        if (known != null) {
            return known;
        }
        Set<String> names = new HashSet<>();
        // A class that inherits from itself in circles finds what is there so far.
        bases.put(definition, names);
        for (expr base : definition.getInternalBases()) {
            String name = baseName(base);
            if (names.add(name)) {
                ClassDef inScript = classes.get(name);
                if (inScript != null && inScript != definition) {
                    names.addAll(bases(inScript));
                }
            }
        }
        return names;
    }

    private static String baseName(expr base) {
        if (base instanceof Name name) {
            return name.getInternalId();
        }
        return base instanceof Attribute attribute ? attribute.getInternalAttr() : "";
    }
}
