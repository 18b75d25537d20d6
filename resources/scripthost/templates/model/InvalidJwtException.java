// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.exception;

/** A token that cannot be read. */
public class InvalidJwtException extends Exception {
    private static final long serialVersionUID = 1L;

    public InvalidJwtException(String message) {
        super(message);
    }

    public InvalidJwtException(String message, Throwable cause) {
        super(message, cause);
    }
}
