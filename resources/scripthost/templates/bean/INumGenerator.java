// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.util;

import java.util.Random;

/** Makes the servers' ids: groups of four hexadecimal digits. */
public final class INumGenerator {
    private static final Random RANDOM = new Random();
    private static final int USUAL_GROUPS = 2;

    private INumGenerator() {
    }

    public static String generate() {
        return generate(USUAL_GROUPS);
    }

    /** {@code groups}: how many. */
    public static String generate(int groups) {
        StringBuilder id = new StringBuilder();
        for (int i = 0; i < groups; i++) {
            id.append(i == 0 ? "" : ".").append(String.format("%04X", RANDOM.nextInt(0x10000)));
        }
        return id.toString();
    }
}
