// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.files.platform;

import drover.host.bean.world.World;
import java.io.IOException;

/** What scripts get for java.io.FileOutputStream: a file in the script's own folder. */
public final class FileOutputStream extends java.io.FileOutputStream {
    public FileOutputStream(String path) throws IOException {
        this(path, false);
    }

    public FileOutputStream(String path, boolean append) throws IOException {
        super(World.current().files().writable(path).toFile(), append);
    }

    public FileOutputStream(java.io.File file) throws IOException {
        this(file.getPath());
    }
}
