// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.ws;

import gen.ws.core.Response;

/** An HTTP error as an exception. */
public class WebApplicationException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Response response;

    public WebApplicationException() {
        this(Response.serverError().build());
    }

    public WebApplicationException(String message) {
        super(message);
        response = Response.serverError().build();
    }

    public WebApplicationException(int status) {
        this(Response.status(status).build());
    }

    public WebApplicationException(Response response) {
        super("HTTP " + response.getStatus());
        this.response = response;
    }

    public Response getResponse() {
        return response;
    }
}
