// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import com.google.gson.JsonArray;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.python.core.AbstractDict;
import org.python.core.BaseSet;
import org.python.core.PyObject;
import org.python.core.PySequenceList;

/**
 * Pictures of values for a recording: {@code [type, text]}, or {@code [type, text, number of parts, [[name, picture], …]]},
 * bounded in depth and size. A fingerprint tells whether a container changed since its last picture. Script thread only.
 */
final class Snapshots {
    private static final int DEEPEST = 3;
    private static final int PARTS = 100;
    private static final int NODES = 400;
    private static final int TEXT = 400;

    private final Values values;

    Snapshots(Values values) {
        this.values = values;
    }

    JsonArray picture(PyObject value) {
        return picture(value, 0, new int[] {NODES});
    }

    private JsonArray picture(PyObject value, int depth, int[] left) {
        JsonArray node = new JsonArray();
        node.add(value == null ? "" : values.type(value));
        node.add(values.text(value, TEXT));
        left[0]--;
        if (value == null || depth >= DEEPEST || left[0] <= 0 || !isContainer(value)) {
            return node;
        }
        Object java = Values.javaSide(value);
        Values.Parts parts = java != null && !(java instanceof Collection) && !(java instanceof Map) && !java.getClass().isArray()
                ? contextParts(java) : values.parts(value, 0, PARTS);
        if (parts.list().isEmpty()) {
            return node;
        }
        int size = Math.max(Values.indexedCount(value), parts.list().size());
        node.add(parts.indexed() ? size : -size);
        JsonArray children = new JsonArray();
        for (Values.Part part : parts.list()) {
            if (children.size() == PARTS || left[0] <= 0) {
                break;
            }
            JsonArray child = new JsonArray();
            child.add(part.name());
            child.add(picture(part.value(), depth + 1, left));
            children.add(child);
        }
        node.add(children);
        return node;
    }

    private static Values.Parts contextParts(Object java) {
        List<Values.Part> list = new java.util.ArrayList<>();
        Values.contextView(java).forEach((name, part) -> list.add(new Values.Part(name, part, "." + name, false)));
        return new Values.Parts(false, list);
    }

    /** Whether the value's picture can change while it stays the same object. */
    private static boolean isContainer(PyObject value) {
        return !Values.isImmutable(value) && !drover.host.standin.StandIns.isStandIn(value);
    }

    /** A number that differs, as far as can be told cheaply, when the value's picture does. */
    long fingerprint(PyObject value) {
        return fingerprint(value, 0, new int[] {NODES});
    }

    private long fingerprint(Object object, int depth, int[] left) {
        left[0]--;
        if (!(object instanceof PyObject value)) {
            return plain(object, depth, left);
        }
        if (Values.isImmutable(value)) {
            return System.identityHashCode(value);
        }
        if (depth >= DEEPEST || left[0] <= 0) {
            return System.identityHashCode(value);
        }
        if (value instanceof PySequenceList list) {
            int size = list.__len__();
            long print = size + 17;
            for (int i = 0; i < Math.min(size, PARTS); i++) {
                print = print * 31 + fingerprint(list.pyget(i), depth + 1, left);
            }
            return print;
        }
        if (value instanceof AbstractDict map) {
            return entries(map, depth, left);
        }
        if (value instanceof BaseSet set) {
            long print = set.size();
            for (Object item : set) {
                print += System.identityHashCode(item);
            }
            return print;
        }
        Object java = Values.javaSide(value);
        if (java != null) {
            return plain(java, depth, left);
        }
        long print = System.identityHashCode(value);
        for (Map.Entry<String, PyObject> attribute : Values.attributes(value).entrySet()) {
            print = print * 31 + attribute.getKey().hashCode() * 7L + fingerprint(attribute.getValue(), depth + 1, left);
        }
        return print;
    }

    private long entries(AbstractDict map, int depth, int[] left) {
        long print = map.__len__();
        int seen = 0;
        for (PyObject key : map.keys().asIterable()) {
            if (seen++ == PARTS) {
                break;
            }
            print += fingerprint(key, depth + 1, left) * 31 + fingerprint(map.__finditem__(key), depth + 1, left);
        }
        return print;
    }

    private long plain(Object java, int depth, int[] left) {
        if (java == null || depth >= DEEPEST || left[0] <= 0) {
            return System.identityHashCode(java);
        }
        if (java instanceof String || java instanceof Number || java instanceof Boolean) {
            return java.hashCode();
        }
        long print = System.identityHashCode(java);
        int seen = 0;
        if (java instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                if (seen++ == PARTS) {
                    break;
                }
                print += plain(entry.getKey(), depth + 1, left) * 31 + fingerprint(entry.getValue(), depth + 1, left);
            }
            return print + map.size();
        }
        if (java instanceof Collection<?> items) {
            for (Object item : items) {
                if (seen++ == PARTS) {
                    break;
                }
                print = print * 31 + fingerprint(item, depth + 1, left);
            }
            return print + items.size();
        }
        drover.host.context.ContextState state = drover.host.context.CallScope.current().context();
        if (state != null && state.isScriptContext(java)) {
            for (Object member : state.shown().values()) {
                print = print * 31 + plain(member, depth + 1, left);
            }
        }
        return print;
    }

    /** A picture of words alone. */
    static JsonArray words(String type, String text) {
        JsonArray node = new JsonArray();
        node.add(type);
        node.add(text);
        return node;
    }

}
