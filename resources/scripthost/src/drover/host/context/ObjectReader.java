// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.bean.ServerBean;
import drover.host.json.JsonValues;
import drover.host.script.Generation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.json.JSONArray;
import org.json.JSONObject;

/**
 * Makes the objects that the server hands to scripts from JSON, by the names of their types in types.json: a class of the
 * generation where the host has it, else a {@link ModelObject}. What does not fit is an IllegalArgumentException.
 */
public final class ObjectReader {
    private static final Map<String, String> MEMBER_TYPES = Map.of("user", "User", "client", "Client", "sessionId", "SessionId",
            "session", "SessionId", "claims", "JwtClaims", "header", "JwtClaims", "jwtHeader", "JwtClaims");
    private static final Pattern MAP_MEMBER = Pattern.compile("(.*[a-z])?(attributes|parameters|headers|params|properties|map)",
            Pattern.CASE_INSENSITIVE);

    private final Generation names;

    /** {@code names}: the generation whose classes the script knows. */
    public ObjectReader(Generation names) {
        this.names = names;
    }

    /** The value as a {@code type}: a scalar, a collection like {@code List<String>}, a class. JSON null is null. */
    public Object read(JsonElement json, String type) {
        if (json == null || json.isJsonNull()) {
            return null;
        }
        int generic = type.indexOf('<');
        if (generic > 0 && (type.startsWith("List<") || type.startsWith("Set<") || type.startsWith("Map<"))) {
            return collection(json, type.substring(0, generic), type.substring(generic + 1, type.length() - 1));
        }
        try {
            return switch (type) {
                case "int", "Integer" -> whole(json).intValueExact();
                case "long", "Long" -> whole(json).longValueExact();
                case "double", "Double" -> json.getAsDouble();
                case "boolean", "Boolean" -> truth(json);
                case "String" -> json.isJsonPrimitive() ? json.getAsString() : json.toString();
                case "String[]" -> texts(json);
                case "Object" -> member("", json);
                case "Date" -> BeanReader.read(json, Date.class);
                case "JSONObject" -> (JSONObject) JsonValues.toClaim(json.getAsJsonObject());
                case "JSONArray" -> (JSONArray) JsonValues.toClaim(json.getAsJsonArray());
                case "JsonNode" -> JsonNode.of(json.deepCopy());
                case "HttpServletRequest", "HttpRequest" -> new HttpRequest(json.getAsJsonObject());
                case "X509Certificate" -> Certificates.read(json.getAsString());
                default -> object(json, type);
            };
        } catch (IllegalStateException | NumberFormatException | ArithmeticException | UnsupportedOperationException wrong) {
            throw new IllegalArgumentException(json + " is no " + type, wrong);
        }
    }

    private static BigDecimal whole(JsonElement json) {
        if (!json.isJsonPrimitive() || !json.getAsJsonPrimitive().isNumber()) {
            throw new IllegalStateException("not a number");
        }
        return json.getAsBigDecimal();
    }

    private static Boolean truth(JsonElement json) {
        if (!json.isJsonPrimitive() || !json.getAsJsonPrimitive().isBoolean()) {
            throw new IllegalStateException("not a truth value");
        }
        return json.getAsBoolean();
    }

    private static String[] texts(JsonElement json) {
        if (!(json instanceof JsonArray array)) {
            return new String[] {json.getAsString()};
        }
        String[] texts = new String[array.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = array.get(i).isJsonNull() ? null : array.get(i).getAsString();
        }
        return texts;
    }

    private Object collection(JsonElement json, String kind, String arguments) {
        if (kind.equals("Map")) {
            if (!(json instanceof JsonObject object)) {
                throw new IllegalArgumentException(json + " is no JSON object");
            }
            String valueType = arguments.substring(arguments.indexOf(',') + 1).trim();
            Map<String, Object> map = new LinkedHashMap<>();
            object.entrySet().forEach(member -> map.put(member.getKey(), read(member.getValue(), valueType)));
            return map;
        }
        if (!(json instanceof JsonArray array)) {
            throw new IllegalArgumentException(json + " is no JSON array");
        }
        List<Object> values = new ArrayList<>();
        array.forEach(element -> values.add(read(element, arguments)));
        return kind.equals("Set") ? new LinkedHashSet<>(values) : values;
    }

    /** Beans are handed out by Beans, not made from JSON. */
    private static boolean isModel(Class<?> type) {
        return type != null && !ServerBean.class.isAssignableFrom(type);
    }

