// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.net;

import drover.host.bean.world.World;
import drover.host.json.JsonValues;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManager;

/** The HTTP client that a script gets from the server. Its requests go to allowed hosts only, also after a redirect. */
public final class ScriptHttpClient {
    private static final int MOST_REDIRECTS = 10;
    private static final int SECONDS = 20;
    /** Headers that the client itself sets. */
    private static final Set<String> OWN = Set.of("host", "connection", "content-length", "expect", "upgrade", "transfer-encoding");

    private final boolean trustsAll;
    private final Parameters parameters = new Parameters();

    /** {@code trustsAll}: whether any certificate is taken. */
    public ScriptHttpClient(boolean trustsAll) {
        this.trustsAll = trustsAll;
    }

    /** The old way to set time limits: {@code getParams().setIntParameter(name, milliseconds)}. */
    public Parameters getParams() {
        return parameters;
    }

    public Parameters getConnectionManager() {
        return parameters;
    }

    /** Does nothing: connections are not kept. */
    public void close() {
        parameters.values.clear();
    }

    /** Named values. */
    public static final class Parameters {
        private final Map<String, Object> values = new LinkedHashMap<>();

        public Parameters setIntParameter(Object name, int value) {
            values.put(String.valueOf(name), value);
            return this;
        }

        public Parameters setParameter(Object name, Object value) {
            values.put(String.valueOf(name), value);
            return this;
        }

        public Object getParameter(Object name) {
            return values.get(String.valueOf(name));
        }

        public int getIntParameter(Object name, int otherwise) {
            return values.get(String.valueOf(name)) instanceof Integer number ? number : otherwise;
        }

        /** Does nothing. */
        public void shutdown() {
            values.clear();
        }
    }

    /**
     * Sends a request. Told among the effects, whatever comes of it.
     *
     * @throws IOException if the host is not allowed or does not answer
     */
    public HttpReply send(String method, String uri, Map<?, ?> headers, String body) throws IOException {
        try {
            HttpReply reply = follow(method, address(uri), headers, body);
            World.current().effects().add("http", "method", method, "url", uri, "status", reply.statusCode());
            return reply;
        } catch (RefusedException refused) {
            World.current().effects().add("http", "method", method, "url", uri, "refused", refused.getMessage());
            throw refused;
        } catch (IOException failed) {
            World.current().effects().add("http", "method", method, "url", uri, "failed", failed.toString());
            throw failed;
        }
    }

    /** The host is not one that requests may go to. To a script it looks like a host that does not answer. */
    private static final class RefusedException extends ConnectException {
        private static final long serialVersionUID = 1L;

        RefusedException(URI uri) {
            super("Connect to " + uri.getHost() + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
                    + " failed: Connection refused (the host is not among the allowed ones)");
        }
    }

    private static URI address(String uri) throws IOException {
        try {
            return new URI(uri.trim());
        } catch (URISyntaxException | NullPointerException wrong) {
            // The servers' client makes its request object before it sends, and that refuses such an address.
            throw new IllegalArgumentException("The address \"" + uri + "\" cannot be read.", wrong);
        }
    }

    private HttpReply follow(String method, URI uri, Map<?, ?> headers, String body) throws IOException {
        URI at = uri;
        String verb = method;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            if (!World.current().hosts().allows(at)) {
                throw new RefusedException(at);
            }
            HttpResponse<byte[]> response = exchange(verb, at, headers, verb.equals(method) ? body : null);
            String location = response.headers().firstValue("Location").orElse(null);
            boolean moved = location != null && Set.of(301, 302, 303, 307).contains(response.statusCode())
                    && (method.equals("GET") || method.equals("HEAD") || response.statusCode() == 303);
            if (!moved) {
                return new HttpReply(response);
            }
            at = at.resolve(location);
            verb = response.statusCode() == 303 && !verb.equals("HEAD") ? "GET" : verb;
        }
        throw new IOException("Maximum redirects (" + MOST_REDIRECTS + ") exceeded");
    }

    private HttpResponse<byte[]> exchange(String method, URI uri, Map<?, ?> headers, String body) throws IOException {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(uri).timeout(limit())
                    .method(method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
            if (headers != null) {
                headers.forEach((name, value) -> setHeader(request, JsonValues.textOf(name), JsonValues.textOf(value)));
            }
            return (trustsAll ? Trusting.CLIENT : Usual.CLIENT).send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IllegalArgumentException wrong) {
            throw new IOException(wrong.getMessage(), wrong);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("the request was interrupted").initCause(stopped);
        }
    }

    private static void setHeader(HttpRequest.Builder request, String name, String value) {
        if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
            request.setHeader(name, value);
        }
    }

    /** The sum of the time limits that the script set for the connection and for the answer. */
    private Duration limit() {
        int connect = parameters.getIntParameter("http.connection.timeout", parameters.getIntParameter("CONNECTION_TIMEOUT", 0));
        int answer = parameters.getIntParameter("http.socket.timeout", parameters.getIntParameter("SO_TIMEOUT", 0));
        return connect <= 0 && answer <= 0 ? Duration.ofSeconds(SECONDS)
                : Duration.ofMillis(Math.max(0L, connect) + Math.max(0L, answer));
    }

    private static HttpClient.Builder builder() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(SECONDS));
    }

    /** Made at the first request. */
    private static final class Usual {
        static final HttpClient CLIENT = builder().build();
    }

    /** Made at the first request that takes any certificate. */
    private static final class Trusting {
        static final HttpClient CLIENT = builder().sslContext(trustingAll()).build();

        private static SSLContext trustingAll() {
            try {
                SSLContext context = SSLContext.getInstance("TLS");
                context.init(null, new TrustManager[] {new TrustingAll()}, null);
                return context;
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
