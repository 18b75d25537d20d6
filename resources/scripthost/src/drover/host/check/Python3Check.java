// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Names what only Python 3 can read, in the words of somebody who knows Python 3. */
final class Python3Check {
    private static final int MOST_EDITS = 100;
    private static final String RUNS_2 = "; the server runs Python 2.7";
    private static final Set<String> PRINT_ARGUMENTS = Set.of("file", "end", "sep", "flush");

    private final SourceText source;
    private final Tokenizer tokenizer;
    private final List<Token> all;
    private final Findings findings;
    private boolean printIsFunction;

    Python3Check(Tokenizer tokenizer, Findings findings) {
        source = tokenizer.source();
        this.tokenizer = tokenizer;
        all = tokenizer.tokens();
        this.findings = findings;
    }

    void run() {
        printIsFunction = source.text().contains("__future__") && all.stream().anyMatch(token -> token.is("print_function"));
        for (Token token : all) {
            if (token.kind() == Token.Kind.STRING) {
                prefix(token);
            } else if (token.kind() == Token.Kind.NUMBER && token.text().contains("_") && token.text().matches("[0-9a-fA-FxXoObB_.]+")) {
                tell(token, "Underscores in numbers are Python 3" + RUNS_2 + ".",
                        fix("Remove the underscores", token, token.text().replace("_", "")));
            }
        }
        for (List<Token> statement : tokenizer.statements()) {
            statement(statement);
        }
    }

    private void tell(Token token, String message, Fix fix) {
        findings.add(Code.PYTHON3_SYNTAX, source.lineOf(token.start()), source.columnOf(token.start()), message, fix);
    }

    private Fix fix(String title, Token token, String with) {
        return Fix.of(title, source.replace(token.start(), token.end(), with));
    }

    private void prefix(Token token) {
        int quote = Math.max(0, Math.min(indexOrEnd(token.text(), '"'), indexOrEnd(token.text(), '\'')));
        String prefix = token.text().substring(0, quote).toLowerCase(Locale.ROOT);
        if (prefix.contains("f")) {
            String percent = new FormatText(token.text()).withPercent();
            tell(token, "Texts with the prefix f are Python 3" + RUNS_2 + ". Use % or format().",
                    percent == null ? null : fix("Write it with %", token, percent));
        } else if (prefix.equals("rb")) {
            tell(token, "The prefix rb is Python 3; Python 2.7 knows br.", fix("Write br", token, "br" + token.text().substring(quote)));
        }
    }

    private static int indexOrEnd(String text, char c) {
        int found = text.indexOf(c);
        return found < 0 ? text.length() : found;
    }

    private static Token at(List<Token> tokens, int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : new Token(Token.Kind.END, 0, 0, "");
    }

