// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.types.MethodSpec;
import drover.host.types.TypeSpec;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.python.antlr.ast.BinOp;
import org.python.antlr.ast.Compare;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.Num;
import org.python.antlr.ast.Return;
import org.python.antlr.ast.Str;
import org.python.antlr.ast.cmpopType;
import org.python.antlr.ast.operatorType;
import org.python.antlr.base.expr;

/** Steps and pages of the types that lead a person through pages. */
final class StepCheck {
    private static final long MOST_STEPS = 50;
    private static final String SAMPLES = "/uma2/sample/";
    /** The sample pages that come with the servers. */
    private static final Set<String> SAMPLE_PAGES = new TreeSet<>(Set.of("/uma2/sample/country.xhtml", "/uma2/sample/city.xhtml",
            "/uma2/sample/claims_resolved.xhtml"));

    private final ScriptModel model;
    private final TypeSpec type;
    private final Map<String, FunctionDef> methods;
    private final Findings findings;

    StepCheck(ScriptModel model, TypeSpec type, Map<String, FunctionDef> methods, Findings findings) {
        this.model = model;
        this.type = type;
        this.methods = methods;
        this.findings = findings;
    }

    void run() {
        boolean uma = type.value().equals("uma_claims_gathering");
        boolean consent = type.value().equals("consent_gathering");
        if (!uma && !consent && !type.value().equals("person_authentication")) {
            return;
        }
        FunctionDef count = methods.get(uma || consent ? "getStepsCount" : "getCountAuthenticationSteps");
        Object steps = count == null ? ConstantResult.UNKNOWN : ConstantResult.of(model, count, Map.of());
        if (uma && steps instanceof Long number && number <= 1) {
            findings.add(Code.STEPS_COUNT_TOO_SMALL, count.getInternalNameNode(), "getStepsCount returns " + number
                    + "; the server's gathering endpoint only starts with two steps or more and otherwise answers server_error.");
        } else if (steps instanceof Long number && number > 0 && number <= MOST_STEPS) {
            if (uma) {
                pagesFor(number);
            }
            beyond(number);
        }
        if (uma || consent) {
            nextStep();
            paths();
        }
    }

    /** The parameter that takes the step, by the type's interface; null where the method has another shape. */
    private Name stepParameter(FunctionDef function) {
        MethodSpec method = type.method(function.getInternalName());
        List<expr> parameters = function.getInternalArgs().getInternalArgs();
        int index = method == null ? -1 : method.parameterTypes().indexOf("int") + 1;
        return index > 0 && index < parameters.size() && parameters.get(index) instanceof Name name ? name : null;
    }

    private void pagesFor(long steps) {
        FunctionDef page = methods.get("getPageForStep");
        Name parameter = page == null ? null : stepParameter(page);
        for (long step = 1; parameter != null && step <= steps; step++) {
            Object value = ConstantResult.of(model, page, Map.of(parameter.getInternalId(), step));
            if (value == ConstantResult.NONE || value instanceof String text && text.isBlank()) {
                findings.add(Code.PAGE_MISSING, page.getInternalNameNode(), "getPageForStep gives no page for step " + step + " of " + steps + ".");
                return;
            }
        }
    }

    /** Comparisons of the step with a number that no step has; a next step of the script's own could lead there. */
    private void beyond(long steps) {
        FunctionDef next = methods.get("getNextStep");
        if (next != null && !Long.valueOf(-1).equals(ConstantResult.of(model, next, Map.of()))) {
            return;
        }
        for (FunctionDef function : methods.values()) {
            Name parameter = stepParameter(function);
            if (parameter == null) {
                continue;
            }
            for (Compare compare : Walk.own(function, Compare.class)) {
                if (compare.getInternalLeft() instanceof Name left && left.getInternalId().equals(parameter.getInternalId())
                        && compare.getInternalOps().size() == 1 && compare.getInternalOps().get(0) == cmpopType.Eq
                        && ConstantResult.literal(compare.getInternalComparators().get(0)) instanceof Long number
                        && (number > steps || number < 1)) {
                    findings.add(Code.STEP_BEYOND_COUNT, compare, "There is no step " + number + ": "
                            + (steps == 1 ? "there is one step only." : "the steps are 1 to " + steps + "."));
                }
            }
        }
    }

    /** A next step of one's own is an override in these two types; only one that goes back or stays works. */
    private void nextStep() {
        FunctionDef next = methods.get("getNextStep");
        Name parameter = next == null ? null : stepParameter(next);
        if (parameter == null) {
            return;
        }
        for (Return returned : Walk.own(next, Return.class)) {
            expr value = returned.getInternalValue();
            if (value instanceof BinOp sum && sum.getInternalOp() == operatorType.Add && sum.getInternalLeft() instanceof Name left
                    && left.getInternalId().equals(parameter.getInternalId()) && sum.getInternalRight() instanceof Num) {
                findings.add(Code.NEXT_STEP_OVERRIDE, returned, "A step ahead given here is not marked as passed, so the server refuses to show"
                        + " its page, and after the last step the flow never ends. Return -1: the server itself goes on to the next step.");
            } else if (ConstantResult.literal(value) instanceof Long number && number == 0) {
                findings.add(Code.NEXT_STEP_OVERRIDE, returned, "0 is taken for a step, and there is no step 0. Return -1 to go on in order.");
            }
        }
    }

    private void paths() {
        FunctionDef page = methods.get("getPageForStep");
        if (page == null) {
            return;
        }
        for (Return returned : Walk.own(page, Return.class)) {
            if (!(returned.getInternalValue() instanceof Str) || !(ConstantResult.literal(returned.getInternalValue()) instanceof String path)
                    || path.isBlank() || path.contains("://")) {
                continue;
            }
            if (!path.startsWith("/")) {
                findings.add(Code.PAGE_UNKNOWN, returned, "A page begins with a slash: the server puts " + path
                        + " right behind its own address. Write /" + path + ".");
            } else if (path.startsWith(SAMPLES) && !SAMPLE_PAGES.contains(path)) {
                String near = NearNames.nearest(path, SAMPLE_PAGES);
                findings.add(Code.PAGE_UNKNOWN, returned, "The servers have no sample page " + path + "; they have "
                        + String.join(", ", SAMPLE_PAGES) + "." + (near == null ? "" : " Is " + near + " meant?"));
            }
        }
    }
}
