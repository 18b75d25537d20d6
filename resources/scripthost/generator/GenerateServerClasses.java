// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Makes the classes that scripts know from their server, once for each server generation, from one set of templates.
 * Run by the build: {@code java -cp gson.jar GenerateServerClasses.java TEMPLATES TYPES.json OUT}.
 *
 * <p>A template is a Java file whose packages begin with {@code gen.}; which package that is in each generation is the
 * table below. Lines {@code //#if gluu3 gluu4}, {@code //#else}, {@code //#end} choose by generation (also
 * one inside another), and
 * {@code //#bean String name, boolean valid} makes a private field with getter and setter for each entry, as does
 * {@code //#fluent String name} with setters that give the object itself. {@code //#state User user, ro Object/Grant grant}
 * makes getters and setters (with ro: getters only) over a context's state; what stands behind the slash is the type's name
 * where the host has no class for it. The script types' interfaces are made from types.json.
 */
public final class GenerateServerClasses {
    private static final String[] GENERATIONS = {"gluu3", "gluu4", "janssen"};
    private static final Map<String, String[]> PACKAGES = new TreeMap<>();

    static {
        PACKAGES.put("gen.core", new String[] {"org.xdi", "org.gluu", "io.jans"});
        PACKAGES.put("gen.server", new String[] {"org.xdi.oxauth", "org.gluu.oxauth", "io.jans.as.server"});
        PACKAGES.put("gen.model", new String[] {"org.xdi.oxauth.model", "org.gluu.oxauth.model", "io.jans.as.model"});
        PACKAGES.put("gen.common",
                new String[] {"org.xdi.oxauth.model", "org.gluu.oxauth.model", "io.jans.as.common.model"});
        PACKAGES.put("gen.persistence",
                new String[] {"org.xdi.oxauth.model.common", "org.oxauth.persistence.model", "io.jans.as.persistence.model"});
        PACKAGES.put("gen.ws", new String[] {"javax.ws.rs", "javax.ws.rs", "jakarta.ws.rs"});
        PACKAGES.put("gen.person", new String[] {"org.gluu.oxtrust", "org.gluu.oxtrust", "io.jans.link"});
        PACKAGES.put("gen.scim", new String[] {"org.gluu.oxtrust", "org.gluu.oxtrust", "io.jans.scim"});
        PACKAGES.put("gen.jsf", new String[] {"org.gluu.jsf2", "org.gluu.jsf2", "io.jans.jsf2"});
        PACKAGES.put("gen.faces", new String[] {"javax.faces", "javax.faces", "jakarta.faces"});
        PACKAGES.put("gen.orm", new String[] {"org.gluu.persist", "org.gluu.persist", "io.jans.orm"});
        PACKAGES.put("gen.factory", new String[] {
            "drover.host.generation.gluu3", "drover.host.generation.gluu4", "drover.host.generation.janssen"});
    }

    private static final Pattern PACKAGE_TOKEN = Pattern.compile("\\bgen\\.(core|server|model|common|persistence|ws|person|scim|jsf|faces|orm|factory)\\b");
    private static final Pattern PACKAGE_LINE = Pattern.compile("^package ([\\w.]+);", Pattern.MULTILINE);

    /** A type's name within a declaration: not a package, not a member of one. */
    private static final Pattern TYPE_NAME = Pattern.compile("(?<![\\w.])[A-Z]\\w*");
    private static final Map<String, String> PLATFORM = Map.of("String", "String", "Object", "Object", "List", "java.util.List",
            "Map", "java.util.Map");

    private final Path out;
    private final Map<Path, String> written = new HashMap<>();
    private final Map<String, String> aliases = new HashMap<>();
    private final Map<String, String> classes = new HashMap<>(PLATFORM);

    private GenerateServerClasses(Path out, JsonObject types) {
        this.out = out;
        types.getAsJsonObject("aliases").entrySet().forEach(alias -> aliases.put(alias.getKey(), alias.getValue().getAsString()));
        types.getAsJsonObject("classes").entrySet().forEach(known -> classes.put(known.getKey(), known.getValue().getAsString()));
    }

    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException("usage: GenerateServerClasses TEMPLATES TYPES.json OUT");
        }
        JsonObject types = JsonParser.parseString(Files.readString(Path.of(args[1]))).getAsJsonObject();
        GenerateServerClasses generator = new GenerateServerClasses(Path.of(args[2]), types);
        for (int generation = 0; generation < GENERATIONS.length; generation++) {
            generator.templates(Path.of(args[0]), generation);
            for (JsonElement type : types.getAsJsonArray("types")) {
                generator.scriptType(type.getAsJsonObject(), generation);
            }
        }
        generator.removeOthers();
        generator.writeIndexes();
        generator.writeSourceList();
    }

    private void templates(Path folder, int generation) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
        for (Path file : files) {
            String text = expand(Files.readAllLines(file), GENERATIONS[generation], file);
            if (!text.isBlank()) {
                write(substitute(text, generation), file.getFileName().toString());
            }
        }
    }

    private static String substitute(String text, int generation) {
        Matcher matcher = PACKAGE_TOKEN.matcher(text);
        return matcher.replaceAll(found -> PACKAGES.get(found.group())[generation]);
    }

    /** Follows the {@code //#} lines. */
    private static String expand(List<String> lines, String generation, Path file) {
        StringBuilder text = new StringBuilder();
        // For each //#if around a line: whether the lines of its present part are wanted.
        Deque<Boolean> parts = new ArrayDeque<>();
        for (String line : lines) {
            String trimmed = line.trim();
            boolean taken = !parts.contains(false);
            if (trimmed.startsWith("//#if ")) {
                parts.push(List.of(trimmed.substring(6).trim().split("\\s+")).contains(generation));
            } else if (trimmed.equals("//#else")) {
                parts.push(!parts.pop());
            } else if (trimmed.equals("//#end")) {
                parts.pop();
            } else if (taken && trimmed.startsWith("//#bean ")) {
                bean(text, trimmed.substring(8), null);
            } else if (taken && trimmed.startsWith("//#fluent ")) {
                bean(text, trimmed.substring(10), file.getFileName().toString().replace(".java", ""));
            } else if (taken && trimmed.startsWith("//#state ")) {
                state(text, trimmed.substring(9));
            } else if (taken) {
                text.append(line).append('\n');
            }
        }
        if (!parts.isEmpty()) {
            throw new IllegalStateException(file + ": //#end is missing");
        }
        return text.toString();
    }

    /** {@code self}: what setters give, or null if they give nothing. */
    private static void bean(StringBuilder text, String entries, String self) {
        List<String[]> fields = new ArrayList<>();
        for (String entry : splitTopLevel(entries)) {
            int space = entry.lastIndexOf(' ');
            fields.add(new String[] {entry.substring(0, space).trim(), entry.substring(space + 1).trim()});
        }
        for (String[] field : fields) {
            text.append("    private ").append(field[0]).append(' ').append(field[1]).append(";\n");
        }
        for (String[] field : fields) {
            String upper = Character.toUpperCase(field[1].charAt(0)) + field[1].substring(1);
            String get = field[0].equals("boolean") ? "is" : "get";
            text.append("\n    public ").append(field[0]).append(' ').append(get).append(upper)
                    .append("() {\n        return ").append(field[1]).append(";\n    }\n");
            text.append("\n    public ").append(self == null ? "void" : self).append(" set").append(upper).append('(')
                    .append(field[0]).append(' ').append(field[1]).append(") {\n        this.").append(field[1]).append(" = ")
                    .append(field[1]).append(self == null ? ";\n    }\n" : ";\n        return this;\n    }\n");
        }
    }

    private static void state(StringBuilder text, String entries) {
        for (String entry : splitTopLevel(entries)) {
            boolean readOnly = entry.startsWith("ro ");
            String declaration = readOnly ? entry.substring(3) : entry;
            int space = declaration.lastIndexOf(' ');
            String name = declaration.substring(space + 1);
            String[] types = declaration.substring(0, space).split("/");
            String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
            text.append("\n    public ").append(types[0]).append(types[0].equals("boolean") ? " is" : " get").append(upper)
                    .append("() {\n        return state.value(\"").append(name).append("\", \"").append(types[types.length - 1])
                    .append("\");\n    }\n");
            if (!readOnly) {
                text.append("\n    public void set").append(upper).append('(').append(types[0]).append(" newValue) {\n")
                        .append("        state.put(\"").append(name).append("\", newValue);\n    }\n");
            }
        }
    }

    /** Splits at commas that are not between angle brackets. */
    private static List<String> splitTopLevel(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '<' ? 1 : c == '>' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(from, i).trim());
                from = i + 1;
            }
        }
        parts.add(text.substring(from).trim());
        return parts;
    }

    private void scriptType(JsonObject type, int generation) throws IOException {
        if (!existsIn(type, generation)) {
            return;
        }
        String name = type.get("interface").getAsString();
        int dot = name.indexOf('.');
        StringBuilder text = new StringBuilder("package gen.core.model.custom.script.type." + name.substring(0, dot) + ";\n\n");
        text.append("import gen.core.model.custom.script.type.BaseExternalType;\n\n");
        text.append("/** What a script of type ").append(type.get("value").getAsString()).append(" implements. */\n");
        text.append("public interface ").append(name.substring(dot + 1)).append(" extends BaseExternalType {\n");
        for (JsonElement element : type.getAsJsonArray("methods")) {
            JsonObject method = element.getAsJsonObject();
            if (!existsIn(method, generation)) {
                continue;
            }
            List<String> parameters = new ArrayList<>();
            method.getAsJsonArray("parameters").forEach(parameter -> parameters.add(qualified(parameter.getAsString())));
            text.append("    ").append(qualified(method.get("returns").getAsString())).append(' ')
                    .append(method.get("name").getAsString()).append('(').append(String.join(", ", parameters)).append(");\n\n");
        }
        text.setLength(text.length() - 1);
        text.append("}\n");
        write(substitute(text.toString(), generation), name.substring(dot + 1) + ".java");
    }

    /** Whether a type or a method of one is there in the generation; one that does not say is in all. */
    private static boolean existsIn(JsonObject described, int generation) {
        JsonArray generations = described.getAsJsonArray("generations");
        boolean has = generations == null;
        for (JsonElement name : generations == null ? new JsonArray() : generations) {
            has |= name.getAsString().equals(GENERATIONS[generation]);
        }
        return has;
    }

    /** The declaration as Java: what is no class of an interface's signature is an Object there, as on the servers. */
    private String qualified(String declaration) {
        return TYPE_NAME.matcher(aliases.getOrDefault(declaration, declaration))
                .replaceAll(name -> classes.getOrDefault(name.group(), "Object"));
    }

    /** Writes a source below its package's folder; leaves it alone when nothing changed. */
    private void write(String text, String fileName) throws IOException {
        Matcher line = PACKAGE_LINE.matcher(text);
        if (!line.find()) {
            throw new IllegalStateException(fileName + " has no package line");
        }
        Path file = out.resolve(line.group(1).replace('.', '/')).resolve(fileName);
        String other = written.put(file, text);
        if (other != null && !other.equals(text)) {
            throw new IllegalStateException(file + " is made twice");
        }
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Lists each generation's classes, so that the host finds a class by its simple name. */
    private void writeIndexes() throws IOException {
        for (int generation = 0; generation < GENERATIONS.length; generation++) {
            String own = PACKAGES.get("gen.factory")[generation].replace('.', '/');
            Set<String> names = new java.util.TreeSet<>();
            for (Path file : written.keySet()) {
                String name = out.relativize(file).toString().replace(java.io.File.separatorChar, '/').replace(".java", "");
                boolean belongs = false;
                for (Map.Entry<String, String[]> packages : PACKAGES.entrySet()) {
                    // Classes of Java's own interfaces have one name only.
                    belongs |= !packages.getKey().equals("gen.ws")
                            && name.startsWith(packages.getValue()[generation].replace('.', '/') + "/");
                }
                if (belongs && !name.startsWith("drover/")) {
                    names.add(name.replace('/', '.'));
                }
            }
            Path index = out.resolve(own).resolve("classes.txt");
            Files.writeString(index, String.join("\n", names) + "\n");
        }
    }

    /** All sources, for the compiler's argument file. */
    private void writeSourceList() throws IOException {
        List<String> lines = new ArrayList<>();
        for (Path file : new java.util.TreeSet<>(written.keySet())) {
            lines.add('"' + file.toString().replace("\\", "\\\\") + '"');
        }
        Files.write(out.resolve("sources.txt"), lines);
    }

    private void removeOthers() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(out)) {
            files = all.filter(file -> file.toString().endsWith(".java") && !written.containsKey(file)).toList();
        }
        for (Path file : files) {
            Files.delete(file);
        }
    }
}
