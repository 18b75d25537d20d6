// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service;

import drover.host.bean.ServerBean;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Writes parameters as an address has them. */
public class RequestParameterService implements ServerBean {
    /** name=value pairs joined by {@code &}; parameters without a value are left out. */
    public String parametersAsString(Map<String, String> parameterMap) {
        StringBuilder text = new StringBuilder();
        parameterMap.forEach((name, value) -> {
            if (value != null && !value.isBlank()) {
                text.append(text.isEmpty() ? "" : "&").append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
            }
        });
        return text.toString();
    }
}
