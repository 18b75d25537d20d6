// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.java;

import drover.host.rpc.RpcException;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;

/**
 * Scripts in Java: compiled in memory as the servers do, against the classes that the host has. A text that was compiled
 * before is taken again, with classes of its own each time, so that nothing of one script reaches another. Script thread
 * only.
 */
public final class JavaScripts {
    private static final int MOST = 16;

    private record Key(String className, String text) {
    }

    private final Map<Key, JavaCompilation> compiled = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, JavaCompilation> eldest) {
            return size() > MOST;
        }
    };

    /** The text does not compile. */
    public static final class CompileException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final String all;

        CompileException(int line, String message, String all) {
            super(message);
            this.line = line;
            this.all = all;
        }

        /** The line of the first error; 0 if it has none. */
        public int line() {
            return line;
        }

        /** Everything that the compiler said. */
        public String all() {
            return all;
        }
    }

    /** Whether a script is written in Java, by what its entry says; a text that has no language decides itself. */
    public static boolean isJava(String language, String text) {
        return language.isEmpty() ? JavaSource.looksLikeJava(text) : language.equalsIgnoreCase("java");
    }

    /** The name that the script's own lines have in stack traces. */
    public static String fileName(String text, String className) {
        return new JavaSource(text, className).fileName();
    }

    /**
     * The class of a script: the one with the name that its type asks for, else the text's public class.
     *
     * @throws RpcException if there is no compiler here
     * @throws ClassNotFoundException if the text has neither
     */
    public Class<?> load(String text, String className) throws RpcException, CompileException, ClassNotFoundException {
        Class<?> found = find(text, className);
        return Class.forName(found.getName(), true, found.getClassLoader());
    }

    /** The same without running any of its code. */
    public Class<?> find(String text, String className) throws RpcException, CompileException, ClassNotFoundException {
        JavaCompilation compilation = compilation(text, className);
        if (compilation.failed()) {
            throw refused(compilation);
        }
        JavaCompilation.Loader loader = compilation.loader();
        String own = JavaSource.publicClass(text, className);
        for (String wanted : List.of(className, own)) {
            for (String name : compilation.classes().keySet()) {
                if (name.equals(wanted) || name.endsWith("." + wanted)) {
                    return Class.forName(name, false, loader);
                }
            }
        }
        throw new ClassNotFoundException(className);
    }

    /** Makes an object of a script's class: with its constructor without parameters, which the servers use. */
    public static Object construct(Class<?> type) throws Throwable {
        var constructor = type.getDeclaredConstructor();
        constructor.setAccessible(true);
        try {
            return constructor.newInstance();
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }

    /** Everything that the compiler says about a text. */
    public List<JavaProblem> problems(String text, String className) throws RpcException {
        return JavaProblem.of(compilation(text, className));
    }

    private JavaCompilation compilation(String text, String className) throws RpcException {
        Key key = new Key(className, text);
        JavaCompilation known = compiled.get(key);
        if (known == null) {
            try {
                known = JavaCompilation.of(text, className);
            } catch (JavaCompilation.NoCompilerException absent) {
                throw new RpcException(RpcException.INVALID_PARAMS, absent.getMessage());
            }
            compiled.put(key, known);
        }
        return known;
    }

    private static CompileException refused(JavaCompilation compilation) {
        List<JavaProblem> problems = JavaProblem.of(compilation);
        String all = problems.stream().map(JavaProblem::asLine).collect(Collectors.joining("\n", "", "\n"));
        JavaProblem first = problems.stream().filter(JavaProblem::isMissingImport).findFirst()
                .or(() -> problems.stream().filter(one -> one.kind() == Diagnostic.Kind.ERROR).findFirst()).orElse(null);
        if (first == null) {
            return new CompileException(0, "The text holds no class.", all);
        }
        String message = first.isMissingImport()
                ? "The script host has not all that the script imports, so that it can't be run here. Missing: "
                        + problems.stream().filter(JavaProblem::isMissingImport).map(JavaProblem::missing).distinct().sorted()
                                .collect(Collectors.joining(", ")) + "."
                : first.message();
        return new CompileException(first.line(), message, all);
    }
}
