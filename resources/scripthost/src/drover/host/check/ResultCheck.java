// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.types.MethodSpec;
import java.util.HashMap;
import java.util.List;
import org.python.antlr.ast.Assign;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.Return;
import org.python.antlr.ast.Yield;
import org.python.antlr.base.expr;

/** Whether what a method returns can be turned into the type of the Java interface, as far as the text shows it. */
final class ResultCheck {
    private final ScriptModel model;
    private final Findings findings;

    ResultCheck(ScriptModel model, Findings findings) {
        this.model = model;
        this.findings = findings;
    }

    /** An init that is not true makes the server use its built-in default. */
    void init(FunctionDef init) {
        Object constant = ConstantResult.of(model, init, new HashMap<>());
        if (constant == ConstantResult.NONE || Boolean.FALSE.equals(constant) || Long.valueOf(0).equals(constant)) {
            List<Return> returns = Walk.own(init, Return.class);
            findings.add(Code.INIT_FALSE, returns.isEmpty() || constant == ConstantResult.NONE ? init.getInternalNameNode() : returns.get(0),
                    "init never returns True; the server then uses its built-in default instead of the script.");
        } else if (constant == ConstantResult.UNKNOWN && ConstantResult.canFallOffTheEnd(init)) {
            findings.add(Code.RESULT_MISSING, init.getInternalNameNode(), "init can end without return True; the server then uses its"
                    + " built-in default instead of the script.");
        }
    }

    void method(FunctionDef function, MethodSpec method) {
        if (method.isVoid() || Definitions.isDecorated(function) || !Walk.own(function, Yield.class).isEmpty()) {
            return;
        }
        String effect = "; when the server calls it, " + Effects.ofFailure(method) + ".";
        List<Return> returns = Walk.own(function, Return.class);
        for (Return returned : returns) {
            result(function, returned, method, effect);
        }
        boolean valued = returns.stream().anyMatch(returned -> returned.getInternalValue() != null);
        Object constant = ConstantResult.of(model, function, new HashMap<>());
        if (method.returns().equals("int")) {
            if (constant == ConstantResult.NONE && !valued) {
                findings.add(Code.RESULT_TYPE, function.getInternalNameNode(), method.name() + " must return a number and returns nothing"
                        + effect);
            } else if (constant == ConstantResult.UNKNOWN && ConstantResult.canFallOffTheEnd(function)) {
                findings.add(Code.RESULT_MISSING, function.getInternalNameNode(), method.name() + " can end without a return; it then gives"
                        + " None, which is no number" + effect);
            }
        } else if (method.returns().equals("boolean") && !valued && constant == ConstantResult.NONE && !method.name().equals("destroy")) {
            findings.add(Code.RESULT_MISSING, function.getInternalNameNode(), method.name()
                    + " never returns a value; the server takes that for False.");
        }
    }

    private void result(FunctionDef function, Return returned, MethodSpec method, String effect) {
        expr value = returned.getInternalValue();
        ValueKind kind = value == null ? ValueKind.NONE : resolved(function, value);
        String wanted = wanted(method);
        if (wanted == null) {
            if (kind == ValueKind.TEXT && isTrueText(value) || kind == ValueKind.TUPLE && ValueKind.size(value) > 0) {
                findings.add(Code.RESULT_TRUTH, returned, method.name() + " returns " + kind.words() + ", which the server takes for True."
                        + " Return True or False.");
            }
            return;
        }
        if (kind == ValueKind.UNKNOWN || fits(kind, method)) {
            if (method.returnsClaims() && ValueKind.holdsPlainElements(value)) {
                findings.add(Code.RESULT_TYPE, returned, method.name() + " must return claim definitions; the elements of this list are"
                        + " none. Build them with ClaimDefinitionBuilder.build(json).");
            }
            return;
        }
        findings.add(Code.RESULT_TYPE, returned, method.name() + " must return " + wanted + ", and this is " + kind.words() + effect);
    }

    private static boolean isTrueText(expr value) {
        return value instanceof org.python.antlr.ast.Str && !(ConstantResult.literal(value) instanceof String text && text.isEmpty());
    }

    /** What the interface wants, in words; null for a truth value, which anything can be turned into. */
    private static String wanted(MethodSpec method) {
        return switch (method.rawReturns()) {
            case "boolean" -> null;
            case "int" -> "a number";
            case "String" -> "a text or None";
            case "List" -> "a list or None";
            case "Map" -> "a dictionary or None";
            default -> "an object of the Java class " + method.rawReturns() + " or None";
        };
    }

    private static boolean fits(ValueKind kind, MethodSpec method) {
        return switch (method.rawReturns()) {
            case "int" -> kind == ValueKind.NUMBER || kind == ValueKind.TRUTH;
            case "String" -> kind == ValueKind.TEXT || kind == ValueKind.NONE;
            case "List" -> kind == ValueKind.LIST || kind == ValueKind.TUPLE || kind == ValueKind.NONE;
            case "Map" -> kind == ValueKind.MAP || kind == ValueKind.NONE;
            default -> kind == ValueKind.NONE;
        };
    }

    /** The kind of an expression; of a local name, that of the only value it gets. */
    private ValueKind resolved(FunctionDef function, expr value) {
        if (!(value instanceof Name name) || Definitions.parameters(function).contains(name.getInternalId())) {
            return ValueKind.of(value, model);
        }
        if (ValueKind.of(value, model) != ValueKind.UNKNOWN) {
            return ValueKind.of(value, model);
        }
        long bindings = Walk.own(function, Name.class).stream().filter(other -> other.getInternalId().equals(name.getInternalId())
                && other.getInternalCtx() != org.python.antlr.ast.expr_contextType.Load).count();
        if (bindings != 1) {
            return ValueKind.UNKNOWN;
        }
        for (Assign assign : Walk.own(function, Assign.class)) {
            if (assign.getInternalTargets().size() == 1 && assign.getInternalTargets().get(0) instanceof Name target
                    && target.getInternalId().equals(name.getInternalId())) {
                ValueKind kind = ValueKind.of(assign.getInternalValue(), model);
                // A list or dictionary may have been filled; what it is does not change.
                return kind;
            }
        }
        return ValueKind.UNKNOWN;
    }
}
