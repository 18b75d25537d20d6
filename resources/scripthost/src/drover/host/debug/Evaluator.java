// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.debug;

import drover.host.script.ScriptError;
import java.util.Map;
import java.util.Set;
import org.python.antlr.PythonTree;
import org.python.antlr.Visitor;
import org.python.antlr.ast.Attribute;
import org.python.antlr.ast.Call;
import org.python.antlr.ast.Name;
import org.python.antlr.ast.Yield;
import org.python.core.CodeFlag;
import org.python.core.CompileMode;
import org.python.core.CompilerFlags;
import org.python.core.ParserFacade;
import org.python.core.Py;
import org.python.core.PyException;
import org.python.core.PyFrame;
import org.python.core.PyObject;
import org.python.core.PyStringMap;

/** Evaluates Python in a paused frame. Script thread only, which must not be traced by the debugger meanwhile. */
final class Evaluator {
    private static final String FILE = "<debugger>";
    /** Functions of Python and Java that only ask. */
    private static final Set<String> ASKING = Set.of("len", "str", "repr", "unicode", "int", "long", "float", "bool", "type", "dir",
            "isinstance", "issubclass", "hasattr", "getattr", "abs", "min", "max", "sum", "sorted", "list", "dict", "tuple", "set", "range",
            "xrange", "zip", "enumerate", "ord", "chr", "unichr", "hex", "round", "any", "all", "id", "hash", "map", "filter", "reversed",
            "keys", "values", "items", "size", "length", "toString", "hashCode", "equals", "equalsIgnoreCase", "startsWith", "endsWith",
            "startswith", "endswith", "find", "rfind", "index", "count", "lower", "upper", "strip", "lstrip", "rstrip", "split", "join", "replace",
            "encode", "decode", "substring", "indexOf", "trim", "toLowerCase", "toUpperCase", "entrySet", "keySet", "format", "title", "isdigit",
            "isalpha", "charAt", "matches", "loads", "dumps", "callable", "vars", "union", "intersection", "difference");
    private static final Set<String> ASKING_BEGINNINGS = Set.of("get", "is", "has", "contains");

    /** What cannot be evaluated, in words. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String message) {
            super(message, null, false, false);
        }
    }

    private Evaluator() {
    }

    /** @throws Refused where the text is no expression or could change something */
    static PyObject asking(PyFrame frame, String expression) throws Refused {
        Object tree;
        try {
            tree = ParserFacade.parse(expression.strip() + "\n", CompileMode.eval, FILE, flags(frame));
        } catch (PyException unreadable) {
            throw new Refused("This is no expression: " + messageOf(unreadable));
        }
        try {
            new OnlyAsking().traverse((PythonTree) tree);
        } catch (Refused refused) {
            throw refused;
        } catch (Exception broken) {
            throw new Refused("The expression cannot be read: " + broken.getMessage());
        }
        return value(frame, expression);
    }

    /** The value of an expression, which may change what it likes. */
    static PyObject value(PyFrame frame, String expression) {
        PyStringMap locals = Frames.dictionary(frame);
        return Py.runCode(Py.compile_flags(expression.strip() + "\n", FILE, CompileMode.eval, flags(frame)), locals, frame.f_globals);
    }

    /** An expression or statements; variables that they set are those of the frame. Null: statements, without a value. */
    static PyObject run(PyFrame frame, String text) {
        try {
            ParserFacade.parse(text.strip() + "\n", CompileMode.eval, FILE, flags(frame));
        } catch (PyException noExpression) {
            PyStringMap locals = Frames.dictionary(frame);
            Map<String, PyObject> before = Frames.locals(frame);
            Py.runCode(Py.compile_flags(text.stripTrailing() + "\n", FILE, CompileMode.exec, flags(frame)), locals, frame.f_globals);
            for (PyObject key : locals.keys().asIterable()) {
                PyObject value = locals.__finditem__(key);
                if (value != before.get(key.toString())) {
                    Frames.setLocal(frame, key.toString(), value);
                }
            }
            return null;
        }
        return value(frame, text);
    }

    static String messageOf(PyException error) {
        try {
            String message = ScriptError.messageOf(error);
            return ScriptError.typeOf(error) + (message.isEmpty() ? "" : ": " + message);
        } catch (RuntimeException unprintable) {
            return "an exception that cannot be shown";
        }
    }

    private static CompilerFlags flags(PyFrame frame) {
        CompilerFlags flags = new CompilerFlags(CompilerFlags.PyCF_SOURCE_IS_UTF8);
        if (frame.f_code.co_flags.isFlagSet(CodeFlag.CO_FUTURE_DIVISION)) {
            flags.setFlag(CodeFlag.CO_FUTURE_DIVISION);
        }
        return flags;
    }

    private static final class OnlyAsking extends Visitor {
        @Override
        public void traverse(PythonTree node) throws Exception {
            if (node instanceof Yield) {
                throw new Refused("yield belongs into a function.");
            }
            if (node instanceof Call call) {
                String name = call.getInternalFunc() instanceof Name function ? function.getInternalId()
                        : call.getInternalFunc() instanceof Attribute attribute ? attribute.getInternalAttr() : "this";
                if (!ASKING.contains(name) && ASKING_BEGINNINGS.stream().noneMatch(name::startsWith)) {
                    throw new Refused(name + "() could change something; it is called in the console only.");
                }
            }
            super.traverse(node);
        }
    }
}
