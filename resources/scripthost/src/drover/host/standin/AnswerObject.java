// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.json.JsonValues;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.python.core.Py;
import org.python.core.PyObject;
import org.python.core.PyString;

/**
 * A declared JSON object as a script holds it: it has getters and attributes by the names of its members, and it is a map.
 * What it has not is a recorded stand-in.
 */
final class AnswerObject extends PyObject {
    private static final long serialVersionUID = 1L;
    private final String label;
    private final transient JsonObject members;
    private final transient PyObject map;

    private AnswerObject(JsonObject members, String label) {
        this.label = label;
        this.members = members;
        map = Py.java2py(JsonValues.toJava(members));
    }

    /** Any JSON as a script's value: objects become such objects, arrays Java lists, everything else plain values. */
    static PyObject of(JsonElement json, String label) {
        if (json instanceof JsonObject object) {
            return new AnswerObject(object, label);
        }
        if (json instanceof JsonArray array) {
            List<Object> list = new ArrayList<>();
            array.forEach(element -> list.add(element instanceof JsonObject || element instanceof JsonArray
                    ? of(element, label + "[…]") : JsonValues.toJava(element)));
            return Py.java2py(list);
        }
        return Py.java2py(JsonValues.toJava(json));
    }

    /** The member that a getter or setter names, or null: getName and isName mean name. */
    static String propertyOf(String method) {
        int from = method.startsWith("get") ? 3 : method.startsWith("is") ? 2 : method.length();
        if (from >= method.length() || !Character.isUpperCase(method.charAt(from))) {
            return null;
        }
        return Character.toLowerCase(method.charAt(from)) + method.substring(from + 1);
    }

    @Override
    public PyObject __findattr_ex__(String name) {
        if (StandIn.isSpecial(name)) {
            return super.__findattr_ex__(name);
        }
        if (members.has(name)) {
            return of(members.get(name), label + "." + name);
        }
        String property = propertyOf(name);
        if (property != null && members.has(property)) {
            return new Getter(of(members.get(property), label + "." + name + "()"));
        }
        PyObject ofMap = map.__findattr__(name);
        return ofMap != null ? ofMap : new StandInMember(label, name, StandInMember.Gives.VALUE);
    }

    @Override
    public PyObject __finditem__(PyObject key) {
        String name = key.toString();
        return members.has(name) ? of(members.get(name), label + "['" + name + "']") : null;
    }

    @Override
    public int __len__() {
        return members.size();
    }

    @Override
    public PyObject __iter__() {
        return map.__iter__();
    }

    @Override
    public boolean __contains__(PyObject key) {
        return members.has(key.toString());
    }

    @Override
    public boolean __nonzero__() {
        return true;
    }

    @Override
    public Object __tojava__(Class<?> type) {
        return type == Object.class || Map.class.isAssignableFrom(type) ? JsonValues.toJava(members)
                : type == String.class ? members.toString() : super.__tojava__(type);
    }

    @Override
    public PyString __str__() {
        // Python's own text has bytes; print decodes them.
        return new PyString(new String(members.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
    }

    @Override
    public PyString __repr__() {
        return __str__();
    }

    @Override
    public String toString() {
        return members.toString();
    }

    /** A getter of a declared member. */
    static final class Getter extends PyObject {
        private static final long serialVersionUID = 1L;
        private final transient PyObject value;

        Getter(PyObject value) {
            this.value = value;
        }

        @Override
        public PyObject __call__(PyObject[] arguments, String[] keywords) {
            return value;
        }

        @Override
        public boolean isCallable() {
            return true;
        }
    }
}
