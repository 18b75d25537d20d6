// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import com.google.gson.JsonObject;
import drover.host.run.LogBuffer;
import drover.host.script.Generation;
import drover.host.standin.Simulations;

/**
 * What belongs to the script that runs just now, for the objects that it reaches without a context: beans, stand-ins,
 * the server's log. One script runs at a time; the script thread sets the scope, script threads of its own read it.
 */
public final class CallScope {
    private static final CallScope IDLE = new CallScope(Generation.JANSSEN, "", new LogBuffer(), new Simulations());
    private static volatile CallScope current = IDLE;

    private final Generation names;
    private final String fileName;
    private final LogBuffer log;
    private final Simulations simulations;
    private volatile ContextState context;

    /** {@code names}: the generation whose packages the script uses; {@code fileName}: the script's own file. */
    public CallScope(Generation names, String fileName, LogBuffer log, Simulations simulations) {
        this.names = names;
        this.fileName = fileName;
        this.log = log;
        this.simulations = simulations;
    }

    public static CallScope current() {
        return current;
    }

    /** Enters the scope; {@code context} may be null. */
    public void enter(ContextState callContext) {
        context = callContext;
        current = this;
    }

    public static void leave() {
        current = IDLE;
    }

    public Generation names() {
        return names;
    }

    public boolean exactDecimals() {
        return names.exactDecimals();
    }

    public String fileName() {
        return fileName;
    }

    /** Whether the script is written in Java. */
    public boolean isJava() {
        return fileName.endsWith(".java");
    }

    public LogBuffer log() {
        return log;
    }

    public Simulations simulations() {
        return simulations;
    }

    /** The context of the running call, or null. */
    public ContextState context() {
        return context;
    }

    /** The HTTP request of the running call's context, or null. */
    public HttpRequest httpRequest() {
        ContextState state = context;
        return state == null ? null : state.httpRequest();
    }

    /** The claims of a PCT as JSON text, or null if the running call's context knows none with this code. */
    public String pctClaimsAsJson(String code) {
        ContextState state = context;
        JsonObject claims = state == null ? null : state.pct(code);
        return claims == null ? null : claims.toString();
    }
}
