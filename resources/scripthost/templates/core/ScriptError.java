// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.custom.script.model;

import java.io.Serializable;
import java.util.Date;

/** The error that the server keeps with a script. */
public class ScriptError implements Serializable {
    private static final long serialVersionUID = 1L;

    private Date raisedAt;
    private String stackTrace;

    public ScriptError() {
    }

    public ScriptError(Date raisedAt, String stackTrace) {
        this.raisedAt = raisedAt;
        this.stackTrace = stackTrace;
    }

    public Date getRaisedAt() {
        return raisedAt;
    }

    public void setRaisedAt(Date raisedAt) {
        this.raisedAt = raisedAt;
    }

    public String getStackTrace() {
        return stackTrace;
    }

    public void setStackTrace(String stackTrace) {
        this.stackTrace = stackTrace;
    }
}
