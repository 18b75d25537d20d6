// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.files;

import java.io.IOException;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Folders for temporary files. Each is removed when its owner is forgotten, or when the host ends. */
final class TemporaryFolders {
    private static final Cleaner CLEANER = Cleaner.create();
    private static final Set<Path> MADE = ConcurrentHashMap.newKeySet();

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> List.copyOf(MADE).forEach(TemporaryFolders::remove), "drover-files"));
    }

    private TemporaryFolders() {
    }

    static Path make(Object owner) throws IOException {
        Path folder = Files.createTempDirectory("drover-script-");
        MADE.add(folder);
        CLEANER.register(owner, () -> remove(folder));
        return folder;
    }

    private static void remove(Path folder) {
        if (!MADE.remove(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            System.err.println("drover-host: temporary files are left in " + folder + ": " + left.getMessage());
        }
    }
}
