// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.python.antlr.PythonTree;
import org.python.antlr.Visitor;
import org.python.antlr.ast.Assign;
import org.python.antlr.ast.AugAssign;
import org.python.antlr.ast.Call;
import org.python.antlr.ast.ClassDef;
import org.python.antlr.ast.Delete;
import org.python.antlr.ast.DictComp;
import org.python.antlr.ast.ExceptHandler;
import org.python.antlr.ast.Exec;
import org.python.antlr.ast.For;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.GeneratorExp;
import org.python.antlr.ast.Global;
import org.python.antlr.ast.Import;
import org.python.antlr.ast.ImportFrom;
import org.python.antlr.ast.Lambda;
import org.python.antlr.ast.ListComp;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.SetComp;
import org.python.antlr.ast.TryExcept;
import org.python.antlr.ast.Tuple;
import org.python.antlr.ast.While;
import org.python.antlr.ast.With;
import org.python.antlr.ast.alias;
import org.python.antlr.ast.arguments;
import org.python.antlr.ast.comprehension;
import org.python.antlr.ast.expr_contextType;
import org.python.antlr.base.expr;
import org.python.antlr.base.mod;

/** Finds a script's namespaces and what is bound and read in each, in the order in which it would run. */
final class ScopeBuilder extends Visitor {
    private static final Set<String> CATCH_NAME_ERROR = Set.of("NameError", "UnboundLocalError");
    private static final Set<String> OPENING_CALLS = Set.of("execfile", "globals", "vars");

    private final List<Scope> scopes = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private Scope scope;
    private int order;
    private int loops;
    private int guards;

    /** The scopes of the script; the first is the module's. */
    static List<Scope> of(mod tree) {
        ScopeBuilder builder = new ScopeBuilder();
        builder.scope = new Scope(Scope.Kind.MODULE, null);
        builder.scopes.add(builder.scope);
        builder.children(tree);
        // Bodies of functions run later than what stands around them.
        while (!builder.later.isEmpty()) {
            List<Runnable> bodies = new ArrayList<>(builder.later);
            builder.later.clear();
            bodies.forEach(Runnable::run);
        }
        return builder.scopes;
    }

