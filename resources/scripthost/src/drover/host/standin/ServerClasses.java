// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import drover.host.bean.ServerBean;
import drover.host.script.Generation;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Finds Java classes by the names that scripts import. */
final class ServerClasses {
    private static final Map<String, Optional<Class<?>>> FOUND = new ConcurrentHashMap<>();
    private static final Map<Generation, Map<String, String>> BY_SIMPLE_NAME = new EnumMap<>(Generation.class);
    private static final Map<Generation, List<String>> ALL = new EnumMap<>(Generation.class);
    private static Set<String> platformPackages;

    private ServerClasses() {
    }

    /** The class of this name, or null. */
    static Class<?> find(String fullName) {
        return FOUND.computeIfAbsent(fullName, ServerClasses::load).orElse(null);
    }

    private static Optional<Class<?>> load(String fullName) {
        try {
            return Optional.of(Class.forName(fullName, false, ServerClasses.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError absent) {
            return Optional.empty();
        }
    }

    /**
     * The class that a server of this generation has under this simple name: one class has had several packages over
     * the versions, and scripts name any of them. Null if the host has none or two of that name.
     */
    static Class<?> findBySimpleName(Generation generation, String simpleName) {
        String name;
        synchronized (BY_SIMPLE_NAME) {
            name = BY_SIMPLE_NAME.computeIfAbsent(generation, ServerClasses::simpleNames).get(simpleName);
        }
        return name == null ? null : find(name);
    }

    /** A new bean of the class with this simple name, or null if the host has none. */
    static ServerBean newBean(Generation generation, String simpleName) {
        Class<?> type = findBySimpleName(generation, simpleName);
        return type == null ? null : newBean(type);
    }

    /** A new bean of this class, or null if it is none. */
    static ServerBean newBean(Class<?> type) {
        if (!ServerBean.class.isAssignableFrom(type)) {
            return null;
        }
        try {
            return (ServerBean) type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(type.getName() + " is no bean", broken);
        }
    }

    private static Map<String, String> simpleNames(Generation generation) {
        Map<String, String> names = new HashMap<>();
        for (String name : all(generation)) {
            String simple = name.substring(name.lastIndexOf('.') + 1);
            names.merge(simple, name, (first, second) -> "");
        }
        names.values().removeIf(String::isEmpty);
        return names;
    }

    /** The simple names of the server classes in a package, for {@code from … import *}. */
    static List<String> inPackage(String packageName) {
        List<String> names = new ArrayList<>();
        for (Generation generation : Generation.values()) {
            synchronized (BY_SIMPLE_NAME) {
                for (String name : all(generation)) {
                    int dot = name.lastIndexOf('.');
                    if (name.substring(0, dot).equals(packageName)) {
                        names.add(name.substring(dot + 1));
                    }
                }
            }
        }
        return names;
    }

    private static List<String> all(Generation generation) {
        return ALL.computeIfAbsent(generation, ServerClasses::readIndex);
    }

    private static List<String> readIndex(Generation generation) {
        String index = "/drover/host/generation/" + generation.id() + "/classes.txt";
        try (InputStream in = ServerClasses.class.getResourceAsStream(index)) {
            if (in == null) {
                throw new IllegalStateException("scripthost.jar lacks " + index);
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the package is one of the Java platform's own: nothing is stood in for there. */
    static synchronized boolean isPlatformPackage(String packageName) {
        if (packageName.startsWith("java.")) {
            return true;
        }
        if (platformPackages == null) {
            platformPackages = ModuleLayer.boot().modules().stream().flatMap(module -> module.getPackages().stream())
                    .collect(Collectors.toSet());
        }
        return platformPackages.contains(packageName);
    }
}
