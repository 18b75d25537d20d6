// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.types.TypeSpec;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.python.antlr.ast.Attribute;
import org.python.antlr.ast.Call;
import org.python.antlr.ast.Dict;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.Num;
import org.python.antlr.ast.Return;
import org.python.antlr.ast.Str;
import org.python.antlr.base.expr;
import org.python.core.PyFloat;
import org.python.core.PyLong;

/** Claims of UMA scripts: read and never put or required, put with a value that the server cannot keep, pages without them. */
final class ClaimCheck {
    private static final Pattern CLAIM_NAME = Pattern.compile("\"name\"\\s*:\\s*\"([^\"]*)\"");
    /** The claims that the sample pages ask for. */
    private static final Map<String, Set<String>> PAGES = Map.of("/uma2/sample/country.xhtml", Set.of("country"),
            "/uma2/sample/city.xhtml", Set.of("city"), "/uma2/sample/claims_resolved.xhtml", Set.of());

    private final ScriptModel model;
    private final TypeSpec type;
    private final Map<String, FunctionDef> methods;
    private final Findings findings;

    ClaimCheck(ScriptModel model, TypeSpec type, Map<String, FunctionDef> methods, Findings findings) {
        this.model = model;
        this.type = type;
        this.methods = methods;
        this.findings = findings;
    }

    void run() {
        if (type.value().equals("uma_claims_gathering")) {
            values();
            notPut();
            pageClaims();
        } else if (type.value().equals("uma_rpt_policy")) {
            gatheringScript();
            notRequired();
        }
    }

    private List<Call> calls(String method) {
        return methods.values().stream().flatMap(function -> Walk.all(function, Call.class).stream())
                .filter(call -> call.getInternalFunc() instanceof Attribute attribute && attribute.getInternalAttr().equals(method)).toList();
    }

    private static expr argument(Call call, int index) {
        return index < call.getInternalArgs().size() ? call.getInternalArgs().get(index) : null;
    }

    /** A name or a method's constant of the script, or a text written out; null if it is not known. */
    private String text(expr value) {
        expr constant = value instanceof Name name ? model.constant(name.getInternalId()) : value;
        return constant != null && ConstantResult.literal(constant) instanceof String text ? text : null;
    }

    private void values() {
        for (Call call : calls("putClaim")) {
            expr value = argument(call, 1);
            String what = value instanceof Dict ? "a dictionary" : value instanceof Num number && number.getInternalN() instanceof PyFloat ? "a decimal"
                    : value instanceof Num number && number.getInternalN() instanceof PyLong ? "a long" : null;
            if (what != null) {
                findings.add(Code.CLAIM_VALUE_TYPE, value, "A claim cannot be " + what + ": putClaim raises an UnsupportedOperationException."
                        + " Put a text, an int, True or False, a list or None.");
            }
        }
    }

    /** Claims that the gathering script reads and never puts: only an earlier flow's can be there. */
    private void notPut() {
        Set<String> put = new HashSet<>();
        for (Call call : calls("putClaim")) {
            String name = text(argument(call, 0));
            if (name == null) {
                return;
            }
            put.add(name);
        }
        for (Call call : calls("getClaim")) {
            String name = text(argument(call, 0));
            if (name != null && !put.contains(name)) {
                String near = NearNames.nearest(name, put);
                findings.add(Code.CLAIM_NOT_PUT, call, "The claim " + name + " is read here, and the script never puts it: it is None unless an"
                        + " earlier flow left it." + (near == null ? "" : " Is " + near + " meant?"));
            }
        }
    }

    /** Keys that none of the sample pages binds, where the script shows no other pages. */
    private void pageClaims() {
        FunctionDef page = methods.get("getPageForStep");
        if (page == null) {
            return;
        }
        Set<String> bound = new HashSet<>();
        for (Return returned : Walk.own(page, Return.class)) {
            String path = returned.getInternalValue() == null ? null : text(returned.getInternalValue());
            if (path == null || !path.isBlank() && !PAGES.containsKey(path)) {
                return;
            }
            bound.addAll(PAGES.getOrDefault(path, Set.of()));
        }
        for (String method : List.of("get", "containsKey")) {
            for (Call call : calls(method)) {
                expr map = ((Attribute) call.getInternalFunc()).getInternalValue();
                String key = text(argument(call, 0));
                if (key != null && isPageClaims(map) && !bound.contains(key) && !bound.isEmpty()) {
                    findings.add(Code.PAGE_CLAIM_UNKNOWN, call, "None of this script's pages asks for " + key + "; they ask for "
                            + String.join(", ", bound.stream().sorted().toList()) + ".");
                }
            }
        }
    }

    private boolean isPageClaims(expr map) {
        if (map instanceof Call call) {
            return call.getInternalFunc() instanceof Attribute attribute && attribute.getInternalAttr().equals("getPageClaims");
        }
        return map instanceof Attribute attribute ? attribute.getInternalAttr().equals("pageClaims")
                : map instanceof Name name && name.getInternalId().toLowerCase(Locale.ROOT).equals("pageclaims");
    }

    private void gatheringScript() {
        FunctionDef required = methods.get("getRequiredClaims");
        FunctionDef name = methods.get("getClaimsGatheringScriptName");
        if (required == null || name == null) {
            return;
        }
        Object claims = ConstantResult.of(model, required, Map.of());
        Object script = ConstantResult.of(model, name, Map.of());
        boolean noneRequired = claims == ConstantResult.NONE || claims == ConstantResult.EMPTY_LIST;
        boolean blank = script == ConstantResult.NONE || script instanceof String text && text.isBlank();
        if (!noneRequired && blank) {
            findings.add(Code.GATHERING_SCRIPT_MISSING, name.getInternalNameNode(), "getRequiredClaims asks for claims, but"
                    + " getClaimsGatheringScriptName names no script: gathering then ends in invalid_claims_gathering_script_name.");
        }
    }

    /** Claims that the policy decides by and does not ask for. */
    private void notRequired() {
        FunctionDef required = methods.get("getRequiredClaims");
        FunctionDef authorize = methods.get("authorize");
        if (required == null || authorize == null) {
            return;
        }
        Object nothing = ConstantResult.of(model, required, Map.of());
        Set<String> asked = new HashSet<>();
        for (Str text : Walk.all(required, Str.class)) {
            if (ConstantResult.literal(text) instanceof String json) {
                Matcher matcher = CLAIM_NAME.matcher(json);
                while (matcher.find()) {
                    asked.add(matcher.group(1));
                }
            }
        }
        boolean written = !asked.isEmpty() && asked.stream().noneMatch(name -> name.contains("%") || name.contains("{") || name.isBlank());
        if (!written && nothing != ConstantResult.EMPTY_LIST) {
            return;
        }
        Set<String> put = new HashSet<>();
        calls("putClaim").forEach(call -> put.add(text(argument(call, 0))));
        if (put.contains(null) || !written) {
            return;
        }
        for (Call call : Walk.all(authorize, Call.class)) {
            if (call.getInternalFunc() instanceof Attribute attribute && attribute.getInternalAttr().equals("getClaim")) {
                String name = text(argument(call, 0));
                if (name != null && !asked.contains(name) && !put.contains(name)) {
                    String near = NearNames.nearest(name, asked);
                    findings.add(Code.CLAIM_NOT_REQUIRED, call, "authorize reads the claim " + name + ", which getRequiredClaims does not ask"
                            + " for: it is None unless the client sends it." + (near == null ? "" : " Is " + near + " meant?"));
                }
            }
        }
    }
}
