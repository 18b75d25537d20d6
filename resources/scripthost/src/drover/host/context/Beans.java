// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import drover.host.script.Generation;
import drover.host.standin.StandInClass;
import drover.host.standin.StandInObject;
import org.python.core.PyObject;

/** The server's beans: real ones where the host has them, recording stand-ins for all others. */
public final class Beans {
    private Beans() {
    }

    /** {@code type} is a Java class, the stand-in for one, or anything else that a script passes. */
    public static Object bean(Object type) {
        if (type instanceof Class<?> javaClass) {
            Generation generation = Generation.ofClassName(javaClass.getName());
            Object bean = generation == null ? null : generation.models().bean(javaClass);
            return bean != null ? bean : asUsed(ofHost(javaClass), javaClass);
        }
        if (type instanceof StandInClass standIn) {
            return named(standIn.simpleName());
        }
        throw new IllegalArgumentException("CdiUtil.bean() wants a class, not " + type);
    }

    /** A script in Java holds the bean itself, one in Python a view of it; null where Java can't have a stand-in. */
    private static Object asUsed(Object bean, Class<?> type) {
        if (!CallScope.current().isJava() || !(bean instanceof PyObject view)) {
            return bean;
        }
        Object own = view.__tojava__(type);
        return type.isInstance(own) ? own : null;
    }

    /** The host's own bean of this class; else the one of the script's generation, or a stand-in, by its simple name. */
    private static Object ofHost(Class<?> type) {
        return CallScope.current().simulations().bean(type.getSimpleName(), name -> {
            Object own = StandInObject.bean(type);
            return own != null ? own : StandInObject.bean(name);
        });
    }

    /** The stand-in for the bean with this simple class name; the same one each time within a script. */
    public static Object named(String simpleName) {
        return CallScope.current().simulations().bean(simpleName, StandInObject::bean);
    }
}