    private void children(PythonTree node) {
        try {
            traverse(node);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void node(PythonTree node) {
        if (node == null) {
            return;
        }
        try {
            visit(node);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void nodes(List<? extends PythonTree> list) {
        if (list != null) {
            list.forEach(this::node);
        }
    }

    private void bind(String name) {
        scope.bind(name, order++);
    }

    @Override
    public Object visitName(Name node) {
        expr_contextType context = node.getInternalCtx();
        String name = node.getInternalId();
        if (name.startsWith("(")) {
            // The compiler puts such a name in the place of a parameter that is taken apart.
            return null;
        }
        if (context == expr_contextType.Load) {
            scope.uses.add(new Scope.Use(node, order++, loops > 0, guards > 0));
        } else if (context == expr_contextType.Del) {
            scope.deleted.add(name);
            bind(name);
        } else {
            bind(name);
        }
        return null;
    }

    @Override
    public Object visitAssign(Assign node) {
        node(node.getInternalValue());
        nodes(node.getInternalTargets());
        return null;
    }

    @Override
    public Object visitAugAssign(AugAssign node) {
        if (node.getInternalTarget() instanceof Name name) {
            scope.uses.add(new Scope.Use(name, order++, loops > 0, guards > 0));
            node(node.getInternalValue());
            bind(name.getInternalId());
        } else {
            node(node.getInternalTarget());
            node(node.getInternalValue());
        }
        return null;
    }

    @Override
    public Object visitDelete(Delete node) {
        nodes(node.getInternalTargets());
        return null;
    }

    @Override
    public Object visitFor(For node) {
        node(node.getInternalIter());
        loops++;
        node(node.getInternalTarget());
        nodes(node.getInternalBody());
        loops--;
        nodes(node.getInternalOrelse());
        return null;
    }

    @Override
    public Object visitWhile(While node) {
        loops++;
        node(node.getInternalTest());
        nodes(node.getInternalBody());
        loops--;
        nodes(node.getInternalOrelse());
        return null;
    }

    @Override
    public Object visitWith(With node) {
        node(node.getInternalContext_expr());
        node(node.getInternalOptional_vars());
        nodes(node.getInternalBody());
        return null;
    }

    @Override
    public Object visitTryExcept(TryExcept node) {
        boolean guarded = node.getInternalHandlers().stream().anyMatch(handler -> catchesNameError(((ExceptHandler) handler).getInternalType()));
        guards += guarded ? 1 : 0;
        nodes(node.getInternalBody());
        guards -= guarded ? 1 : 0;
        node.getInternalHandlers().forEach(one -> {
            ExceptHandler handler = (ExceptHandler) one;
            node(handler.getInternalType());
            node(handler.getInternalName());
            nodes(handler.getInternalBody());
        });
        nodes(node.getInternalOrelse());
        return null;
    }

    /** A try around a name that may be missing is how scripts ask whether it is there; broad handlers are no such question. */
    private static boolean catchesNameError(expr type) {
        if (type instanceof Tuple types) {
            return types.getInternalElts().stream().anyMatch(ScopeBuilder::catchesNameError);
        }
        return type instanceof Name name && CATCH_NAME_ERROR.contains(name.getInternalId());
    }

    @Override
    public Object visitGlobal(Global node) {
        node.getInternalNames().forEach(name -> {
            scope.globals.add(name);
            if (scope.bound.remove(name) != null) {
                scope.module().bound.putIfAbsent(name, Integer.MAX_VALUE);
            }
        });
        return null;
    }

    @Override
    public Object visitExec(Exec node) {
        boolean here = node.getInternalGlobals() == null || node.getInternalGlobals() instanceof Call call
                && call.getInternalFunc() instanceof Name name && name.getInternalId().equals("locals");
        scope.open |= here;
        children(node);
        return null;
    }

    @Override
    public Object visitCall(Call node) {
        if (node.getInternalFunc() instanceof Name name && OPENING_CALLS.contains(name.getInternalId())) {
            scope.module().open = true;
        }
        children(node);
        return null;
    }

    @Override
    public Object visitImport(Import node) {
        node.getInternalNames().forEach(name -> bind(name.getInternalAsname() == null ? name.getInternalName().split("\\.", 2)[0]
                : name.getInternalAsname()));
        return null;
    }

    @Override
    public Object visitImportFrom(ImportFrom node) {
        for (alias name : node.getInternalNames()) {
            if (name.getInternalName().equals("*")) {
                scope.open = true;
            } else {
                bind(name.getInternalAsname() == null ? name.getInternalName() : name.getInternalAsname());
            }
        }
        return null;
    }

    @Override
    public Object visitClassDef(ClassDef node) {
        nodes(node.getInternalDecorator_list());
        nodes(node.getInternalBases());
        inside(new Scope(Scope.Kind.CLASS, scope), () -> nodes(node.getInternalBody()));
        bind(node.getInternalName());
        return null;
    }

    @Override
    public Object visitFunctionDef(FunctionDef node) {
        nodes(node.getInternalDecorator_list());
        nodes(node.getInternalArgs().getInternalDefaults());
        bind(node.getInternalName());
        function(node.getInternalArgs(), node.getInternalBody());
        return null;
    }

    @Override
    public Object visitLambda(Lambda node) {
        nodes(node.getInternalArgs().getInternalDefaults());
        function(node.getInternalArgs(), List.of(node.getInternalBody()));
        return null;
    }

    private void function(arguments parameters, List<? extends PythonTree> body) {
        Scope outer = scope;
        later.add(() -> {
            scope = outer;
            inside(new Scope(Scope.Kind.FUNCTION, outer), () -> {
                nodes(parameters.getInternalArgs());
                if (parameters.getInternalVararg() != null) {
                    bind(parameters.getInternalVararg());
                }
                if (parameters.getInternalKwarg() != null) {
                    bind(parameters.getInternalKwarg());
                }
                nodes(body);
            });
        });
    }

    private void inside(Scope inner, Runnable work) {
        Scope outer = scope;
        int outerLoops = loops;
        int outerGuards = guards;
        // A class's body runs where it stands, a function's whenever it is called.
        boolean atOnce = inner.kind == Scope.Kind.CLASS;
        loops = atOnce ? loops : 0;
        guards = atOnce ? guards : 0;
        scope = inner;
        scopes.add(inner);
        work.run();
        scope = outer;
        loops = outerLoops;
        guards = outerGuards;
    }

    /** Its names stay in the scope around it, in Python 2. */
    @Override
    public Object visitListComp(ListComp node) {
        loops++;
        node.getInternalGenerators().forEach(this::generator);
        node(node.getInternalElt());
        loops--;
        return null;
    }

    private void generator(comprehension part) {
        node(part.getInternalIter());
        node(part.getInternalTarget());
        nodes(part.getInternalIfs());
    }

    @Override
    public Object visitGeneratorExp(GeneratorExp node) {
        comprehension(node.getInternalGenerators(), node.getInternalElt());
        return null;
    }

    @Override
    public Object visitSetComp(SetComp node) {
        comprehension(node.getInternalGenerators(), node.getInternalElt());
        return null;
    }

    @Override
    public Object visitDictComp(DictComp node) {
        comprehension(node.getInternalGenerators(), node.getInternalKey(), node.getInternalValue());
        return null;
    }

    private void comprehension(List<comprehension> generators, expr... elements) {
        node(generators.get(0).getInternalIter());
        inside(new Scope(Scope.Kind.FUNCTION, scope), () -> {
            for (int i = 0; i < generators.size(); i++) {
                if (i > 0) {
                    node(generators.get(i).getInternalIter());
                }
                node(generators.get(i).getInternalTarget());
                nodes(generators.get(i).getInternalIfs());
            }
            nodes(List.of(elements));
        });
    }
}
