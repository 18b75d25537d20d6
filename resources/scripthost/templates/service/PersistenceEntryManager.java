//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.orm;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import drover.host.bean.ServerBean;
import drover.host.bean.world.Entries;
import drover.host.bean.world.Person;
import drover.host.bean.world.World;
import drover.host.context.Beans;
import drover.host.context.UserView;
import drover.host.json.Json;
import drover.host.standin.EntryObjects;
import gen.orm.exception.EntryPersistenceException;
import gen.orm.search.filter.Filter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The database: the persons, clients, scopes and other entries that the world declares. */
public class PersistenceEntryManager implements ServerBean {
    private static final Gson GSON = new GsonBuilder().create();

    /** A class and an entry's name, in either order; names of attributes may follow and are left aside. */
    public Object find(Object first, Object second) {
        Object type = first instanceof String ? second : first;
        String dn = String.valueOf(first instanceof String ? first : second);
        if (isPerson(type)) {
            Person person = World.current().people().byDn(dn);
            return found(person == null ? null : filled(person, (Class<?>) type), "users", dn);
        }
        String kind = kind(type);
        if (EntryObjects.simpleName(type).endsWith("Configuration") && EntryObjects.simpleName(type).startsWith("Gluu")
                && entries(kind).byDn(dn) == null) {
            return Beans.named("GluuConfiguration");
        }
        JsonObject entry = entries(kind).byDn(dn);
        return found(entry == null ? null : EntryObjects.of(entry, type), kind, dn);
    }

    public Object find(Object first, Object second, Object returnAttributes) {
        return find(first, second);
    }

    /** A missing entry is an exception where entries of its kind are declared, as on the server. */
    private static Object found(Object entry, String kind, String dn) {
        if (entry == null && World.current().declares(kind)) {
            throw new EntryPersistenceException("Failed to find entry: " + dn);
        }
        return entry;
    }

    private static boolean isPerson(Object type) {
        return type instanceof Class<?> known && UserView.class.isAssignableFrom(known);
    }

    /** The person as an object of the class that the script asked for. */
    private static UserView filled(Person person, Class<?> type) {
        try {
            UserView view = (UserView) type.getDeclaredConstructor().newInstance();
            return person.fill(view, World.current().statusName());
        } catch (ReflectiveOperationException broken) {
            throw new EntryPersistenceException("Failed to make an object of " + type.getName(), broken);
        }
    }

    private static String kind(Object type) {
        return switch (EntryObjects.simpleName(type)) {
            case "Client" -> "clients";
            case "Scope" -> "scopes";
            default -> "entries";
        };
    }

    private static Entries entries(String kind) {
        return World.current().entries(kind);
    }

    /** Entries like a sample. */
    public List<Object> findEntries(Object sample) {
        return findEntries(sample, 0);
    }

    public List<Object> findEntries(Object sample, int limit) {
        List<Object> found = new ArrayList<>();
        if (sample instanceof UserView person) {
            World.current().people().like(person.getCustomAttributes(), limit)
                    .forEach(one -> found.add(filled(one, sample.getClass())));
            return found;
        }
        JsonObject wanted = EntryObjects.members(sample, GSON);
        for (JsonObject entry : entries(kind(sample.getClass())).asked()) {
            if (EntryObjects.isLike(entry, wanted, EntryObjects.simpleName(sample.getClass())) && (limit <= 0 || found.size() < limit)) {
                found.add(EntryObjects.of(entry, sample.getClass()));
            }
        }
        return found;
    }

    /** The entries of a class below a name that a filter is true of; null: all of them. */
    public List<Object> findEntries(String baseDn, Object type, Filter filter) {
        return findEntries(baseDn, type, filter, 0);
    }

    public List<Object> findEntries(String baseDn, Object type, Filter filter, int limit) {
        List<Object> found = new ArrayList<>();
        if (isPerson(type)) {
            World.current().people().matching(one -> isBelow(one.dn(), baseDn) && (filter == null || filter.matches(one::values)))
                    .forEach(one -> found.add(filled(one, (Class<?>) type)));
        } else {
            for (JsonObject entry : entries(kind(type)).asked()) {
                boolean ofClass = EntryObjects.simpleName(type).equals(Json.text(entry, "class", EntryObjects.simpleName(type)));
                if (ofClass && isBelow(Json.text(entry, "dn", ""), baseDn)
                        && (filter == null || filter.matches(name -> EntryObjects.values(entry, name)))) {
                    found.add(EntryObjects.of(entry, type));
                }
            }
        }
        return limit > 0 && found.size() > limit ? found.subList(0, limit) : found;
    }

    private static boolean isBelow(String dn, String baseDn) {
        return dn.toLowerCase(Locale.ROOT).endsWith(baseDn.toLowerCase(Locale.ROOT));
    }

    public void persist(Object entry) {
        if (entry instanceof UserView person) {
            World.current().people().put(person.getDn(), person.getUserId(), person.getCustomAttributes());
        } else {
            store(entry, "added");
        }
    }

    public Object merge(Object entry) {
        if (entry instanceof UserView person) {
            World.current().people().put(person.getDn(), person.getUserId(), person.getCustomAttributes());
        } else {
            store(entry, "updated");
        }
        return entry;
    }

    private static void store(Object entry, String did) {
        JsonObject members = EntryObjects.members(entry, GSON);
        entries(kind(entry.getClass())).put(members);
        World.current().effects().add("entry", "did", did, "class", EntryObjects.simpleName(entry.getClass()), "entry", members);
    }

    /** {@code entry} is an object, or the name of one. */
    public void remove(Object entry) {
        String dn = entry instanceof UserView person ? person.getDn() : entry instanceof String name ? name
                : Json.text(EntryObjects.members(entry, GSON), "dn", null);
        removed(dn);
    }

    public void remove(String dn, Object type) {
        removed(dn);
    }

    public void removeRecursively(String dn) {
        removed(dn);
    }

    public void removeRecursively(String dn, Object type) {
        removed(dn);
    }

    private static void removed(String dn) {
        boolean known = World.current().people().remove(dn);
        for (String kind : new String[] {"clients", "scopes", "entries"}) {
            known |= entries(kind).remove(dn);
        }
        if (known) {
            World.current().effects().add("entry", "did", "removed", "dn", dn);
        }
    }

    public boolean contains(String dn, Object type) {
        return isPerson(type) ? World.current().people().byDn(dn) != null : entries(kind(type)).byDn(dn) != null;
    }

    /** Whether the database has branches: an LDAP directory has, which is the world's unless it says otherwise. */
    public boolean hasBranchesSupport(String dn) {
        return "ldap".equals(Json.text(World.current().configuration(), "persistenceType", "ldap"));
    }

    public boolean authenticate(String dn, Object type, String password) {
        Person person = World.current().people().byDn(dn);
        return person != null && person.hasPassword(password);
    }
}
//#end
