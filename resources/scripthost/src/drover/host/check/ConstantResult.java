// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.python.antlr.ast.Assert;
import org.python.antlr.ast.Assign;
import org.python.antlr.ast.Call;
import org.python.antlr.ast.Compare;
import org.python.antlr.ast.Expr;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.If;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.Num;
import org.python.antlr.ast.Pass;
import org.python.antlr.ast.Print;
import org.python.antlr.ast.Return;
import org.python.antlr.ast.Str;
import org.python.antlr.ast.UnaryOp;
import org.python.antlr.ast.cmpopType;
import org.python.antlr.ast.unaryopType;
import org.python.antlr.base.expr;
import org.python.antlr.base.stmt;
import org.python.core.PyInteger;
import org.python.core.PyLong;
import org.python.core.PyObject;
import org.python.core.PyString;

/**
 * What a function returns, as far as its text says so without running it: it follows returns of constants and
 * comparisons of a parameter with a number. Anything else makes the result unknown; nothing is guessed.
 */
final class ConstantResult {
    /** A value that is not known. */
    static final Object UNKNOWN = new Object();
    /** None. */
    static final Object NONE = new Object();
    /** An empty list or tuple. */
    static final Object EMPTY_LIST = new Object();

    private static final Object GOES_ON = new Object();

    private final ScriptModel model;
    private final Map<String, Object> variables = new HashMap<>();

    private ConstantResult(ScriptModel model) {
        this.model = model;
    }

    /** The value of a text or number written out; UNKNOWN for anything else. */
    static Object literal(expr expression) {
        return expression instanceof Str || expression instanceof Num ? new ConstantResult(null).value(expression) : UNKNOWN;
    }

    /** A Long, a String, a Boolean, NONE, EMPTY_LIST or UNKNOWN. {@code parameters}: those whose value is given. */
    static Object of(ScriptModel model, FunctionDef function, Map<String, Object> parameters) {
        ConstantResult evaluation = new ConstantResult(model);
        for (expr parameter : function.getInternalArgs().getInternalArgs()) {
            if (parameter instanceof Name name) {
                evaluation.variables.put(name.getInternalId(), parameters.getOrDefault(name.getInternalId(), UNKNOWN));
            }
        }
        Object result = evaluation.run(function.getInternalBody());
        return result == GOES_ON ? NONE : result;
    }

    private Object run(List<stmt> statements) {
        for (stmt statement : statements) {
            Object result = run(statement);
            if (result != GOES_ON) {
                return result;
            }
        }
        return GOES_ON;
    }

    private Object run(stmt statement) {
        if (statement instanceof Return returned) {
            return returned.getInternalValue() == null ? NONE : value(returned.getInternalValue());
        }
        if (statement instanceof Print || statement instanceof Pass || statement instanceof Assert || statement instanceof Expr) {
            return GOES_ON;
        }
        if (statement instanceof Assign assign) {
            for (expr target : assign.getInternalTargets()) {
                if (target instanceof Name name) {
                    variables.put(name.getInternalId(), value(assign.getInternalValue()));
                }
            }
            return GOES_ON;
        }
        return statement instanceof If choice ? choose(choice) : UNKNOWN;
    }

    private Object choose(If choice) {
        Boolean taken = truth(choice.getInternalTest());
        if (taken != null) {
            return run(taken ? choice.getInternalBody() : choice.getInternalOrelse());
        }
        Map<String, Object> before = new HashMap<>(variables);
        Object first = run(choice.getInternalBody());
        Map<String, Object> afterFirst = new HashMap<>(variables);
        variables.clear();
        variables.putAll(before);
        Object second = run(choice.getInternalOrelse());
        if (first.equals(second) && first != UNKNOWN) {
            afterFirst.forEach((name, value) -> variables.merge(name, value, (one, other) -> one.equals(other) ? one : UNKNOWN));
            return first;
        }
        return UNKNOWN;
    }

