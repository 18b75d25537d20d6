// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.coverage;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeSet;
import org.python.antlr.PythonTree;
import org.python.antlr.Visitor;
import org.python.antlr.ast.Break;
import org.python.antlr.ast.Continue;
import org.python.antlr.ast.Global;
import org.python.antlr.ast.TryExcept;
import org.python.antlr.ast.TryFinally;
import org.python.antlr.ast.With;
import org.python.antlr.base.mod;
import org.python.antlr.base.stmt;
import org.python.core.CompileMode;
import org.python.core.CompilerFlags;
import org.python.core.ParserFacade;
import org.python.core.PyException;

/**
 * The lines of a script for which Jython has a line event, so that a line that did not run can be told from one that
 * cannot run: the first line of each statement, but for {@code try:}, {@code with}, {@code break}, {@code continue} and {@code global}.
 */
public final class ExecutableLines {
    private ExecutableLines() {
    }

    /** In ascending order; none of a text that cannot be parsed. Script thread only. */
    public static int[] of(String fileName, String text) {
        TreeSet<Integer> lines = new TreeSet<>();
        try {
            mod tree = ParserFacade.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), CompileMode.exec,
                    fileName, new CompilerFlags());
            new Collector(lines).traverse(tree);
        } catch (PyException unreadable) {
            // What is wrong with the text is the error of compiling it.
            lines.clear();
        } catch (RuntimeException broken) {
            throw broken;
        } catch (Exception broken) {
            throw new IllegalStateException("The script's statements could not be listed.", broken);
        }
        return lines.stream().mapToInt(Integer::intValue).toArray();
    }

    private static final class Collector extends Visitor {
        private final TreeSet<Integer> lines;

        Collector(TreeSet<Integer> lines) {
            this.lines = lines;
        }

        @Override
        public void traverse(PythonTree node) throws Exception {
            if (node instanceof stmt && !isSilent(node)) {
                lines.add(node.getToken().getLine());
            }
            super.traverse(node);
        }

        private static boolean isSilent(PythonTree node) {
            return node instanceof TryExcept || node instanceof TryFinally || node instanceof With || node instanceof Break
                    || node instanceof Continue || node instanceof Global;
        }
    }
}
