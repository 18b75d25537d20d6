// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.check;

import java.util.Collection;
import java.util.Locale;

/** Finds the name that an author may have meant. */
final class NearNames {
    private static final int MOST_CANDIDATES = 2000;

    private NearNames() {
    }

    /** The nearest of the candidates; null if none is near enough. */
    static String nearest(String name, Collection<String> candidates) {
        if (candidates.size() > MOST_CANDIDATES) {
            return null;
        }
        String best = null;
        int bestDistance = Math.max(1, name.length() / 4) + 1;
        for (String candidate : candidates) {
            int distance = candidate.equalsIgnoreCase(name) ? 0 : distance(name.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT));
            if (distance < bestDistance && candidate.length() > 2 && !candidate.equals(name)
                    || distance == bestDistance && best != null && candidate.compareTo(best) < 0 && distance <= name.length() / 4) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return name.length() < 3 ? null : best;
    }

    /** How many characters must be put in, left out or changed. */
    private static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 3) {
            return Integer.MAX_VALUE;
        }
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
