// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.util;

import drover.host.bean.world.World;
import drover.host.context.HttpRequest;
import drover.host.json.JsonValues;
import java.util.Map;

/** Helpers of the auth server that scripts call. */
public final class ServerUtil {
    private ServerUtil() {
    }

    /** The first value of a request parameter, or null. */
    public static String getFirstValue(Map<String, String[]> map, String key) {
        if (map.containsKey(key)) {
            String[] values = map.get(key);
            if (values != null && values.length > 0) {
                return values[0];
            }
        }
        return null;
    }

    public static String asJson(Object object) {
        return JsonValues.toJson(object).toString();
    }

    public static String getIpAddress(HttpRequest request) {
        return request == null ? null : request.getRemoteAddr();
    }

    /** The request that the page works for. */
    public static HttpRequest getRequestOrNull() {
        return World.current().httpRequest();
    }

    public static String toString(Object object) {
        return object == null ? null : object.toString();
    }
}
