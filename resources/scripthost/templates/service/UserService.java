// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.server.service;

import com.google.gson.JsonObject;
import drover.host.bean.ServerBean;
import drover.host.bean.world.Person;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import drover.host.context.UserAttributes;
import gen.common.common.User;
import java.util.ArrayList;
import java.util.List;

/** Finds and changes the persons that the world declares. */
public class UserService implements ServerBean {
    public static Object instance() {
        return Beans.named("UserService");
    }

    private static User user(Person person, String... returnAttributes) {
        return person == null ? null : person.fill(new User(), World.current().statusName(), returnAttributes);
    }

    private static List<User> users(List<Person> persons) {
        List<User> users = new ArrayList<>();
        persons.forEach(person -> users.add(user(person)));
        return users;
    }

    public User getUser(String userId, String... returnAttributes) {
        return user(World.current().people().byUid(userId), returnAttributes);
    }

    public User getUserByDn(String dn, String... returnAttributes) {
        return dn == null || dn.isEmpty() ? null : user(World.current().people().byDn(dn), returnAttributes);
    }

    public User getUserByInum(String inum, String... returnAttributes) {
        return user(World.current().people().byInum(inum), returnAttributes);
    }

    public User getUserByAttribute(String attributeName, Object attributeValue) {
        return user(World.current().people().first(attributeName, text(attributeValue)));
    }

    /** {@code multiValued} says how a database keeps the attribute, which is all one here. */
    public User getUserByAttribute(String attributeName, Object attributeValue, Boolean multiValued) {
        return getUserByAttribute(attributeName, attributeValue);
    }

    public List<User> getUsersByAttribute(String attributeName, Object attributeValue, Boolean multiValued, int limit) {
        return users(World.current().people().all(attributeName, text(attributeValue), limit));
    }

    public User getUniqueUserByAttributes(List<String> attributeNames, String attributeValue) {
        for (String name : attributeNames) {
            List<Person> found = World.current().people().all(name, attributeValue, 2);
            if (!found.isEmpty()) {
                return found.size() == 1 ? user(found.get(0)) : null;
            }
        }
        return null;
    }

    public List<User> getUsersBySample(User user, int limit) {
        return users(World.current().people().like(user.getCustomAttributes(), limit));
    }

    public String getUserInum(User user) {
        return user == null ? null : user.getAttribute("inum");
    }

    public String getUserInum(String userId) {
        return getUserInum(getUser(userId));
    }

    public String getUserNameByInum(String inum) {
        User user = getUserByInum(inum);
        return user == null ? null : user.getUserId();
    }

    public String getDnForUser(String inum) {
        String people = World.current().peopleDn();
        return inum == null || inum.isBlank() ? people : "inum=" + inum + "," + people;
    }

    public User addUser(User user, boolean active) {
        return user(World.current().people().add(user.getUserId(), user.getCustomAttributes(), active));
    }

    public User addDefaultUser(String uid) {
        UserAttributes attributes = new UserAttributes();
        attributes.set("displayName", "User " + uid);
        return user(World.current().people().add(uid, attributes.list(), true));
    }

    /** Stores the entry and gives it as it is then; null if there is none of this name. */
    public User updateUser(User user) {
        return user(World.current().people().update(user.getDn(), user.getUserId(), user.getCustomAttributes()));
    }

    public UserAttributes.Attribute getCustomAttribute(User user, String attributeName) {
        for (UserAttributes.Attribute attribute : UserAttributes.own(user.getCustomAttributes())) {
            if (attribute.getName().equalsIgnoreCase(attributeName)) {
                return attribute;
            }
        }
        return null;
    }

    public void setCustomAttribute(User user, String attributeName, String attributeValue) {
        user.setAttribute(attributeName, (Object) attributeValue);
    }

    /** Null, as on the server, if there is no such person or the value is there already. */
    public User addUserAttribute(String userId, String attributeName, Object attributeValue) {
        User user = getUser(userId);
        return user != null && addUserAttribute(user, attributeName, attributeValue) ? updateUser(user) : null;
    }

