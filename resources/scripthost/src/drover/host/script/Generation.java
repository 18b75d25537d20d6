// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.script;

import drover.host.context.ModelFactory;
import drover.host.rpc.RpcException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The server generations, and what they do differently with a script. */
public enum Generation {
    GLUU3("gluu3", "org.xdi"),
    GLUU4("gluu4", "org.gluu"),
    JANSSEN("janssen", "io.jans");

    /** Any character may stand before xdi: the server's own replacement is a regular expression. */
    private static final Pattern OLD_PACKAGE = Pattern.compile(".xdi");

    private final String id;
    private final String root;
    private ModelFactory models;
    private Map<String, String> classNames;

    Generation(String id, String root) {
        this.id = id;
        this.root = root;
    }

    public String id() {
        return id;
    }

    /** The package that the server's core classes are in. */
    public String root() {
        return root;
    }

    public static Generation of(String id) throws RpcException {
        for (Generation generation : values()) {
            if (generation.id.equals(id)) {
                return generation;
            }
        }
        throw new RpcException(RpcException.INVALID_PARAMS, "The server \"" + id + "\" is not one of janssen, gluu4, gluu3.");
    }

    /** The text that the server compiles: Gluu 4 moves scripts of Gluu 3 to its own packages. */
    public String compiledText(String source) {
        return this == GLUU4 ? OLD_PACKAGE.matcher(source).replaceAll(".gluu") : source;
    }

    /** Whether a server of this generation has no packages of the other's. Gluu 3 already had some of Gluu 4's. */
    public boolean refusesPackagesOf(Generation other) {
        return other != this && !(this == GLUU3 && other == GLUU4);
    }

    /** Whether init(customScript, configurationAttributes) exists at all. */
    public boolean hasTwoArgumentInit() {
        return this != GLUU3;
    }

    /** Whether a script that cannot be compiled is left without an instance, instead of with the type's dummy. */
    public boolean keepsNothingAfterLoadError() {
        return this != JANSSEN;
    }

    /** Whether the JSON library of this generation reads decimals exactly. */
    public boolean exactDecimals() {
        return this == JANSSEN;
    }

    public synchronized ModelFactory models() {
        if (models == null) {
            try {
                models = (ModelFactory) Class.forName("drover.host.generation." + id + ".Models").getDeclaredConstructor().newInstance();
            } catch (ReflectiveOperationException broken) {
                throw new IllegalStateException("scripthost.jar lacks the classes of " + id, broken);
            }
        }
        return models;
    }

    /** The class of this generation with this simple name; null if the host has none or two of it. */
    public synchronized Class<?> classNamed(String simpleName) {
        if (classNames == null) {
            classNames = readClassNames();
        }
        String name = classNames.getOrDefault(simpleName, "");
        try {
            return name.isEmpty() ? null : Class.forName(name);
        } catch (ClassNotFoundException broken) {
            throw new IllegalStateException("scripthost.jar lacks " + name, broken);
        }
    }

    private Map<String, String> readClassNames() {
        Map<String, String> names = new HashMap<>();
        String index = "/drover/host/generation/" + id + "/classes.txt";
        try (InputStream in = Generation.class.getResourceAsStream(index)) {
            if (in == null) {
                throw new IllegalStateException("scripthost.jar lacks " + index);
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines()
                    .forEach(name -> names.merge(name.substring(name.lastIndexOf('.') + 1), name, (first, second) -> ""));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return names;
    }

    /** The generation that the package of a class belongs to, or null. */
    public static Generation ofClassName(String name) {
        for (Generation generation : values()) {
            if (name.startsWith(generation.root + ".")) {
                return generation;
            }
        }
        return name.startsWith("jans.") ? JANSSEN : null;
    }
}
