// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A person's entry as the administration and SCIM servers hand it to scripts: everything is an attribute. */
public class Person implements UserView {
    private String dn;
    private UserAttributes attributes = new UserAttributes();

    @Override
    public String getDn() {
        return dn;
    }

    @Override
    public void setDn(String dn) {
        this.dn = dn;
    }

    @Override
    public String getUserId() {
        return getUid();
    }

    @Override
    public void setUserId(String userId) {
        setUid(userId);
    }

    @Override
    public List<UserAttributes.Attribute> getCustomAttributes() {
        return attributes.list();
    }

    @Override
    public void setCustomAttributes(List<UserAttributes.Attribute> customAttributes) {
        attributes = new UserAttributes(new ArrayList<>(customAttributes));
    }

    /** The attribute's first value, or null. */
    public String getAttribute(String name) {
        Object value = attributes.first(name);
        return value == null ? null : value.toString();
    }

    public String[] getAttributes(String name) {
        return getAttributeArray(name);
    }

    public String[] getAttributeArray(String name) {
        List<String> values = attributes.texts(name);
        return values == null ? null : values.toArray(new String[0]);
    }

    public List<String> getAttributeValues(String name) {
        return attributes.texts(name);
    }

    /** A value of null removes the attribute. */
    public void setAttribute(String name, Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.set(name, value instanceof Object[] values ? Arrays.asList(values) : value);
        }
    }

    public void setAttribute(String name, String[] values) {
        attributes.set(name, Arrays.asList(values));
    }

    public void setCustomAttribute(String name, Object value) {
        setAttribute(name, value);
    }

    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    public String getUid() {
        return getAttribute("uid");
    }

    public void setUid(String value) {
        setAttribute("uid", value);
    }

    public String getInum() {
        return getAttribute("inum");
    }

    public void setInum(String value) {
        setAttribute("inum", value);
    }

    public String getMail() {
        return getAttribute("mail");
    }

    public void setMail(String value) {
        setAttribute("mail", value);
    }

    public String getDisplayName() {
        return getAttribute("displayName");
    }

    public void setDisplayName(String value) {
        setAttribute("displayName", value);
    }

    public String getGivenName() {
        return getAttribute("givenName");
    }

    public void setGivenName(String value) {
        setAttribute("givenName", value);
    }

    public String getCommonName() {
        return getAttribute("cn");
    }

    public void setCommonName(String value) {
        setAttribute("cn", value);
    }

    public String getSurname() {
        return getAttribute("sn");
    }

    public void setSurname(String value) {
        setAttribute("sn", value);
    }

    public String getGuid() {
        return getAttribute("oxGuid");
    }

    public void setGuid(String value) {
        setAttribute("oxGuid", value);
    }

    public String getUserPassword() {
        return getAttribute("userPassword");
    }

    public void setUserPassword(String value) {
        setAttribute("userPassword", value);
    }

    public Object getStatus() {
        return attributes.first("status");
    }

    public void setStatus(Object value) {
        setAttribute("status", value);
    }

    public List<String> getMemberOf() {
        List<String> groups = attributes.texts("memberOf");
        return groups == null ? new ArrayList<>() : groups;
    }

    public void setMemberOf(List<String> groups) {
        attributes.set("memberOf", groups);
    }

    /** Shows no values, which may be secret. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + "{dn='" + dn + "', uid='" + getUid() + "'}";
    }
}
