// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package gen.core.util;

import java.lang.reflect.Array;
import java.util.Arrays;

/** The server's helper for arrays. */
public final class ArrayHelper {
    private ArrayHelper() {
    }

    /** The arrays one after the other, in an array of the first element's own class. */
    @SafeVarargs
    @SuppressWarnings("unchecked")
    public static <T> T[] arrayMerge(T[]... arrays) {
        int count = 0;
        for (T[] array : arrays) {
            count += array.length;
        }
        if (count == 0) {
            return (T[]) Array.newInstance(arrays.getClass().getComponentType().getComponentType(), 0);
        }
        T[] merged = (T[]) Array.newInstance(arrays[0][0].getClass(), count);
        int start = 0;
        for (T[] array : arrays) {
            System.arraycopy(array, 0, merged, start, array.length);
            start += array.length;
        }
        return merged;
    }

    public static <T> boolean isEmpty(T[] array) {
        return array == null || array.length == 0;
    }

    public static <T> boolean isNotEmpty(T[] array) {
        return array != null && array.length > 0;
    }

    public static <T> T[] arrayClone(T[] array) {
        return array == null ? null : array.clone();
    }

    public static <T> T[] sortAndClone(T[] array) {
        if (array == null) {
            return null;
        }
        T[] sorted = arrayClone(array);
        Arrays.sort(sorted);
        return sorted;
    }

    public static <T> boolean equalsIgnoreOrder(T[] first, T[] second) {
        return Arrays.equals(sortAndClone(first), sortAndClone(second));
    }

    public static String[] addItemToStringArray(String[] array, String item) {
        String[] one = {item};
        return array == null ? one : arrayMerge(array, one);
    }

    public static String toString(Object[] array) {
        return StringHelper.toString(array);
    }
}
