// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.types.TypeSpec;
import java.util.List;
import java.util.Map;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Name;
import org.python.antlr.base.expr;

/** What goes wrong in UMA flows with scripts that are otherwise in order. */
final class UmaChecks {
    private static final long MOST_STEPS = 50;

    private final ScriptModel model;
    private final TypeSpec type;
    private final Map<String, FunctionDef> methods;
    private final List<Problem> problems;

    UmaChecks(ScriptModel model, TypeSpec type, Map<String, FunctionDef> methods, List<Problem> problems) {
        this.model = model;
        this.type = type;
        this.methods = methods;
        this.problems = problems;
    }

    void run() {
        if (type.value().equals("uma_claims_gathering")) {
            gathering();
        } else if (type.value().equals("uma_rpt_policy")) {
            policy();
        }
    }

    private void gathering() {
        FunctionDef count = methods.get("getStepsCount");
        if (count == null || !(constant(count) instanceof Long steps)) {
            return;
        }
        if (steps <= 1) {
            problems.add(Problem.error(line(count), column(count), "steps-count-too-small", "getStepsCount returns " + steps
                    + "; the server's gathering endpoint only starts with two steps or more and otherwise answers server_error."));
        } else if (steps <= MOST_STEPS) {
            pages(steps);
        }
    }

    private void pages(long steps) {
        FunctionDef page = methods.get("getPageForStep");
        if (page == null || page.getInternalArgs().getInternalArgs().size() != 3) {
            return;
        }
        expr parameter = page.getInternalArgs().getInternalArgs().get(1);
        for (long step = 1; step <= steps && parameter instanceof Name; step++) {
            Object value = ConstantResult.of(model, page, Map.of(((Name) parameter).getInternalId(), step));
            if (value == ConstantResult.NONE || value instanceof String text && text.isBlank()) {
                problems.add(Problem.warning(line(page), column(page), "page-missing",
                        "getPageForStep gives no page for step " + step + " of " + steps + "."));
                return;
            }
        }
    }

    private void policy() {
        FunctionDef required = methods.get("getRequiredClaims");
        FunctionDef name = methods.get("getClaimsGatheringScriptName");
        if (required == null || name == null) {
            return;
        }
        Object claims = constant(required);
        Object script = constant(name);
        boolean noneRequired = claims == ConstantResult.NONE || claims == ConstantResult.EMPTY_LIST;
        boolean blank = script == ConstantResult.NONE || script instanceof String text && text.isBlank();
        if (!noneRequired && blank) {
            problems.add(Problem.warning(line(name), column(name), "gathering-script-missing", "getRequiredClaims asks for claims, but"
                    + " getClaimsGatheringScriptName names no script: gathering then ends in invalid_claims_gathering_script_name."));
        }
    }

    private Object constant(FunctionDef function) {
        return ConstantResult.of(model, function, Map.of());
    }

    private static int line(FunctionDef function) {
        return ContractCheck.line(function.getInternalNameNode());
    }

    private static int column(FunctionDef function) {
        return ContractCheck.column(function.getInternalNameNode());
    }
}
