// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.files.platform;

import drover.host.bean.world.World;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** What scripts get for java.io.FileInputStream: the content of a file that the script finds. */
public final class FileInputStream extends ByteArrayInputStream {
    public FileInputStream(String path) throws IOException {
        super(World.current().files().read(path));
    }

    public FileInputStream(java.io.File file) throws IOException {
        this(file.getPath());
    }
}
