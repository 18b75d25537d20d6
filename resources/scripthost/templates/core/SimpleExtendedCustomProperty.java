// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model;

/** A property that may ask to be hidden. */
public class SimpleExtendedCustomProperty extends SimpleCustomProperty {
    private static final long serialVersionUID = 1L;

    private boolean hideValue;

    public SimpleExtendedCustomProperty() {
        super();
    }

    public SimpleExtendedCustomProperty(String value1, String value2) {
        super(value1, value2);
    }

    public SimpleExtendedCustomProperty(String value1, String value2, boolean hideValue) {
        super(value1, value2);
        this.hideValue = hideValue;
    }

    public SimpleExtendedCustomProperty(String value1, String value2, String description) {
        super(value1, value2, description);
    }

    public SimpleExtendedCustomProperty(String value1, String value2, String description, boolean hideValue) {
        super(value1, value2, description);
        this.hideValue = hideValue;
    }

    public boolean getHideValue() {
        return hideValue;
    }

    public void setHideValue(boolean hideValue) {
        this.hideValue = hideValue;
    }

    @Override
    public boolean equals(Object other) {
        return super.equals(other) && hideValue == ((SimpleExtendedCustomProperty) other).hideValue;
    }

    @Override
    public int hashCode() {
        return super.hashCode() * 31 + (hideValue ? 1 : 0);
    }

    /** A hidden value stays hidden here too, so that printing the map of properties gives no secret away. */
    @Override
    public String toString() {
        return hideValue ? "SimpleCustomProperty [value1=" + getValue1() + ", value2=***, description=" + getDescription() + "]"
                : super.toString();
    }
}
