// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import drover.host.context.CallScope;
import drover.host.context.ContextState;
import drover.host.run.Utf8Text;
import drover.host.standin.StandIns;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.python.core.AbstractDict;
import org.python.core.BaseSet;
import org.python.core.Py;
import org.python.core.PyBoolean;
import org.python.core.PyComplex;
import org.python.core.PyException;
import org.python.core.PyFloat;
import org.python.core.PyFunction;
import org.python.core.PyInstance;
import org.python.core.PyInteger;
import org.python.core.PyJavaType;
import org.python.core.PyLong;
import org.python.core.PyMethod;
import org.python.core.PyModule;
import org.python.core.PyNone;
import org.python.core.PyObject;
import org.python.core.PySequenceList;
import org.python.core.PyString;
import org.python.core.PyType;
import org.python.core.PyUnicode;

/**
 * How values look to a debugger: Python's as Python writes them, Java's maps, lists, arrays and beans as what they are.
 * Secrets are left out. Script thread only, which must not be traced meanwhile.
 */
final class Values {
    /** Characters of a value's text. */
    static final int TEXT = 1000;
    private static final int PREVIEW = 160;
    private static final int PREVIEW_ITEMS = 12;

    /** A part of a value. {@code access}: what stands behind the whole's expression to reach it, or null. */
    record Part(String name, PyObject value, String access, boolean settable) {
    }

    /** The parts of a value; {@code indexed}: they are numbered from 0. */
    record Parts(boolean indexed, List<Part> list) {
    }

    private final Secrets secrets;

    Values(Secrets secrets) {
        this.secrets = secrets;
    }

    /** Whether a value is its own picture for ever. */
    static boolean isImmutable(PyObject value) {
        return value instanceof PyInteger || value instanceof PyString || value instanceof PyNone || value instanceof PyLong
                || value instanceof PyFloat || value instanceof PyFunction || value instanceof PyMethod
                || value instanceof PyType || value instanceof PyModule || value instanceof PyComplex;
    }

    /** The Java object that Python code handles as one; null if it is Python's own. */
    static Object javaSide(PyObject value) {
        if (!(value.getType() instanceof PyJavaType)) {
            return null;
        }
        Object java = value.__tojava__(Object.class);
        return java == null || java == Py.NoConversion || java instanceof PyObject ? null : java;
    }

    /** The type as a script's author calls it: {@code unicode}, {@code java.util.HashMap}, {@code UmaRptPolicy}. */
    String type(PyObject value) {
        Object java = javaSide(value);
        if (java != null) {
            return java.getClass().getName();
        }
        if (value instanceof PyInstance instance) {
            return String.valueOf(instance.instclass.__findattr__("__name__"));
        }
        return value.getType().getName();
    }

    String redactedText(String text) {
        return secrets.redacted(text);
    }

    /** The value in one line. */
    String text(PyObject value) {
        return text(value, TEXT);
    }

    String text(PyObject value, int most) {
        StringBuilder text = new StringBuilder();
        append(text, value, most, 0);
        return text.toString();
    }

    private void append(StringBuilder text, PyObject value, int most, int depth) {
        if (value == null) {
            text.append("<not set>");
        } else if (value instanceof PyUnicode unicode) {
            quote(text.append('u'), unicode.getString(), most);
        } else if (value instanceof PyString string) {
            quote(text, Utf8Text.decoded(string.getString()), most);
        } else if (isImmutable(value)) {
            text.append(bounded(secrets.redacted(plain(value)), most));
        } else {
            appendWhole(text, value, Math.min(most, PREVIEW), depth);
        }
    }

    private static String plain(PyObject value) {
        if (value instanceof PyBoolean || value instanceof PyInteger || value instanceof PyLong || value instanceof PyFloat) {
            return value.__repr__().toString();
        }
        if (value instanceof PyFunction function) {
            return "<function " + function.__name__ + ">";
        }
        if (value instanceof PyMethod method) {
            return "<method " + method.__func__.__findattr__("__name__") + ">";
        }
        if (value instanceof PyType type) {
            return "<class " + type.getName() + ">";
        }
        return value.__repr__().toString();
    }

