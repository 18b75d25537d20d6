// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import java.util.ArrayList;
import java.util.List;

/** A person's attributes, in order; names are compared without case. */
public final class UserAttributes {
    /** One attribute with its values. */
    public static class Attribute {
        private String name;
        private List<Object> values;

        public Attribute(String name, List<Object> values) {
            this.name = name;
            this.values = values;
        }

        /** {@code value}: one, a list of them, or null for none. */
        protected Attribute(String name, Object value) {
            this(name, valuesOf(value));
        }

        private static List<Object> valuesOf(Object value) {
            if (value instanceof List<?> list) {
                return new ArrayList<>(list);
            }
            return value == null ? new ArrayList<>() : new ArrayList<>(List.of(value));
        }

        public void setName(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }

        public Object getValue() {
            return values.isEmpty() ? null : values.get(0);
        }

        public List<Object> getValues() {
            return values;
        }

        public void setValue(Object value) {
            values = new ArrayList<>(List.of(value));
        }

        public void setValues(List<Object> values) {
            this.values = values;
        }

        @Override
        public String toString() {
            return "Attribute [name=" + name + ", values=" + values + "]";
        }
    }

    private final List<Attribute> attributes;

    public UserAttributes() {
        this(new ArrayList<>());
    }

    public UserAttributes(List<Attribute> attributes) {
        this.attributes = attributes;
    }

    /** What of a list are attributes: scripts can put anything into one. */
    public static List<Attribute> own(List<?> list) {
        List<Attribute> own = new ArrayList<>(list.size());
        for (Object element : list) {
            if (element instanceof Attribute attribute) {
                own.add(attribute);
            }
        }
        return own;
    }

    public List<Attribute> list() {
        return attributes;
    }

    /** The values, or null if there is no such attribute. */
    public List<Object> values(String name) {
        for (Attribute attribute : own(attributes)) {
            if (attribute.getName().equalsIgnoreCase(name)) {
                return attribute.getValues();
            }
        }
        return null;
    }

    public Object first(String name) {
        List<Object> values = values(name);
        return values == null || values.isEmpty() ? null : values.get(0);
    }

    public List<String> texts(String name) {
        List<Object> values = values(name);
        if (values == null) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        values.forEach(value -> texts.add(value == null ? null : value.toString()));
        return texts;
    }

    /** Replaces the attribute; {@code value} is one value or a list of them. */
    public void set(String name, Object value) {
        remove(name);
        List<Object> values = new ArrayList<>();
        if (value instanceof List<?> list) {
            values.addAll(list);
        } else {
            values.add(value);
        }
        attributes.add(new Attribute(name, values));
    }

    public void remove(String name) {
        List<?> any = attributes;
        any.removeIf(element -> element instanceof Attribute attribute && attribute.getName().equalsIgnoreCase(name));
    }

    @Override
    public String toString() {
        return attributes.toString();
    }
}
