// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import drover.host.bean.world.World;
import drover.host.context.CallScope;
import drover.host.context.UserView;
import drover.host.json.Json;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.python.core.Py;
import org.python.core.PyObject;

/** The answers that a client gives in the place of beans and stand-ins: call to value. Thread-safe. */
final class Answers {
    private static final int LONGEST = 200;

    private final Map<String, Integer> used = new HashMap<>();
    private JsonObject always = new JsonObject();
    private JsonObject forCall = new JsonObject();

    /** Answers for all calls of the script. */
    synchronized void tellAlways(JsonObject json) {
        always = json;
        used.clear();
    }

    /** Answers for one call; they come before the others. */
    synchronized void tellForCall(JsonObject json) {
        forCall = json;
        json.keySet().forEach(used::remove);
    }

    /** Whether the script that runs has an answer for this call. */
    static boolean has(String call) {
        return CallScope.current().simulations().answers().of(call) != null;
    }

    private synchronized JsonElement of(String call) {
        return forCall.has(call) ? forCall.get(call) : always.get(call);
    }

    /** The next one of a sequence; its last one again and again. */
    private synchronized JsonElement next(String call) {
        JsonElement answer = of(call);
        if (answer instanceof JsonObject object && object.get("$sequence") instanceof JsonArray sequence && !sequence.isEmpty()) {
            int at = Math.min(used.merge(call, 1, Integer::sum) - 1, sequence.size() - 1);
            return sequence.get(at);
        }
        return answer;
    }

    /**
     * The answer to a call of the script that runs, recorded; null if there is none. {@code result}: what the method gives
     * on the server, or null if that is not known.
     */
    static PyObject given(String call, Class<?> result) {
        JsonElement answer = CallScope.current().simulations().answers().next(call);
        if (answer == null) {
            return null;
        }
        String text = answer.toString();
        Simulations.record(call, text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…", true);
        if (answer instanceof JsonObject object && object.get("$error") instanceof JsonObject error) {
            throw raised(error);
        }
        return value(answer, result, call + "()");
    }

    /** A Java exception of this class if there is one, else a RuntimeException that names it. */
    private static RuntimeException raised(JsonObject error) {
        String type = Json.text(error, "type", "java.lang.RuntimeException");
        String message = Json.text(error, "message", "");
        Class<?> known = ServerClasses.find(type);
        if (known != null && Throwable.class.isAssignableFrom(known)) {
            try {
                return Py.JavaError((Throwable) known.getConstructor(String.class).newInstance(message));
            } catch (ReflectiveOperationException otherwise) {
                CallScope.current().log().host(type + " cannot be made from a message; a RuntimeException is raised in its place");
            }
        }
        return Py.JavaError(new RuntimeException(known == null ? type + ": " + message : message));
    }

    private static PyObject value(JsonElement json, Class<?> result, String label) {
        if (json == null || json instanceof JsonNull) {
            return Py.None;
        }
        if (json instanceof JsonObject object && object.has("$user")) {
            return user(object.get("$user"), label);
        }
        if (result != null && UserView.class.isAssignableFrom(result)) {
            return user(json, label);
        }
        if (json instanceof JsonObject object && result != null && EntryObjects.isServerClass(result)) {
            return Py.java2py(EntryObjects.of(object, result));
        }
        if (json instanceof JsonArray array) {
            List<Object> list = new ArrayList<>();
            array.forEach(element -> {
                PyObject one = value(element, null, label + "[…]");
                list.add(one instanceof AnswerObject ? one : one.__tojava__(Object.class));
            });
            return Py.java2py(list);
        }
        return AnswerObject.of(json, label);
    }

    /** A person of the world by user name, or one that is described here. */
    private static PyObject user(JsonElement json, String label) {
        Class<?> type = ServerClasses.findBySimpleName(CallScope.current().names(), "User");
        if (type == null) {
            return AnswerObject.of(json, label);
        }
        try {
            UserView view = (UserView) type.getDeclaredConstructor().newInstance();
            return Py.java2py(World.current().person(json, view));
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
