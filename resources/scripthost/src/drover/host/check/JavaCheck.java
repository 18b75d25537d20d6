// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.java.JavaProblem;
import drover.host.java.JavaScripts;
import drover.host.rpc.RpcException;
import drover.host.script.Generation;
import drover.host.types.Catalogue;
import drover.host.types.ScriptType;
import drover.host.types.TypeSpec;
import java.util.List;
import javax.tools.Diagnostic;

/** Checks a script in Java: what the compiler says, and whether the class is what the script's type asks for. */
final class JavaCheck {
    private static final JavaScripts SCRIPTS = new JavaScripts();

    private final String type;
    private final String source;
    private final Generation server;
    private final Findings findings;

    JavaCheck(String type, String source, Generation server, Findings findings) {
        this.type = type;
        this.source = source;
        this.server = server;
        this.findings = findings;
    }

    void run() {
        TypeSpec spec = null;
        try {
            spec = Catalogue.spec(type);
        } catch (RpcException unknown) {
            findings.add(Code.TYPE_NOT_CHECKED, 0, 0, "The class was not checked against its type: " + unknown.getMessage());
        }
        try {
            List<JavaProblem> problems = SCRIPTS.problems(source, spec == null ? "Script" : spec.className());
            problems.forEach(this::tell);
            if (spec != null && problems.stream().noneMatch(problem -> problem.kind() == Diagnostic.Kind.ERROR)) {
                classOf(spec);
            }
        } catch (RpcException noCompiler) {
            findings.add(Code.JAVA_NOT_CHECKED, 0, 0, noCompiler.getMessage());
        }
    }

    private void tell(JavaProblem problem) {
        findings.add(codeOf(problem), problem.line(), problem.column(), problem.isMissingImport() ? problem.message()
                : problem.message() + " (" + problem.code() + ")");
    }

    private static Code codeOf(JavaProblem problem) {
        if (problem.isMissingImport()) {
            return Code.JAVA_IMPORT_MISSING;
        }
        if (problem.kind() != Diagnostic.Kind.ERROR) {
            return Code.JAVA_WARNING;
        }
        if (problem.doubtful()) {
            return Code.JAVA_DOUBTFUL;
        }
        return problem.isSyntax() ? Code.JAVA_SYNTAX : Code.JAVA_ERROR;
    }

    private void classOf(TypeSpec spec) throws RpcException {
        if (!spec.existsIn(server)) {
            findings.add(Code.TYPE_NOT_ON_SERVER, 0, 0, "A " + server.id() + " server has no scripts of type " + type + ".");
        }
        try {
            Class<?> found = SCRIPTS.find(source, spec.className());
            for (Generation generation : Generation.values()) {
                ScriptType bound = Catalogue.bound(spec, generation);
                if (bound != null && bound.type().isAssignableFrom(found)) {
                    constructor(found);
                    return;
                }
            }
            findings.add(Code.INTERFACE_MISSING, 0, 0, "The class " + found.getSimpleName() + " does not implement "
                    + spec.interfaceIn(server) + "; the server uses its built-in default instead.");
        } catch (ClassNotFoundException absent) {
            findings.add(Code.CLASS_MISSING, 0, 0, "The script has neither a class " + spec.className()
                    + " nor a public one; the server uses its built-in default instead.");
        } catch (JavaScripts.CompileException | LinkageError told) {
            findings.add(Code.JAVA_NOT_CHECKED, 0, 0, "The class was not checked against its type: " + told.getMessage());
        }
    }

    private void constructor(Class<?> found) {
        try {
            found.getDeclaredConstructor();
        } catch (NoSuchMethodException absent) {
            findings.add(Code.CONSTRUCTOR_MISSING, 0, 0, "The class " + found.getSimpleName()
                    + " has no constructor without parameters, so that the server can't make an object of it.");
        }
    }
}