    /** A known truth value, or a comparison of a known number with a number; null if it is anything else. */
    private Boolean truth(expr test) {
        if (test instanceof Name && value(test) instanceof Boolean known) {
            return known;
        }
        if (!(test instanceof Compare compare) || compare.getInternalOps().size() != 1
                || !(value(compare.getInternalLeft()) instanceof Long left)
                || !(value(compare.getInternalComparators().get(0)) instanceof Long right)) {
            return null;
        }
        cmpopType operator = compare.getInternalOps().get(0);
        return switch (operator) {
            case Eq -> left.equals(right);
            case NotEq -> !left.equals(right);
            case Lt -> left < right;
            case LtE -> left <= right;
            case Gt -> left > right;
            case GtE -> left >= right;
            default -> null;
        };
    }

    private Object value(expr expression) {
        if (expression instanceof Num number) {
            return number.getInternalN() instanceof PyObject n && (n instanceof PyInteger || n instanceof PyLong) ? n.asLong() : UNKNOWN;
        }
        if (expression instanceof Str text) {
            return text.getInternalS() instanceof PyString s ? s.getString() : UNKNOWN;
        }
        if (expression instanceof UnaryOp minus && minus.getInternalOp() == unaryopType.USub
                && value(minus.getInternalOperand()) instanceof Long number) {
            return -number;
        }
        if (expression instanceof org.python.antlr.ast.List list) {
            return list.getInternalElts().isEmpty() ? EMPTY_LIST : UNKNOWN;
        }
        if (expression instanceof org.python.antlr.ast.Tuple tuple) {
            return tuple.getInternalElts().isEmpty() ? EMPTY_LIST : UNKNOWN;
        }
        return expression instanceof Name name ? named(name.getInternalId()) : UNKNOWN;
    }

    private Object named(String name) {
        switch (name) {
            case "None":
                return NONE;
            case "True":
                return Boolean.TRUE;
            case "False":
                return Boolean.FALSE;
            default:
                break;
        }
        if (variables.containsKey(name)) {
            return variables.get(name);
        }
        expr constant = model.constant(name);
        return constant == null || constant instanceof Name || constant instanceof Call ? UNKNOWN : value(constant);
    }

    /** Whether control can reach the end of the function without a return (a raise at the end counts as an end). */
    static boolean canFallOffTheEnd(FunctionDef function) {
        return !ends(function.getInternalBody());
    }

    private static boolean ends(List<stmt> statements) {
        return !statements.isEmpty() && ends(statements.get(statements.size() - 1));
    }

    private static boolean ends(stmt last) {
        if (last instanceof Return || last instanceof org.python.antlr.ast.Raise) {
            return true;
        }
        if (last instanceof If choice) {
            return ends(choice.getInternalBody()) && ends(choice.getInternalOrelse());
        }
        if (last instanceof org.python.antlr.ast.With with) {
            return ends(with.getInternalBody());
        }
        if (last instanceof org.python.antlr.ast.TryFinally attempt) {
            return ends(attempt.getInternalBody()) || ends(attempt.getInternalFinalbody());
        }
        if (last instanceof org.python.antlr.ast.TryExcept attempt) {
            List<List<stmt>> ways = new ArrayList<>();
            ways.add(attempt.getInternalOrelse().isEmpty() ? attempt.getInternalBody() : attempt.getInternalOrelse());
            attempt.getInternalHandlers().forEach(handler -> ways.add(((org.python.antlr.ast.ExceptHandler) handler).getInternalBody()));
            return ways.stream().allMatch(ConstantResult::ends);
        }
        return last instanceof org.python.antlr.ast.While loop && isTrue(loop.getInternalTest());
    }

    private static boolean isTrue(expr test) {
        return test instanceof Name name && name.getInternalId().equals("True")
                || test instanceof Num number && number.getInternalN() instanceof PyObject n && n.__nonzero__();
    }
}
