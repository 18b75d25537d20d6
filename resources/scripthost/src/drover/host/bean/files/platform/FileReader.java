// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.files.platform;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** What scripts get for java.io.FileReader: the text of a file that the script finds. */
public final class FileReader extends InputStreamReader {
    public FileReader(String path) throws IOException {
        super(new FileInputStream(path), StandardCharsets.UTF_8);
    }

    public FileReader(java.io.File file) throws IOException {
        this(file.getPath());
    }
}
