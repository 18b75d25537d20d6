// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.net;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** What a request brought, with the members that scripts use of the servers' HTTP library. */
public final class HttpReply {
    private final int status;
    private final HttpHeaders headers;
    private final byte[] body;

    HttpReply(HttpResponse<byte[]> response) {
        status = response.statusCode();
        headers = response.headers();
        body = response.body();
    }

    public int statusCode() {
        return status;
    }

    public byte[] body() {
        return body.clone();
    }

    public StatusLine getStatusLine() {
        return new StatusLine(status);
    }

    /** The content; null where the status has none. */
    public Entity getEntity() {
        return status == 204 || status == 205 || status == 304 ? null : new Entity(this);
    }

    /** The first header of this name, or null. */
    public Header getFirstHeader(String name) {
        return headers.firstValue(name).map(value -> new Header(name, value)).orElse(null);
    }

    public Header[] getHeaders(String name) {
        return headers.allValues(name).stream().map(value -> new Header(name, value)).toArray(Header[]::new);
    }

    public Header[] getAllHeaders() {
        List<Header> all = new ArrayList<>();
        headers.map().forEach((name, values) -> values.forEach(value -> all.add(new Header(name, value))));
        return all.toArray(new Header[0]);
    }

    public boolean containsHeader(String name) {
        return headers.firstValue(name).isPresent();
    }

    /** Does nothing: the content is here already. */
    public void close() {
        // Nothing is open.
    }

    /** A status line. */
    public static final class StatusLine {
        private final int code;

        StatusLine(int code) {
            this.code = code;
        }

        public int getStatusCode() {
            return code;
        }

        @Override
        public String toString() {
            return "HTTP/1.1 " + code;
        }
    }

    /** A header. */
    public static final class Header {
        private final String name;
        private final String value;

        Header(String name, String value) {
            this.name = name;
            this.value = value;
        }

        public String getName() {
            return name;
        }

        public String getValue() {
            return value;
        }

        @Override
        public String toString() {
            return name + ": " + value;
        }
    }

    /** A reply's content. */
    public static final class Entity {
        private final HttpReply reply;

        Entity(HttpReply reply) {
            this.reply = reply;
        }

        public InputStream getContent() {
            return new ByteArrayInputStream(reply.body);
        }

        public long getContentLength() {
            return reply.body.length;
        }

        public Header getContentType() {
            return reply.getFirstHeader("Content-Type");
        }
    }
}
