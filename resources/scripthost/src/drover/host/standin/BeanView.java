// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
package drover.host.standin;

import com.google.gson.JsonElement;
import drover.host.bean.DeclaredMembers;
import drover.host.bean.ServerBean;
import java.lang.reflect.Method;
import org.python.core.Py;
import org.python.core.PyObject;
import org.python.core.PyString;

/**
 * A bean that the host has, as a script holds it: a client's answer comes before the bean's own method, and what the bean
 * has not is a recorded stand-in.
 */
final class BeanView extends PyObject {
    private static final long serialVersionUID = 1L;
    private final String label;
    private final transient ServerBean bean;
    private final transient PyObject own;

    BeanView(String label, ServerBean bean) {
        this.label = label;
        this.bean = bean;
        own = Py.java2py(bean);
    }

    @Override
    public PyObject __findattr_ex__(String name) {
        if (StandIn.isSpecial(name)) {
            return super.__findattr_ex__(name);
        }
        PyObject ofBean = own.__findattr__(name);
        String call = label + "." + name;
        if (Answers.has(call)) {
            return new AnsweredMethod(call, method(name));
        }
        if (ofBean != null) {
            return ofBean;
        }
        PyObject declared = bean instanceof DeclaredMembers members ? member(members, name) : null;
        return declared != null ? declared : new StandInMember(label, name, StandInMember.Gives.NONE);
    }

    /** The bean's method of this name with the fewest parameters, whose result says what an answer becomes. */
    private Method method(String name) {
        Method found = null;
        for (Method method : bean.getClass().getMethods()) {
            if (method.getName().equals(name) && (found == null || method.getParameterCount() < found.getParameterCount())) {
                found = method;
            }
        }
        return found;
    }

    private PyObject member(DeclaredMembers members, String name) {
        String property = AnswerObject.propertyOf(name);
        JsonElement value = members.declared().get(property == null ? name : property);
        if (value == null) {
            return null;
        }
        PyObject shown = AnswerObject.of(value, label + "." + name + "()");
        return property == null ? shown : new AnswerObject.Getter(shown);
    }

    @Override
    public void __setattr__(String name, PyObject value) {
        own.__setattr__(name, value);
    }

    @Override
    public Object __tojava__(Class<?> type) {
        return type.isInstance(bean) ? bean : super.__tojava__(type);
    }

    @Override
    public PyString __repr__() {
        return new PyString("<" + label + ">");
    }

    @Override
    public PyString __str__() {
        return __repr__();
    }

    @Override
    public String toString() {
        return __repr__().toString();
    }
}
