//#if gluu4 janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.orm.exception;

/** An entry cannot be read or stored. */
public class EntryPersistenceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public EntryPersistenceException(String message) {
        super(message);
    }

    public EntryPersistenceException(String message, Throwable cause) {
        super(message, cause);
    }
}
//#end
