// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.files.platform;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** What scripts get for java.io.FileWriter: a file in the script's own folder. */
public final class FileWriter extends OutputStreamWriter {
    public FileWriter(String path) throws IOException {
        super(new FileOutputStream(path), StandardCharsets.UTF_8);
    }

    public FileWriter(java.io.File file) throws IOException {
        this(file.getPath());
    }
}
