// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.python.core.AbstractDict;
import org.python.core.Py;
import org.python.core.PyBaseCode;
import org.python.core.PyException;
import org.python.core.PyFrame;
import org.python.core.PyInteger;
import org.python.core.PyObject;
import org.python.core.PyUnicode;

/**
 * Answers what DAP asks about one stop: frames, scopes, variables, values of expressions. References count from 1 and are
 * forgotten at the next stop. Script thread only.
 */
final class Inspector {
    private static final int FIRST_VARIABLES = 100;
    private static final int LONG_TEXT = 100_000;

    /** A frame of the stop with its line, which is the traceback's for a frame that has ended. */
    record Place(PyFrame frame, int line) {
    }

    private interface Holder {
        Values.Parts parts(int start, int count);

        /** @return false if there is nothing of this name to set */
        boolean set(String name, PyObject value);
    }

    private final Values values;
    private final List<Place> places;
    private final List<Holder> holders = new ArrayList<>();
    private final List<String> expressions = new ArrayList<>();
    private final List<PyFrame> owners = new ArrayList<>();
    private final Map<String, String> before;
    private final Map<String, String> now = new HashMap<>();

    /** {@code before}: the texts of the innermost frame's variables at the previous stop, by name; null: not comparable. */
    Inspector(Values values, List<Place> places, Map<String, String> before) {
        this.values = values;
        this.places = places;
        this.before = before;
    }

    /** The texts of the innermost frame's variables, for the next stop. */
    Map<String, String> texts() {
        return now;
    }

    PyFrame top() {
        return places.get(0).frame();
    }

    // --- frames ---------------------------------------------------------------------------------------------------

