// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import com.google.gson.JsonElement;
import drover.host.types.Failure;
import drover.host.types.MethodSpec;
import java.util.Set;

/** Says what a server goes on with when a method fails or is not there. */
final class Effects {
    /** Without these the type cannot do its work, whatever the server has in their place. */
    private static final Set<String> NEEDED = Set.of("getPageForStep", "getRequiredClaims");

    private Effects() {
    }

    /** A part of a sentence: {@code it goes on with False}. */
    static String ofFailure(MethodSpec method) {
        Failure failure = method.failure();
        if (failure != null) {
            return switch (failure.kind()) {
                case HTTP -> "it answers its client with HTTP " + failure.status() + (failure.code() == null ? "" : " " + failure.code());
                case UNCAUGHT -> "the error is not caught there, and what the server was doing fails";
                case UNKNOWN -> "what it goes on with is not established";
            };
        }
        return method.isVoid() || method.name().equals("destroy") ? "it goes on without it" : "it goes on with " + shown(method.fail());
    }

    private static String shown(JsonElement value) {
        String source = MethodSpec.source(value);
        if (source != null) {
            return source + " as it is";
        }
        if (value.isJsonNull()) {
            return "nothing (None)";
        }
        String text = value.toString();
        return switch (text) {
            case "true" -> "True";
            case "false" -> "False";
            case "\"\"" -> "an empty text";
            case "[]" -> "an empty list";
            case "{}" -> "an empty map";
            default -> text;
        };
    }

    /** Whether going on without the method changes little: the server has its own way then. */
    static boolean isHarmless(MethodSpec method) {
        if (method.name().equals("destroy") || method.isVoid()) {
            return true;
        }
        if (method.failure() != null || NEEDED.contains(method.name())) {
            return false;
        }
        if (method.api() > 0 && method.below().equals(method.fail())) {
            return true;
        }
        return !method.returns().equals("boolean") && !method.returns().equals("int") || method.fail().toString().equals("0");
    }

    /** The default result of a method as Python writes it. */
    static String pythonDefault(MethodSpec method) {
        if (method.isVoid()) {
            return "pass";
        }
        String source = MethodSpec.source(method.dummy());
        if (source != null) {
            return "return " + (source.startsWith("context.") ? "None" : source);
        }
        return "return " + switch (method.dummy().toString()) {
            case "null" -> "None";
            case "true" -> "True";
            case "false" -> "False";
            default -> method.dummy().isJsonObject() ? "None" : method.dummy().toString();
        };
    }
}
