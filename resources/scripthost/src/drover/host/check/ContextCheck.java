// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import drover.host.script.Generation;
import drover.host.types.MethodSpec;
import drover.host.types.Parameter;
import drover.host.types.TypeSpec;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.python.antlr.ast.Attribute;
import org.python.antlr.ast.Call;
import org.python.antlr.ast.FunctionDef;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.Str;
import org.python.antlr.ast.TryExcept;
import org.python.antlr.ast.expr_contextType;
import org.python.antlr.base.expr;

/** What a script does with the objects that the server gives it: members that they have not, and properties that may be missing. */
final class ContextCheck {
    /** The contexts whose members are known in full, with the package below that of the server's classes. */
    private static final Map<String, String> CONTEXTS = Map.of("UmaGatherContext", "uma.authorization.UmaGatherContext",
            "UmaAuthorizationContext", "uma.authorization.UmaAuthorizationContext");

    private static final String ANY = "*";

    private final TypeSpec type;
    private final Generation server;
    private final Map<String, FunctionDef> methods;
    private final Findings findings;
    private Set<String> asked;

    ContextCheck(TypeSpec type, Generation server, Map<String, FunctionDef> methods, Findings findings) {
        this.type = type;
        this.server = server;
        this.methods = methods;
        this.findings = findings;
    }

    void run() {
        Map<String, Class<?>> shared = new HashMap<>();
        for (MethodSpec method : type.methods(server)) {
            FunctionDef function = methods.get(method.name());
            if (function != null) {
                parameters(function, method).forEach((name, kind) -> shared.merge(name, kind, (one, other) -> one == other ? one : Object.class));
            }
        }
        shared.values().removeIf(kind -> kind == Object.class);
        for (FunctionDef function : methods.values()) {
            MethodSpec method = type.method(function.getInternalName(), server);
            Map<String, Class<?>> here = new LinkedHashMap<>(method == null ? shared : parameters(function, method));
            List<String> own = Definitions.parameters(function);
            here.keySet().removeIf(name -> !own.contains(name) || isRebound(function, name));
            here.forEach((name, kind) -> members(function, name, kind));
            properties(function);
        }
    }

    /** The script's own names of context parameters. */
    private Map<String, Class<?>> parameters(FunctionDef function, MethodSpec method) {
        Map<String, Class<?>> found = new HashMap<>();
        List<String> names = Definitions.parameters(function);
        for (int i = 0; i < method.parameters().size() && i + 1 < names.size(); i++) {
            Parameter parameter = method.parameters().get(i);
            Class<?> kind = classOf(parameter.type());
            if (kind != null && names.get(i + 1) != null) {
                found.put(names.get(i + 1), kind);
            }
        }
        return found;
    }

    private Class<?> classOf(String parameterType) {
        String below = CONTEXTS.get(parameterType);
        if (below == null) {
            return null;
        }
        String root = server == Generation.JANSSEN ? "io.jans.as.server." : server.root() + ".oxauth.";
        try {
            return Class.forName(root + below, false, ContextCheck.class.getClassLoader());
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException("scripthost.jar lacks " + root + below, broken);
        }
    }

    private static boolean isRebound(FunctionDef function, String name) {
        return Walk.all(function, Name.class).stream().filter(other -> other.getInternalId().equals(name)
                && other.getInternalCtx() == expr_contextType.Store).findAny().isPresent();
    }

    private void members(FunctionDef function, String name, Class<?> kind) {
        Set<String> known = memberNames(kind);
        for (Attribute attribute : Walk.all(function, Attribute.class)) {
            if (attribute.getInternalValue() instanceof Name object && object.getInternalId().equals(name)
                    && attribute.getInternalCtx() == expr_contextType.Load && !attribute.getInternalAttr().startsWith("__")
                    && !known.contains(attribute.getInternalAttr())) {
                String near = NearNames.nearest(attribute.getInternalAttr(), known);
                findings.add(Code.CONTEXT_MEMBER_UNKNOWN, attribute.getInternalAttrName(), "A " + kind.getSimpleName() + " of " + server.id()
                        + " has no " + attribute.getInternalAttr() + "." + (near == null ? "" : " Is " + near + " meant?"),
                        near == null ? null : Definitions.rename(attribute.getInternalAttrName(), near));
            }
        }
        for (Call call : Walk.all(function, Call.class)) {
            if (call.getInternalFunc() instanceof Attribute attribute && attribute.getInternalValue() instanceof Name object
                    && object.getInternalId().equals(name) && call.getInternalStarargs() == null && call.getInternalKeywords().isEmpty()) {
                arguments(call, attribute, kind);
            }
        }
    }

