//#if janssen
// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.model.custom.script.type.token;

/** What a token_exchange script decides of an exchange. */
public class ScriptTokenExchangeControl {
//#fluent boolean ok, boolean skipBuiltinValidation, Object user

    public ScriptTokenExchangeControl(boolean ok) {
        this.ok = ok;
    }

    public static ScriptTokenExchangeControl fail() {
        return new ScriptTokenExchangeControl(false);
    }

    public static ScriptTokenExchangeControl ok() {
        return new ScriptTokenExchangeControl(true);
    }

    @Override
    public String toString() {
        return "ScriptTokenExchangeControl{ok=" + ok + ", skipBuiltinValidation=" + skipBuiltinValidation + ", user=" + user + '}';
    }
}
//#end
