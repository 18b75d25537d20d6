// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** What may be behind an error of the parser: a bracket left open, an operator of another language, a missing colon. */
final class SyntaxHints {
    private static final Set<String> BLOCKS = Set.of("if", "elif", "else", "while", "for", "def", "class", "try", "except", "finally", "with");

    private final Tokenizer tokenizer;
    private final SourceText source;

    SyntaxHints(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
        source = tokenizer.source();
    }

    /** A sentence to add to the message; empty if there is none. */
    String sentence(String message, int line, int column) {
        String text = source.line(line);
        Token open = openBracket(source.indexOf(line, column));
        if (open != null) {
            return " The " + open.text() + " on line " + source.lineOf(open.start()) + " is still open.";
        }
        if (message.equals("A colon is expected here, not '='.")) {
            return " A comparison is written ==.";
        }
        int from = Math.max(0, column - 3);
        String near = text.substring(Math.min(from, text.length()), Math.min(text.length(), column + 1));
        if (near.contains("&&") || near.contains("||")) {
            return " Python writes and, or.";
        }
        return near.contains("++") || near.contains("--") ? " Python has no ++ and no --; write += 1." : "";
    }

    /** A fix where the message says it all; else null. */
    Fix fix(String message, int line, int column) {
        if (message.equals("A colon is expected here, not '='.")) {
            return Fix.of("Write ==", new Fix.Edit(line, column, line, column + 1, "=="));
        }
        if (!message.startsWith("A colon is expected here") || openBracket(source.indexOf(line, column)) != null) {
            return null;
        }
        Token last = null;
        Token first = null;
        for (Token token : tokenizer.tokens()) {
            if (source.lineOf(token.start()) == line && !token.endsStatement() && token.start() < source.indexOf(line, column)) {
                first = first == null ? token : first;
                last = token;
            }
        }
        return first == null || !BLOCKS.contains(first.text()) ? null : Fix.of("Add the colon",
                Fix.Edit.insert(line, source.columnOf(last.end()), ":"));
    }

    /** The innermost bracket that is open at an index, and either is never closed or began on another line. */
    private Token openBracket(int index) {
        Deque<Token> open = new ArrayDeque<>();
        for (Token token : tokenizer.tokens()) {
            if (token.start() >= index) {
                break;
            }
            if (token.is("(") || token.is("[") || token.is("{")) {
                open.push(token);
            } else if ((token.is(")") || token.is("]") || token.is("}")) && !open.isEmpty()) {
                open.pop();
            }
        }
        Token bracket = open.peek();
        if (bracket == null) {
            return null;
        }
        int at = tokenizer.tokens().indexOf(bracket);
        boolean never = Statements.closing(tokenizer.tokens(), at) >= tokenizer.tokens().size();
        return never || source.lineOf(bracket.start()) < source.lineOf(index) ? bracket : null;
    }
}
