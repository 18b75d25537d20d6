// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;


/** One token of a script; {@code start} and {@code end} are indexes into its text. */
record Token(Kind kind, int start, int end, String text) {
    /** What it is. A NEWLINE ends a statement; line ends inside brackets are no tokens. */
    enum Kind {
        NAME, NUMBER, STRING, OPERATOR, NEWLINE, END
    }

    boolean is(String what) {
        return text.equals(what) && (kind == Kind.OPERATOR || kind == Kind.NAME);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean endsStatement() {
        return kind == Kind.NEWLINE || kind == Kind.END;
    }
}
