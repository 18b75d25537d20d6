// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.standin.StandInObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.python.core.Py;
import org.python.core.PyObject;
import org.python.core.PyString;

/**
 * A server object of a class that the host has not, made from JSON: its members are read by getters and as properties, and
 * set by setters. A member that the JSON does not name is a recorded stand-in until the script sets it.
 */
public final class ModelObject extends PyObject {
    private static final long serialVersionUID = 1L;

    private final String label;
    private final transient ObjectReader reader;
    private final transient JsonObject source;
    private final transient Map<String, Object> values = new LinkedHashMap<>();
    private final transient PyObject unknown;

    /** {@code label}: the class's simple name. */
    ModelObject(String label, JsonObject source, ObjectReader reader) {
        this.label = label;
        this.source = source;
        this.reader = reader;
        unknown = (PyObject) StandInObject.bean(label);
    }

    /** The members as they are now: those of the JSON with the script's changes. */
    JsonObject toJson(int depth) {
        JsonObject json = source.deepCopy();
        values.forEach((name, value) -> json.add(name, ObjectWriter.toJson(value, depth + 1)));
        return json;
    }

    private boolean has(String name) {
        return values.containsKey(name) || source.has(name);
    }

    private Object value(String name) {
        return values.computeIfAbsent(name, member -> {
            JsonElement json = source.get(member);
            return json == null ? null : reader.member(member, json);
        });
    }

    @Override
    public PyObject __findattr_ex__(String name) {
        if (name.startsWith("__") && name.endsWith("__")) {
            return name.equals("__name__") ? new PyString(label) : super.__findattr_ex__(name);
        }
        if (has(name)) {
            return shown(name);
        }
        String member = memberOf(name, name.startsWith("is") ? 2 : 3);
        if (member != null && name.startsWith("set")) {
            return new Accessor(member, true);
        }
        return member != null && has(member) && (name.startsWith("get") || name.startsWith("is")) ? new Accessor(member, false)
                : unknown.__findattr_ex__(name);
    }

    /** A text that is a constant on the server has a constant's methods, too. */
    private PyObject shown(String member) {
        Object value = value(member);
        return value instanceof String text && ConstantText.isOne(member, text) ? new ConstantText(text) : Py.java2py(value);
    }

    /** The member's name behind a getter's or setter's; null if the name is too short to be one. */
    private static String memberOf(String accessor, int prefix) {
        return accessor.length() > prefix && Character.isUpperCase(accessor.charAt(prefix))
                ? Character.toLowerCase(accessor.charAt(prefix)) + accessor.substring(prefix + 1) : null;
    }

    @Override
    public void __setattr__(String name, PyObject value) {
        values.put(name, value.__tojava__(Object.class));
    }

    @Override
    public PyString __repr__() {
        return new PyString("<" + label + ">");
    }

    @Override
    public PyString __str__() {
        return __repr__();
    }

    @Override
    public String toString() {
        return "<" + label + ">";
    }

    /** A getter or setter of one member. */
    private final class Accessor extends PyObject {
        private static final long serialVersionUID = 1L;
        private final String member;
        private final boolean setter;

        Accessor(String member, boolean setter) {
            this.member = member;
            this.setter = setter;
        }

        @Override
        public PyObject __call__(PyObject[] arguments, String[] keywords) {
            int wanted = setter ? 1 : 0;
            if (arguments.length != wanted || keywords.length != 0) {
                throw Py.TypeError((setter ? "set " : "get ") + label + "." + member + ": expected " + wanted + " args; got "
                        + arguments.length);
            }
            if (!setter) {
                return shown(member);
            }
            values.put(member, arguments[0].__tojava__(Object.class));
            return Py.None;
        }

        @Override
        public boolean isCallable() {
            return true;
        }
    }
}
