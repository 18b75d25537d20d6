// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import com.google.gson.stream.JsonWriter;
import drover.host.script.Generation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.python.antlr.PythonTree;
import org.python.antlr.ast.Assign;
import org.python.antlr.ast.Attribute;
import org.python.antlr.ast.Call;
import org.python.antlr.ast.Compare;
import org.python.antlr.ast.Dict;
import org.python.antlr.ast.For;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.Tuple;
import org.python.antlr.base.expr;
import org.python.antlr.base.mod;

/**
 * The values that a script compares claims with, found in its text without running it: ==, !=, in, not in, equals and its like, with texts
 * written out, names and attributes bound to such, and configuration properties. What it cannot follow it leaves out.
 */
public final class ClaimConstants {
    private static final Set<String> COMPARING = Set.of("equals", "equalsIgnoreCase", "compare", "startswith", "endswith", "startsWith", "endsWith",
            "contains", "__eq__");
    /** Methods and functions whose result stands for what they are given. */
    private static final Set<String> SAME = Set.of("str", "unicode", "lower", "upper", "strip", "toString", "toLowerCase", "toUpperCase", "trim",
            "encode", "decode", "toLowerCaseEnglish");
    private static final Set<String> LISTS = Set.of("split", "asList", "set", "list", "tuple", "ArrayList", "HashSet", "frozenset");
    private static final int DEEPEST = 8;

    /** What an expression is known to be: claims, constants, configuration properties. */
    private record Meaning(Set<String> claims, Set<String> values, Set<String> properties) {
        static Meaning none() {
            return new Meaning(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
        }

        void add(Meaning other) {
            claims.addAll(other.claims);
            values.addAll(other.values);
            properties.addAll(other.properties);
        }
    }

    /** What a claim is compared with. */
    public record Found(Set<String> values, Set<String> properties) {
    }

    private final Map<String, Found> found = new LinkedHashMap<>();
    /** What names and attributes (".name") are bound to, all over the script: a name that means several things means all of them. */
    private final Map<String, List<expr>> bound = new HashMap<>();

    private ClaimConstants(mod tree) {
        for (Assign assign : Walk.all(tree, Assign.class)) {
            for (expr target : assign.getInternalTargets()) {
                bind(target, assign.getInternalValue());
            }
        }
        for (For loop : Walk.all(tree, For.class)) {
            bind(loop.getInternalTarget(), loop.getInternalIter());
        }
        for (FunctionDef function : Walk.all(tree, FunctionDef.class)) {
            compare(function);
        }
    }

    /** By the claims' names, in the order of the text; empty for a script that cannot be parsed. */
    public static Map<String, Found> of(String name, String source, Generation server) {
        Tokenizer tokenizer = new Tokenizer(new SourceText(server.compiledText(source)));
        mod tree = new SyntaxCheck(name.toLowerCase(Locale.ROOT) + ".py", tokenizer, new Findings()).parse();
        try {
            return tree == null ? Map.of() : new ClaimConstants(tree).found;
        } catch (StackOverflowError deep) {
            return Map.of();
        }
    }

    public static void write(JsonWriter json, Map<String, Found> constants) throws IOException {
        json.beginObject().name("constants").beginArray();
        for (Map.Entry<String, Found> entry : constants.entrySet()) {
            json.beginObject().name("claim").value(entry.getKey());
            write(json.name("values"), entry.getValue().values());
            write(json.name("properties"), entry.getValue().properties());
            json.endObject();
        }
        json.endArray().endObject();
    }

    private static void write(JsonWriter json, Set<String> texts) throws IOException {
        json.beginArray();
        for (String text : texts) {
            json.value(text);
        }
        json.endArray();
    }

    private void bind(expr target, expr value) {
        String key = key(target);
        if (key != null) {
            bound.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
        }
    }

    private static String key(expr target) {
        if (target instanceof Name name) {
            return name.getInternalId();
        }
        return target instanceof Attribute attribute ? "." + attribute.getInternalAttr() : null;
    }

    private void compare(PythonTree part) {
        for (Call call : Walk.all(part, Call.class)) {
            claimsOf(call).forEach(claim -> found.computeIfAbsent(claim, unused -> new Found(new LinkedHashSet<>(), new LinkedHashSet<>())));
        }
        for (Compare compare : Walk.all(part, Compare.class)) {
            List<expr> sides = new ArrayList<>();
            sides.add(compare.getInternalLeft());
            sides.addAll(compare.getInternalComparators());
            pair(sides);
        }
        for (Call call : Walk.all(part, Call.class)) {
            if (call.getInternalFunc() instanceof Attribute attribute && COMPARING.contains(attribute.getInternalAttr())) {
                List<expr> sides = new ArrayList<>(call.getInternalArgs());
                sides.add(attribute.getInternalValue());
                pair(sides);
            }
        }
    }

