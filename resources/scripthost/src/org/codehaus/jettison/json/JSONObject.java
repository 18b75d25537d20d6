// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.codehaus.jettison.json;

import java.util.Map;
import org.json.JSONException;

/** The JSON object of the library that Gluu 3 and early Gluu 4 use, whose methods are those of org.json. */
public class JSONObject extends org.json.JSONObject {
    public JSONObject() {
        super();
    }

    /** @throws JSONException if the text is not a JSON object */
    public JSONObject(String text) {
        super(text);
    }

    public JSONObject(Map<?, ?> map) {
        super(map);
    }
}
