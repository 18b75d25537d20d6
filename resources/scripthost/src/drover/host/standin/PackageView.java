// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import drover.host.context.CallScope;
import drover.host.script.Generation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.python.core.PyList;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.core.PyType;

/**
 * A Java package as a script imports it: real classes where the host has them, recording stand-ins for all other names
 * that begin with a capital, further packages for the rest.
 */
final class PackageView extends PyObject {
    private static final long serialVersionUID = 1L;
    private final String name;
    private final transient Map<String, PyObject> known = new HashMap<>();
    /** Gives the Python module of the same name, whose attributes are found too; null if there is none. */
    private final transient Supplier<PyObject> module;

    PackageView(String name, Supplier<PyObject> module) {
        this.name = name;
        this.module = module;
    }

    @Override
    public PyObject __findattr_ex__(String attribute) {
        if (StandIn.isSpecial(attribute)) {
            return attribute.equals("__name__") ? new PyString(name) : attribute.equals("__all__") ? exported()
                    : super.__findattr_ex__(attribute);
        }
        PyObject found = known.get(attribute);
        if (found == null) {
            found = resolve(attribute);
            known.put(attribute, found);
        }
        return found;
    }

    private PyObject resolve(String attribute) {
        PyObject ofModule = module == null || attribute.equals("jans") ? null : module.get().__findattr__(attribute);
        if (ofModule != null) {
            return ofModule;
        }
        String fullName = name + "." + attribute;
        if (!Character.isUpperCase(attribute.charAt(0)) && !hasClassShape(fullName)) {
            return new PackageView(fullName, null);
        }
        Class<?> type = ServerClasses.find(fullName);
        Generation generation = Generation.ofClassName(fullName);
        if (type == null && generation != null) {
            type = ServerClasses.findBySimpleName(generation, attribute);
        }
        if (type != null) {
            return PyType.fromClass(type);
        }
        Simulations.record("import " + fullName, "a stand-in");
        return CallScope.current().simulations().standInClass(fullName, StandInClass::make);
    }

    private static boolean hasClassShape(String fullName) {
        return ServerClasses.find(fullName) != null;
    }

    /** A lower-case name of a module may also be a function. */
    @Override
    public PyObject __call__(PyObject[] arguments, String[] keywords) {
        String label = name.substring(name.lastIndexOf('.', Math.max(0, name.lastIndexOf('.') - 1)) + 1);
        Simulations.record(label, "a stand-in for null");
        return new StandInValue(label + "()");
    }

    @Override
    public boolean isCallable() {
        return true;
    }

    @Override
    public void __setattr__(String attribute, PyObject value) {
        known.put(attribute, value);
    }

    /** What {@code from … import *} takes: the classes that the host knows. */
    private PyObject exported() {
        PyList names = new PyList();
        for (String simple : ServerClasses.inPackage(name)) {
            names.append(new PyString(simple));
        }
        CallScope.current().log().host("from " + name + " import * takes only the classes that Drover knows (" + names.__len__() + ")");
        return names;
    }

    @Override
    public PyString __repr__() {
        return new PyString("<java package " + name + ">");
    }

    @Override
    public PyString __str__() {
        return __repr__();
    }

    @Override
    public String toString() {
        return __repr__().toString();
    }

    /** Walks from the view of the first part of a dotted name to the last. */
    static PyObject walk(PyObject top, String dotted) {
        PyObject at = top;
        for (int dot = dotted.indexOf('.'); dot >= 0;) {
            int next = dotted.indexOf('.', dot + 1);
            at = at.__getattr__((next < 0 ? dotted.substring(dot + 1) : dotted.substring(dot + 1, next)).intern());
            dot = next;
        }
        return at;
    }
}
