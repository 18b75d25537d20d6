// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says in plain words what Jython's parser (made with ANTLR) means, and points out Python 3. */
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

    private static final Map<Pattern, String> PYTHON_3 = Map.of(
            Pattern.compile("\\bprint\\s*\\(.*\\bfile\\s*="), "print is a statement in Python 2: print >>file, value",
            Pattern.compile("^\\s*(async\\s+def|await)\\b"), "async and await are Python 3",
            Pattern.compile("\\)\\s*->"), "a result's type after -> is Python 3",
            Pattern.compile("\\bdef\\s+\\w+\\s*\\([^)]*\\w\\s*:"), "types of parameters are Python 3",
            Pattern.compile("^\\s*raise\\b.*\\bfrom\\b"), "raise … from is Python 3",
            Pattern.compile("^\\s*nonlocal\\b"), "nonlocal is Python 3",
            Pattern.compile("^\\s*[\\w.]+\\s*:\\s*\\w+.*="), "types of variables are Python 3");

    private SyntaxMessages() {
    }

    static String plain(String message, String sourceLine) {
        String text = translated(message);
        for (Map.Entry<Pattern, String> hint : PYTHON_3.entrySet()) {
            if (hint.getKey().matcher(sourceLine).find()) {
                return text + " (" + hint.getValue() + "; the server runs Python 2.7)";
            }
        }
        return text;
    }

    private static String translated(String message) {
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
        return text.isBlank() ? "the indentation" : text;
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
