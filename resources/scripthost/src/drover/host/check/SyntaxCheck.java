// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.python.antlr.base.mod;
import org.python.core.CompileMode;
import org.python.core.CompilerFlags;
import org.python.core.ParserFacade;
import org.python.core.Py;
import org.python.core.PyException;
import org.python.core.PyObject;

/** Has Jython parse and compile a script's bytes, as the server does, without running anything. */
final class SyntaxCheck {
    private static final Pattern BROKEN_ESCAPE = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*(\\\\u(?![0-9a-fA-F]{4})"
            + "|\\\\U(?!00(?:0[0-9a-fA-F]|10)[0-9a-fA-F]{4})|\\\\x(?![0-9a-fA-F]{2})|\\\\N"
            + "|\\\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\\\u[dD][c-fC-F])|(?<!\\\\u[dD][89abAB][0-9a-fA-F]{2})\\\\u[dD][c-fC-F][0-9a-fA-F]{2})");
    private static final int MANY_BRACKETS = 40;
    /** Beyond this the parser leaves the stack that a server's thread has (1 MiB is Java's default). */
    private static final int MOST_BRACKETS = 150;
    private static final AtomicLong COMPILED = new AtomicLong();

    private final String fileName;
    private final Tokenizer tokenizer;
    private final SourceText source;
    private final Findings findings;

    SyntaxCheck(String fileName, Tokenizer tokenizer, Findings findings) {
        this.fileName = fileName;
        this.tokenizer = tokenizer;
        this.findings = findings;
        source = tokenizer.source();
    }

    /**
     * The parsed script; null if it cannot be parsed or compiled. The reason is told unless its line has told already, or
     * stands below a text without an end: there Jython sees another script than its author.
     */
    mod parse() {
        mod tree = null;
        if (deepest().depth() >= MOST_BRACKETS) {
            tooDeep();
            return null;
        }
        try {
            CompilerFlags flags = new CompilerFlags();
            tree = ParserFacade.parse(new ByteArrayInputStream(source.text().getBytes(StandardCharsets.UTF_8)), CompileMode.exec, fileName,
                    flags);
            Py.compile_flags(tree, "drover$check" + COMPILED.incrementAndGet(), fileName, true, false, flags);
            return tree;
        } catch (PyException error) {
            add(error);
        } catch (StackOverflowError deep) {
            tooDeep();
        } catch (RuntimeException broken) {
            // A method over 64 KiB, for one: the server's compiler fails on it in the same way.
            findings.add(Code.SYNTAX_ERROR, 0, 0, "Jython cannot compile this script: " + broken.getMessage());
        }
        return null;
    }

    private void add(PyException error) {
        error.normalize();
        int line = number(error.value, "lineno");
        int column = line == 0 ? 0 : number(error.value, "offset") + 1;
        PyObject said = error.value.__findattr__("msg");
        String message = said == null || said == Py.None ? error.value.toString() : said.toString();
        if (message.startsWith("Non-ASCII character") || message.startsWith("Unknown encoding")) {
            return;
        }
        if (error.match(Py.UnicodeError)) {
            escape();
            return;
        }
        if (error.match(Py.RuntimeError)) {
            tooDeep();
            return;
        }
        if (message.contains("too large") || message.contains("TooLarge")) {
            findings.add(Code.SYNTAX_ERROR, 0, 0, SyntaxMessages.plain(message));
            return;
        }
        if (line == 0) {
            line = message.contains("invalid mark") ? 1 : lastLine();
            column = source.line(line).length() + 1;
        }
        Set<Integer> told = findings.lines();
        int seenRight = tokenizer.open().stream().mapToInt(open -> source.lineOf(open.index())).min().orElse(Integer.MAX_VALUE);
        if (told.contains(line) || line >= seenRight || inStatementOf(line, told)) {
            return;
        }
        boolean indentation = error.match(Py.IndentationError);
        column = Math.min(column, source.line(line).length() + 1);
        String plain = SyntaxMessages.plain(message);
        SyntaxHints hints = new SyntaxHints(tokenizer);
        findings.add(indentation ? Code.INDENTATION_ERROR : Code.SYNTAX_ERROR, line, column, plain + hints.sentence(plain, line, column),
                hints.fix(plain, line, column));
    }

    /** The innermost of brackets inside each other, and how many they are. */
    private record Nesting(int depth, int index) {
    }

    private Nesting deepest() {
        int depth = 0;
        Nesting deepest = new Nesting(0, 0);
        for (Token token : tokenizer.tokens()) {
            if (token.is("(") || token.is("[") || token.is("{")) {
                depth++;
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                depth--;
            }
            if (depth > deepest.depth()) {
                deepest = new Nesting(depth, token.start());
            }
        }
        return deepest;
    }

    /** Jython's parser calls itself for each level, until the stack ends. */
    private void tooDeep() {
        Nesting deepest = deepest();
        boolean brackets = deepest.depth() >= MANY_BRACKETS;
        findings.add(Code.SYNTAX_ERROR, brackets ? source.lineOf(deepest.index()) : 0, brackets ? source.columnOf(deepest.index()) : 0,
                "The script is nested too deeply for Jython"
                        + (brackets ? ": here are " + deepest.depth() + " brackets inside each other." : "."));
    }

    /** Whether the line belongs to a statement over several lines of which another line has told. */
    private boolean inStatementOf(int line, Set<Integer> told) {
        for (List<Token> statement : tokenizer.statements()) {
            int first = source.lineOf(statement.get(0).start());
            int last = source.lineOf(statement.get(statement.size() - 1).end());
            if (line >= first && line <= last) {
                return findings.has(Code.PYTHON3_SYNTAX) && told.stream().anyMatch(other -> other >= first && other <= last);
            }
        }
        return false;
    }

    private int lastLine() {
        int line = source.lineCount();
        while (line > 1 && source.line(line).isBlank()) {
            line--;
        }
        return line;
    }

    /** An escape in a unicode text that cannot be read; Jython does not say where. */
    private void escape() {
        for (Token token : tokenizer.tokens()) {
            if (token.kind() == Token.Kind.STRING && Character.toLowerCase(token.text().charAt(0)) == 'u') {
                Matcher broken = BROKEN_ESCAPE.matcher(token.text());
                if (broken.find()) {
                    int index = token.start() + broken.start(1);
                    findings.add(Code.SYNTAX_ERROR, source.lineOf(index), source.columnOf(index), "The escape " + broken.group(1)
                            + " in this unicode text cannot be read; write the backslash twice if it is meant as one.");
                    return;
                }
            }
        }
        findings.add(Code.SYNTAX_ERROR, 0, 0, "An escape in a unicode text cannot be read.");
    }

    private static int number(PyObject value, String name) {
        PyObject number = value.__findattr__(name);
        return number == null || number == Py.None ? 0 : number.asInt();
    }
}
