// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.common.common;

import drover.host.context.UserAttributes;
import drover.host.context.UserView;
import gen.model.exception.InvalidClaimException;
import java.util.List;
import org.json.JSONArray;

/** A person's entry, by its attributes. */
public class SimpleUser implements UserView {
    private String dn;
    private String userId;
    private UserAttributes attributes = new UserAttributes();

    public String getDn() {
        return dn;
    }

    @Override
    public void setDn(String dn) {
        this.dn = dn;
    }

    public String getUserId() {
        return userId;
    }

    @Override
    public void setUserId(String userId) {
        this.userId = userId;
    }

    public List<UserAttributes.Attribute> getCustomAttributes() {
        return attributes.list();
    }

    @Override
    public void setCustomAttributes(List<UserAttributes.Attribute> customAttributes) {
        attributes = new UserAttributes(customAttributes);
    }

    /** The attribute's first value, or null. */
    public String getAttribute(String attributeName) {
        Object value = attributes.first(attributeName);
        return value == null ? null : value.toString();
    }

    public Object getAttributeObject(String attributeName) {
        return attributes.first(attributeName);
    }

    public List<String> getAttributeValues(String attributeName) {
        return attributes.texts(attributeName);
    }

    public Object getAttribute(String attributeName, boolean optional, boolean multivalued) throws InvalidClaimException {
        List<Object> values = attributes.values(attributeName);
        if (values == null || values.isEmpty()) {
            if (optional) {
                return null;
            }
            throw new InvalidClaimException("The claim " + attributeName + " was not found.");
        }
        return multivalued ? new JSONArray(values) : values.get(0);
    }

    public void setAttribute(String attributeName, Object attributeValue) {
        attributes.set(attributeName, attributeValue);
    }

    public void setAttribute(String attributeName, Object attributeValue, Boolean multiValued) {
        attributes.set(attributeName, attributeValue);
    }

    public void setAttribute(String attributeName, Object[] attributeValues) {
        attributes.set(attributeName, java.util.Arrays.asList(attributeValues));
    }

    public void removeAttribute(String attributeName) {
        attributes.remove(attributeName);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "{dn='" + dn + "', userId='" + userId + "', customAttributes=" + attributes + '}';
    }
}