    public User addUserAttribute(String userId, String attributeName, Object attributeValue, Boolean multiValued) {
        return addUserAttribute(userId, attributeName, attributeValue);
    }

    /** Adds a value to the entry in hand, without storing it; false if the value is there already. */
    public boolean addUserAttribute(User user, String attributeName, Object attributeValue) {
        UserAttributes.Attribute attribute = getCustomAttribute(user, attributeName);
        if (attribute == null) {
            user.setAttribute(attributeName, attributeValue);
            return true;
        }
        if (attribute.getValues().contains(attributeValue)) {
            return false;
        }
        List<Object> values = new ArrayList<>(attribute.getValues());
        values.add(attributeValue);
        attribute.setValues(values);
        return true;
    }

    public boolean addUserAttribute(User user, String attributeName, Object attributeValue, Boolean multiValued) {
        return addUserAttribute(user, attributeName, attributeValue);
    }

    public User addUserAttributeByUserInum(String userInum, String attributeName, Object attributeValue) {
        User user = getUserByInum(userInum);
        if (user == null) {
            return null;
        }
        addUserAttribute(user, attributeName, attributeValue);
        return updateUser(user);
    }

    public User removeUserAttribute(String userId, String attributeName, Object attributeValue) {
        return replaceValue(userId, attributeName, attributeValue, null);
    }

    public User removeUserAttributeValue(String userId, String attributeName, Object attributeValue) {
        return replaceValue(userId, attributeName, attributeValue, null);
    }

    public User replaceUserAttribute(String userId, String attributeName, Object oldAttributeValue, Object newAttributeValue) {
        return replaceValue(userId, attributeName, oldAttributeValue, newAttributeValue);
    }

    public User replaceUserAttribute(String userId, String attributeName, Object oldAttributeValue, Object newAttributeValue,
                                     Boolean multiValued) {
        return replaceValue(userId, attributeName, oldAttributeValue, newAttributeValue);
    }

    /** The new value is put even if the old one is not there, but not where the person has no such attribute. */
    private User replaceValue(String userId, String attributeName, Object old, Object changed) {
        User user = getUser(userId);
        if (user == null) {
            return null;
        }
        UserAttributes.Attribute attribute = getCustomAttribute(user, attributeName);
        if (attribute != null) {
            List<Object> values = new ArrayList<>(attribute.getValues());
            values.remove(old);
            if (changed != null && !values.contains(changed)) {
                values.add(changed);
            }
            attribute.setValues(values);
        }
        return updateUser(user);
    }

    /** Whether the person is there and active: the servers ask for no password in this form. */
    public boolean authenticate(String userName) {
        Person person = World.current().people().byUid(userName);
        return person != null && person.isActive();
    }

    public boolean authenticate(String userName, String password) {
        Person person = World.current().people().byUid(userName);
        return person != null && person.isActive() && person.hasPassword(password);
    }

    /** The number of devices of the kind fido2 that the world declares for the person. */
    public long countFido2RegisteredDevices(String username) {
        return devices(username, "fido2", null);
    }

    public long countFido2RegisteredDevices(String username, String application) {
        return devices(username, "fido2", application);
    }

    public long countFidoRegisteredDevices(String username, String application) {
        return devices(username, "u2f", application);
    }

    public long countFidoAndFido2Devices(String username, String application) {
        return devices(username, "u2f", application) + devices(username, "fido2", application);
    }

    private static long devices(String username, String kind, String application) {
        Person person = World.current().people().byUid(username);
        return person == null ? 0 : person.devices().stream().filter(device -> fits(device, kind, application)).count();
    }

    private static boolean fits(JsonObject device, String kind, String application) {
        return kind.equals(drover.host.json.Json.text(device, "kind", "u2f"))
                && (application == null || application.equals(drover.host.json.Json.text(device, "application", application)));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
