// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.List;

/** A script's tokens by statement, as its lines and brackets make them. */
final class Statements {
    private final List<List<Token>> statements = new ArrayList<>();

    Statements(List<Token> tokens) {
        List<Token> current = new ArrayList<>();
        for (Token token : tokens) {
            if (!token.endsStatement()) {
                current.add(token);
            } else if (!current.isEmpty()) {
                statements.add(List.copyOf(current));
                current = new ArrayList<>();
            }
        }
    }

    List<List<Token>> all() {
        return statements;
    }

    /** The index of the bracket that closes the one at {@code opening}; the list's size if none does. */
    static int closing(List<Token> tokens, int opening) {
        int depth = 0;
        for (int i = opening; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("(") || token.is("[") || token.is("{")) {
                depth++;
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return tokens.size();
    }

    /** The indexes of tokens from {@code from} up to {@code to} that are {@code what} and stand in no inner brackets. */
    static List<Integer> outermost(List<Token> tokens, int from, int to, String what) {
        List<Integer> found = new ArrayList<>();
        int depth = 0;
        for (int i = from; i < Math.min(to, tokens.size()); i++) {
            Token token = tokens.get(i);
            if (depth == 0 && token.is(what)) {
                found.add(i);
            }
            if (token.is("(") || token.is("[") || token.is("{")) {
                depth++;
            } else if (token.is(")") || token.is("]") || token.is("}")) {
                depth--;
            }
        }
        return found;
    }
}
