// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import java.lang.reflect.Method;
import org.python.core.PyObject;

/** A bean's method that a client answers for. */
final class AnsweredMethod extends PyObject {
    private static final long serialVersionUID = 1L;
    private final String call;
    private final transient Method method;

    AnsweredMethod(String call, Method method) {
        this.call = call;
        this.method = method;
    }

    @Override
    public PyObject __call__(PyObject[] arguments, String[] keywords) {
        return Answers.given(call, method == null ? null : method.getReturnType());
    }

    @Override
    public boolean isCallable() {
        return true;
    }
}
