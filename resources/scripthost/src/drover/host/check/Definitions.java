// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.types.MethodSpec;
import drover.host.types.Parameter;
import java.util.ArrayList;
import java.util.List;
import org.python.antlr.ast.ClassDef;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.arguments;
import org.python.antlr.base.expr;
import org.python.antlr.base.stmt;

/** Questions about function definitions, and edits of them. */
final class Definitions {
    private final Tokenizer tokenizer;

    Definitions(Tokenizer tokenizer) {
        this.tokenizer = tokenizer;
    }

    /** Whether a method can be called with so many arguments besides self. */
    static boolean accepts(FunctionDef function, int wanted) {
        if (isDecorated(function)) {
            return true;
        }
        arguments parameters = function.getInternalArgs();
        int most = parameters.getInternalArgs().size() - 1;
        int least = most - parameters.getInternalDefaults().size();
        if (most < 0) {
            return parameters.getInternalVararg() != null;
        }
        return wanted >= least && (wanted <= most || parameters.getInternalVararg() != null);
    }

    /** A decorator can change how a function is called. */
    static boolean isDecorated(FunctionDef function) {
        List<expr> decorators = function.getInternalDecorator_list();
        return decorators != null && !decorators.isEmpty();
    }

    /** How many parameters besides self, in words. */
    static String count(FunctionDef function) {
        int size = function.getInternalArgs().getInternalArgs().size() - 1;
        return size < 0 ? "none, not even self," : Integer.toString(size);
    }

    /** The names of a function's plain parameters; null in place of one that is taken apart. */
    static List<String> parameters(FunctionDef function) {
        List<String> names = new ArrayList<>();
        for (expr parameter : function.getInternalArgs().getInternalArgs()) {
            names.add(parameter instanceof Name name ? name.getInternalId() : null);
        }
        return names;
    }

    /** The parameters that a script's method has, as Python writes them. */
    static String declaration(MethodSpec method) {
        StringBuilder text = new StringBuilder("self");
        for (Parameter parameter : method.parameters()) {
            text.append(", ").append(parameter.name());
        }
        return text.toString();
    }

    /** A fix that gives a definition other parameters; null where its text is not found. */
    Fix withParameters(FunctionDef function, String parameters) {
        List<Token> tokens = tokenizer.tokens();
        int at = indexAt(function.getInternalNameNode());
        if (at < 0 || at + 1 >= tokens.size() || !tokens.get(at + 1).is("(")) {
            return null;
        }
        int closing = Statements.closing(tokens, at + 1);
        if (closing >= tokens.size()) {
            return null;
        }
        return Fix.of("Write " + function.getInternalName() + "(" + parameters + ")",
                tokenizer.source().replace(tokens.get(at + 1).end(), tokens.get(closing).start(), parameters));
    }

    private int indexAt(Name node) {
        return tokenizer.tokenAt(tokenizer.source().indexOf(Findings.line(node), Findings.column(node)));
    }

    static Fix rename(Name node, String name) {
        int line = Findings.line(node);
        int column = Findings.column(node);
        return Fix.of("Write " + name, new Fix.Edit(line, column, line, column + node.getInternalId().length(), name));
    }

    /** A fix that adds a method at a class's end. */
    Fix addMethod(ClassDef definition, String head, String body) {
        SourceText source = tokenizer.source();
        List<stmt> statements = definition.getInternalBody();
        int first = statements.get(0) instanceof FunctionDef function ? Findings.line(function.getInternalNameNode())
                : Findings.line(statements.get(0));
        String indentation = source.indentation(first);
        int last = lastLine(definition);
        String end = source.lineEnd();
        if (indentation.isEmpty() || first == Findings.line(definition.getInternalNameNode())) {
            return null;
        }
        String method = end + end + indentation + "def " + head + ":" + end + indentation + (indentation.startsWith("\t") ? "\t" : "    ") + body;
        return Fix.of("Add " + head.substring(0, head.indexOf('(')), Fix.Edit.insert(last, source.line(last).length() + 1, method));
    }

    /** The last line of a class's text: the last with a token before the indentation goes back to the class's own. */
    private int lastLine(ClassDef definition) {
        SourceText source = tokenizer.source();
        int classLine = Findings.line(definition.getInternalNameNode());
        int own = source.indentation(classLine).length();
        int last = classLine;
        for (List<Token> statement : tokenizer.statements()) {
            int line = source.lineOf(statement.get(0).start());
            if (line > classLine && source.indentation(line).length() <= own) {
                break;
            }
            if (line >= classLine) {
                last = source.lineOf(statement.get(statement.size() - 1).end());
            }
        }
        return last;
    }
}
