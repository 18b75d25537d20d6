// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.java;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** The text of a script in Java, as the compiler reads it. */
final class JavaSource extends SimpleJavaFileObject {
    private static final Pattern PUBLIC_CLASS = Pattern.compile("(?m)^\\s*public\\s+(?:(?:final|abstract|strictfp)\\s+)*class\\s+(\\w+)");
    private static final Pattern CLASS = Pattern.compile(
            "(?m)^\\s*(?:(?:public|final|abstract|strictfp)\\s+)*class\\s+\\w+\\s*(?:<[^>]*>)?\\s*(?:\\{|(?:extends|implements)\\b)");
    private static final Pattern IMPORT = Pattern.compile("(?m)^\\s*import\\s+(?:static\\s+)?([\\w.]+?)(?:\\.\\*)?\\s*;");

    private final String text;
    private final String fileName;

    /** {@code className}: of the class that the server asks for, should the text declare no public one. */
    JavaSource(String text, String className) {
        this(text, publicClass(text, className) + ".java", 0);
    }

    private JavaSource(String text, String fileName, int unused) {
        super(URI.create("string:///" + fileName), Kind.SOURCE);
        this.text = text;
        this.fileName = fileName;
    }

    /** Whether a text that nobody calls Java or Python is Java. */
    static boolean looksLikeJava(String text) {
        return CLASS.matcher(text).find();
    }

    static String publicClass(String text, String otherwise) {
        Matcher matcher = PUBLIC_CLASS.matcher(text);
        return matcher.find() ? matcher.group(1) : otherwise;
    }

    /** The name of the file that stack traces show. */
    String fileName() {
        return fileName;
    }

    /** The simple names of the classes that are imported one by one, with their full names and the line of the import. */
    Map<String, Import> imports() {
        Map<String, Import> imports = new LinkedHashMap<>();
        Matcher matcher = IMPORT.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            int line = 1 + (int) text.substring(0, matcher.start(1)).chars().filter(c -> c == '\n').count();
            imports.put(name.substring(name.lastIndexOf('.') + 1), new Import(name, line));
        }
        return imports;
    }

    /** An import and its line. */
    record Import(String name, int line) {
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE; // the server compiles the text under any name
    }
}
