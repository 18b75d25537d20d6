// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.bean.world;

import drover.host.bean.ServerBean;
import drover.host.standin.Simulations;
import java.lang.StackWalker.StackFrame;

/** Questions about a part of the world that nobody declared: their answer is told as simulated. */
final class Undeclared {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    private Undeclared() {
    }

    /** Records the bean's method that the script called as one that had nothing to answer from. */
    static void tell(String what) {
        StackFrame asked = STACK.walk(frames -> frames.filter(frame -> ServerBean.class.isAssignableFrom(frame.getDeclaringClass()))
                .reduce((inner, outer) -> outer)).orElse(null);
        if (asked != null) {
            Simulations.record(asked.getDeclaringClass().getSimpleName() + "." + asked.getMethodName(),
                    "nothing: the world declares " + what);
        }
    }
}
