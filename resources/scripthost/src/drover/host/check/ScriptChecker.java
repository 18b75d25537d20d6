// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import com.google.gson.stream.JsonWriter;
import drover.host.rpc.RpcException;
import drover.host.script.Generation;
import drover.host.types.Catalogue;
import drover.host.types.TypeSpec;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.python.antlr.base.mod;

/** Checks a script's text without running it: what the server's compiler refuses, what it lets pass wrongly, and whether
 * the class is what the script's type asks for. */
public final class ScriptChecker {
    private final String fileName;
    private final String type;
    private final String text;
    private final Generation server;
    private final List<Problem> problems = new ArrayList<>();

    public ScriptChecker(String name, String type, String source, Generation server) {
        fileName = name.toLowerCase(Locale.ROOT) + ".py";
        this.type = type;
        this.server = server;
        text = server.compiledText(source);
    }

    /** All problems, by line. */
    public List<Problem> check() {
        problems.addAll(new TextScan(text).problems());
        encoding();
        List<Problem> syntax = new ArrayList<>();
        mod tree = new SyntaxCheck(fileName, text).parse(syntax);
        Set<Integer> told = new HashSet<>();
        problems.forEach(problem -> told.add(problem.line()));
        // After a text without an end Jython sees another script than its author.
        int seenRight = problems.stream().filter(problem -> problem.code().equals("unterminated-string")).mapToInt(Problem::line)
                .min().orElse(Integer.MAX_VALUE);
        syntax.stream().filter(problem -> !told.contains(problem.line()) && problem.line() < seenRight).forEach(problems::add);
        if (tree != null && seenRight == Integer.MAX_VALUE) {
            model(new ScriptModel(tree));
        }
        problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
        return problems;
    }

    private void encoding() {
        String coding = TextScan.coding(text);
        if (coding != null && TextScan.firstNonAsciiLine(text) > 0 && !coding.toLowerCase(Locale.ROOT).replace("_", "-").matches("utf-?8")) {
            problems.add(Problem.warning(1, 1, "encoding-not-utf8", "The script says it is in " + coding
                    + ", but the server hands it to Python in UTF-8: characters beyond ASCII come out wrong."));
        }
    }

    private void model(ScriptModel model) {
        for (ScriptModel.Imported imported : model.imports()) {
            Generation generation = Generation.ofClassName(imported.name() + ".");
            if (generation != null && server.refusesPackagesOf(generation)) {
                problems.add(Problem.warning(imported.line(), imported.column(), "foreign-package", imported.name()
                        + " is a package of " + generation.id() + "; a " + server.id() + " server refuses this import."));
            }
        }
        try {
            TypeSpec spec = Catalogue.spec(type);
            new ContractCheck(model, spec, server, problems).run();
        } catch (RpcException unknown) {
            problems.add(Problem.info(0, 0, "type-not-checked", "Only the syntax was checked: " + unknown.getMessage()));
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
