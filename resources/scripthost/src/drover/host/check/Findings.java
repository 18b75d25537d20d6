// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.python.antlr.PythonTree;

/** Collects the problems of one check; the same problem of the same place is kept once. */
final class Findings {
    private static final int MOST = 2000;

    private record Key(int line, int column, Code code) {
    }

    private final List<Problem> problems = new ArrayList<>();
    private final Set<Key> seen = new HashSet<>();

    void add(Code code, int line, int column, String message) {
        add(code, code.severity(), line, column, message, null);
    }

    void add(Code code, int line, int column, String message, Fix fix) {
        add(code, code.severity(), line, column, message, fix);
    }

    void add(Code code, PythonTree node, String message) {
        add(code, code.severity(), line(node), column(node), message, null);
    }

    void add(Code code, PythonTree node, String message, Fix fix) {
        add(code, code.severity(), line(node), column(node), message, fix);
    }

    void add(Code code, Problem.Severity severity, PythonTree node, String message, Fix fix) {
        add(code, severity, line(node), column(node), message, fix);
    }

    void add(Code code, Problem.Severity severity, int line, int column, String message, Fix fix) {
        // Methods that are missing are all told at the class's name.
        boolean one = code != Code.METHOD_MISSING;
        if (problems.size() < MOST && (!one || seen.add(new Key(line, column, code)))) {
            problems.add(new Problem(line, column, severity, code, message, fix));
        }
    }

    /** Whether no more problems are taken: nobody reads so many. */
    boolean isFull() {
        return problems.size() >= MOST;
    }

    boolean has(Code code) {
        return problems.stream().anyMatch(problem -> problem.code() == code);
    }

    /** The lines on which something is told already. */
    Set<Integer> lines() {
        Set<Integer> lines = new HashSet<>();
        problems.forEach(problem -> lines.add(problem.line()));
        return lines;
    }

    /** All problems in the order of the text. */
    List<Problem> sorted() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return sorted;
    }

    static int line(PythonTree node) {
        return node.getToken() == null ? node.getLineno() : node.getToken().getLine();
    }

    static int column(PythonTree node) {
        // Jython has no place for some texts over several lines.
        return Math.max(1, (node.getToken() == null ? node.getCol_offset() : node.getToken().getCharPositionInLine()) + 1);
    }
}
