// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.List;

/**
 * A use of something that the host only stands in for: what, on which line, how often, what it gave, and whether that was
 * the client's own answer.
 */
public record Simulation(String call, int line, int count, String returned, boolean answered) {
    public static void write(JsonWriter json, List<Simulation> simulations) throws IOException {
        json.name("simulated").beginArray();
        for (Simulation simulation : simulations) {
            json.beginObject().name("call").value(simulation.call).name("line").value(simulation.line)
                    .name("count").value(simulation.count).name("returned").value(simulation.returned);
            if (simulation.answered) {
                json.name("answered").value(true);
            }
            json.endObject();
        }
        json.endArray();
    }
}
