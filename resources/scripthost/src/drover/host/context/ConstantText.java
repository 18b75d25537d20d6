// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.context;

import java.util.Set;
import java.util.regex.Pattern;
import org.python.core.Py;
import org.python.core.PyObject;
import org.python.core.PyString;

/** The text of what is a constant on the server: a text like any other that can also be asked for its name and value. */
final class ConstantText extends PyString {
    private static final long serialVersionUID = 1L;
    private static final Pattern MEMBER = Pattern.compile(".*(type|method|status|state|alg|algorithm|mode|usage)", Pattern.CASE_INSENSITIVE);
    private static final Pattern TEXT = Pattern.compile("[A-Za-z][\\w.:-]*");
    private static final Set<String> ASKS = Set.of("toString", "name", "getName", "getValue", "getParamName");

    ConstantText(String text) {
        super(text);
    }

    /** Whether a member of this name with this text is a constant. */
    static boolean isOne(String member, String text) {
        return MEMBER.matcher(member).matches() && TEXT.matcher(text).matches();
    }

    @Override
    public PyObject __findattr_ex__(String name) {
        PyObject ofText = super.__findattr_ex__(name);
        return ofText != null || !ASKS.contains(name) ? ofText : new Answer();
    }

    /** A method that gives the text. */
    private final class Answer extends PyObject {
        private static final long serialVersionUID = 1L;

        @Override
        public PyObject __call__(PyObject[] arguments, String[] keywords) {
            if (arguments.length != 0) {
                throw Py.TypeError("expected 0 args; got " + arguments.length);
            }
            return Py.newUnicode(ConstantText.this.getString());
        }

        @Override
        public boolean isCallable() {
            return true;
        }
    }
}