    private void appendWhole(StringBuilder text, PyObject value, int most, int depth) {
        Object java = javaSide(value);
        boolean list = value instanceof PySequenceList || value instanceof BaseSet || java instanceof Collection
                || java != null && java.getClass().isArray();
        boolean map = value instanceof AbstractDict || java instanceof Map;
        if (!list && !map) {
            text.append(bounded(secrets.redacted(objectText(value, java)), TEXT));
            return;
        }
        Parts parts = parts(value);
        boolean tuple = value instanceof org.python.core.PyTuple;
        text.append(map ? "{" : value instanceof BaseSet ? "set([" : tuple ? "(" : "[");
        int from = text.length();
        int shown = 0;
        for (Part part : parts.list) {
            if (shown > 0) {
                text.append(", ");
            }
            if (shown == PREVIEW_ITEMS || text.length() - from > most || depth > 2) {
                text.append('…');
                break;
            }
            if (map) {
                text.append(part.name).append(": ");
            }
            append(text, part.value, Math.max(20, most - (text.length() - from)), depth + 1);
            shown++;
        }
        text.append(map ? "}" : value instanceof BaseSet ? "])" : tuple ? parts.list.size() == 1 ? ",)" : ")" : "]");
    }

    private static String objectText(PyObject value, Object java) {
        if (StandIns.isStandIn(value)) {
            return "<stand-in " + value.__repr__() + ">";
        }
        if (java instanceof Enum<?> constant) {
            return constant.name();
        }
        if (java instanceof Number || java instanceof java.util.Date || java instanceof Character || java instanceof Boolean) {
            return java.toString();
        }
        if (java instanceof Throwable thrown) {
            return thrown.toString();
        }
        if (java instanceof Class<?> type) {
            return "<class " + type.getName() + ">";
        }
        if (java != null) {
            return "<" + java.getClass().getSimpleName() + ">";
        }
        if (value instanceof PyInstance instance) {
            return "<" + instance.instclass.__findattr__("__name__") + " object>";
        }
        if (PyException.isExceptionInstance(value)) {
            return value.getType().getName() + value.__findattr__("args");
        }
        return "<" + value.getType().getName() + " object>";
    }