    /** Claims on one side, what they are compared with on the other. */
    private void pair(List<expr> sides) {
        for (expr side : sides) {
            Meaning meaning = meaning(side, 0);
            for (String claim : meaning.claims) {
                Found known = found.computeIfAbsent(claim, unused -> new Found(new LinkedHashSet<>(), new LinkedHashSet<>()));
                for (expr other : sides) {
                    if (other != side) {
                        Meaning compared = meaning(other, 0);
                        known.values.addAll(compared.values);
                        known.properties.addAll(compared.properties);
                    }
                }
            }
        }
    }

    private Meaning meaning(expr expression, int depth) {
        Meaning meaning = Meaning.none();
        if (expression == null || depth > DEEPEST) {
            return meaning;
        }
        Object literal = ConstantResult.literal(expression);
        if (literal instanceof String text) {
            meaning.values.add(text);
        } else if (literal instanceof Long number) {
            meaning.values.add(number.toString());
        } else if (expression instanceof org.python.antlr.ast.List list) {
            list.getInternalElts().forEach(element -> meaning.add(meaning(element, depth + 1)));
        } else if (expression instanceof Tuple tuple) {
            tuple.getInternalElts().forEach(element -> meaning.add(meaning(element, depth + 1)));
        } else if (expression instanceof org.python.antlr.ast.Set set) {
            set.getInternalElts().forEach(element -> meaning.add(meaning(element, depth + 1)));
        } else if (expression instanceof Dict dictionary) {
            dictionary.getInternalKeys().forEach(key -> meaning.add(meaning(key, depth + 1)));
        } else if (expression instanceof Call call) {
            call(call, depth, meaning);
        } else if (key(expression) != null) {
            bound.getOrDefault(key(expression), List.of()).forEach(value -> meaning.add(meaning(value, depth + 1)));
        }
        return meaning;
    }

    private void call(Call call, int depth, Meaning meaning) {
        List<String> claims = claimsOf(call);
        if (!claims.isEmpty()) {
            meaning.claims.addAll(claims);
            return;
        }
        String property = property(call);
        if (property != null) {
            meaning.properties.add(property);
            return;
        }
        String called = called(call);
        if (SAME.contains(called) || LISTS.contains(called)) {
            if (call.getInternalFunc() instanceof Attribute attribute && !LISTS.contains(called)) {
                meaning.add(meaning(attribute.getInternalValue(), depth + 1));
            }
            if (call.getInternalFunc() instanceof Attribute attribute && called.equals("split") && call.getInternalArgs().size() < 2) {
                meaning.add(meaning(attribute.getInternalValue(), depth + 1));
            } else {
                // The separator of a split is no value.
                call.getInternalArgs().stream().limit(1).forEach(argument -> meaning.add(meaning(argument, depth + 1)));
            }
        }
    }

    private static String called(Call call) {
        if (call.getInternalFunc() instanceof Attribute attribute) {
            return attribute.getInternalAttr();
        }
        return call.getInternalFunc() instanceof Name name ? name.getInternalId() : "";
    }

    /** The claim that a call reads: getClaim("name"), getPageClaims().get("name"). */
    private List<String> claimsOf(Call call) {
        if (!(call.getInternalFunc() instanceof Attribute attribute) || call.getInternalArgs().isEmpty()) {
            return List.of();
        }
        boolean reads = attribute.getInternalAttr().equals("getClaim")
                || attribute.getInternalAttr().equals("get") && isPageClaims(attribute.getInternalValue(), 0);
        if (!reads) {
            return List.of();
        }
        Meaning names = ConstantResult.literal(call.getInternalArgs().get(0)) instanceof String ? meaning(call.getInternalArgs().get(0), 0)
                : meaning(call.getInternalArgs().get(0), DEEPEST - 2);
        return List.copyOf(names.values);
    }

    private boolean isPageClaims(expr map, int depth) {
        if (map instanceof Call call) {
            return called(call).equals("getPageClaims");
        }
        if (map instanceof Attribute attribute && attribute.getInternalAttr().equals("pageClaims")) {
            return true;
        }
        String key = key(map);
        return depth < DEEPEST && key != null && bound.getOrDefault(key, List.of()).stream().anyMatch(value -> isPageClaims(value, depth + 1));
    }

    /** The configuration property that a call reads: configurationAttributes.get("name").getValue2(). */
    private static String property(Call call) {
        if (!called(call).equals("getValue2") || !(call.getInternalFunc() instanceof Attribute outer)
                || !(outer.getInternalValue() instanceof Call get) || !called(get).equals("get") || get.getInternalArgs().isEmpty()) {
            return null;
        }
        return ConstantResult.literal(get.getInternalArgs().get(0)) instanceof String name ? name : null;
    }
}
