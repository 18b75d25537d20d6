// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.model.exception;

/** A claim that is not there. */
public class InvalidClaimException extends Exception {
    private static final long serialVersionUID = 1L;

    public InvalidClaimException(String message) {
        super(message);
    }
}
