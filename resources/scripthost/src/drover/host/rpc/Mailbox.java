// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.rpc;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.locks.LockSupport;

/**
 * Brings requests to the script thread. While nothing runs, the script thread reads the stream itself, so that a call
 * costs no hand-over between threads; only when a call takes long does the stand-by reader take over, so that
 * {@code stop} and {@code ping} are answered meanwhile.
 */
public final class Mailbox {
    /** Answers what must not wait for the script thread. */
    public interface Urgent {
        /** True if the request was dealt with; called on whichever thread reads. */
        boolean handle(Request request);

        /** The stream has ended while a script runs. */
        void ended();
    }

    private final FrameReader reader;
    private final Output output;
    private final Urgent urgent;
    private final ArrayDeque<Request> waiting = new ArrayDeque<>();
    private final Thread standby;
    private boolean standbyReads;
    private boolean scriptReads;
    private boolean wanted;
    private volatile boolean ended;

    public Mailbox(FrameReader reader, Output output, Urgent urgent) {
        this.reader = reader;
        this.output = output;
        this.urgent = urgent;
        standby = new Thread(this::standBy, "drover-standby-reader");
        standby.setDaemon(true);
    }

    public void start() {
        standby.start();
    }

    /** Whether something has come that nobody has read yet. Script thread only, between requests. */
    public boolean hasMore() {
        return reader.hasMore();
    }

    /** The next request for the script thread; null when the stream has ended. */
    public Request next() throws IOException {
        while (true) {
            synchronized (this) {
                wanted = false;
                while (standbyReads && waiting.isEmpty() && !ended) {
                    await();
                }
                if (!waiting.isEmpty()) {
                    return waiting.poll();
                }
                if (ended) {
                    return null;
                }
                scriptReads = true;
            }
            Request request = readOne();
            synchronized (this) {
                scriptReads = false;
                if (ended) {
                    return null;
                }
            }
            if (request != null && !urgent.handle(request)) {
                return request;
            }
        }
    }

    /** Asks the stand-by reader to read while the script thread is busy. Called when a call takes long. */
    public void readMeanwhile() {
        synchronized (this) {
            if (wanted || standbyReads || scriptReads || ended) {
                return;
            }
            wanted = true;
        }
        LockSupport.unpark(standby);
    }

    private void standBy() {
        while (true) {
            synchronized (this) {
                standbyReads = wanted && !scriptReads && !ended;
            }
            if (!standbyReads) {
                LockSupport.park(this);
                continue;
            }
            try {
                readWhileWanted();
            } catch (IOException broken) {
                markEnded();
            }
            if (ended) {
                urgent.ended();
                return;
            }
        }
    }

    /** Reads until the script thread is idle and has been given what it waits for. */
    private void readWhileWanted() throws IOException {
        while (true) {
            Request request = readOne();
            if (ended) {
                return;
            }
            boolean dealtWith = request == null || urgent.handle(request);
            synchronized (this) {
                if (!dealtWith) {
                    waiting.add(request);
                }
                if (!wanted) {
                    standbyReads = false;
                    notifyAll();
                    return;
                }
            }
        }
    }

    /** One request; null if the frame was not one (its sender has been told) or the stream has ended. */
    private Request readOne() throws IOException {
        byte[] body;
        try {
            body = reader.read();
        } catch (FrameException malformed) {
            output.error(null, RpcException.PARSE_ERROR, malformed.getMessage(), null);
            return null;
        }
        if (body == null) {
            markEnded();
            return null;
        }
        try {
            return Request.parse(body);
        } catch (RpcException notOne) {
            output.error(Request.idOf(body), notOne.code(), notOne.getMessage(), notOne.data());
            return null;
        }
    }

    private synchronized void markEnded() {
        ended = true;
        standbyReads = false;
        notifyAll();
    }

    /** Waits on this object's monitor; an interrupt meant for a script that has just ended does not matter here. */
    private void await() {
        try {
            wait();
        } catch (InterruptedException late) {
            Thread.interrupted();
        }
    }
}