    /** A member of an object whose class says nothing about it: what it is follows from its name. */
    Object member(String name, JsonElement json) {
        if (json instanceof JsonArray array) {
            List<Object> values = new ArrayList<>();
            array.forEach(element -> values.add(element(name, element)));
            return values;
        }
        if (!(json instanceof JsonObject object)) {
            return JsonValues.toJava(json);
        }
        String type = MEMBER_TYPES.get(name);
        if (type != null) {
            return object(object, type);
        }
        return name.isEmpty() || MAP_MEMBER.matcher(name).matches() ? JsonValues.toJava(object)
                : new ModelObject(name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1), object, this);
    }

    /** An element of a list that is a member: a person of search results, else what the list's name says. */
    private Object element(String list, JsonElement json) {
        if (list.equals("entries") && json instanceof JsonObject entry && entry.get("attributes") instanceof JsonObject) {
            return object(entry, "ScimCustomPerson");
        }
        boolean plural = list.length() > 1 && list.endsWith("s") && !MAP_MEMBER.matcher(list).matches();
        return member(plural ? list.substring(0, list.length() - 1) : "", json);
    }

    private Object object(JsonElement json, String type) {
        int generic = type.indexOf('<');
        String simpleName = generic < 0 ? type : type.substring(0, generic);
        Class<?> known = names.classNamed(simpleName);
        if (known != null && known.isEnum()) {
            return constant(json, known);
        }
        if (!(json instanceof JsonObject object)) {
            throw new IllegalArgumentException(json + " is no JSON object");
        }
        Object made = known == null ? null : make(known);
        return made == null ? model(simpleName, object) : filled(made, object);
    }

    private ModelObject model(String type, JsonObject object) {
        // What stands for a token has claims, also where the JSON is nothing but these.
        boolean token = (type.equals("Jwt") || type.equals("JsonWebResponse")) && !object.has("claims");
        if (!token) {
            return new ModelObject(type, object, this);
        }
        JsonObject wrapped = new JsonObject();
        wrapped.add("header", new JsonObject());
        wrapped.add("claims", object);
        return new ModelObject(type, wrapped, this);
    }

    private static Object constant(JsonElement json, Class<?> type) {
        String wanted = json.getAsString();
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equalsIgnoreCase(wanted) || constant.toString().equalsIgnoreCase(wanted)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(json + " is no " + type.getSimpleName());
    }

    /** An empty object, or null if the class has no constructor without arguments. */
    private static Object make(Class<?> type) {
        try {
            return type.getConstructor().newInstance();
        } catch (NoSuchMethodException | InstantiationException none) {
            return null;
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(type.getName() + " cannot be made", broken);
        }
    }

    private Object filled(Object made, JsonObject object) {
        if (made instanceof UserView person) {
            Login.fill(person, object);
            return made;
        }
        Method load = method(made.getClass(), "load", JSONObject.class);
        if (load != null) {
            invoke(made, load, JsonValues.toClaim(object));
            return made;
        }
        Method claims = method(made.getClass(), "getClaims");
        if (claims != null && !object.has("claims") && method(claims.getReturnType(), "load", JSONObject.class) != null) {
            filled(invoke(made, claims), object);
            return made;
        }
        for (Map.Entry<String, JsonElement> member : object.entrySet()) {
            set(made, member.getKey(), member.getValue());
        }
        return made;
    }

    /** Sets a member; one that the class has not is left out, claims and headers are loaded into those that are there. */
    private void set(Object made, String name, JsonElement json) {
        String upper = name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        Method getter = method(made.getClass(), "get" + upper);
        if (getter != null && json instanceof JsonObject object && method(getter.getReturnType(), "load", JSONObject.class) != null) {
            Object part = invoke(made, getter);
            if (part != null) {
                filled(part, object);
                return;
            }
        }
        for (Method setter : made.getClass().getMethods()) {
            if (setter.getName().equals("set" + upper) && setter.getParameterCount() == 1) {
                invoke(made, setter, valueFor(setter.getGenericParameterTypes()[0], setter.getParameterTypes()[0], name, json));
                return;
            }
        }
    }

    private Object valueFor(Type declared, Class<?> raw, String name, JsonElement json) {
        if (raw == Object.class) {
            return json.isJsonNull() ? null : member(name, json);
        }
        if (!(declared instanceof ParameterizedType) && (Map.class.isAssignableFrom(raw) || Collection.class.isAssignableFrom(raw))) {
            return JsonValues.toJava(json);
        }
        return read(json, declared instanceof ParameterizedType || raw.isArray() || raw.isPrimitive() ? textOf(declared) : raw.getSimpleName());
    }

    private static String textOf(Type type) {
        if (type instanceof ParameterizedType generic) {
            List<String> arguments = new ArrayList<>();
            for (Type argument : generic.getActualTypeArguments()) {
                arguments.add(textOf(argument));
            }
            return textOf(generic.getRawType()) + "<" + String.join(", ", arguments) + ">";
        }
        return type instanceof Class<?> known ? known.getSimpleName() : "Object";
    }

    private static Method method(Class<?> type, String name, Class<?>... parameters) {
        try {
            return type.getMethod(name, parameters);
        } catch (NoSuchMethodException none) {
            return null;
        }
    }

    private static Object invoke(Object target, Method method, Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (IllegalAccessException | InvocationTargetException broken) {
            throw new IllegalStateException(method + " failed", broken);
        }
    }

    /** An empty collection of a collection's type; null for every other type. */
    static Object emptyOf(String type) {
        if (type.startsWith("List<")) {
            return new ArrayList<>();
        }
        if (type.startsWith("Set<")) {
            Set<Object> empty = new LinkedHashSet<>();
            return empty;
        }
        return type.startsWith("Map<") ? new LinkedHashMap<>() : null;
    }

    /** Whether the host has a class of this type's own, so that a missing value is null and no stand-in. */
    boolean isModelled(String type) {
        int generic = type.indexOf('<');
        return generic > 0 || type.equals("String") || type.startsWith("JSON") || type.equals("JsonNode") || type.equals("Date")
                || type.equals("X509Certificate") || type.equals("HttpServletRequest") || isModel(names.classNamed(type));
    }
}
