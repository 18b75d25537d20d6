// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.files.platform;

import drover.host.bean.files.DeclaredFiles;
import drover.host.bean.world.World;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;

/** What scripts get for java.io.File: a path whose questions are answered from the files that the script finds. */
public final class File extends java.io.File {
    private static final long serialVersionUID = 1L;

    public File(String path) {
        super(path);
    }

    public File(String parent, String child) {
        super(parent, child);
    }

    public File(java.io.File parent, String child) {
        super(parent, child);
    }

    public File(URI uri) {
        super(uri);
    }

    private static DeclaredFiles files() {
        return World.current().files();
    }

    /** Where a file of the script's own lies; null for others, which are declared or missing. */
    private java.io.File own() {
        try {
            Path own = content() == null ? files().own(getPath()) : null;
            return own == null ? null : own.toFile();
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private byte[] content() {
        return files().content(getPath());
    }

    private boolean told(boolean found) {
        if (!found && own() == null) {
            files().refused(getPath(), "not declared");
        }
        return found;
    }

    @Override
    public boolean exists() {
        java.io.File own = own();
        return own != null ? own.exists() : told(content() != null || files().isFolder(getPath()));
    }

    @Override
    public boolean isFile() {
        java.io.File own = own();
        return own != null ? own.isFile() : told(content() != null);
    }

    @Override
    public boolean isDirectory() {
        java.io.File own = own();
        return own != null ? own.isDirectory() : files().isFolder(getPath());
    }

    @Override
    public boolean canRead() {
        return exists();
    }

    @Override
    public boolean canWrite() {
        java.io.File own = own();
        return own != null && own.canWrite();
    }

    @Override
    public long length() {
        java.io.File own = own();
        return own != null ? own.length() : content() == null ? 0 : content().length;
    }

    @Override
    public boolean delete() {
        java.io.File own = own();
        return own != null && own.delete();
    }

    @Override
    public boolean mkdir() {
        java.io.File own = own();
        return own != null && own.mkdir();
    }

    @Override
    public boolean mkdirs() {
        java.io.File own = own();
        return own != null && own.mkdirs();
    }

    @Override
    public boolean createNewFile() throws IOException {
        return files().writable(getPath()).toFile().createNewFile();
    }

    @Override
    public String[] list() {
        java.io.File own = own();
        return own == null ? null : own.list();
    }

    @Override
    public java.io.File[] listFiles() {
        java.io.File own = own();
        return own == null ? null : own.listFiles();
    }

    /** A new file in the script's own folder. */
    public static java.io.File createTempFile(String prefix, String suffix) throws IOException {
        return new File(java.io.File.createTempFile(prefix, suffix, files().folder().toFile()).getPath());
    }
}
