// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import com.google.gson.JsonObject;
import drover.host.json.Json;
import drover.host.rpc.RpcException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A breakpoint on a line or at a function's beginning, with what must hold for it to stop. */
final class Breakpoint {
    private static final Pattern HITS = Pattern.compile("\\s*(==|>=|<=|!=|>|<|%)?\\s*(\\d{1,9})\\s*");

    final int id;
    final String condition;
    final String logMessage;
    final String function;
    final int wanted;
    private final String comparison;
    private final int hitsWanted;
    /** The line it stops at; 0 as long as no script has it. */
    volatile int line;
    private int hits;

    private Breakpoint(JsonObject json, String function) throws RpcException {
        this.function = function;
        id = (int) Json.number(json, "id", 0);
        wanted = (int) Json.number(json, "line", 0);
        condition = blankIsNull(Json.text(json, "condition", null));
        logMessage = blankIsNull(Json.text(json, "logMessage", null));
        String hitCondition = blankIsNull(Json.text(json, "hitCondition", null));
        if (hitCondition == null) {
            comparison = null;
            hitsWanted = 0;
        } else {
            Matcher matcher = HITS.matcher(hitCondition);
            if (!matcher.matches()) {
                throw new RpcException(RpcException.INVALID_PARAMS, "\"" + hitCondition
                        + "\" is no hit condition: a number, or one after ==, !=, <, <=, >, >= or %.");
            }
            comparison = matcher.group(1) == null ? "==" : matcher.group(1);
            hitsWanted = Integer.parseInt(matcher.group(2));
        }
    }

    static Breakpoint onLine(JsonObject json) throws RpcException {
        return new Breakpoint(json, null);
    }

    static Breakpoint atFunction(JsonObject json) throws RpcException {
        return new Breakpoint(json, Json.requiredText(json, "name"));
    }

    private static String blankIsNull(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    /** Whether this is about the block: {@code gather}, {@code UmaClaimsGathering.gather} or {@code file.py:gather}. */
    boolean isAt(String file, LineTable.Block block) {
        String name = function;
        int colon = name.lastIndexOf(':');
        if (colon >= 0) {
            if (!name.substring(0, colon).toLowerCase(Locale.ROOT).equals(file)) {
                return false;
            }
            name = name.substring(colon + 1);
        }
        return block.function() && (block.name().equals(name) || block.name().endsWith("." + name));
    }

    /** Counts a hit and tells whether it is one to stop at. */
    boolean hit() {
        hits++;
        if (comparison == null) {
            return true;
        }
        return switch (comparison) {
            case ">=" -> hits >= hitsWanted;
            case "<=" -> hits <= hitsWanted;
            case "!=" -> hits != hitsWanted;
            case ">" -> hits > hitsWanted;
            case "<" -> hits < hitsWanted;
            case "%" -> hitsWanted > 0 && hits % hitsWanted == 0;
            default -> hits == hitsWanted;
        };
    }
}
