// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.rpc;

/** A request that cannot be done, with its JSON-RPC error code. */
public final class RpcException extends Exception {
    public static final int PARSE_ERROR = -32700;
    public static final int INVALID_REQUEST = -32600;
    public static final int METHOD_NOT_FOUND = -32601;
    public static final int INVALID_PARAMS = -32602;
    public static final int INTERNAL_ERROR = -32603;
    /** The script was stopped, by request or because its time was over. */
    public static final int STOPPED = -32001;
    /** The handle is not (or no longer) known. */
    public static final int UNKNOWN_HANDLE = -32002;
    /** The script's type is not one that the host knows. */
    public static final int UNKNOWN_TYPE = -32003;

    private static final long serialVersionUID = 1L;
    private final int code;
    private final transient Output.Payload data;

    public RpcException(int code, String message) {
        this(code, message, null);
    }

    public RpcException(int code, String message, Output.Payload data) {
        super(message);
        this.code = code;
        this.data = data;
    }

    public int code() {
        return code;
    }

    public Output.Payload data() {
        return data;
    }
}
