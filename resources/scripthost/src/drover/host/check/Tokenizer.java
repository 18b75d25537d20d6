// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes a script's text apart by the rules of Python 2.7, without stopping at anything. It also reads what is Python 3
 * only (prefixes of texts, operators), so that this can be named; and it remembers what Jython's own lexer drops.
 */
final class Tokenizer {
    private static final int LONGEST_SHARED = 20;
    private static final Set<String> THREE = Set.of("**=", "//=", ">>=", "<<=");
    private static final Set<String> TWO = Set.of("**", "//", ">>", "<<", "<=", ">=", "==", "!=", "<>", "+=", "-=", "*=", "/=", "%=",
            "&=", "|=", "^=", "->", ":=");
    private static final Set<String> KEYWORDS = Set.of("and", "as", "assert", "break", "class", "continue", "def", "del", "elif", "else",
            "except", "exec", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "not", "or", "pass", "print",
            "raise", "return", "try", "while", "with", "yield");

    /** A character that means nothing. */
    record Stray(int index, char character) {
    }

    /** A text without its end. */
    record Open(int index, boolean triple, char quote) {
    }

    private final SourceText source;
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Stray> strays = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final List<int[]> comments = new ArrayList<>();
    private final Map<String, String> shared = new HashMap<>();
    private List<List<Token>> statements;
    private int at;
    private int depth;

    Tokenizer(SourceText source) {
        this.source = source;
        text = source.text();
        run();
    }

    static boolean isKeyword(String name) {
        return KEYWORDS.contains(name);
    }

    List<Token> tokens() {
        return tokens;
    }

    List<Stray> strays() {
        return strays;
    }

    /** Texts that have no end. */
    List<Open> open() {
        return open;
    }

    /** The first and the last index of each comment. */
    List<int[]> comments() {
        return comments;
    }

    SourceText source() {
        return source;
    }

    private void run() {
        at = text.startsWith("\ufeff") ? 1 : 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                lineEnd();
            } else if (c == ' ' || c == '\t' || c == '\f') {
                at++;
            } else if (c == '#') {
                comment();
            } else if (c == '\\' && at + 1 < text.length() && isLineEnd(text.charAt(at + 1))) {
                at += text.startsWith("\r\n", at + 1) ? 3 : 2;
            } else if (c == '"' || c == '\'') {
                string(at);
            } else if (isNameStart(c)) {
                name();
            } else if (isDigit(c) || c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
                number();
            } else {
                operator(c);
            }
        }
        if (!tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() != Token.Kind.NEWLINE) {
            add(Token.Kind.NEWLINE, text.length());
        }
        add(Token.Kind.END, text.length());
    }

    private void add(Token.Kind kind, int start) {
        String found = text.substring(start, at);
        // Most tokens are names and signs that come again; a big script would fill the heap with their copies.
        tokens.add(new Token(kind, start, at, found.length() > LONGEST_SHARED ? found : shared.computeIfAbsent(found, same -> same)));
    }

    /** The tokens by statement. */
    List<List<Token>> statements() {
        if (statements == null) {
            statements = new Statements(tokens).all();
        }
        return statements;
    }

    /** The number of the token that begins at an index of the text; -1 if none does. */
    int tokenAt(int start) {
        int low = 0;
        int high = tokens.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int there = tokens.get(middle).start();
            if (there == start) {
                return middle;
            }
            if (there < start) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    private void lineEnd() {
        int start = at;
        at += text.startsWith("\r\n", at) ? 2 : 1;
        if (depth == 0 && !tokens.isEmpty() && tokens.get(tokens.size() - 1).kind() != Token.Kind.NEWLINE) {
            add(Token.Kind.NEWLINE, start);
        }
    }

    private void comment() {
        int start = at;
        while (at < text.length() && !isLineEnd(text.charAt(at))) {
            at++;
        }
        comments.add(new int[] {start, at});
    }

    private void name() {
        int start = at;
        while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        boolean quote = at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
        if (quote && at - start <= 2 && isPrefix(text.substring(start, at))) {
            string(start);
        } else {
            add(Token.Kind.NAME, start);
        }
    }

    /** Whether the letters may stand before a text, in Python 2 or 3. */
    private static boolean isPrefix(String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        return Set.of("u", "b", "r", "f", "ur", "br", "rb", "fr", "rf").contains(lower);
    }

    private void number() {
        int start = at;
        boolean hexadecimal = text.startsWith("0x", at) || text.startsWith("0X", at);
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean sign = (c == '+' || c == '-') && !hexadecimal && at > start && (text.charAt(at - 1) == 'e' || text.charAt(at - 1) == 'E');
            if (!isDigit(c) && !isNameStart(c) && c != '.' && !sign) {
                break;
            }
            at++;
        }
        add(Token.Kind.NUMBER, start);
    }

    private void operator(char c) {
        int start = at;
        if (at + 3 <= text.length() && THREE.contains(text.substring(at, at + 3))) {
            at += 3;
        } else if (at + 2 <= text.length() && TWO.contains(text.substring(at, at + 2))) {
            at += 2;
        } else if ("()[]{}+-*/%@&|^~<>=.,:;`\\".indexOf(c) >= 0) {
            at++;
        } else {
            strays.add(new Stray(at, c));
            at++;
            return;
        }
        if ("([{".indexOf(c) >= 0) {
            depth++;
        } else if (")]}".indexOf(c) >= 0) {
            depth = Math.max(0, depth - 1);
        }
        add(Token.Kind.OPERATOR, start);
    }

    /** A text in quotes; {@code start} is where its prefix begins, {@code at} the opening quote. */
    private void string(int start) {
        char quote = text.charAt(at);
        String triple = String.valueOf(quote).repeat(3);
        boolean isTriple = text.startsWith(triple, at);
        int opening = at;
        at += isTriple ? 3 : 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\\' && at + 1 < text.length()) {
                at += text.startsWith("\r\n", at + 1) ? 3 : 2;
            } else if (isTriple ? text.startsWith(triple, at) : c == quote) {
                at += isTriple ? 3 : 1;
                add(Token.Kind.STRING, start);
                return;
            } else if (isLineEnd(c) && !isTriple) {
                break;
            } else {
                at++;
            }
        }
        at = Math.min(at, text.length());
        open.add(new Open(opening, isTriple, quote));
        add(Token.Kind.STRING, start);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }
}
