// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.types;

import drover.host.script.Generation;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;

/** A script type bound to its Java interface in one server generation; the interface's methods are looked up once. */
public final class ScriptType {
    private final TypeSpec spec;
    private final Generation generation;
    private final Class<?> type;
    private final Map<String, Method> methods = new HashMap<>();
    private Method initWithConfiguration;
    private Method initWithScript;

    ScriptType(TypeSpec spec, Generation generation) {
        this.spec = spec;
        this.generation = generation;
        try {
            type = Class.forName(spec.interfaceIn(generation));
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException("scripthost.jar lacks " + spec.interfaceIn(generation), broken);
        }
        for (Method method : type.getMethods()) {
            if (!method.getName().equals("init")) {
                methods.put(method.getName(), method);
            } else if (method.getParameterCount() == 1) {
                initWithConfiguration = method;
            } else {
                initWithScript = method;
            }
        }
    }

    public TypeSpec spec() {
        return spec;
    }

    public Generation generation() {
        return generation;
    }

    public Class<?> type() {
        return type;
    }

    /** Calls a method of the interface, so that arguments and result are converted as on the server. */
    public Object call(Object instance, String method, Object[] arguments) throws Throwable {
        return call(methods.get(method), instance, arguments);
    }

    /** Calls init with one argument, or with two if the generation has that form. */
    public boolean init(Object instance, Object customScript, Map<String, ?> configurationAttributes, boolean withScript) throws Throwable {
        Object result = withScript && initWithScript != null
                ? call(initWithScript, instance, new Object[] {customScript, configurationAttributes})
                : call(initWithConfiguration, instance, new Object[] {configurationAttributes});
        return Boolean.TRUE.equals(result);
    }

    private static Object call(Method method, Object instance, Object[] arguments) throws Throwable {
        try {
            return method.invoke(instance, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
