// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what Jython's parser (made with ANTLR) means. */
final class SyntaxMessages {
    private static final Pattern MISMATCHED = Pattern.compile("mismatched input '(.*)' expecting (\\w+)", Pattern.DOTALL);
    private static final Pattern EXTRANEOUS = Pattern.compile("extraneous input '(.*)' expecting (\\w+)", Pattern.DOTALL);
    private static final Pattern MISSING = Pattern.compile("missing (\\w+) at '(.*)'", Pattern.DOTALL);
    private static final Pattern NOT_VIABLE = Pattern.compile("no viable alternative at (?:input|character) '(.*)'", Pattern.DOTALL);

    private static final Map<String, String> TOKENS = Map.ofEntries(Map.entry("COLON", "a colon"), Map.entry("COMMA", "a comma"),
            Map.entry("NEWLINE", "the end of the line"), Map.entry("EOF", "the end of the script"), Map.entry("NAME", "a name"),
            Map.entry("LPAREN", "("), Map.entry("RPAREN", ")"), Map.entry("LBRACK", "["), Map.entry("RBRACK", "]"),
            Map.entry("LCURLY", "{"), Map.entry("RCURLY", "}"), Map.entry("ASSIGN", "="), Map.entry("DOT", "a dot"),
            Map.entry("IN", "in"), Map.entry("IMPORT", "import"), Map.entry("DEF", "def"), Map.entry("INDENT", "an indented block"));

    private SyntaxMessages() {
    }

    static String plain(String message) {
        Matcher matcher = MISMATCHED.matcher(message);
        if (matcher.matches()) {
            return mismatch(matcher.group(1), matcher.group(2));
        }
        matcher = EXTRANEOUS.matcher(message);
        if (matcher.matches()) {
            return capital(found(matcher.group(1))) + " is too much here.";
        }
        matcher = MISSING.matcher(message);
        if (matcher.matches()) {
            return capital(token(matcher.group(1))) + " is missing before " + found(matcher.group(2)) + ".";
        }
        matcher = NOT_VIABLE.matcher(message);
        if (matcher.matches()) {
            return capital(found(matcher.group(1))) + " cannot stand here.";
        }
        if (message.contains("too large") || message.contains("TooLarge")) {
            return "A function, or the script's own level, is larger than Java allows (64 KiB of code).";
        }
        if (message.contains("invalid mark")) {
            return "The first two lines are too long for Jython, which looks there for an encoding.";
        }
        return message.isEmpty() ? "This is not Python." : capital(message) + (message.endsWith(".") ? "" : ".");
    }

    private static String mismatch(String found, String expected) {
        if (expected.equals("DEDENT") || expected.equals("EOF") && found.isBlank() && !found.contains("\n")) {
            return "This line is indented deeper than the lines around it allow.";
        }
        if (expected.equals("EOF")) {
            return capital(found(found)) + " cannot stand here.";
        }
        return capital(token(expected)) + " is expected here, not " + found(found) + ".";
    }

    private static String token(String name) {
        return TOKENS.getOrDefault(name, name);
    }

    private static String found(String text) {
        if (text.equals("<EOF>")) {
            return "the end of the script";
        }
        if (text.startsWith("\n") || text.startsWith("\\n") || text.startsWith("\r")) {
            return "the end of the line";
        }
        if (text.isBlank()) {
            return "the indentation";
        }
        return text.startsWith("'") || text.startsWith("\"") ? text : "'" + text + "'";
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