    private void arguments(Call call, Attribute attribute, Class<?> kind) {
        TreeSet<Integer> counts = new TreeSet<>();
        int given = call.getInternalArgs().size();
        for (Method method : kind.getMethods()) {
            if (method.getName().equals(attribute.getInternalAttr())) {
                if (method.isVarArgs() && given >= method.getParameterCount() - 1) {
                    return;
                }
                counts.add(method.getParameterCount());
            }
        }
        if (!counts.isEmpty() && !counts.contains(given)) {
            findings.add(Code.CONTEXT_CALL_ARITY, attribute.getInternalAttrName(), attribute.getInternalAttr() + " of a "
                    + kind.getSimpleName() + " of " + server.id() + " takes " + (counts.size() == 1 ? counts.first() : counts) + " arguments, not "
                    + given + ".");
        }
    }

    /** Methods and, as Jython has them, the properties that getters and setters make. */
    private static Set<String> memberNames(Class<?> kind) {
        Set<String> names = new TreeSet<>();
        for (Method method : kind.getMethods()) {
            String name = method.getName();
            names.add(name);
            int prefix = name.startsWith("get") || name.startsWith("set") ? 3 : name.startsWith("is") ? 2 : 0;
            if (prefix > 0 && name.length() > prefix) {
                names.add(Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1));
            }
        }
        return names;
    }

    /** {@code configurationAttributes.get("x").getValue2()} where nothing asks whether there is an x. */
    private void properties(FunctionDef function) {
        for (Attribute attribute : Walk.own(function, Attribute.class)) {
            if (attribute.getInternalValue() instanceof Call call && call.getInternalFunc() instanceof Attribute get
                    && get.getInternalAttr().equals("get") && get.getInternalValue() instanceof Name map
                    && map.getInternalId().toLowerCase(Locale.ROOT).startsWith("config") && call.getInternalArgs().size() == 1
                    && attribute.getInternalAttr().startsWith("getValue")
                    && ConstantResult.literal(call.getInternalArgs().get(0)) instanceof String property && !isAskedFor(property)
                    && !isTried(function, attribute)) {
                boolean init = function.getInternalName().equals("init");
                findings.add(Code.PROPERTY_UNGUARDED, attribute, "Where the script has no property " + property + ", this line raises an"
                        + " AttributeError" + (init ? ", and the server uses its built-in default instead of the script" : "")
                        + ". Ask " + map.getInternalId() + ".containsKey(\"" + property + "\") first.");
            }
        }
    }

    private boolean isAskedFor(String property) {
        if (asked == null) {
            asked = new TreeSet<>();
            collectAsked();
        }
        return asked.contains(ANY) || asked.contains(property);
    }

    /** The properties that the script asks for before it uses them; ANY where the text does not show which. */
    private void collectAsked() {
        for (FunctionDef function : methods.values()) {
            for (Call call : Walk.all(function, Call.class)) {
                if (call.getInternalFunc() instanceof Attribute attribute
                        && Set.of("containsKey", "has_key").contains(attribute.getInternalAttr()) && call.getInternalArgs().size() == 1) {
                    expr key = call.getInternalArgs().get(0);
                    asked.add(key instanceof Str && ConstantResult.literal(key) instanceof String text ? text : ANY);
                }
            }
            for (org.python.antlr.ast.Compare compare : Walk.all(function, org.python.antlr.ast.Compare.class)) {
                if (ConstantResult.literal(compare.getInternalLeft()) instanceof String text) {
                    asked.add(text);
                }
            }
        }
    }

    private static boolean isTried(FunctionDef function, Attribute attribute) {
        return Walk.own(function, TryExcept.class).stream().anyMatch(attempt -> attempt.getInternalBody().stream()
                .anyMatch(statement -> Walk.own(statement, Attribute.class).contains(attribute)));
    }
}
