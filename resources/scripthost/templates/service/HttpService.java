// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service.net;

import drover.host.bean.ServerBean;
import drover.host.bean.net.ContentTypes;
import drover.host.bean.net.HttpReply;
import drover.host.bean.net.ScriptHttpClient;
import drover.host.context.Beans;
import drover.host.context.CallScope;
import drover.host.context.HttpRequest;
import gen.model.net.HttpServiceResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Requests to other servers; they go to allowed hosts only. */
public class HttpService implements ServerBean {
    public static Object instance() {
        return Beans.named("HttpService");
    }

    public ScriptHttpClient getHttpsClient() {
        return new ScriptHttpClient(false);
    }

    /** A request configuration's or route planner's settings are left aside. */
    public ScriptHttpClient getHttpsClient(Object configuration) {
        return getHttpsClient();
    }

    public ScriptHttpClient getHttpsClientTrustAll() {
        return new ScriptHttpClient(true);
    }

    public ScriptHttpClient getHttpsClientDefaulTrustStore() {
        return getHttpsClient();
    }

    /** The stores of keys and certificates are left aside. */
    public ScriptHttpClient getHttpsClient(String trustStorePath, String trustStorePassword) {
        return getHttpsClient();
    }

    public ScriptHttpClient getHttpsClient(String trustStoreType, String trustStorePath, String trustStorePassword) {
        return getHttpsClient();
    }

    public ScriptHttpClient getHttpsClient(String trustStoreType, String trustStorePath, String trustStorePassword,
                                           String keyStoreType, String keyStorePath, String keyStorePassword) {
        return getHttpsClient();
    }

    /** Null, as on the server, if the host does not answer. */
    public HttpServiceResponse executeGet(ScriptHttpClient httpClient, String requestUri, Map<String, String> headers) {
        return execute(httpClient, "GET", requestUri, headers, null);
    }

    public HttpServiceResponse executeGet(ScriptHttpClient httpClient, String requestUri) {
        return executeGet(httpClient, requestUri, null);
    }

    /** {@code authData}: what follows Basic in the header Authorization, if anything. */
    public HttpServiceResponse executePost(ScriptHttpClient httpClient, String uri, String authData, Map<String, String> headers,
                                           String postData, Object contentType) {
        Map<Object, Object> all = new HashMap<>();
        all.put("Content-Type", ContentTypes.of(contentType));
        if (authData != null && !authData.isBlank()) {
            all.put("Authorization", "Basic " + authData);
        }
        if (headers != null) {
            headers.forEach((name, value) -> {
                all.keySet().removeIf(known -> known.toString().equalsIgnoreCase(name));
                all.put(name, value);
            });
        }
        return execute(httpClient, "POST", uri, all, postData);
    }

    public HttpServiceResponse executePost(ScriptHttpClient httpClient, String uri, String authData, Map<String, String> headers,
                                           String postData) {
        return executePost(httpClient, uri, authData, headers, postData, null);
    }

    public HttpServiceResponse executePost(ScriptHttpClient httpClient, String uri, String authData, String postData,
                                           Object contentType) {
        return executePost(httpClient, uri, authData, null, postData, contentType);
    }

    private static HttpServiceResponse execute(ScriptHttpClient client, String method, String uri, Map<?, ?> headers, String body) {
        try {
            return new HttpServiceResponse(client.send(method, uri, headers, body));
        } catch (IOException failed) {
            CallScope.current().log().host("server log ERROR: Failed to execute " + method.toLowerCase(Locale.ROOT) + " request: "
                    + failed.getMessage());
            return null;
        }
    }

    /** Null if the reply's status is not one of success. */
    public byte[] getResponseContent(HttpReply httpResponse) {
        return httpResponse == null || !isResponseStastusCodeOk(httpResponse) ? null : httpResponse.body();
    }

    /** The content is here already; a reply that is null is left alone, as on the server. */
    public void consume(HttpReply httpResponse) {
        if (httpResponse != null) {
            httpResponse.close();
        }
    }

    public String convertEntityToString(byte[] responseBytes) {
        return responseBytes == null ? null : new String(responseBytes, StandardCharsets.UTF_8);
    }

    public String convertEntityToString(byte[] responseBytes, Charset charset) {
        return responseBytes == null ? null : new String(responseBytes, charset);
    }

    public String convertEntityToString(byte[] responseBytes, String charsetName) {
        return responseBytes == null ? null : new String(responseBytes, Charset.forName(charsetName));
    }

    /** The statuses 200 to 207. The name is spelt so on the server. */
    public boolean isResponseStastusCodeOk(HttpReply httpResponse) {
        int status = httpResponse.statusCode();
        return status >= 200 && status <= 207;
    }

    public boolean isResponseStatusCodeOk(HttpReply httpResponse) {
        return isResponseStastusCodeOk(httpResponse);
    }

    public boolean isContentTypeXml(HttpReply httpResponse) {
        HttpReply.Header type = httpResponse.getFirstHeader("Content-Type");
        return type != null && (type.getValue().equals("application/xml") || type.getValue().equals("text/xml"));
    }

    public String encodeUrl(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    public String encodeBase64(String value) {
        return Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of the server as the request names it; the port only if it is not that of the scheme. */
    public String constructServerUrl(HttpRequest request) {
        int port = request.getServerPort();
        String place = port == 80 || port == 443 ? request.getServerName() : request.getServerName() + ":" + port;
        return (request.getScheme() + "://" + place + request.getContextPath()).toLowerCase(Locale.ROOT);
    }
}
