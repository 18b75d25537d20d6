// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package org.codehaus.jettison.json;

import java.util.Collection;
import org.json.JSONException;

/** The JSON array of the library that Gluu 3 and early Gluu 4 use, whose methods are those of org.json. */
public class JSONArray extends org.json.JSONArray {
    public JSONArray() {
        super();
    }

    /** @throws JSONException if the text is not a JSON array */
    public JSONArray(String text) {
        super(text);
    }

    public JSONArray(Collection<?> collection) {
        super(collection);
    }
}
