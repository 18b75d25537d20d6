// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.List;
import org.python.antlr.PythonTree;
import org.python.antlr.Visitor;
import org.python.antlr.ast.ClassDef;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Lambda;

/** Collects the nodes of a kind in a part of a script, in the order of the text. */
final class Walk extends Visitor {
    private final List<PythonTree> found = new ArrayList<>();
    private final PythonTree root;
    private final boolean intoFunctions;

    private Walk(PythonTree root, boolean intoFunctions) {
        this.root = root;
        this.intoFunctions = intoFunctions;
    }

    /** All nodes of the kind below the root. */
    static <T extends PythonTree> List<T> all(PythonTree root, Class<T> kind) {
        return collect(root, kind, true);
    }

    /** The nodes of the kind that belong to the function itself, not to functions and classes inside it. */
    static <T extends PythonTree> List<T> own(PythonTree root, Class<T> kind) {
        return collect(root, kind, false);
    }

    private static <T extends PythonTree> List<T> collect(PythonTree root, Class<T> kind, boolean intoFunctions) {
        Walk walk = new Walk(root, intoFunctions);
        try {
            walk.visit(root);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
        List<T> nodes = new ArrayList<>();
        for (PythonTree node : walk.found) {
            if (kind.isInstance(node)) {
                nodes.add(kind.cast(node));
            }
        }
        return nodes;
    }

    @Override
    protected Object unhandled_node(PythonTree node) {
        found.add(node);
        return null;
    }

    private Object inner(PythonTree node) throws Exception {
        found.add(node);
        if (intoFunctions || node == root) {
            traverse(node);
        }
        return null;
    }

    @Override
    public Object visitFunctionDef(FunctionDef node) throws Exception {
        return inner(node);
    }

    @Override
    public Object visitClassDef(ClassDef node) throws Exception {
        return inner(node);
    }

    @Override
    public Object visitLambda(Lambda node) throws Exception {
        return inner(node);
    }
}
