// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import drover.host.context.UserAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The persons of a world. */
public final class People {
    private final World world;
    private final List<Person> persons = new ArrayList<>();
    private boolean declared;

    People(World world) {
        this.world = world;
    }

    void tell(JsonArray users) {
        persons.clear();
        declared = true;
        for (JsonElement user : users) {
            if (user instanceof JsonObject json) {
                persons.add(Person.of(json, world.peopleDn()));
            }
        }
    }

    boolean isDeclared() {
        return declared;
    }

    /** All of them. Where nobody was ever declared, the question is told as a simulated one. */
    private List<Person> asked() {
        if (!declared) {
            Undeclared.tell("no users");
        }
        return persons;
    }

    /** The person with this user name, or null. */
    public Person byUid(String uid) {
        return first("uid", uid);
    }

    public Person byInum(String inum) {
        return first("inum", inum);
    }

    public Person byDn(String dn) {
        return asked().stream().filter(person -> person.dn().equalsIgnoreCase(dn)).findFirst().orElse(null);
    }

    public Person first(String attribute, String value) {
        List<Person> found = all(attribute, value, 1);
        return found.isEmpty() ? null : found.get(0);
    }

    /** At most {@code limit} persons that have this value; 0: no limit. */
    public List<Person> all(String attribute, String value, int limit) {
        if (attribute == null || attribute.isBlank() || value == null || value.isBlank()) {
            return List.of();
        }
        return asked().stream().filter(person -> person.has(attribute, value)).limit(limit <= 0 ? Long.MAX_VALUE : limit).toList();
    }

    /** At most {@code limit} persons that have all values of a sample; 0: no limit. */
    public List<Person> like(List<UserAttributes.Attribute> sample, int limit) {
        return asked().stream().filter(person -> sample.stream().allMatch(attribute -> attribute.getValues().stream()
                .allMatch(value -> value == null || person.has(attribute.getName(), value.toString()))))
                .limit(limit <= 0 ? Long.MAX_VALUE : limit).toList();
    }

    /** The persons that a question is true of. */
    public List<Person> matching(Predicate<Person> question) {
        return asked().stream().filter(question).toList();
    }

    /** Adds a person; the entry's name is made from a new inum. */
    public Person add(String uid, List<UserAttributes.Attribute> attributes, boolean active) {
        declared = true;
        String inum = Person.idOf(uid + "#" + persons.size());
        UserAttributes all = new UserAttributes(new ArrayList<>(attributes));
        all.set("inum", inum);
        all.set("jansStatus", active ? "active" : "register");
        Person person = Person.of("inum=" + inum + "," + world.peopleDn(), uid, all.list());
        persons.add(person);
        world.effects().add("person", "did", "added", "uid", person.uid(), "dn", person.dn());
        return person;
    }

    /** Stores what a script changed; null if there is no entry of this name. */
    public Person update(String dn, String uid, List<UserAttributes.Attribute> attributes) {
        Person person = byDn(dn);
        if (person != null) {
            JsonObject before = person.toJson();
            person.take(uid, attributes);
            JsonObject after = person.toJson();
            if (!before.equals(after)) {
                world.effects().add("person", "did", "updated", "uid", person.uid(), "before", before, "after", after);
            }
        }
        return person;
    }

    /** Stores an entry under its name, whether there is one already or not. */
    public void put(String dn, String uid, List<UserAttributes.Attribute> attributes) {
        boolean known = declared && persons.stream().anyMatch(person -> person.dn().equalsIgnoreCase(dn));
        if (known) {
            update(dn, uid, attributes);
        } else {
            declared = true;
            persons.add(Person.of(dn, uid, attributes));
            world.effects().add("person", "did", "added", "uid", uid, "dn", dn);
        }
    }

    /** Whether there was such a person. */
    public boolean remove(String dn) {
        boolean removed = persons.removeIf(person -> person.dn().equalsIgnoreCase(dn));
        if (removed) {
            world.effects().add("person", "did", "removed", "dn", dn);
        }
        return removed;
    }

    JsonArray toJson() {
        JsonArray json = new JsonArray();
        persons.forEach(person -> json.add(person.toJson()));
        return json;
    }
}
