// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.List;
import java.util.Set;
import org.python.antlr.PythonTree;
import org.python.antlr.Visitor;
import org.python.antlr.ast.BinOp;
import org.python.antlr.ast.Break;
import org.python.antlr.ast.Compare;
import org.python.antlr.ast.Continue;
import org.python.antlr.ast.Dict;
import org.python.antlr.ast.ExceptHandler;
import org.python.antlr.ast.Expr;
import org.python.antlr.ast.For;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.If;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.Num;
import org.python.antlr.ast.Print;
import org.python.antlr.ast.Raise;
import org.python.antlr.ast.Return;
import org.python.antlr.ast.Str;
import org.python.antlr.ast.TryExcept;
import org.python.antlr.ast.Tuple;
import org.python.antlr.ast.While;
import org.python.antlr.ast.With;
import org.python.antlr.ast.cmpopType;
import org.python.antlr.ast.operatorType;
import org.python.antlr.base.expr;
import org.python.antlr.base.mod;
import org.python.antlr.base.stmt;
import org.python.core.PyObject;
import org.python.core.PyType;
import org.python.core.PySystemState;
import org.python.core.PyString;

/** Statements that Python accepts and that hardly do what their author wants. */
final class StatementCheck extends Visitor {
    private final Tokenizer tokenizer;
    private final Findings findings;

    StatementCheck(Tokenizer tokenizer, Findings findings) {
        this.tokenizer = tokenizer;
        this.findings = findings;
    }

