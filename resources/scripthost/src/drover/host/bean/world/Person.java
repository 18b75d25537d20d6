// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.context.UserAttributes;
import drover.host.context.UserView;
import drover.host.json.Json;
import drover.host.json.JsonValues;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A person of the world: the entry's name, attributes and password. */
public final class Person {
    private static final String PASSWORD = "userPassword";
    private static final Set<String> STATUS_NAMES = caseless("gluuStatus", "jansStatus", "oxStatus");

    private String dn;
    private String uid;
    private String status = "active";
    private String password;
    private final UserAttributes attributes = new UserAttributes();
    private final List<JsonObject> devices = new ArrayList<>();

    private Person() {
    }

    private static Set<String> caseless(String... names) {
        Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        set.addAll(List.of(names));
        return set;
    }

    /** A person as a client describes one. */
    static Person of(JsonObject json, String peopleDn) {
        Person person = new Person();
        JsonObject given = Json.object(json, "attributes");
        person.uid = Json.text(json, "uid", Json.text(json, "userId", Json.text(given, "uid", "")));
        for (Map.Entry<String, JsonElement> member : given.entrySet()) {
            person.put(member.getKey(), JsonValues.toJava(member.getValue()));
        }
        String inum = Json.text(json, "inum", Json.text(given, "inum", idOf(person.uid)));
        person.put("inum", inum);
        person.dn = Json.text(json, "dn", "inum=" + inum + "," + peopleDn);
        person.password = Json.text(json, "password", person.password);
        person.status = Json.text(json, "status", person.status);
        Json.array(json, "devices").forEach(device -> person.devices.add(device.getAsJsonObject()));
        return person;
    }

    /** A person as a script made it. */
    static Person of(String dn, String uid, List<UserAttributes.Attribute> attributes) {
        Person person = new Person();
        person.dn = dn;
        person.uid = uid;
        person.take(uid, attributes);
        return person;
    }

    /** An id that is the same each time. */
    static String idOf(String name) {
        return UUID.nameUUIDFromBytes(("drover:" + name).getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Puts the attributes that a script changed in place of the ones before. */
    void take(String userId, List<UserAttributes.Attribute> changed) {
        for (UserAttributes.Attribute old : List.copyOf(attributes.list())) {
            attributes.remove(old.getName());
        }
        for (UserAttributes.Attribute attribute : UserAttributes.own(changed)) {
            put(attribute.getName(), new ArrayList<>(attribute.getValues()));
        }
        if (userId != null && !userId.isEmpty()) {
            uid = userId;
        }
    }

    private void put(String name, Object value) {
        Object first = value instanceof List<?> list ? list.isEmpty() ? null : list.get(0) : value;
        if (name.equalsIgnoreCase("uid")) {
            uid = first == null ? uid : first.toString();
        } else if (name.equalsIgnoreCase(PASSWORD)) {
            password = first == null ? null : first.toString();
        } else if (STATUS_NAMES.contains(name)) {
            status = first == null ? null : first.toString();
        } else {
            attributes.set(name, value);
        }
    }

    public String dn() {
        return dn;
    }

    public String uid() {
        return uid;
    }

    public String status() {
        return status;
    }

    public boolean isActive() {
        return "active".equals(status);
    }

    /** The device entries that the world declares for this person. */
    public List<JsonObject> devices() {
        return devices;
    }

    /** Whether this is the person's password; false if none is declared. */
    public boolean hasPassword(String typed) {
        return password != null && typed != null && !typed.isEmpty()
                && MessageDigest.isEqual(password.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    public String inum() {
        Object inum = attributes.first("inum");
        return inum == null ? null : inum.toString();
    }

    /** The values of an attribute, or null. */
    public List<Object> values(String name) {
        if (name.equalsIgnoreCase("uid")) {
            return uid == null ? null : List.of(uid);
        }
        if (STATUS_NAMES.contains(name)) {
            return status == null ? null : List.of(status);
        }
        return attributes.values(name);
    }

    /** Whether one of the attribute's values is this text, without regard to case as the directory compares. */
    boolean has(String name, String value) {
        List<Object> values = values(name);
        return values != null && values.stream().anyMatch(one -> String.valueOf(one).equalsIgnoreCase(value));
    }

    /** Fills a generation's User, with the named attributes only if names are given. The password is never among them. */
    public <T extends UserView> T fill(T user, String statusName, String... wanted) {
        UserAttributes copy = new UserAttributes();
        copy.set("uid", uid);
        copy.set(statusName, status);
        attributes.list().forEach(attribute -> copy.set(attribute.getName(), new ArrayList<>(attribute.getValues())));
        List<UserAttributes.Attribute> list = copy.list();
        if (wanted != null && wanted.length > 0) {
            list.removeIf(attribute -> Arrays.stream(wanted).noneMatch(attribute.getName()::equalsIgnoreCase));
        }
        user.setDn(dn);
        user.setUserId(uid);
        user.setCustomAttributes(list);
        return user;
    }

    /** As a client gets to see it; without the password. */
    JsonObject toJson() {
        JsonObject json = new JsonObject();
        json.addProperty("uid", uid);
        json.addProperty("dn", dn);
        json.addProperty("status", status);
        JsonObject members = new JsonObject();
        attributes.list().forEach(attribute -> members.add(attribute.getName(), JsonValues.toJson(attribute.getValues())));
        json.add("attributes", members);
        return json;
    }
}
