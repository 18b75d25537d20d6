// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import com.google.gson.stream.JsonWriter;
import drover.host.java.JavaScripts;
import drover.host.rpc.RpcException;
import drover.host.script.Generation;
import drover.host.types.Catalogue;
import drover.host.types.TypeSpec;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.python.antlr.base.mod;

/** Checks a script's text without running it: what the server's compiler refuses, what it lets pass wrongly, whether the
 * class is what the script's type asks for, and what would fail when it runs. */
public final class ScriptChecker {
    private final String fileName;
    private final String type;
    private final String source;
    private final Generation server;
    private final Tokenizer tokenizer;
    private final Findings findings = new Findings();
    private final boolean java;

    public ScriptChecker(String name, String type, String source, Generation server) {
        this(name, type, source, server, "");
    }

    /** {@code language}: python, java, or empty where the text itself is to tell. */
    public ScriptChecker(String name, String type, String source, Generation server, String language) {
        java = JavaScripts.isJava(language, source);
        fileName = name.toLowerCase(Locale.ROOT) + ".py";
        this.type = type;
        this.source = source;
        this.server = server;
        tokenizer = new Tokenizer(new SourceText(server.compiledText(source)));
    }

    /** All problems, by line. */
    public List<Problem> check() {
        if (java) {
            new JavaCheck(type, source, server, findings).run();
            return findings.sorted();
        }
        new LexicalCheck(tokenizer, findings).run();
        new Python3Check(tokenizer, findings).run();
        mod tree = new SyntaxCheck(fileName, tokenizer, findings).parse();
        if (tree != null && tokenizer.open().isEmpty()) {
            try {
                tree(tree);
            } catch (StackOverflowError deep) {
                findings.add(Code.SYNTAX_ERROR, Problem.Severity.INFO, 0, 0,
                        "The script is nested so deeply that only its syntax was checked.", null);
            }
        }
        return new OriginalPlaces(source, tokenizer.source()).of(findings.sorted());
    }

    private void tree(mod tree) {
        new NameCheck(tree, tokenizer, findings).run();
        new StatementCheck(tokenizer, findings).run(tree);
        new ExceptionCheck(tree, tokenizer, findings).run();
        new MigrationCheck(tree, server, tokenizer, findings).run();
        ScriptModel model = new ScriptModel(tree);
        try {
            TypeSpec spec = Catalogue.spec(type);
            ContractCheck contract = new ContractCheck(model, spec, server, tokenizer, findings);
            contract.run();
            new ClassCheck(model, spec, findings).run(contract.definition());
            new ContextCheck(spec, server, contract.methods(), findings).run();
            new StepCheck(model, spec, contract.methods(), findings).run();
            new ClaimCheck(model, spec, contract.methods(), findings).run();
        } catch (RpcException unknown) {
            findings.add(Code.TYPE_NOT_CHECKED, 0, 0, "The class was not checked against its type: " + unknown.getMessage());
        }
    }

    public static void write(JsonWriter json, List<Problem> problems) throws IOException {
        json.beginObject().name("problems").beginArray();
        for (Problem problem : problems) {
            problem.write(json);
        }
        json.endArray().endObject();
    }
}
