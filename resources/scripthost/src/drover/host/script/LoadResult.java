// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.script;

import com.google.gson.stream.JsonWriter;
import drover.host.bean.world.Effect;
import drover.host.run.LogBuffer;
import drover.host.run.LogEntry;
import drover.host.standin.Simulation;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What came of loading a script. */
public final class LoadResult {
    LoadedScript script;
    int apiVersion;
    int initArguments;
    String stage;
    Boolean initResult;
    ScriptError error;
    String serverError;

    LoadResult() {
    }

    public LoadedScript script() {
        return script;
    }

    public String stage() {
        return stage;
    }

    public ScriptError error() {
        return error;
    }

    public String serverError() {
        return serverError;
    }

    /** Writes the members of the reply to load. */
    public void writeMembers(JsonWriter json, List<LogEntry> log, List<Simulation> simulations, double milliseconds) throws IOException {
        json.name("handle").value(script.handle());
        json.name("state").value(script.state().name().toLowerCase(Locale.ROOT));
        json.name("apiVersion").value(apiVersion).name("className").value(script.spec().className());
        json.name("names").value(script.scope().names().id());
        json.name("initArguments").value(initArguments).name("stage").value(stage).name("initResult").value(initResult);
        ScriptError.writeMember(json, error);
        json.name("serverError").value(serverError);
        LogBuffer.write(json, log);
        Simulation.write(json, simulations);
        Effect.write(json, script.scope().simulations().world().effects().drain());
        json.name("durationMs").value(milliseconds);
    }
}
