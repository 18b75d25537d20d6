// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.files;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.bean.world.Effects;
import drover.host.json.Json;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that a script finds: those that are declared, with the content that is declared, and those in a folder of its
 * own for temporary files. All others are missing.
 */
public final class DeclaredFiles {
    private final Effects effects;
    private final Map<String, byte[]> declared = new TreeMap<>();
    private Path folder;

    public DeclaredFiles(Effects effects) {
        this.effects = effects;
    }

    /** A member is the file's path; its value the content: a text, {@code {"base64":…}} or {@code {"json":…}}. */
    public void tell(JsonObject files) {
        declared.clear();
        for (Map.Entry<String, JsonElement> file : files.entrySet()) {
            declared.put(normal(file.getKey()), content(file.getValue()));
        }
    }

    private static byte[] content(JsonElement value) {
        if (value instanceof JsonObject object) {
            return object.has("base64") ? Base64.getDecoder().decode(Json.text(object, "base64", ""))
                    : String.valueOf(object.has("json") ? object.get("json") : object).getBytes(StandardCharsets.UTF_8);
        }
        return (value.isJsonPrimitive() ? value.getAsString() : value.toString()).getBytes(StandardCharsets.UTF_8);
    }

    private static String normal(String path) {
        return Path.of("/").resolve(path).normalize().toString();
    }

    /** The content of a declared file, or null. */
    public byte[] content(String path) {
        return declared.get(normal(path));
    }

    /** Whether this is a folder on the way to a declared file. */
    public boolean isFolder(String path) {
        String prefix = normal(path).equals("/") ? "/" : normal(path) + "/";
        return declared.keySet().stream().anyMatch(file -> file.startsWith(prefix));
    }

    /** The folder for the script's temporary files, made at the first use. */
    public synchronized Path folder() throws IOException {
        if (folder == null) {
            folder = TemporaryFolders.make(this);
        }
        return folder;
    }

    private synchronized boolean isInFolder(Path path) {
        return folder != null && path.startsWith(folder);
    }

    /**
     * Where a path of a temporary file really lies: in the script's own folder, also when it is written as one of the
     * machine's folder for such files. Null for all other paths.
     */
    public Path own(String path) throws IOException {
        Path asked = Path.of(normal(path));
        if (isInFolder(asked)) {
            return asked;
        }
        for (String shared : new String[] {System.getProperty("java.io.tmpdir"), "/tmp"}) {
            if (asked.startsWith(shared)) {
                return folder().resolve(Path.of(shared).relativize(asked)).normalize();
            }
        }
        return null;
    }

    /** Tells that a script was refused a file. */
    public void refused(String path, String why) {
        effects.add("file", "path", path, "refused", why);
    }

    /** The content of a file that a script reads: a declared one, or one of its own. */
    public byte[] read(String path) throws IOException {
        byte[] content = content(path);
        if (content != null) {
            return content.clone();
        }
        Path own = own(path);
        if (own == null) {
            refused(path, "not declared");
        }
        if (own == null || !Files.isRegularFile(own)) {
            throw new FileNotFoundException(path + " (No such file or directory)");
        }
        return Files.readAllBytes(own);
    }

    /** Where a script may write: in its own folder only. */
    public Path writable(String path) throws IOException {
        Path own = content(path) == null ? own(path) : null;
        if (own == null) {
            refused(path, "written outside the script's own folder");
            throw new FileNotFoundException(path + " (Permission denied)");
        }
        return own;
    }
}
