// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.python.antlr.base.mod;
import org.python.core.CompileMode;
import org.python.core.CompilerFlags;
import org.python.core.ParserFacade;
import org.python.core.Py;
import org.python.core.PyException;
import org.python.core.PyObject;

/** Has Jython parse and compile a script's bytes, as the server does, without running anything. */
final class SyntaxCheck {
    private static final AtomicLong COMPILED = new AtomicLong();

    private final String fileName;
    private final String text;

    SyntaxCheck(String fileName, String text) {
        this.fileName = fileName;
        this.text = text;
    }

    /** The parsed script; null if it cannot be parsed or compiled, with the reason in {@code problems}. */
    mod parse(List<Problem> problems) {
        try {
            CompilerFlags flags = new CompilerFlags();
            mod tree = ParserFacade.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), CompileMode.exec, fileName, flags);
            Py.compile_flags(tree, "drover$check" + COMPILED.incrementAndGet(), fileName, true, false, flags);
            return tree;
        } catch (PyException error) {
            add(problems, error);
            return null;
        } catch (StackOverflowError deep) {
            problems.add(Problem.error(0, 0, "syntax-error", "The script is nested too deeply for Jython."));
            return null;
        } catch (RuntimeException broken) {
            // A method over 64 KiB, for one: the server's compiler fails on it in the same way.
            problems.add(Problem.error(0, 0, "syntax-error", "Jython cannot compile this script: " + broken.getMessage()));
            return null;
        }
    }

    private void add(List<Problem> problems, PyException error) {
        error.normalize();
        int line = number(error.value, "lineno");
        int column = line == 0 ? 0 : number(error.value, "offset") + 1;
        PyObject said = error.value.__findattr__("msg");
        String message = said == null || said == Py.None ? error.value.toString() : said.toString();
        if (message.startsWith("Non-ASCII character")) {
            return;
        }
        boolean indentation = error.match(Py.IndentationError);
        String sourceLine = lineAt(line);
        problems.add(Problem.error(line, Math.min(column, sourceLine.length() + 1),
                indentation ? "indentation-error" : "syntax-error", SyntaxMessages.plain(message, sourceLine)));
    }

    private static int number(PyObject value, String name) {
        PyObject number = value.__findattr__(name);
        return number == null || number == Py.None ? 0 : number.asInt();
    }

    private String lineAt(int line) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        return line >= 1 && line <= lines.length ? lines[line - 1] : "";
    }
}
