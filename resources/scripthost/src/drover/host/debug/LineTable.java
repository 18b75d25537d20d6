// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import drover.host.coverage.ExecutableLines;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.python.antlr.PythonTree;
import org.python.antlr.Visitor;
import org.python.antlr.ast.Assign;
import org.python.antlr.ast.Attribute;
import org.python.antlr.ast.AugAssign;
import org.python.antlr.ast.Call;
import org.python.antlr.ast.ClassDef;
import org.python.antlr.ast.Delete;
import org.python.antlr.ast.For;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Subscript;
import org.python.antlr.ast.While;
import org.python.antlr.base.stmt;
import org.python.core.CompileMode;
import org.python.core.CompilerFlags;
import org.python.core.ParserFacade;
import org.python.core.PyBaseCode;
import org.python.core.PyException;

/** What a debugger wants to know of a script's text: which lines have an event, where its functions are, which lines can change objects. */
final class LineTable {
    /** A function or class body; {@code name} with the classes around it: {@code UmaRptPolicy.authorize}. */
    record Block(String name, boolean function, int first, int body, int last) {
        String simpleName() {
            return name.substring(name.lastIndexOf('.') + 1);
        }
    }

    private final int[] executable;
    private final List<Block> blocks = new ArrayList<>();
    private final BitSet changing = new BitSet();
    private final BitSet shortLoops = new BitSet();

    private LineTable(int[] executable) {
        this.executable = executable;
    }

    static LineTable of(String fileName, String text) {
        LineTable table = new LineTable(ExecutableLines.of(fileName, text));
        try {
            table.new Collector().traverse(ParserFacade.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                    CompileMode.exec, fileName, new CompilerFlags()));
        } catch (PyException unreadable) {
            table.blocks.clear(); // it has no lines to stop at either
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new IllegalStateException("The script's functions could not be listed.", broken);
        }
        return table;
    }

    int[] executable() {
        return executable;
    }

    /** The line itself or the next one that has a line event; 0 if there is none. */
    int slide(int line) {
        for (int candidate : executable) {
            if (candidate >= line) {
                return candidate;
            }
        }
        return 0;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** Whether a statement on the line can change an object that a variable names, beyond setting the variable. */
    boolean changesObjects(int line) {
        return changing.get(line);
    }

    /**
     * Whether the line is a whole loop, so that it can run again right after itself. Other lines that Jython tells twice in
     * a row (a conditional expression, the head of a {@code for}) are the same step.
     */
    boolean isWholeLoop(int line) {
        return shortLoops.get(line);
    }

    /** The last line of a code object's text; very large where it is not known. */
    int lastLine(PyBaseCode code) {
        int best = Integer.MAX_VALUE;
        int distance = Integer.MAX_VALUE;
        for (Block block : blocks) {
            int away = Math.abs(block.first - code.co_firstlineno);
            if (block.simpleName().equals(code.co_name) && away < distance) {
                distance = away;
                best = block.last;
            }
        }
        return best;
    }

    /** The name with the classes around it. */
    String qualifiedName(PyBaseCode code) {
        for (Block block : blocks) {
            if (block.simpleName().equals(code.co_name) && code.co_firstlineno >= block.first && code.co_firstlineno <= block.last) {
                return block.name;
            }
        }
        return code.co_name;
    }

    private final class Collector extends Visitor {
        private String around = "";
        private int statement;
        private int deepest;

        @Override
        public void traverse(PythonTree node) throws Exception {
            int line = node.getToken() == null ? 0 : node.getToken().getLine();
            deepest = Math.max(deepest, line);
            if (node instanceof stmt) {
                statement = line;
            }
            if (node instanceof Call || node instanceof AugAssign || node instanceof Delete || node instanceof For
                    || node instanceof Assign assign && assign.getInternalTargets().stream()
                            .anyMatch(target -> target instanceof Attribute || target instanceof Subscript)) {
                changing.set(statement);
            }
            List<stmt> body = node instanceof For loop ? loop.getInternalBody()
                    : node instanceof While loop ? loop.getInternalBody() : List.of();
            if (!body.isEmpty() && body.get(0).getToken().getLine() == line) {
                shortLoops.set(line);
            }
            if (node instanceof FunctionDef function) {
                block(node, function.getInternalName(), true, bodyLine(function.getInternalBody(), line));
            } else if (node instanceof ClassDef type) {
                block(node, type.getInternalName(), false, bodyLine(type.getInternalBody(), line));
            } else {
                super.traverse(node);
            }
        }

        private void block(PythonTree node, String name, boolean function, int body) throws Exception {
            String outer = around;
            int outerDeepest = deepest;
            int first = node.getToken().getLine();
            around = outer.isEmpty() ? name : outer + "." + name;
            int index = blocks.size();
            blocks.add(null);
            deepest = first;
            super.traverse(node);
            blocks.set(index, new Block(around, function, first, body, deepest));
            deepest = Math.max(outerDeepest, deepest);
            around = outer;
        }

        private int bodyLine(List<stmt> body, int otherwise) {
            return body.isEmpty() ? otherwise : slide(body.get(0).getToken().getLine());
        }
    }
}
