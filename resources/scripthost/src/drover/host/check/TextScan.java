// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through a script's characters for what Jython's own parser drops without a word: texts that do not end, stray
 * characters; and for characters that need a coding line (PEP 263).
 */
public final class TextScan {
    private static final Pattern CODING = Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");
    private static final String PREFIX_LETTERS = "uUbBrR";

    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private int line = 1;
    private int lineStart;

    TextScan(String text) {
        this.text = text;
    }

    /** All problems, in the order of the text. */
    List<Problem> problems() {
        if (text.startsWith("\ufeff")) {
            at = 1;
        }
        boolean encodingTold = hasCoding(text) || text.startsWith("\ufeff");
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c > 0x7f && !encodingTold) {
                encodingTold = true;
                encodingMissing();
            }
            if (c == '\n' || c == '\r') {
                newLine();
            } else if (c == '#') {
                encodingTold |= comment(encodingTold);
            } else if (c == '"' || c == '\'') {
                encodingTold |= string(encodingTold);
            } else if (Character.isLetter(c) || c == '_') {
                word();
            } else {
                if (isStray(c)) {
                    problems.add(Problem.error(line, column(at), "stray-character",
                            "The character " + shown(c) + " means nothing in Python. Jython drops it without a word."));
                }
                at++;
            }
        }
        return problems;
    }

    /** Whether one of the first two lines names an encoding. */
    static boolean hasCoding(String text) {
        return coding(text) != null;
    }

    /** The encoding that one of the first two lines names, or null. */
    static String coding(String text) {
        String[] lines = text.split("\r\n|\r|\n", 3);
        for (int i = 0; i < Math.min(2, lines.length); i++) {
            Matcher matcher = CODING.matcher(lines[i]);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        return null;
    }

    /** The first line with a character beyond ASCII; 0 if there is none. */
    public static int firstNonAsciiLine(String text) {
        int number = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                return number;
            }
            number += c == '\n' ? 1 : 0;
        }
        return 0;
    }

    private void encodingMissing() {
        problems.add(Problem.error(line, column(at), "encoding-missing",
                "There is a character beyond ASCII here, and neither of the first two lines names an encoding. Write"
                        + " # -*- coding: utf-8 -*- on the first line; the server refuses the script without it."));
    }

    private int column(int index) {
        return index - lineStart + 1;
    }

    private void newLine() {
        if (text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
            at++;
        }
        at++;
        line++;
        lineStart = at;
    }

    /** Skips to the end of the line. True if a missing encoding has been told. */
    private boolean comment(boolean told) {
        boolean now = told;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            now |= nonAscii(now);
            at++;
        }
        return now;
    }

    private boolean nonAscii(boolean told) {
        if (told || text.charAt(at) <= 0x7f) {
            return false;
        }
        encodingMissing();
        return true;
    }

    /** A name, or the prefix of a text. */
    private void word() {
        int start = at;
        while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        boolean quote = at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'');
        if (quote && at - start == 1 && "fF".indexOf(text.charAt(start)) >= 0) {
            problems.add(Problem.error(line, column(start), "python3-syntax",
                    "Texts with the prefix f are Python 3; the server runs Python 2.7. Use % or format()."));
        }
        if (quote && at - start <= 2 && text.substring(start, at).chars().allMatch(c -> PREFIX_LETTERS.indexOf(c) >= 0)) {
            return;
        }
        at = Math.max(at, start + 1);
    }

    /** A text in quotes, at the opening one. True if a missing encoding has been told. */
    private boolean string(boolean told) {
        char quote = text.charAt(at);
        String triple = String.valueOf(quote).repeat(3);
        boolean isTriple = text.startsWith(triple, at);
        int startLine = line;
        int startColumn = column(at);
        boolean now = told;
        at += isTriple ? 3 : 1;
        while (at < text.length()) {
            char c = text.charAt(at);
            now |= nonAscii(now);
            if (c == '\\' && at + 1 < text.length()) {
                at++;
                if (text.charAt(at) == '\n' || text.charAt(at) == '\r') {
                    newLine();
                } else {
                    now |= nonAscii(now);
                    at++;
                }
            } else if (isTriple ? text.startsWith(triple, at) : c == quote) {
                at += isTriple ? 3 : 1;
                return now;
            } else if (c == '\n' || c == '\r') {
                if (!isTriple) {
                    break;
                }
                newLine();
            } else {
                at++;
            }
        }
        problems.add(Problem.error(startLine, startColumn, "unterminated-string", isTriple
                ? "The text in triple quotes that begins here has no end. Jython drops the rest of the script without a word."
                : "The text that begins here has no closing " + shown(quote)
                        + " on its line. Jython then reads it as something else, without a word."));
        return now;
    }

    private boolean isStray(char c) {
        if (c == '!') {
            return at + 1 >= text.length() || text.charAt(at + 1) != '=';
        }
        return c == '?' || c == '$' || c > 0x7f || c < ' ' && c != '\t' && c != '\f';
    }

    private static String shown(char c) {
        return c < ' ' || Character.isSpaceChar(c) ? String.format("U+%04X", (int) c) : String.valueOf(c);
    }
}
