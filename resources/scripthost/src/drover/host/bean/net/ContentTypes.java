// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.net;

import java.util.Map;

/** The content types that scripts name by the constants of the servers' HTTP library. */
public final class ContentTypes {
    private static final String LATIN = "; charset=ISO-8859-1";
    private static final String UTF8 = "; charset=UTF-8";
    private static final Map<String, String> BY_CONSTANT = Map.of("APPLICATION_JSON", "application/json" + UTF8,
            "APPLICATION_FORM_URLENCODED", "application/x-www-form-urlencoded" + LATIN,
            "APPLICATION_XML", "application/xml" + LATIN, "TEXT_XML", "text/xml" + LATIN, "TEXT_PLAIN", "text/plain" + LATIN,
            "TEXT_HTML", "text/html" + LATIN, "APPLICATION_OCTET_STREAM", "application/octet-stream",
            "APPLICATION_SOAP_XML", "application/soap+xml" + UTF8, "MULTIPART_FORM_DATA", "multipart/form-data" + LATIN);

    private ContentTypes() {
    }

    /** The header's value for a constant, a text, or null, for which the library takes plain text. */
    public static String of(Object contentType) {
        String text = contentType == null ? "TEXT_PLAIN" : contentType.toString();
        return BY_CONSTANT.getOrDefault(text, text);
    }
}
