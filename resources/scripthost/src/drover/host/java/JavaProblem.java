// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.java;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Something that the Java compiler says. {@code missing}: the import that the host has no class for, else null;
 * {@code doubtful}: the compiler complains of a class of the server that the host has only in part, so that the server's may
 * well take it.
 */
public record JavaProblem(int line, int column, Diagnostic.Kind kind, String code, String message, String missing, boolean doubtful) {
    private static final String CODE_PREFIX = "compiler.";
    private static final Pattern SYMBOL = Pattern.compile("symbol:\\s+(?:class|variable|method|static)\\s+(\\w+)");
    private static final Pattern PLATFORM = Pattern.compile("\\bjava\\.(?:lang|util)\\.(?=[A-Z])");
    private static final Pattern SERVER_CLASS = Pattern.compile("\\b(?:io\\.jans|org\\.gluu|org\\.xdi|org\\.oxauth|jakarta|javax\\.ws|"
            + "javax\\.faces|javax\\.servlet|org\\.slf4j|org\\.json|org\\.codehaus|com\\.fasterxml)\\.[\\w.]+");

    /** Whether the host lacks what an import names. */
    public boolean isMissingImport() {
        return missing != null;
    }

    String asLine() {
        return line + ": " + kind.name().toLowerCase(Locale.ROOT) + ": " + message + " [" + code + "]";
    }

    /** What the compiler says, without what only follows from a missing import. */
    static List<JavaProblem> of(JavaCompilation compilation) {
        Map<String, JavaSource.Import> imports = compilation.source().imports();
        Set<String> absent = new TreeSet<>();
        for (Map.Entry<String, JavaSource.Import> one : imports.entrySet()) {
            for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
                if (diagnostic.getLineNumber() == one.getValue().line() && isUnknown(diagnostic)) {
                    absent.add(one.getKey());
                }
            }
        }
        List<JavaProblem> problems = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : compilation.diagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.NOTE || diagnostic.getKind() == Diagnostic.Kind.OTHER) {
                continue; // that something is unchecked or deprecated, without a line
            }
            JavaProblem problem = of(diagnostic, imports, absent);
            if (problem != null && told.add(problem.line + ":" + problem.column + ":" + problem.code)) {
                problems.add(problem);
            }
        }
        return problems;
    }

    private static JavaProblem of(Diagnostic<? extends JavaFileObject> diagnostic, Map<String, JavaSource.Import> imports, Set<String> absent) {
        int line = (int) Math.max(0, diagnostic.getLineNumber());
        int column = (int) Math.max(0, diagnostic.getColumnNumber());
        String text = diagnostic.getMessage(Locale.ENGLISH).strip();
        String code = codeOf(diagnostic);
        if (isUnknown(diagnostic)) {
            for (JavaSource.Import one : imports.values()) {
                if (one.line() == line) {
                    return new JavaProblem(line, column, diagnostic.getKind(), code, "The script host has no " + one.name()
                            + ": what the script does with it can't be checked, and the script can't be run here.", one.name(), true);
                }
            }
            Matcher symbol = SYMBOL.matcher(text);
            if (symbol.find() && absent.contains(symbol.group(1))) {
                return null;
            }
        } else if (!absent.isEmpty() && code.endsWith("does.not.override.superclass")) {
            return null; // the class that it would override may be one that is missing
        }
        boolean doubtful = !isSyntax(code) && SERVER_CLASS.matcher(text).find();
        String plain = PLATFORM.matcher(text).replaceAll("");
        return new JavaProblem(line, column, diagnostic.getKind(), code, plain.lines().map(String::strip).reduce((a, b) -> a + "; " + b)
                .orElse(""), null, doubtful);
    }

    private static String codeOf(Diagnostic<? extends JavaFileObject> diagnostic) {
        String code = diagnostic.getCode() == null ? "" : diagnostic.getCode();
        return code.startsWith(CODE_PREFIX) ? code.substring(CODE_PREFIX.length()) : code;
    }

    private static boolean isUnknown(Diagnostic<? extends JavaFileObject> diagnostic) {
        String code = codeOf(diagnostic);
        return code.startsWith("err.doesnt.exist") || code.startsWith("err.cant.resolve");
    }

    /** Whether the text is no Java at all. */
    public boolean isSyntax() {
        return isSyntax(code);
    }

    private static boolean isSyntax(String code) {
        return code.startsWith("err.expected") || code.startsWith("err.illegal") || code.startsWith("err.premature")
                || code.startsWith("err.not.stmt") || code.startsWith("err.unclosed");
    }
}