    private void statement(List<Token> tokens) {
        Token first = tokens.get(0);
        Token second = at(tokens, 1);
        first(tokens, first, second);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = at(tokens, i - 1);
            Token after = at(tokens, i + 1);
            if (before.is(".")) {
                continue;
            }
            if (token.is(":=")) {
                tell(token, "The assignment := inside an expression is Python 3" + RUNS_2 + ".", null);
            } else if (token.is("await") && (after.isName() && !Tokenizer.isKeyword(after.text()) || after.kind() == Token.Kind.STRING)) {
                tell(token, "async and await are Python 3" + RUNS_2 + ".", null);
            } else if (token.is("async") && i > 0 && (after.is("for") || after.is("with"))) {
                tell(token, "async and await are Python 3" + RUNS_2 + ".", null);
            } else if (token.is("yield") && after.is("from")) {
                tell(token, "yield from is Python 3" + RUNS_2 + ". Use a loop: for x in …: yield x.", null);
            } else if (token.is("@") && i > 0) {
                tell(token, "The operator @ is Python 3" + RUNS_2 + ".", null);
            } else if (token.is("def") && after.isName()) {
                definition(tokens, i);
            }
        }
        if (!first.is("from")) {
            ellipsis(tokens);
        }
        stars(tokens);
    }

    private void first(List<Token> tokens, Token first, Token second) {
        if (first.is("nonlocal") && second.isName()) {
            tell(first, "nonlocal is Python 3" + RUNS_2 + ". Keep the value in a list or an attribute of an object.", null);
        } else if (first.is("async") && (second.is("def") || second.is("for") || second.is("with"))) {
            tell(first, "async and await are Python 3" + RUNS_2 + ".", null);
        } else if (first.is("except") && second.is("*")) {
            tell(second, "except* is Python 3" + RUNS_2 + ".", fix("Write except", second, ""));
        } else if (first.is("raise")) {
            for (int from : Statements.outermost(tokens, 1, tokens.size(), "from")) {
                Token last = tokens.get(tokens.size() - 1);
                tell(tokens.get(from), "raise … from is Python 3" + RUNS_2 + ".", Fix.of("Remove from …",
                        source.replace(at(tokens, from - 1).end(), last.end(), "")));
            }
        } else if (first.is("print") && second.is("(") && !printIsFunction) {
            print(tokens);
        } else if (first.is("class") && at(tokens, 2).is("(")) {
            metaclass(tokens);
        } else if (first.is("match") && (second.isName() && !Tokenizer.isKeyword(second.text()) || second.kind() == Token.Kind.STRING)
                && tokens.get(tokens.size() - 1).is(":")) {
            tell(first, "match is Python 3" + RUNS_2 + ". Use if and elif.", null);
        }
        annotation(tokens);
    }

    /** A name (with attributes), then a colon: a variable's type. */
    private void annotation(List<Token> tokens) {
        int i = 0;
        if (!tokens.get(0).isName() || Tokenizer.isKeyword(tokens.get(0).text())) {
            return;
        }
        while (at(tokens, i + 1).is(".") && at(tokens, i + 2).isName()) {
            i += 2;
        }
        if (!at(tokens, i + 1).is(":") || tokens.size() == i + 2) {
            return;
        }
        List<Integer> assigned = Statements.outermost(tokens, i + 2, tokens.size(), "=");
        int end = assigned.isEmpty() ? 0 : tokens.get(assigned.get(0) - 1).end();
        tell(tokens.get(i + 1), "Types of variables are Python 3" + RUNS_2 + ".", end == 0 ? null
                : Fix.of("Remove the type", source.replace(tokens.get(i + 1).start(), end, "")));
    }

    private void print(List<Token> tokens) {
        int closing = Statements.closing(tokens, 1);
        for (int equals : Statements.outermost(tokens, 2, closing, "=")) {
            Token name = tokens.get(equals - 1);
            if (PRINT_ARGUMENTS.contains(name.text()) && (at(tokens, equals - 2).is(",") || equals == 3)) {
                tell(name, "print with " + name.text() + "= is Python 3; in Python 2.7 it is a statement: "
                        + (name.is("file") ? "print >>file, value." : name.is("end") ? "a comma at its end keeps the line open."
                                : "print value, value."), printFix(tokens, closing, equals));
                return;
            }
        }
    }

    /** {@code print(a, b, file=f)} is {@code print >>f, a, b}. */
    private Fix printFix(List<Token> tokens, int closing, int equals) {
        boolean last = Statements.outermost(tokens, equals, closing, ",").isEmpty();
        if (!tokens.get(equals - 1).is("file") || !last || closing != tokens.size() - 1 || equals < 5) {
            return null;
        }
        String file = source.text().substring(tokens.get(equals + 1).start(), tokens.get(closing).start()).trim();
        String values = source.text().substring(tokens.get(2).start(), tokens.get(equals - 2).start());
        return Fix.of("Write print >>file", source.replace(tokens.get(0).start(), tokens.get(closing).end(),
                "print >>" + file + ", " + values));
    }

    private void metaclass(List<Token> tokens) {
        for (int equals : Statements.outermost(tokens, 3, Statements.closing(tokens, 2), "=")) {
            tell(tokens.get(equals - 1), "Arguments by name in a class's head are Python 3" + RUNS_2 + ". A metaclass is named in the class's"
                    + " body, as __metaclass__.", null);
            return;
        }
    }

    /** The parameters of a definition: types, a bare star, a slash. */
    private void definition(List<Token> tokens, int def) {
        int opening = def + 2;
        if (!at(tokens, opening).is("(")) {
            return;
        }
        int closing = Statements.closing(tokens, opening);
        List<Fix.Edit> edits = new ArrayList<>();
        Token found = null;
        List<Integer> ends = new ArrayList<>(Statements.outermost(tokens, opening + 1, closing, ","));
        ends.add(closing);
        int from = opening + 1;
        boolean starred = false;
        for (int end : ends) {
            List<Integer> colons = lambdaIn(tokens, from, end) ? List.of() : Statements.outermost(tokens, from, end, ":");
            if (!colons.isEmpty()) {
                found = found == null ? tokens.get(colons.get(0)) : found;
                List<Integer> defaults = Statements.outermost(tokens, colons.get(0), end, "=");
                int last = defaults.isEmpty() ? end : defaults.get(0);
                edits.add(source.replace(tokens.get(colons.get(0)).start(), tokens.get(last - 1).end(), ""));
            }
            Token first = at(tokens, from);
            if (first.is("/")) {
                tell(first, "A slash among parameters is Python 3" + RUNS_2 + ".", null);
            } else if (first.is("*") && end == from + 1 || starred && !first.is("**") && from < end) {
                tell(first, "Parameters that can be given by name only are Python 3" + RUNS_2 + ".", null);
            }
            starred |= first.is("*") && end > from + 1;
            from = end + 1;
        }
        if (at(tokens, closing + 1).is("->")) {
            List<Integer> colon = Statements.outermost(tokens, closing + 1, tokens.size(), ":");
            found = found == null ? tokens.get(closing + 1) : found;
            if (!colon.isEmpty()) {
                edits.add(source.replace(tokens.get(closing).end(), tokens.get(colon.get(0) - 1).end(), ""));
            }
        }
        if (found != null) {
            tell(found, "Types of parameters and results are Python 3" + RUNS_2 + ".",
                    edits.isEmpty() || edits.size() > MOST_EDITS ? null : new Fix("Remove the types", edits));
        }
    }

    private static boolean lambdaIn(List<Token> tokens, int from, int to) {
        return tokens.subList(Math.min(from, tokens.size()), Math.min(to, tokens.size())).stream().anyMatch(token -> token.is("lambda"));
    }

    /** Three dots are legal in a subscript only. */
    private void ellipsis(List<Token> tokens) {
        Deque<String> brackets = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("(") || token.is("[") || token.is("{")) {
                brackets.push(token.text());
            } else if ((token.is(")") || token.is("]") || token.is("}")) && !brackets.isEmpty()) {
                brackets.pop();
            } else if (token.is(".") && at(tokens, i + 1).is(".") && at(tokens, i + 2).is(".") && !"[".equals(brackets.peek())) {
                tell(token, "… as a value is Python 3" + RUNS_2 + ". Use pass or None.", null);
                return;
            }
        }
    }

    /** Stars before targets and elements of lists: {@code a, *b = c}, {@code [*a]}, {@code {**a}}. */
    private void stars(List<Token> tokens) {
        if (lambdaIn(tokens, 0, tokens.size()) || tokens.get(0).is("except") || tokens.get(0).is("from")) {
            return;
        }
        Deque<Boolean> calls = new ArrayDeque<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            Token before = at(tokens, i - 1);
            if (token.is("(") || token.is("[") || token.is("{")) {
                boolean call = token.is("(") && (before.isName() && !(Tokenizer.isKeyword(before.text()) && !at(tokens, i - 2).is("."))
                        || before.is(")") || before.is("]") || before.kind() == Token.Kind.STRING);
                calls.push(call);
            } else if ((token.is(")") || token.is("]") || token.is("}")) && !calls.isEmpty()) {
                calls.pop();
            } else if ((token.is("*") || token.is("**")) && !Boolean.TRUE.equals(calls.peek())
                    && (i == 0 || before.is(",") || before.is("=") || before.is("(") || before.is("[") || before.is("{") || before.is("for")
                            || before.is("return"))) {
                tell(token, "A star before a target or an element is Python 3" + RUNS_2 + ".", null);
                return;
            }
        }
    }
}
