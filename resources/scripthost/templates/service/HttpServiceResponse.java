// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.net;

import drover.host.bean.net.HttpReply;

/** A reply, in the form that HttpService gives. */
public class HttpServiceResponse {
    private final HttpReply httpResponse;

    public HttpServiceResponse(HttpReply httpResponse) {
        this.httpResponse = httpResponse;
    }

    public HttpReply getHttpResponse() {
        return httpResponse;
    }

    public void closeConnection() {
        httpResponse.close();
    }
}
