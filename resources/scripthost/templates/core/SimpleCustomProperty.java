// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model;

import java.io.Serializable;
import java.util.Objects;

/** A named value: value1 is the name, value2 the value. */
public class SimpleCustomProperty implements Serializable {
    private static final long serialVersionUID = 1L;

    private String value1;
    private String value2;
    private String description;

    public SimpleCustomProperty() {
        this("", "");
    }

    public SimpleCustomProperty(String value1, String value2) {
        this(value1, value2, "");
    }

    public SimpleCustomProperty(String value1, String value2, String description) {
        this.value1 = value1;
        this.value2 = value2;
        this.description = description;
    }

    public final String getValue1() {
        return value1;
    }

    public final void setValue1(String value1) {
        this.value1 = value1;
    }

    public String getValue2() {
        return value2;
    }

    public void setValue2(String value2) {
        this.value2 = value2;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public boolean equals(Object other) {
        return other != null && other.getClass() == getClass()
                && Objects.equals(value1, ((SimpleCustomProperty) other).value1)
                && Objects.equals(value2, ((SimpleCustomProperty) other).value2)
                && Objects.equals(description, ((SimpleCustomProperty) other).description);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value1, value2, description);
    }

    @Override
    public String toString() {
        return "SimpleCustomProperty [value1=" + value1 + ", value2=" + value2 + ", description=" + description + "]";
    }
}
