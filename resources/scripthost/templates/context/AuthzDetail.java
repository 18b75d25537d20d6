//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.authzdetails;

import java.util.ArrayList;
import java.util.List;
import org.json.JSONArray;
import org.json.JSONObject;

/** One element of a request's authorization_details (RFC 9396, section 2). */
public class AuthzDetail {
    private JSONObject jsonObject;
    private String uiRepresentation;

    public AuthzDetail() {
        this(new JSONObject());
    }

    public AuthzDetail(JSONObject jsonObject) {
        this.jsonObject = jsonObject;
    }

    public AuthzDetail(String json) {
        this(new JSONObject(json));
    }

    /** Takes over another detail's JSON. */
    public void load(JSONObject json) {
        jsonObject = json;
    }

    public JSONObject getJsonObject() {
        return jsonObject;
    }

    public JSONObject toJsonObject() {
        return jsonObject;
    }

    public String getType() {
        return jsonObject.optString("type", null);
    }

    public String getIdentifier() {
        return jsonObject.optString("identifier", null);
    }

    public List<String> getLocations() {
        return texts("locations");
    }

    public List<String> getActions() {
        return texts("actions");
    }

    public List<String> getDatatypes() {
        return texts("datatypes");
    }

    public List<String> getPrivileges() {
        return texts("privileges");
    }

    private List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        JSONArray array = jsonObject.optJSONArray(name);
        if (array != null) {
            array.forEach(value -> texts.add(String.valueOf(value)));
        }
        return texts;
    }

    public String getUiRepresentation() {
        return uiRepresentation;
    }

    public void setUiRepresentation(String uiRepresentation) {
        this.uiRepresentation = uiRepresentation;
    }

    @Override
    public String toString() {
        return jsonObject.toString();
    }
}
//#end
