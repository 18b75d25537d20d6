// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import drover.host.bean.files.platform.File;
import drover.host.bean.files.platform.FileInputStream;
import drover.host.bean.files.platform.FileOutputStream;
import drover.host.bean.files.platform.FileReader;
import drover.host.bean.files.platform.FileWriter;
import drover.host.bean.files.platform.Files;
import java.util.Map;
import java.util.Set;
import org.python.core.PyObject;
import org.python.core.PyString;
import org.python.core.PyType;

/** A package of the Java platform as a script imports it: all of it, but with the host's own classes for files. */
final class PlatformView extends PyObject {
    private static final long serialVersionUID = 1L;
    private static final Set<String> PACKAGES = Set.of("java", "java.io", "java.nio", "java.nio.file");
    private static final Map<String, Class<?>> OWN = Map.of("java.io.File", File.class, "java.io.FileInputStream",
            FileInputStream.class, "java.io.FileReader", FileReader.class, "java.io.FileOutputStream", FileOutputStream.class,
            "java.io.FileWriter", FileWriter.class, "java.nio.file.Files", Files.class);

    private final String name;
    private final transient PyObject real;

    private PlatformView(String name, PyObject real) {
        this.name = name;
        this.real = real;
    }

    /** The view of a package that has such classes or leads to them; any other package as it is. */
    static PyObject of(String name, PyObject real) {
        return PACKAGES.contains(name) && !(real instanceof PlatformView) ? new PlatformView(name, real) : real;
    }

    @Override
    public PyObject __findattr_ex__(String attribute) {
        String fullName = name + "." + attribute;
        Class<?> own = OWN.get(fullName);
        if (own != null) {
            return PyType.fromClass(own);
        }
        PyObject found = real.__findattr__(attribute);
        return found == null ? null : of(fullName, found);
    }

    @Override
    public PyString __repr__() {
        return real.__repr__();
    }

    @Override
    public PyString __str__() {
        return real.__str__();
    }

    @Override
    public PyObject __dir__() {
        return real.__dir__();
    }
}