    JsonArray frames(DebugFiles files) {
        JsonArray list = new JsonArray();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            PyBaseCode code = place.frame().f_code;
            JsonObject frame = new JsonObject();
            frame.addProperty("id", i + 1);
            frame.addProperty("name", files.qualifiedName(code));
            frame.addProperty("line", place.line());
            frame.addProperty("column", 1);
            JsonObject source = new JsonObject();
            source.addProperty("name", code.co_filename);
            frame.add("source", source);
            if (!files.isScript(code.co_filename)) {
                frame.addProperty("presentationHint", "subtle");
            }
            list.add(frame);
        }
        return list;
    }

    PyFrame frame(JsonObject arguments) throws RpcException {
        int id = (int) Json.number(arguments, "frameId", 1);
        if (id < 1 || id > places.size()) {
            throw new RpcException(RpcException.INVALID_PARAMS, "There is no frame " + id + " at this stop.");
        }
        return places.get(id - 1).frame();
    }

    JsonObject scopes(JsonObject arguments) throws RpcException {
        PyFrame frame = frame(arguments);
        JsonArray scopes = new JsonArray();
        scopes.add(scope("Locals", "locals", reference(locals(frame), "", frame), Frames.locals(frame).size(), false));
        if (Frames.isFunction(frame)) {
            scopes.add(scope("Globals", "globals", reference(globals(frame), "", frame), Frames.globals(frame).size(), true));
        }
        JsonObject body = new JsonObject();
        body.add("scopes", scopes);
        return body;
    }

    private static JsonObject scope(String name, String hint, int reference, int count, boolean expensive) {
        JsonObject scope = new JsonObject();
        scope.addProperty("name", name);
        scope.addProperty("presentationHint", hint);
        scope.addProperty("variablesReference", reference);
        scope.addProperty("namedVariables", count);
        scope.addProperty("expensive", expensive);
        return scope;
    }

    /** The innermost frame's first variables, sent with the stop. */
    JsonArray topLocals() {
        return list(locals(top()).parts(0, FIRST_VARIABLES).list().stream().limit(FIRST_VARIABLES).toList(), "", top(), true);
    }

    // --- variables ------------------------------------------------------------------------------------------------

    JsonObject variables(JsonObject arguments) throws RpcException {
        int reference = (int) Json.number(arguments, "variablesReference", 0);
        Holder holder = holder(reference);
        int start = (int) Math.max(0, Json.number(arguments, "start", 0));
        int count = (int) Json.number(arguments, "count", 0);
        String filter = Json.text(arguments, "filter", "");
        Values.Parts parts = holder.parts(start, count <= 0 ? Integer.MAX_VALUE : count);
        List<Values.Part> shown = parts.list();
        if (!filter.isEmpty() && filter.equals("indexed") != parts.indexed()) {
            shown = List.of();
        } else if (!parts.indexed()) {
            int from = Math.min(start, shown.size());
            shown = shown.subList(from, count <= 0 ? shown.size() : (int) Math.min(shown.size(), (long) from + count));
        }
        PyFrame owner = owners.get(reference - 1);
        String expression = expressions.get(reference - 1);
        JsonObject body = new JsonObject();
        body.add("variables", list(shown, expression, owner, owner == top() && expression.isEmpty() && isLocals(reference)));
        return body;
    }

    private boolean isLocals(int reference) {
        return holders.get(reference - 1) instanceof LocalsHolder;
    }

    private JsonArray list(List<Values.Part> parts, String expression, PyFrame owner, boolean compared) {
        JsonArray list = new JsonArray();
        for (Values.Part part : parts) {
            JsonObject variable = new JsonObject();
            variable.addProperty("name", part.name());
            String reached = part.access() == null || expression == null ? null : expression + part.access();
            describe(variable, "value", part.value(), reached, owner, Values.TEXT);
            if (reached != null) {
                variable.addProperty("evaluateName", reached);
            }
            if (!part.settable()) {
                JsonObject hint = new JsonObject();
                JsonArray attributes = new JsonArray();
                attributes.add("readOnly");
                hint.add("attributes", attributes);
                variable.add("presentationHint", hint);
            }
            if (compared) {
                String text = variable.get("value").getAsString();
                now.put(part.name(), text);
                if (before != null && !text.equals(before.get(part.name()))) {
                    JsonObject drover = new JsonObject();
                    drover.addProperty("changed", true);
                    variable.add("drover", drover);
                }
            }
            list.add(variable);
        }
        return list;
    }

    /** Adds text, type and what leads to the parts of a value. */
    private void describe(JsonObject to, String textMember, PyObject value, String expression, PyFrame owner, int most) {
        to.addProperty(textMember, values.text(value, most));
        if (value == null) {
            to.addProperty("variablesReference", 0);
            return;
        }
        to.addProperty("type", values.type(value));
        if (!values.hasParts(value)) {
            to.addProperty("variablesReference", 0);
            return;
        }
        to.addProperty("variablesReference", reference(new ObjectHolder(value), expression, owner));
        int indexed = Values.indexedCount(value);
        if (indexed >= 0) {
            to.addProperty("indexedVariables", indexed);
        } else if (value instanceof AbstractDict dictionary) {
            to.addProperty("namedVariables", dictionary.__len__());
        } else if (Values.javaSide(value) instanceof Map<?, ?> map) {
            to.addProperty("namedVariables", map.size());
        }
    }

    private int reference(Holder holder, String expression, PyFrame owner) {
        holders.add(holder);
        expressions.add(expression);
        owners.add(owner);
        return holders.size();
    }

    private Holder holder(int reference) throws RpcException {
        if (reference < 1 || reference > holders.size()) {
            throw new RpcException(RpcException.INVALID_PARAMS, "There are no variables " + reference + " at this stop.");
        }
        return holders.get(reference - 1);
    }

    // --- values ---------------------------------------------------------------------------------------------------

    JsonObject evaluate(JsonObject arguments) throws RpcException {
        PyFrame frame = frame(arguments);
        String expression = Json.requiredText(arguments, "expression");
        boolean console = Json.text(arguments, "context", "").equals("repl");
        JsonObject body = new JsonObject();
        try {
            PyObject value = console ? Evaluator.run(frame, expression) : Evaluator.asking(frame, expression);
            if (value == null || console && value == Py.None) {
                body.addProperty("result", "");
                body.addProperty("variablesReference", 0);
            } else {
                boolean whole = console || Json.text(arguments, "context", "").equals("clipboard");
                describe(body, "result", value, console ? null : expression, frame, whole ? LONG_TEXT : Values.TEXT);
            }
        } catch (Evaluator.Refused refused) {
            throw new RpcException(RpcException.INVALID_PARAMS, refused.getMessage());
        } catch (PyException failed) {
            throw new RpcException(RpcException.INVALID_PARAMS, values.redactedText(Evaluator.messageOf(failed)));
        }
        if (console) {
            JsonObject drover = new JsonObject();
            drover.addProperty("sideEffects", true);
            body.add("drover", drover);
        }
        return body;
    }

    JsonObject setVariable(JsonObject arguments) throws RpcException {
        int reference = (int) Json.number(arguments, "variablesReference", 0);
        Holder holder = holder(reference);
        String name = Json.requiredText(arguments, "name");
        try {
            PyObject value = Evaluator.value(owners.get(reference - 1), Json.requiredText(arguments, "value"));
            if (!holder.set(name, value)) {
                throw new RpcException(RpcException.INVALID_PARAMS, "\"" + name + "\" cannot be set.");
            }
            JsonObject body = new JsonObject();
            describe(body, "value", value, null, owners.get(reference - 1), Values.TEXT);
            return body;
        } catch (PyException failed) {
            throw new RpcException(RpcException.INVALID_PARAMS, values.redactedText(Evaluator.messageOf(failed)));
        }
    }

    private Holder locals(PyFrame frame) {
        return new LocalsHolder(frame);
    }

    private static Values.Parts named(Map<String, PyObject> members) {
        List<Values.Part> parts = new ArrayList<>();
        members.forEach((name, value) -> parts.add(new Values.Part(name, value, name, true)));
        return new Values.Parts(false, parts);
    }

    private record LocalsHolder(PyFrame frame) implements Holder {
        @Override
        public Values.Parts parts(int start, int count) {
            return named(Frames.locals(frame));
        }

        @Override
        public boolean set(String name, PyObject value) {
            return Frames.setLocal(frame, name, value);
        }
    }

    private static Holder globals(PyFrame frame) {
        return new Holder() {
            @Override
            public Values.Parts parts(int start, int count) {
                return named(Frames.globals(frame));
            }

            @Override
            public boolean set(String name, PyObject value) {
                frame.f_globals.__setitem__(name.intern(), value);
                return true;
            }
        };
    }

    private final class ObjectHolder implements Holder {
        private final PyObject object;

        ObjectHolder(PyObject object) {
            this.object = object;
        }

        @Override
        public Values.Parts parts(int start, int count) {
            return values.parts(object, start, count);
        }

        @Override
        public boolean set(String name, PyObject value) {
            if (Values.indexedCount(object) >= 0) {
                if (!name.matches("\\d{1,9}")) {
                    return false;
                }
                object.__setitem__(new PyInteger(Integer.parseInt(name)), value);
                return true;
            }
            Object java = Values.javaSide(object);
            if (object instanceof AbstractDict dictionary) {
                for (PyObject key : dictionary.keys().asIterable()) {
                    if (values.text(key, 160).equals(name)) {
                        dictionary.__setitem__(key, value);
                        return true;
                    }
                }
                return false;
            }
            if (java instanceof Map<?, ?> map) {
                return setEntry(map, name, value);
            }
            for (Map.Entry<String, PyObject> member : Values.contextView(java).entrySet()) {
                if (member.getKey().equals(name)) {
                    return false; // a part of the context's state; what is in it can be set
                }
            }
            object.__setattr__(new PyUnicode(name).__str__().toString().intern(), value);
            return true;
        }

        @SuppressWarnings("unchecked")
        private boolean setEntry(Map<?, ?> map, String name, PyObject value) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (values.text(Py.java2py(entry.getKey()), 160).equals(name)) {
                    ((Map<Object, Object>) map).put(entry.getKey(), Objects.equals(value, Py.None) ? null : value.__tojava__(Object.class));
                    return true;
                }
            }
            return false;
        }
    }
}
