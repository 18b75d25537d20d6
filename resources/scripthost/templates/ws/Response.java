// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.ws.core;

import java.util.LinkedHashMap;
import java.util.Map;

/** An HTTP answer that a script makes. */
public class Response {
    private final int status;
    private final Object entity;
    private final Map<String, Object> headers;

    protected Response(int status, Object entity, Map<String, Object> headers) {
        this.status = status;
        this.entity = entity;
        this.headers = headers;
    }

    public static ResponseBuilder status(int status) {
        return new ResponseBuilder(status);
    }

    public static ResponseBuilder status(int status, String reasonPhrase) {
        return new ResponseBuilder(status);
    }

    public static ResponseBuilder status(Status status) {
        return new ResponseBuilder(status.getStatusCode());
    }

    public static ResponseBuilder ok() {
        return new ResponseBuilder(200);
    }

    public static ResponseBuilder ok(Object entity) {
        return ok().entity(entity);
    }

    public static ResponseBuilder serverError() {
        return new ResponseBuilder(500);
    }

    public static ResponseBuilder noContent() {
        return new ResponseBuilder(204);
    }

    public int getStatus() {
        return status;
    }

    public Object getEntity() {
        return entity;
    }

    public boolean hasEntity() {
        return entity != null;
    }

    public String getHeaderString(String name) {
        Object value = headers.get(name);
        return value == null ? null : value.toString();
    }

    public Map<String, Object> getHeaders() {
        return headers;
    }

    @Override
    public String toString() {
        return "Response{status=" + status + ", entity=" + entity + '}';
    }

    /** Puts an answer together. */
    public static class ResponseBuilder {
        private final Map<String, Object> headers = new LinkedHashMap<>();
        private int status;
        private Object entity;

        ResponseBuilder(int status) {
            this.status = status;
        }

        public ResponseBuilder status(int newStatus) {
            status = newStatus;
            return this;
        }

        public ResponseBuilder entity(Object newEntity) {
            entity = newEntity;
            return this;
        }

        public ResponseBuilder header(String name, Object value) {
            headers.put(name, value);
            return this;
        }

        public ResponseBuilder type(String mediaType) {
            return header("Content-Type", mediaType);
        }

        public Response build() {
            return new Response(status, entity, headers);
        }
    }

    /** Frequent status codes. */
    public enum Status {
        OK(200), CREATED(201), ACCEPTED(202), NO_CONTENT(204), FOUND(302), SEE_OTHER(303), BAD_REQUEST(400), UNAUTHORIZED(401),
        FORBIDDEN(403), NOT_FOUND(404), METHOD_NOT_ALLOWED(405), CONFLICT(409), PRECONDITION_FAILED(412), TOO_MANY_REQUESTS(429),
        INTERNAL_SERVER_ERROR(500), NOT_IMPLEMENTED(501), SERVICE_UNAVAILABLE(503);

        private final int code;

        Status(int code) {
            this.code = code;
        }

        public int getStatusCode() {
            return code;
        }
    }
}
