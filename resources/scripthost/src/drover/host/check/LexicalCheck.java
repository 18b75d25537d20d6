// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is wrong with a script's characters: what Jython's own lexer drops without a word (texts that do not end, stray
 * characters), encodings, and indentation that depends on the width of a tab.
 */
final class LexicalCheck {
    private static final int TAB = 8;

    private final SourceText source;
    private final String text;
    private final Tokenizer tokenizer;
    private final Findings findings;
    private final Set<Integer> strayIndexes = new HashSet<>();

    LexicalCheck(Tokenizer tokenizer, Findings findings) {
        this.tokenizer = tokenizer;
        this.findings = findings;
        source = tokenizer.source();
        text = source.text();
    }

    void run() {
        encoding();
        strings();
        strays();
        brokenCharacters();
        indentation();
    }

    private void add(Code code, int index, String message, Fix fix) {
        findings.add(code, source.lineOf(index), source.columnOf(index), message, fix);
    }

    private void encoding() {
        int first = TextScan.firstNonAscii(text);
        String coding = TextScan.coding(text);
        if (coding == null) {
            if (first >= 0 && !text.startsWith("\ufeff")) {
                int line = text.startsWith("#!") ? 2 : 1;
                Fix fix = line > source.lineCount() ? null : Fix.of("Write the coding line",
                        Fix.Edit.insert(line, 1, "# -*- coding: utf-8 -*-" + source.lineEnd()));
                add(Code.ENCODING_MISSING, first, "There is a character beyond ASCII here, and neither of the first two lines names an"
                        + " encoding. Write # -*- coding: utf-8 -*- on the first line; the server refuses the script without it.", fix);
            }
            return;
        }
        int line = source.line(1).contains(coding) ? 1 : 2;
        int column = source.line(line).indexOf(coding) + 1;
        Fix toUtf8 = Fix.of("Name utf-8", new Fix.Edit(line, column, line, column + coding.length(), "utf-8"));
        if (!isKnown(coding)) {
            findings.add(Code.ENCODING_UNKNOWN, line, column, "The coding line names an encoding that nobody knows: " + coding
                    + ". The server refuses the script.", toUtf8);
        } else if (first >= 0 && !coding.toLowerCase(Locale.ROOT).replace("_", "-").matches("utf-?8")) {
            findings.add(Code.ENCODING_NOT_UTF8, line, column, "The script says it is in " + coding
                    + ", but the server hands it to Python in UTF-8: characters beyond ASCII come out wrong.", toUtf8);
        }
    }

    private static boolean isKnown(String coding) {
        try {
            return Charset.isSupported(coding) || Charset.isSupported(coding.replace("_", "-"))
                    || List.of("latin-1", "iso-latin-1", "latin1").contains(coding.toLowerCase(Locale.ROOT).replace("_", "-"));
        } catch (IllegalCharsetNameException broken) {
            return false;
        }
    }

    private void strings() {
        for (Tokenizer.Open open : tokenizer.open()) {
            add(Code.UNTERMINATED_STRING, open.index(), open.triple()
                    ? "The text in triple quotes that begins here has no end. Jython drops the rest of the script without a word."
                    : "The text that begins here has no closing " + open.quote()
                            + " on its line. Jython then reads it as something else, without a word.", null);
        }
    }

    private void strays() {
        for (Tokenizer.Stray stray : tokenizer.strays()) {
            if (!Character.isSurrogate(stray.character()) || isHalf(stray.index())) {
                add(Code.STRAY_CHARACTER, stray.index(), "The character " + shown(stray.character())
                        + " means nothing in Python. Jython drops it without a word."
                        + (stray.character() == '!' ? " A negation is written not." : ""),
                        Fix.of("Remove it", source.replace(stray.index(), stray.index() + 1, "")));
            } else if (Character.isHighSurrogate(stray.character())) {
                add(Code.STRAY_CHARACTER, stray.index(), "The character " + text.substring(stray.index(), stray.index() + 2)
                        + " means nothing in Python.", Fix.of("Remove it", source.replace(stray.index(), stray.index() + 2, "")));
            }
        }
    }

    /** Halves of characters, which the server turns into question marks, and NUL, inside texts and comments. */
    private void brokenCharacters() {
        tokenizer.strays().forEach(stray -> strayIndexes.add(stray.index()));
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i)) && isHalf(i) && !isStray(i)) {
                add(Code.BROKEN_CHARACTER, i, "Here is half a character (" + shown(text.charAt(i))
                        + "); the server hands Python a question mark in its place.", null);
            } else if (text.charAt(i) == 0 && !isStray(i)) {
                add(Code.BROKEN_CHARACTER, i, "Here is a NUL character; not every database of the servers can keep a script with one.",
                        Fix.of("Remove it", source.replace(i, i + 1, "")));
                return;
            }
        }
    }

    private boolean isStray(int index) {
        return strayIndexes.contains(index);
    }

    private boolean isHalf(int index) {
        char c = text.charAt(index);
        return Character.isHighSurrogate(c) ? index + 1 >= text.length() || !Character.isLowSurrogate(text.charAt(index + 1))
                : index == 0 || !Character.isHighSurrogate(text.charAt(index - 1));
    }

    /** Python counts a tab up to the next multiple of eight; where a width of four gives another block, authors see it wrongly. */
    private void indentation() {
        Deque<String> blocks = new ArrayDeque<>(List.of(""));
        boolean atStart = true;
        for (Token token : tokenizer.tokens()) {
            if (atStart && token.kind() != Token.Kind.END) {
                int line = source.lineOf(token.start());
                String here = source.indentation(line);
                if (here.contains("\t") || blocks.peek().contains("\t")) {
                    if (differs(here, blocks.peek())) {
                        findings.add(Code.MIXED_INDENTATION, line, 1, "Tabs and spaces are mixed so that the block this line belongs to"
                                + " depends on the width of a tab; Python takes eight. Indent with spaces only.");
                        return;
                    }
                }
                while (blocks.size() > 1 && width(here, TAB) < width(blocks.peek(), TAB)) {
                    blocks.pop();
                }
                if (width(here, TAB) > width(blocks.peek(), TAB)) {
                    blocks.push(here);
                }
            }
            atStart = token.kind() == Token.Kind.NEWLINE;
        }
    }

    private static boolean differs(String one, String other) {
        return Integer.signum(width(one, TAB) - width(other, TAB)) != Integer.signum(width(one, TAB / 2) - width(other, TAB / 2));
    }

    private static int width(String indentation, int tab) {
        int width = 0;
        for (char c : indentation.toCharArray()) {
            width = c == '\t' ? (width / tab + 1) * tab : width + 1;
        }
        return width;
    }

    private static String shown(char c) {
        return c < ' ' || Character.isSpaceChar(c) || Character.isSurrogate(c) ? String.format("U+%04X", (int) c) : String.valueOf(c);
    }
}
