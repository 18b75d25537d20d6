// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/jsonlogic.h"

#include "uma/jsvalue.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;
using Values = QList<QJsonValue>;

namespace {

constexpr int maxDepth = 500;

tl::unexpected<Error> refuse(const QString &op)
{
    return fail(
        Error::Kind::Input, QCoreApplication::translate("uma", "The scope expression could not be evaluated."),
        QCoreApplication::translate("uma", "Its operator “%1” is not known or does not fit its operands.").arg(op),
        QCoreApplication::translate("uma", "Use the operators of JsonLogic and address the scopes by their index."));
}

QJsonValue at(const Values &values, qsizetype index)
{
    return index < values.size() ? values.at(index) : QJsonValue(QJsonValue::Undefined);
}

QJsonArray toArray(const Values &values)
{
    QJsonArray array;
    for (const QJsonValue &value : values) {
        array.append(value.isUndefined() ? QJsonValue() : value);
    }
    return array;
}

QJsonValue variable(const Values &values, const QJsonValue &data)
{
    const QJsonValue name = at(values, 0);
    const QJsonValue fallback = at(values, 1).isUndefined() ? QJsonValue() : at(values, 1);
    if (name.isUndefined() || name.isNull() || (name.isString() && name.toString().isEmpty())) {
        return data;
    }
    QJsonValue found = data;
    const QStringList path = js::toText(name).split(u'.');
    for (const QString &part : path) {
        if (found.isNull() || found.isUndefined()) {
            return fallback;
        }
        found = js::member(found, part);
        if (found.isUndefined()) {
            return fallback;
        }
    }
    return found;
}

QJsonArray missing(const Values &values, const QJsonValue &data)
{
    const Values keys = at(values, 0).isArray() ? js::toList(at(values, 0).toArray()) : values;
    QJsonArray absent;
    for (const QJsonValue &key : keys) {
        const QJsonValue value = variable(Values{key}, data);
        if (value.isNull() || (value.isString() && value.toString().isEmpty())) {
            absent.append(key);
        }
    }
    return absent;
}

QJsonValue missingSome(const Values &values, const QJsonValue &data)
{
    const QJsonArray options = at(values, 1).toArray();
    const QJsonArray absent = missing(Values{QJsonValue(options)}, data);
    if (static_cast<double>(options.size() - absent.size()) >= js::toNumber(at(values, 0))) {
        return QJsonArray();
    }
    return absent;
}

QJsonValue substring(const Values &values)
{
    const QString source = js::toText(at(values, 0));
    const auto cut = [](const QString &text, double from, const QJsonValue &length) {
        const double size = static_cast<double>(text.size());
        double start = std::isnan(from) ? 0 : std::trunc(from);
        start = start < 0 ? std::max(0.0, size + start) : std::min(start, size);
        double count = size - start;
        if (!length.isUndefined()) {
            const double asked = js::toNumber(length);
            count = std::min(count, std::isnan(asked) ? 0 : std::max(0.0, std::trunc(asked)));
        }
        return text.mid(static_cast<qsizetype>(start), static_cast<qsizetype>(count));
    };
    const QJsonValue end = at(values, 2);
    if (!end.isUndefined() && js::toNumber(end) < 0) {
        const QString rest = cut(source, js::toNumber(at(values, 1)), QJsonValue(QJsonValue::Undefined));
        return cut(rest, 0, QJsonValue(static_cast<double>(rest.size()) + js::toNumber(end)));
    }
    return cut(source, js::toNumber(at(values, 1)), end);
}

QJsonValue contains(const Values &values)
{
    const QJsonValue where = at(values, 1);
    if (where.isString()) {
        return where.toString().contains(js::toText(at(values, 0))) && !where.toString().isEmpty();
    }
    if (!where.isArray()) {
        return false;
    }
    const Values list = js::toList(where.toArray());
    return std::any_of(list.begin(), list.end(),
                       [&](const QJsonValue &value) { return js::strictlyEqual(value, at(values, 0)); });
}

QJsonValue between(const Values &values, bool orEqual)
{
    const auto fits = [&](const QJsonValue &left, const QJsonValue &right) {
        return orEqual ? js::lessOrEqual(left, right) : js::less(left, right);
    };
    if (at(values, 2).isUndefined()) {
        return fits(at(values, 0), at(values, 1));
    }
    return fits(at(values, 0), at(values, 1)) && fits(at(values, 1), at(values, 2));
}

QJsonValue arithmetic(const QString &op, const Values &values)
{
    const QJsonValue left = at(values, 0);
    const QJsonValue right = at(values, 1);
    switch (op.at(0).unicode()) {
    case u'%':
        return std::fmod(js::toNumber(left), js::toNumber(right));
    case u'/':
        return js::toNumber(left) / js::toNumber(right);
    case u'-':
        return right.isUndefined() ? -js::toNumber(left) : js::toNumber(left) - js::toNumber(right);
    default:
        break;
    }
    const bool product = op == "*"_L1;
    if (product && values.size() == 1) {
        return left; // a fold of one value is that value, unconverted
    }
    double result = product ? 1 : 0;
    for (const QJsonValue &value : values) {
        result = product ? result * js::parseFloat(value) : result + js::parseFloat(value);
    }
    return result;
}

QJsonValue extreme(const Values &values, bool smallest)
{
    double result = smallest ? std::numeric_limits<double>::infinity() : -std::numeric_limits<double>::infinity();
    for (const QJsonValue &value : values) {
        const double number = js::toNumber(value);
        if (std::isnan(number)) {
            return number;
        }
        result = smallest ? std::min(result, number) : std::max(result, number);
    }
    return result;
}

QJsonValue merged(const Values &values)
{
    QJsonArray all;
    for (const QJsonValue &value : values) {
        if (value.isArray()) {
            const QJsonArray list = value.toArray();
            for (const auto &item : list) {
                all.append(item);
            }
        } else {
            all.append(value.isUndefined() ? QJsonValue() : value);
        }
    }
    return all;
}

QJsonValue joined(const Values &values)
{
    QString text;
    for (const QJsonValue &value : values) {
        if (!value.isNull() && !value.isUndefined()) {
            text += js::toText(value);
        }
    }
    return text;
}

class Evaluation {
public:
    Result<QJsonValue> apply(const QJsonValue &logic, const QJsonValue &data);

private:
    Result<QJsonValue> choose(const Values &values, const QJsonValue &data);
    Result<QJsonValue> firstWith(const Values &values, const QJsonValue &data, bool wanted);
    Result<QJsonValue> overList(const QString &op, const Values &values, const QJsonValue &data);
    Result<QJsonValue> reduced(const QJsonArray &list, const Values &values);
    Result<QJsonValue> filtered(const QJsonArray &list, const QJsonValue &logic);
    Result<QJsonValue> simple(const QString &op, const Values &values, const QJsonValue &data);
    int m_depth = 0;
};

Result<QJsonValue> Evaluation::choose(const Values &values, const QJsonValue &data)
{
    qsizetype i = 0;
    for (; i + 1 < values.size(); i += 2) {
        const auto condition = apply(values.at(i), data);
        if (!condition) {
            return condition;
        }
        if (isTruthy(*condition)) {
            return apply(values.at(i + 1), data);
        }
    }
    return i + 1 == values.size() ? apply(values.at(i), data) : Result<QJsonValue>(QJsonValue());
}

Result<QJsonValue> Evaluation::firstWith(const Values &values, const QJsonValue &data, bool wanted)
{
    QJsonValue current(QJsonValue::Undefined);
    for (const QJsonValue &value : values) {
        const auto next = apply(value, data);
        if (!next) {
            return next;
        }
        current = *next;
        if (isTruthy(current) == wanted) {
            break;
        }
    }
    return current;
}

Result<QJsonValue> Evaluation::filtered(const QJsonArray &list, const QJsonValue &logic)
{
    QJsonArray kept;
    for (const auto &item : list) {
        const auto fits = apply(logic, item);
        if (!fits) {
            return fits;
        }
        if (isTruthy(*fits)) {
            kept.append(item);
        }
    }
    return kept;
}

Result<QJsonValue> Evaluation::reduced(const QJsonArray &list, const Values &values)
{
    QJsonValue accumulator = at(values, 2).isUndefined() ? QJsonValue() : at(values, 2);
    for (const auto &item : list) {
        const QJsonObject scope{{u"current"_s, item}, {u"accumulator"_s, accumulator}};
        const auto next = apply(at(values, 1), scope);
        if (!next) {
            return next;
        }
        accumulator = *next;
    }
    return accumulator;
}

Result<QJsonValue> Evaluation::overList(const QString &op, const Values &values, const QJsonValue &data)
{
    const auto scoped = apply(at(values, 0), data);
    if (!scoped) {
        return scoped;
    }
    const QJsonArray list = scoped->toArray();
    if (op == "reduce"_L1) {
        return reduced(list, values);
    }
    if (op == "map"_L1) {
        Values results;
        for (const auto &item : list) {
            const auto result = apply(at(values, 1), item);
            if (!result) {
                return result;
            }
            results.append(*result);
        }
        return QJsonValue(toArray(results));
    }
    if (op == "all"_L1 && (scoped->isNull() || scoped->isUndefined())) {
        return refuse(op);
    }
    const auto kept = filtered(list, at(values, 1));
    if (!kept || op == "filter"_L1) {
        return kept;
    }
    const qsizetype count = kept->toArray().size();
    if (op == "all"_L1) {
        return QJsonValue(!list.isEmpty() && count == list.size());
    }
    return QJsonValue(op == "none"_L1 ? count == 0 : count > 0);
}

Result<QJsonValue> Evaluation::simple(const QString &op, const Values &values, const QJsonValue &data)
{
    using Function = QJsonValue (*)(const Values &, const QJsonValue &);
    static const QHash<QString, Function> functions{
        {u"=="_s,
         [](const Values &v, const QJsonValue &) -> QJsonValue { return js::looselyEqual(at(v, 0), at(v, 1)); }},
        {u"==="_s,
         [](const Values &v, const QJsonValue &) -> QJsonValue { return js::strictlyEqual(at(v, 0), at(v, 1)); }},
        {u"!="_s,
         [](const Values &v, const QJsonValue &) -> QJsonValue { return !js::looselyEqual(at(v, 0), at(v, 1)); }},
        {u"!=="_s,
         [](const Values &v, const QJsonValue &) -> QJsonValue { return !js::strictlyEqual(at(v, 0), at(v, 1)); }},
        {u">"_s, [](const Values &v, const QJsonValue &) -> QJsonValue { return js::less(at(v, 1), at(v, 0)); }},
        {u">="_s,
         [](const Values &v, const QJsonValue &) -> QJsonValue { return js::lessOrEqual(at(v, 1), at(v, 0)); }},
        {u"<"_s, [](const Values &v, const QJsonValue &) { return between(v, false); }},
        {u"<="_s, [](const Values &v, const QJsonValue &) { return between(v, true); }},
        {u"!!"_s, [](const Values &v, const QJsonValue &) -> QJsonValue { return isTruthy(at(v, 0)); }},
        {u"!"_s, [](const Values &v, const QJsonValue &) -> QJsonValue { return !isTruthy(at(v, 0)); }},
        {u"log"_s, [](const Values &v, const QJsonValue &) { return at(v, 0); }},
        {u"in"_s, [](const Values &v, const QJsonValue &) { return contains(v); }},
        {u"cat"_s, [](const Values &v, const QJsonValue &) { return joined(v); }},
        {u"substr"_s, [](const Values &v, const QJsonValue &) { return substring(v); }},
        {u"min"_s, [](const Values &v, const QJsonValue &) { return extreme(v, true); }},
        {u"max"_s, [](const Values &v, const QJsonValue &) { return extreme(v, false); }},
        {u"merge"_s, [](const Values &v, const QJsonValue &) { return merged(v); }},
        {u"var"_s, [](const Values &v, const QJsonValue &d) { return variable(v, d); }},
        {u"missing"_s, [](const Values &v, const QJsonValue &d) -> QJsonValue { return missing(v, d); }},
        {u"missing_some"_s, [](const Values &v, const QJsonValue &d) { return missingSome(v, d); }},
    };
    if (const auto function = functions.constFind(op); function != functions.constEnd()) {
        return (*function)(values, data);
    }
    if (op.size() == 1 && u"+-*/%"_s.contains(op)) {
        if (op == "*"_L1 && values.isEmpty()) {
            return refuse(op);
        }
        return arithmetic(op, values);
    }
    return refuse(op);
}

Result<QJsonValue> Evaluation::apply(const QJsonValue &logic, const QJsonValue &data)
{
    if (logic.isArray()) {
        Values results;
        const QJsonArray list = logic.toArray();
        for (const auto &item : list) {
            const auto result = apply(item, data);
            if (!result) {
                return result;
            }
            results.append(*result);
        }
        return QJsonValue(toArray(results));
    }
    const QJsonObject object = logic.toObject();
    if (!logic.isObject() || object.size() != 1) {
        return logic;
    }
    const QString op = object.constBegin().key();
    if (m_depth >= maxDepth) {
        return refuse(op);
    }
    ++m_depth;
    const QJsonValue operand = object.constBegin().value();
    Values values = operand.isArray() ? js::toList(operand.toArray()) : Values{operand};
    Result<QJsonValue> result = QJsonValue();
    static const QStringList listOperators{u"filter"_s, u"map"_s, u"reduce"_s, u"all"_s, u"none"_s, u"some"_s};
    if (op == "if"_L1 || op == "?:"_L1) {
        result = choose(values, data);
    } else if (op == "and"_L1 || op == "or"_L1) {
        result = firstWith(values, data, op == "or"_L1);
    } else if (listOperators.contains(op)) {
        result = overList(op, values, data);
    } else {
        for (QJsonValue &value : values) {
            const auto evaluated = apply(value, data);
            if (!evaluated) {
                --m_depth;
                return evaluated;
            }
            value = *evaluated;
        }
        result = simple(op, values, data);
    }
    --m_depth;
    return result;
}

} // namespace

Result<QJsonValue> applyJsonLogic(const QJsonValue &rule, const QJsonValue &data)
{
    Evaluation evaluation;
    return evaluation.apply(rule, data);
}

bool isTruthy(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0 && !std::isnan(value.toDouble());
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return true;
    default:
        return false;
    }
}

} // namespace drover::uma
