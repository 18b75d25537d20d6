// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.List;
import java.util.Map;
import org.python.antlr.ast.BinOp;
import org.python.antlr.ast.Call;
import org.python.antlr.ast.Compare;
import org.python.antlr.ast.Dict;
import org.python.antlr.ast.DictComp;
import org.python.antlr.ast.GeneratorExp;
import org.python.antlr.ast.Lambda;
import org.python.antlr.ast.ListComp;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.Num;
import org.python.antlr.ast.Set;
import org.python.antlr.ast.SetComp;
import org.python.antlr.ast.Str;
import org.python.antlr.ast.Tuple;
import org.python.antlr.ast.UnaryOp;
import org.python.antlr.ast.operatorType;
import org.python.antlr.ast.unaryopType;
import org.python.antlr.base.expr;
import org.python.core.PyFloat;

/** The kind of an expression's value, where its text leaves no doubt. */
enum ValueKind {
    NUMBER("a number"), DECIMAL("a decimal"), TRUTH("True or False"), TEXT("a text"), LIST("a list"), TUPLE("a tuple"),
    MAP("a dictionary"), OTHER("something that Java has no type for"), NONE("None"), UNKNOWN("something");

    private static final Map<String, ValueKind> CALLS = Map.ofEntries(Map.entry("str", TEXT), Map.entry("unicode", TEXT), Map.entry("repr", TEXT),
            Map.entry("int", NUMBER), Map.entry("len", NUMBER), Map.entry("float", DECIMAL), Map.entry("bool", TRUTH), Map.entry("list", LIST),
            Map.entry("sorted", LIST), Map.entry("tuple", TUPLE), Map.entry("dict", MAP), Map.entry("set", OTHER), Map.entry("isinstance", TRUTH),
            Map.entry("hasattr", TRUTH));

    private final String words;

    ValueKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static ValueKind of(expr value, ScriptModel model) {
        if (value instanceof Num number) {
            return number.getInternalN() instanceof PyFloat ? DECIMAL : number.getInternalN() instanceof org.python.core.PyComplex ? OTHER : NUMBER;
        }
        if (value instanceof Str) {
            return TEXT;
        }
        if (value instanceof org.python.antlr.ast.List || value instanceof ListComp) {
            return LIST;
        }
        if (value instanceof Tuple) {
            return TUPLE;
        }
        if (value instanceof Dict || value instanceof DictComp) {
            return MAP;
        }
        if (value instanceof Set || value instanceof SetComp || value instanceof GeneratorExp || value instanceof Lambda) {
            return OTHER;
        }
        if (value instanceof Compare) {
            // Java objects and the script's own classes can answer comparisons in their own way; only identity and membership cannot.
            return ((Compare) value).getInternalOps().stream().allMatch(ValueKind::isTruth) ? TRUTH : UNKNOWN;
        }
        if (value instanceof UnaryOp unary) {
            return unary.getInternalOp() == unaryopType.Not ? TRUTH : unary.getInternalOp() == unaryopType.USub
                    ? of(unary.getInternalOperand(), model) : UNKNOWN;
        }
        if (value instanceof BinOp operation) {
            return operation(operation, model);
        }
        if (value instanceof Call call && call.getInternalFunc() instanceof Name name && !model.mayDefine(name.getInternalId())) {
            return CALLS.getOrDefault(name.getInternalId(), UNKNOWN);
        }
        return value instanceof Name name ? named(name.getInternalId()) : UNKNOWN;
    }

    private static boolean isTruth(org.python.antlr.ast.cmpopType operator) {
        return switch (operator) {
            case Is, IsNot, In, NotIn, Eq, NotEq -> true;
            default -> false;
        };
    }

    private static ValueKind named(String name) {
        return switch (name) {
            case "True", "False" -> TRUTH;
            case "None" -> NONE;
            default -> UNKNOWN;
        };
    }

    private static ValueKind operation(BinOp operation, ScriptModel model) {
        ValueKind left = of(operation.getInternalLeft(), model);
        ValueKind right = of(operation.getInternalRight(), model);
        if (operation.getInternalOp() == operatorType.Mod && left == TEXT) {
            return TEXT;
        }
        if (operation.getInternalOp() == operatorType.Add && (left == TEXT || right == TEXT)) {
            return TEXT;
        }
        return left == right && (left == NUMBER || left == LIST && operation.getInternalOp() == operatorType.Add) ? left : UNKNOWN;
    }

    /** How many elements a list or tuple is written with; -1 for anything else. */
    static int size(expr value) {
        if (value instanceof Tuple tuple) {
            return tuple.getInternalElts().size();
        }
        return value instanceof org.python.antlr.ast.List list ? list.getInternalElts().size() : -1;
    }

    /** Whether it is a list written with texts, numbers or dictionaries. */
    static boolean holdsPlainElements(expr value) {
        List<expr> elements = value instanceof Tuple tuple ? tuple.getInternalElts()
                : value instanceof org.python.antlr.ast.List list ? list.getInternalElts() : List.of();
        return elements.stream().anyMatch(element -> element instanceof Str || element instanceof Num || element instanceof Dict);
    }
}
