// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.files.platform;

import drover.host.bean.world.World;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What scripts get for java.nio.file.Files: its functions for reading, over the files that the script finds. */
public final class Files {
    private Files() {
    }

    public static boolean exists(Path path) {
        return new File(path.toString()).exists();
    }

    public static boolean isRegularFile(Path path) {
        return new File(path.toString()).isFile();
    }

    public static boolean isReadable(Path path) {
        return exists(path);
    }

    public static long size(Path path) throws IOException {
        return readAllBytes(path).length;
    }

    public static byte[] readAllBytes(Path path) throws IOException {
        try {
            return World.current().files().read(path.toString());
        } catch (java.io.FileNotFoundException missing) {
            throw (IOException) new NoSuchFileException(path.toString()).initCause(missing);
        }
    }

    public static String readString(Path path) throws IOException {
        return readString(path, StandardCharsets.UTF_8);
    }

    public static String readString(Path path, Charset charset) throws IOException {
        return new String(readAllBytes(path), charset);
    }

    public static List<String> readAllLines(Path path) throws IOException {
        return readAllLines(path, StandardCharsets.UTF_8);
    }

    public static List<String> readAllLines(Path path, Charset charset) throws IOException {
        return readString(path, charset).lines().toList();
    }

    public static Stream<String> lines(Path path) throws IOException {
        return readAllLines(path).stream();
    }

    public static InputStream newInputStream(Path path) throws IOException {
        return new ByteArrayInputStream(readAllBytes(path));
    }

    public static BufferedReader newBufferedReader(Path path) throws IOException {
        return new BufferedReader(new InputStreamReader(newInputStream(path), StandardCharsets.UTF_8));
    }
}