    void run(mod tree) {
        try {
            visit(tree);
        } catch (RuntimeException thrown) {
            throw thrown;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    protected Object unhandled_node(PythonTree node) {
        return null;
    }

    @Override
    public Object visitModule(org.python.antlr.ast.Module node) throws Exception {
        block(node.getInternalBody());
        return super.visitModule(node);
    }

    @Override
    public Object visitFunctionDef(FunctionDef node) throws Exception {
        block(node.getInternalBody());
        return super.visitFunctionDef(node);
    }

    @Override
    public Object visitIf(If node) throws Exception {
        block(node.getInternalBody());
        block(node.getInternalOrelse());
        return super.visitIf(node);
    }

    @Override
    public Object visitFor(For node) throws Exception {
        block(node.getInternalBody());
        return super.visitFor(node);
    }

    @Override
    public Object visitWhile(While node) throws Exception {
        block(node.getInternalBody());
        return super.visitWhile(node);
    }

    @Override
    public Object visitWith(With node) throws Exception {
        block(node.getInternalBody());
        return super.visitWith(node);
    }

    @Override
    public Object visitExceptHandler(ExceptHandler node) throws Exception {
        block(node.getInternalBody());
        return super.visitExceptHandler(node);
    }

    private void block(List<stmt> statements) {
        for (int i = 0; i + 1 < statements.size(); i++) {
            stmt statement = statements.get(i);
            boolean leaves = statement instanceof Return || statement instanceof Raise || statement instanceof Break || statement instanceof Continue;
            // A yield below a return makes the function a generator; a text is a comment.
            stmt next = statements.get(i + 1);
            boolean harmless = next instanceof Expr expression && (expression.getInternalValue() instanceof Str
                    || expression.getInternalValue() instanceof org.python.antlr.ast.Yield) || next instanceof org.python.antlr.ast.Pass;
            if (leaves && !harmless) {
                PythonTree at = next instanceof FunctionDef function ? function.getInternalNameNode() : next;
                findings.add(Code.UNREACHABLE_CODE, at, "This never runs: line " + Findings.line(statement) + " leaves the block before.");
                return;
            }
        }
    }

    @Override
    public Object visitTryExcept(TryExcept node) throws Exception {
        block(node.getInternalBody());
        String broad = null;
        for (PythonTree one : node.getInternalHandlers()) {
            ExceptHandler handler = (ExceptHandler) one;
            comma(handler);
            if (handler.getInternalType() instanceof Name type) {
                if (broad != null && isKindOf(type.getInternalId(), broad)) {
                    findings.add(Code.UNREACHABLE_CODE, handler, "This handler never runs: except " + broad + " above it catches "
                            + type.getInternalId() + " as well.");
                }
                if (Set.of("Exception", "StandardError", "BaseException").contains(type.getInternalId()) && broad == null) {
                    broad = type.getInternalId();
                }
            }
        }
        return super.visitTryExcept(node);
    }

    /** except A, B: catches A and calls it B. */
    private void comma(ExceptHandler handler) {
        if (handler.getInternalType() instanceof Name first && handler.getInternalName() instanceof Name second
                && exception(second.getInternalId()) != null) {
            SourceText source = tokenizer.source();
            int line = Findings.line(first);
            int end = Findings.column(second) + second.getInternalId().length();
            Fix fix = line != Findings.line(second) ? null : Fix.of("Write (" + first.getInternalId() + ", " + second.getInternalId() + ")",
                    new Fix.Edit(line, Findings.column(first), line, Math.min(end, source.line(line).length() + 1),
                            "(" + first.getInternalId() + ", " + second.getInternalId() + ")"));
            findings.add(Code.EXCEPT_COMMA, handler, "This catches " + first.getInternalId() + " only, and calls it " + second.getInternalId()
                    + ". Several exceptions are written in parentheses.", fix);
        }
    }

    /** Python's own exception of this name, or null. */
    static PyType exception(String name) {
        PyObject found = PySystemState.getDefaultBuiltins().__finditem__(new PyString(name));
        PyObject base = PySystemState.getDefaultBuiltins().__finditem__(new PyString("BaseException"));
        return found instanceof PyType type && base instanceof PyType baseType && type.isSubType(baseType) ? type : null;
    }

    private static boolean isKindOf(String name, String broad) {
        PyType one = exception(name);
        PyType other = exception(broad);
        return one != null && other != null && one.isSubType(other);
    }

    @Override
    public Object visitRaise(Raise node) throws Exception {
        if (node.getInternalType() instanceof Str) {
            findings.add(Code.RAISE_TEXT, node, "A text cannot be raised; this raises a TypeError instead. Write raise Exception(…).");
        }
        return super.visitRaise(node);
    }

    @Override
    public Object visitPrint(Print node) throws Exception {
        List<expr> values = node.getInternalValues();
        if (values != null && values.size() == 1 && values.get(0) instanceof Tuple tuple && tuple.getInternalElts().size() > 1) {
            findings.add(Code.PRINT_TUPLE, node, "In Python 2 this prints a tuple, with parentheses and quotes. Leave the parentheses out.");
        }
        return super.visitPrint(node);
    }

    @Override
    public Object visitCompare(Compare node) throws Exception {
        expr left = node.getInternalLeft();
        for (int i = 0; i < node.getInternalOps().size(); i++) {
            expr right = node.getInternalComparators().get(i);
            cmpopType operator = node.getInternalOps().get(i);
            if ((operator == cmpopType.Is || operator == cmpopType.IsNot) && (isLiteral(right) || isLiteral(left))) {
                findings.add(Code.IS_LITERAL, node, "is asks whether both are the very same object; texts and numbers that come from the server"
                        + " never are. Write " + (operator == cmpopType.Is ? "==" : "!=") + ".", isFix(left, right, operator));
            }
            left = right;
        }
        return super.visitCompare(node);
    }

    private static boolean isLiteral(expr value) {
        return value instanceof Str || value instanceof Num;
    }

    private Fix isFix(expr left, expr right, cmpopType operator) {
        SourceText source = tokenizer.source();
        int from = source.indexOf(Findings.line(left), Findings.column(left));
        int to = source.indexOf(Findings.line(right), Findings.column(right));
        List<Token> between = tokenizer.tokens().stream().filter(token -> token.start() >= from && token.end() <= to && token.is("is")).toList();
        if (between.size() != 1) {
            return null;
        }
        Token is = between.get(0);
        if (operator == cmpopType.Is) {
            return Fix.of("Write ==", source.replace(is.start(), is.end(), "=="));
        }
        return tokenizer.tokens().stream().filter(token -> token.start() > is.start() && token.is("not")).findFirst()
                .map(not -> Fix.of("Write !=", source.replace(is.start(), not.end(), "!="))).orElse(null);
    }

    @Override
    public Object visitBinOp(BinOp node) throws Exception {
        if (node.getInternalOp() == operatorType.Mod && ConstantResult.literal(node.getInternalLeft()) instanceof String format) {
            format(node, new PercentFormat(format));
        }
        return super.visitBinOp(node);
    }

    private void format(BinOp node, PercentFormat format) {
        expr right = node.getInternalRight();
        if (format.broken() != null) {
            findings.add(Code.FORMAT_ARGUMENTS, node, format.broken() + " is no conversion of the operator %: this raises a ValueError. A"
                    + " percent sign itself is written %%.");
        } else if (format.named() || format.open()) {
            if (format.named() && !format.open() && (right instanceof Tuple || right instanceof Str || right instanceof Num)) {
                findings.add(Code.FORMAT_ARGUMENTS, node, "The text names its values, so a dictionary must follow %.");
            }
        } else {
            int given = right instanceof Tuple tuple ? tuple.getInternalElts().size() : right instanceof Str || right instanceof Num ? 1 : -1;
            boolean single = given < 0 && !(right instanceof Dict) && format.count() == 0 && !(right instanceof Name);
            if (given >= 0 && given != format.count()) {
                findings.add(Code.FORMAT_ARGUMENTS, node, "The text has " + format.count() + (format.count() == 1 ? " place for a value" : " places for values") + ", and "
                        + given
                        + (given == 1 ? " is" : " are") + " given: this raises a TypeError.");
            } else if (single) {
                findings.add(Code.FORMAT_ARGUMENTS, Problem.Severity.WARNING, node, "The text has no place for the value after %.", null);
            }
        }
    }
}
