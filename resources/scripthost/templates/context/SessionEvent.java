// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.external.session;

import drover.host.context.HttpRequest;

/** What happened to a session. */
public class SessionEvent {
    private Object httpResponse;
//#bean SessionEventType type, Object sessionId, HttpRequest httpRequest, Object scriptConfiguration

    public SessionEvent() {
    }

    public SessionEvent(SessionEventType type, Object sessionId) {
        this.type = type;
        this.sessionId = sessionId;
    }

    public Object getHttpResponse() {
        return httpResponse;
    }

    public void setHttpResponse(Object httpResponse) {
        this.httpResponse = httpResponse;
    }

    @Override
    public String toString() {
        return "SessionEvent{type=" + type + ", sessionId=" + sessionId + '}';
    }
}
