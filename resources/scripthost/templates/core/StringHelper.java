// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.util;

import drover.host.context.Texts;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/** The server's helper for texts, with the same overloads and the same odd cases. */
public final class StringHelper {
    public static final byte[] EMPTY_BYTES = new byte[0];

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final String RANDOM_CHARACTERS = "!0123456789abcdefghijklmnopqrstuvwxyz";
    private static final Random RANDOM = new Random();

    private StringHelper() {
    }

    public static String getRandomString(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(RANDOM_CHARACTERS.charAt(RANDOM.nextInt(RANDOM_CHARACTERS.length())));
        }
        return text.toString();
    }

    public static String[] add(String[] first, String separator, String[] second) {
        String[] result = new String[first.length];
        for (int i = 0; i < first.length; i++) {
            result[i] = first[i] + separator + second[i];
        }
        return result;
    }

    public static String repeat(String text, int times) {
        return text.repeat(Math.max(0, times));
    }

    public static String repeat(char character, int times) {
        char[] characters = new char[times];
        Arrays.fill(characters, character);
        return new String(characters);
    }

    /** Each character of {@code delimiters} separates; empty parts are dropped, parts are trimmed. */
    public static String[] split(String text, String delimiters) {
        return split(text, delimiters, true, false);
    }

    public static String[] split(String text, String delimiters, boolean trim, boolean include) {
        StringTokenizer tokens = new StringTokenizer(text, delimiters, include);
        String[] parts = new String[tokens.countTokens()];
        for (int i = 0; i < parts.length; i++) {
            String token = tokens.nextToken();
            parts[i] = trim ? token.trim() : token;
        }
        return parts;
    }

    public static String unqualify(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    public static String qualifier(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(0, dot);
    }

    public static String suffix(String name, String suffix) {
        return suffix == null ? name : name + suffix;
    }

    public static boolean booleanValue(String text) {
        String trimmed = text.trim().toLowerCase();
        return trimmed.equals("true") || trimmed.equals("t");
    }

    public static String toString(Object[] array) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < array.length; i++) {
            text.append(i == 0 ? "" : ", ").append(array[i]);
        }
        return text.toString();
    }

    public static String[] toStringArray(Object[] array) {
        if (array == null) {
            return null;
        }
        String[] result = new String[array.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = String.valueOf(array[i]);
        }
        return result;
    }

    public static boolean isNotEmpty(String text) {
        return !isEmpty(text);
    }

    /** True for null and for a text of nothing but white space. */
    public static boolean isEmpty(String text) {
        if (text == null) {
            return true;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    public static String truncate(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    public static String toUpperCase(String text) {
        return text == null ? null : text.toUpperCase();
    }

    public static String toLowerCase(String text) {
        return text == null ? null : text.toLowerCase();
    }

    public static String removePunctuation(String text) {
        return text == null ? null : text.replaceAll("[.@!,:/]", "");
    }

    public static String formatZeroLeadingLong(long number, int digits) {
        return String.format("%0" + digits + "d", number);
    }

    public static boolean compare(String first, String second) {
        return equals(first, second);
    }

    public static boolean equalsIgnoreCase(String first, String second) {
        return first == null ? second == null : first.equalsIgnoreCase(second);
    }

    public static boolean equals(String first, String second) {
        return first == null ? second == null : first.equals(second);
    }

    public static String encodeString(String text) {
        return text == null || text.isEmpty() ? text : Texts.uriOf(text);
    }

    public static String getEmtpyStringIfNull(String text) {
        return text == null ? "" : text;
    }

    public static String getNullIfEmtpyString(String text) {
        return text == null || text.trim().isEmpty() ? null : text;
    }

    public static String getValueFromDelimitedString(String text, int index) {
        if (isEmpty(text)) {
            return "";
        }
        String[] parts = text.split("\\|");
        if (index < parts.length) {
            String[] pair = parts[index].split(":");
            if (pair.length == 2) {
                return pair[1].trim();
            }
        }
        return "";
    }

    public static Map<String, String> getValueMapForDelimitedString(String text) {
        Map<String, String> result = new HashMap<>();
        if (!isEmpty(text)) {
            for (String part : text.split("\\|")) {
                String[] pair = part.split(":");
                if (pair.length == 2) {
                    result.put(pair[0].trim().toLowerCase(), pair[1].trim());
                }
            }
        }
        return result;
    }

    public static String[] getValuesFromColonDelimitedString(String text) {
        if (isEmpty(text)) {
            return new String[0];
        }
        String[] result = text.split(":");
        for (int i = 0; i < result.length; i++) {
            if (isNotEmpty(result[i])) {
                result[i] = result[i].trim();
            }
        }
        return result;
    }

    public static String buildDelimitedString(String[] attributes, String... values) {
        if (attributes == null || values == null || attributes.length != values.length) {
            return null;
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < attributes.length; i++) {
            String value = getEmtpyStringIfNull(values[i]);
            result.append(attributes[i]).append(": ").append(value);
            if (i < attributes.length - 1) {
                result.append(value.isEmpty() ? "| " : " | ");
            }
        }
        return result.toString();
    }

    public static String buildColonDelimitedString(String... values) {
        return buildDelimitedString(" : ", values);
    }

    public static String buildDelimitedString(String delimiter, String... values) {
        if (values == null) {
            return null;
        }
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < values.length; i++) {
            result.append(i == 0 ? "" : delimiter).append(getEmtpyStringIfNull(values[i]));
        }
        return result.toString();
    }

    public static float toFloat(String text) {
        return (float) Texts.decimal(text, 0.0);
    }

    public static int toInteger(String text) {
        return (int) Texts.whole(text, 0, 32);
    }

    public static int toInteger(String text, int otherwise) {
        return (int) Texts.whole(text, otherwise, 32);
    }

    public static Integer toInteger(String text, Integer otherwise) {
        return otherwise == null && !Texts.isWhole(text, 32) ? null
                : Integer.valueOf((int) Texts.whole(text, otherwise == null ? 0 : otherwise, 32));
    }

    public static int toInt(String text, int otherwise) {
        return (int) Texts.whole(text, otherwise, 32);
    }

    public static long toLong(String text, int otherwise) {
        return Texts.whole(text, otherwise, 64);
    }

    public static boolean toBoolean(String text, boolean otherwise) {
        return isEmpty(text) ? otherwise : Boolean.parseBoolean(text);
    }

    public static boolean toBoolean(Boolean value, boolean otherwise) {
        return value == null ? otherwise : value;
    }

    public static String getFirstPositiveNumber(String text) {
        if (isEmpty(text)) {
            return "";
        }
        String[] numbers = text.split("[^\\d]+");
        return numbers.length > 0 ? numbers[0] : "";
    }

    public static String removeMultipleSpaces(String text) {
        return isEmpty(text) ? text : SPACES.matcher(text).replaceAll(" ");
    }

    public static String replaceLast(String text, String toReplace, String replacement) {
        int at = text.lastIndexOf(toReplace);
        return at < 0 ? text : text.substring(0, at) + replacement + text.substring(at + toReplace.length());
    }

    public static String doubleQuotes(String text) {
        return isEmpty(text) ? text : text.replace("\"", "\"\"");
    }

    public static String addQuote(String text) {
        return isEmpty(text) ? "" : "\"" + text + "\"";
    }

    /** True for what is not a text at all, too. */
    public static boolean isEmptyString(Object object) {
//#if gluu4
        if (object == null) {
            return false;
        }
//#end
        return !(object instanceof String text) || isEmpty(text);
    }

    /** True for what is not a text at all, too; on Gluu 3 and Janssen that includes null. */
    public static boolean isNotEmptyString(Object object) {
//#if gluu4
        if (object == null) {
            return false;
        }
//#end
        return !(object instanceof String text) || isNotEmpty(text);
    }

    public static String toString(Object object) {
        return object == null ? null : object.toString();
    }

    public static String qualify(String prefix, String name) {
        if (name == null || prefix == null) {
            throw new NullPointerException();
        }
        return prefix + '.' + name;
    }

    public static String trimAll(String text) {
        return isEmpty(text) ? text : text.trim();
    }

    public static String utf8ToString(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    public static String utf8ToString(byte[] bytes, int start, int length) {
        return bytes == null ? "" : new String(bytes, start, length, StandardCharsets.UTF_8);
    }

    public static byte[] getBytesUtf8(String text) {
        return text == null ? EMPTY_BYTES : text.getBytes(StandardCharsets.UTF_8);
    }
//#if gluu4 janssen

    public static String escapeJson(Object object) {
        return Texts.escapedJson(String.valueOf(object));
    }

    public static String unescapeJson(Object object) {
        return Texts.unescapedJson(String.valueOf(object));
    }
//#end
}
