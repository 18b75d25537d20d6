// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.script.Generation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.python.antlr.PythonTree;
import org.python.antlr.ast.If;
import org.python.antlr.ast.Import;
import org.python.antlr.ast.ImportFrom;
import org.python.antlr.ast.TryExcept;
import org.python.antlr.ast.alias;
import org.python.antlr.base.mod;
import org.python.antlr.base.stmt;

/** Names that another server generation has, and modules that only Python 3 has; with the name that is right here. */
final class MigrationCheck {
    private static final Map<String, String> PYTHON_3_MODULES = Map.ofEntries(Map.entry("urllib.request", "urllib2"),
            Map.entry("urllib.parse", "urllib and urlparse"), Map.entry("urllib.error", "urllib2"), Map.entry("configparser", "ConfigParser"),
            Map.entry("queue", "Queue"), Map.entry("http", "httplib"), Map.entry("http.client", "httplib"),
            Map.entry("http.server", "BaseHTTPServer"), Map.entry("http.cookies", "Cookie"), Map.entry("builtins", "__builtin__"),
            Map.entry("html", "cgi and HTMLParser"), Map.entry("html.parser", "HTMLParser"), Map.entry("socketserver", "SocketServer"),
            Map.entry("pickle5", "pickle"), Map.entry("typing", ""), Map.entry("pathlib", ""), Map.entry("dataclasses", ""),
            Map.entry("enum", ""), Map.entry("asyncio", ""), Map.entry("concurrent.futures", ""), Map.entry("secrets", ""),
            Map.entry("statistics", ""), Map.entry("ipaddress", ""), Map.entry("zoneinfo", ""), Map.entry("contextvars", ""));

    private final mod tree;
    private final Generation server;
    private final Tokenizer tokenizer;
    private final Findings findings;
    private final Set<PythonTree> guarded = Collections.newSetFromMap(new IdentityHashMap<>());

    MigrationCheck(mod tree, Generation server, Tokenizer tokenizer, Findings findings) {
        this.tree = tree;
        this.server = server;
        this.tokenizer = tokenizer;
        this.findings = findings;
    }

    void run() {
        guarded();
        for (ImportFrom from : Walk.all(tree, ImportFrom.class)) {
            if (from.getInternalModule() != null && from.getInternalLevel() == 0 && !guarded.contains(from)) {
                from(from);
            }
        }
        for (Import imported : Walk.all(tree, Import.class)) {
            for (alias name : guarded.contains(imported) ? List.<alias>of() : imported.getInternalNames()) {
                python3(name.getInternalName(), imported.getLineno(), imported.getCol_offset() + 1);
                foreign(name.getInternalName(), imported.getLineno(), imported.getCol_offset() + 1, null);
            }
        }
        texts();
    }

    /** Imports that a script tries, ready to go on without them; and those under a condition. */
    private void guarded() {
        for (TryExcept attempt : Walk.all(tree, TryExcept.class)) {
            guarded.addAll(Walk.all(attempt, stmt.class));
        }
        for (If choice : Walk.all(tree, If.class)) {
            guarded.addAll(Walk.all(choice, stmt.class));
        }
    }

    private void from(ImportFrom from) {
        String module = from.getInternalModule();
        int line = from.getLineno();
        int column = from.getCol_offset() + 1;
        python3(module, line, column);
        foreign(module, line, column, fix(from));
    }

    private void python3(String module, int line, int column) {
        String instead = PYTHON_3_MODULES.get(module);
        if (instead != null) {
            findings.add(Code.PYTHON3_MODULE, line, column, module + " is a module of Python 3; the server runs Python 2.7"
                    + (instead.isEmpty() ? " and has none of that name unless somebody put it into its folder of Python modules."
                            : ", where it is " + instead + "."));
        }
    }

    private void foreign(String module, int line, int column, Fix fix) {
        Generation generation = ServerNames.generationOf(module);
        if (generation != null && server.refusesPackagesOf(generation)) {
            findings.add(Code.FOREIGN_PACKAGE, line, column, module + " is a package of " + generation.id() + "; a " + server.id()
                    + " server refuses this import." + (fix == null ? "" : " There it is: " + fix.title().substring("Import from ".length())
                    + "."), fix);
        } else if (ServerNames.enterprise(module, server) != null) {
            findings.add(Code.FOREIGN_PACKAGE, line, column, "On a " + server.id() + " server this package is "
                    + ServerNames.enterprise(module, server) + (server == Generation.JANSSEN ? " (since Jakarta EE)." : "."), fix);
        }
    }

    /** An edit of {@code from X import A, B}; null where the names are in different packages there, or unknown. */
    private Fix fix(ImportFrom from) {
        Set<String> packages = new LinkedHashSet<>();
        List<String> names = new ArrayList<>();
        for (alias name : from.getInternalNames()) {
            String full = from.getInternalModule() + "." + name.getInternalName();
            String there = ServerNames.enterprise(full, server) != null ? ServerNames.enterprise(full, server)
                    : name.getInternalName().equals("*") ? null : ServerNames.translated(full, server);
            if (there == null) {
                return null;
            }
            packages.add(there.substring(0, there.lastIndexOf('.')));
            names.add(there.substring(there.lastIndexOf('.') + 1));
        }
        if (packages.size() != 1) {
            return null;
        }
        String target = packages.iterator().next();
        List<Fix.Edit> edits = new ArrayList<>();
        int[] module = moduleAt(from);
        if (module == null) {
            return null;
        }
        edits.add(tokenizer.source().replace(module[0], module[1], target));
        for (int i = 0; i < names.size(); i++) {
            alias name = from.getInternalNames().get(i);
            if (!names.get(i).equals(name.getInternalName())) {
                int line = Findings.line(name.getInternalNameNodes().get(0));
                int column = Findings.column(name.getInternalNameNodes().get(0));
                // The rest of the script goes on under the old name.
                edits.add(new Fix.Edit(line, column, line, column + name.getInternalName().length(),
                        names.get(i) + (name.getInternalAsname() == null ? " as " + name.getInternalName() : "")));
            }
        }
        return new Fix("Import from " + target, edits);
    }

    /** Where the module's name stands: first and last index. */
    private int[] moduleAt(ImportFrom from) {
        SourceText source = tokenizer.source();
        List<Token> tokens = tokenizer.tokens();
        int at = tokenizer.tokenAt(source.indexOf(from.getLineno(), from.getCol_offset() + 1));
        if (at < 0 || !tokens.get(at).is("from")) {
            return null;
        }
        int last = at + 1;
        while (last + 1 < tokens.size() && !tokens.get(last + 1).is("import") && !tokens.get(last + 1).endsStatement()) {
            last++;
        }
        int start = tokens.get(at + 1).start();
        int end = tokens.get(last).end();
        return source.text().substring(start, end).equals(from.getInternalModule()) ? new int[] {start, end} : null;
    }

    /** Attributes of the database and files of the server that have other names there. */
    private void texts() {
        for (Token token : tokenizer.tokens()) {
            if (token.kind() != Token.Kind.STRING || token.text().length() < 3 || !"'\"".contains(token.text().substring(0, 1))) {
                continue;
            }
            String value = token.text().substring(1, token.text().length() - 1);
            String there = ServerNames.text(value, server);
            if (there != null) {
                SourceText source = tokenizer.source();
                findings.add(Code.RENAMED_NAME, source.lineOf(token.start()), source.columnOf(token.start()), value + " is called " + there
                        + " on a " + server.id() + " server.", Fix.of("Write " + there,
                        source.replace(token.start() + 1, token.end() - 1, there)));
            }
        }
    }
}
