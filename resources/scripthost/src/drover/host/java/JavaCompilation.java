// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.java;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One text in Java, compiled in memory against the classes that the host has. {@code diagnostics}: what the compiler says;
 * {@code classes}: by their names, empty if there are errors.
 */
record JavaCompilation(JavaSource source, List<Diagnostic<? extends JavaFileObject>> diagnostics, Map<String, byte[]> classes) {

    /** There is only a Java runtime here, without the compiler. */
    static final class NoCompilerException extends Exception {
        private static final long serialVersionUID = 1L;

        NoCompilerException() {
            super("Scripts in Java need a Java compiler, and the Java that is used here (" + System.getProperty("java.home")
                    + ") is only a runtime. Install a JDK, on Debian and Ubuntu default-jdk-headless.");
        }
    }

    /** {@code className}: of the class that the script's type asks for. */
    static JavaCompilation of(String text, String className) throws NoCompilerException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new NoCompilerException();
        }
        JavaSource source = new JavaSource(text, className);
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        StringWriter other = new StringWriter();
        try (Memory memory = new Memory(compiler.getStandardFileManager(diagnostics, Locale.ENGLISH, StandardCharsets.UTF_8))) {
            List<String> options = List.of("-proc:none", "-g", "-classpath", System.getProperty("java.class.path"));
            boolean done = compiler.getTask(other, memory, diagnostics, options, null, List.of(source)).call();
            return new JavaCompilation(source, List.copyOf(diagnostics.getDiagnostics()), done ? memory.classes() : Map.of());
        } catch (IOException broken) {
            throw new IllegalStateException("The Java compiler failed: " + broken.getMessage(), broken);
        }
    }

    boolean failed() {
        return classes.isEmpty() || diagnostics.stream().anyMatch(one -> one.getKind() == Diagnostic.Kind.ERROR);
    }

    /** Makes the classes usable. */
    Loader loader() {
        return new Loader(classes);
    }

    /** The class loader of one script. */
    static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        private Loader(Map<String, byte[]> classes) {
            super("script", JavaCompilation.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    /** Keeps what the compiler writes. */
    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, Written> written = new HashMap<>();

        Memory(JavaFileManager platform) {
            super(platform);
        }

        Map<String, byte[]> classes() {
            Map<String, byte[]> classes = new HashMap<>();
            written.forEach((name, file) -> classes.put(name, file.bytes.toByteArray()));
            return classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return written.computeIfAbsent(className, Written::new);
        }
    }

    private static final class Written extends SimpleJavaFileObject {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        Written(String className) {
            super(URI.create("memory:///" + className.replace('.', '/') + Kind.CLASS.extension), Kind.CLASS);
        }

        @Override
        public OutputStream openOutputStream() {
            return bytes;
        }
    }
}