    /** A text in quotes, readable: only what would not be seen is escaped. */
    private void quote(StringBuilder to, String raw, int most) {
        String text = secrets.redacted(raw);
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        to.append(quote);
        int end = Math.min(text.length(), most);
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> to.append("\\n");
                case '\r' -> to.append("\\r");
                case '\t' -> to.append("\\t");
                case '\\' -> to.append("\\\\");
                default -> {
                    if (c == quote) {
                        to.append('\\').append(c);
                    } else if (c < 0x20 || c == 0x7f) {
                        to.append(String.format("\\x%02x", (int) c));
                    } else {
                        to.append(c);
                    }
                }
            }
        }
        to.append(quote);
        if (end < text.length()) {
            to.append('…');
        }
    }

    private static String bounded(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most) + "…";
    }

    /** Whether {@link #parts} would give any. */
    boolean hasParts(PyObject value) {
        if (value == null || isImmutable(value) || StandIns.isStandIn(value)) {
            return false;
        }
        Object java = javaSide(value);
        if (java != null) {
            return !(java instanceof Number || java instanceof Enum || java instanceof Boolean || java instanceof Character
                    || java instanceof Class || java instanceof ClassLoader || java instanceof Thread || java instanceof java.util.Date)
                    && (!(java instanceof Collection<?> values) || !values.isEmpty()) && (!(java instanceof Map<?, ?> map) || !map.isEmpty());
        }
        return value instanceof PySequenceList || value instanceof BaseSet || value instanceof AbstractDict ? value.__len__() > 0
                : !attributes(value).isEmpty();
    }

    /** The number of numbered parts, or -1 if the parts have names. Cheap. */
    static int indexedCount(PyObject value) {
        Object java = javaSide(value);
        if (java instanceof Collection<?> values) {
            return values.size();
        }
        if (java != null && java.getClass().isArray()) {
            return Array.getLength(java);
        }
        return value instanceof PySequenceList || value instanceof BaseSet ? value.__len__() : -1;
    }

    /** All parts of a value. What fails is a part that says so. */
    Parts parts(PyObject value) {
        return parts(value, 0, Integer.MAX_VALUE);
    }

    /** Of numbered parts only {@code count} from {@code start} on. */
    Parts parts(PyObject value, int start, int count) {
        List<Part> list = new ArrayList<>();
        Object java = javaSide(value);
        int size = indexedCount(value);
        if (size >= 0) {
            addItems(list, value, java, start, (int) Math.min(size, (long) start + count));
            return new Parts(true, list);
        }
        if (value instanceof AbstractDict dictionary) {
            for (PyObject item : dictionary.keys().asIterable()) {
                String key = text(item, PREVIEW);
                list.add(new Part(key, dictionary.__finditem__(item), "[" + key + "]", true));
            }
        } else if (java instanceof Map<?, ?> map) {
            for (Map.Entry<?, ?> entry : new ArrayList<>(map.entrySet())) {
                String key = text(Py.java2py(entry.getKey()), PREVIEW);
                list.add(new Part(key, Py.java2py(entry.getValue()), "[" + key + "]", true));
            }
        } else if (java != null) {
            addBean(list, java);
        } else {
            attributes(value).forEach((name, attribute) -> list.add(new Part(name, attribute, "." + name, true)));
        }
        return new Parts(false, list);
    }

    private static void addItems(List<Part> list, PyObject value, Object java, int start, int end) {
        if (value instanceof BaseSet || java instanceof Collection && !(java instanceof List)) {
            int index = 0;
            Iterable<?> items = java instanceof Collection<?> values ? values : value.asIterable();
            for (Object item : items) {
                if (index >= start && index < end) {
                    list.add(new Part(Integer.toString(index), Py.java2py(item), null, false));
                }
                index++;
            }
            return;
        }
        for (int i = start; i < end; i++) {
            PyObject item = java instanceof List<?> values ? Py.java2py(values.get(i))
                    : java != null ? Py.java2py(Array.get(java, i)) : value.__getitem__(i);
            list.add(new Part(Integer.toString(i), item, "[" + i + "]", !(value instanceof org.python.core.PyTuple)));
        }
    }

    /** What a context holds, then what the getters of a Java object give. */
    private static void addBean(List<Part> list, Object bean) {
        Map<String, PyObject> members = new LinkedHashMap<>(contextView(bean));
        for (Method method : bean.getClass().getMethods()) {
            String name = propertyName(method);
            if (name == null || members.containsKey(name)) {
                continue;
            }
            try {
                method.trySetAccessible();
                members.put(name, Py.java2py(method.invoke(bean)));
            } catch (InvocationTargetException failed) {
                members.put(name, new PyUnicode("<" + method.getName() + " failed: " + failed.getCause().getClass().getSimpleName() + ">"));
            } catch (IllegalAccessException | RuntimeException hidden) {
                members.put(name, new PyUnicode("<cannot be read>"));
            }
        }
        members.forEach((name, value) -> list.add(new Part(name, value, "." + name, true)));
    }

    /** The state behind a context object of the running call, as far as a script can change it; else empty. */
    static Map<String, PyObject> contextView(Object java) {
        ContextState state = CallScope.current().context();
        Map<String, PyObject> view = new LinkedHashMap<>();
        if (state != null && state.isScriptContext(java)) {
            state.shown().forEach((name, value) -> view.put(name, Py.java2py(value)));
        }
        return view;
    }

    private static String propertyName(Method method) {
        String name = method.getName();
        int prefix = name.startsWith("get") ? 3 : name.startsWith("is") && method.getReturnType() == boolean.class ? 2 : 0;
        if (prefix == 0 || name.length() == prefix || method.getParameterCount() != 0 || method.getReturnType() == void.class
                || Modifier.isStatic(method.getModifiers()) || method.getDeclaringClass() == Object.class) {
            return null;
        }
        return Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1);
    }

    /** The attributes that an object of a Python class has itself. */
    static Map<String, PyObject> attributes(PyObject value) {
        Map<String, PyObject> attributes = new TreeMap<>();
        PyObject dictionary = value instanceof PyInstance instance ? instance.__dict__ : value.fastGetDict();
        if (dictionary instanceof AbstractDict map) {
            for (PyObject key : map.keys().asIterable()) {
                attributes.put(key.toString(), map.__finditem__(key));
            }
        }
        return attributes;
    }
}
