// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.util;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small helpers of the server that scripts call. */
public final class Util {
    private Util() {
    }

    public static <T> List<T> array2ArrayList(T[] array) {
        return new ArrayList<>(Arrays.asList(array));
    }
}
