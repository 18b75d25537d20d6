//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.faces.application;

/** A message of a page. */
public class FacesMessage {
    public static final Severity SEVERITY_INFO = new Severity("INFO", 0);
    public static final Severity SEVERITY_WARN = new Severity("WARN", 1);
    public static final Severity SEVERITY_ERROR = new Severity("ERROR", 2);
    public static final Severity SEVERITY_FATAL = new Severity("FATAL", 3);

    private Severity severity = SEVERITY_INFO;
    private String summary;
    private String detail;

    public FacesMessage() {
    }

    public FacesMessage(String summary) {
        this.summary = summary;
    }

    public FacesMessage(String summary, String detail) {
        this.summary = summary;
        this.detail = detail;
    }

    public FacesMessage(Severity severity, String summary, String detail) {
        this.severity = severity;
        this.summary = summary;
        this.detail = detail;
    }

    public Severity getSeverity() {
        return severity;
    }

    public void setSeverity(Severity severity) {
        this.severity = severity;
    }

    public String getSummary() {
        return summary;
    }

    public void setSummary(String summary) {
        this.summary = summary;
    }

    /** The summary where there is no detail. */
    public String getDetail() {
        return detail == null ? summary : detail;
    }

    public void setDetail(String detail) {
        this.detail = detail;
    }

    @Override
    public String toString() {
        return severity.name() + ": " + summary;
    }

    /** How bad it is. */
    public static final class Severity implements Comparable<Severity> {
        private final String name;
        private final int ordinal;

        Severity(String name, int ordinal) {
            this.name = name;
            this.ordinal = ordinal;
        }

        /** The severity that an object names, also one of another package's class; INFO if it names none. */
        public static Severity of(Object named) {
            String text = String.valueOf(named);
            for (Severity one : new Severity[] {SEVERITY_INFO, SEVERITY_WARN, SEVERITY_ERROR, SEVERITY_FATAL}) {
                if (one == named || text.contains(one.name)) {
                    return one;
                }
            }
            return SEVERITY_INFO;
        }

        public String name() {
            return name;
        }

        public int getOrdinal() {
            return ordinal;
        }

        @Override
        public int compareTo(Severity other) {
            return Integer.compare(ordinal, other.ordinal);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Severity severity && severity.ordinal == ordinal;
        }

        @Override
        public int hashCode() {
            return ordinal;
        }

        @Override
        public String toString() {
            return name + " " + ordinal;
        }
    }
}
//#end
