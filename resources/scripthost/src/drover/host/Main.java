// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host;

import drover.host.rpc.FrameReader;
import drover.host.rpc.Output;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;

/**
 * The script host: runs interception scripts of Gluu and Janssen servers on Jython, driven by JSON-RPC on stdin and
 * stdout (see PROTOCOL.md). Ends when stdin ends.
 */
public final class Main {
    /** Room for deep Python recursion, which uses several Java frames for each of its own. */
    private static final long SCRIPT_STACK = 64L * 1024 * 1024;

    private Main() {
    }

    public static void main(String[] args) throws InterruptedException {
        FileOutputStream channel = new FileOutputStream(FileDescriptor.out);
        FileInputStream requests = new FileInputStream(FileDescriptor.in);
        // Whatever else prints (a script's Java objects, a library, the JVM) must not get into the channel.
        System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
        System.setIn(InputStream.nullInputStream());
        defaultTo("python.import.site", "false");
        defaultTo("python.cachedir.skip", "true");
        defaultTo("python.console.encoding", "UTF-8");
        Host host = new Host(new FrameReader(requests), new Output(channel));
        Thread script = new Thread(null, host, "drover-script", SCRIPT_STACK);
        host.start(script);
        script.join();
        System.exit(host.exitCode());
    }

    private static void defaultTo(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }
}
