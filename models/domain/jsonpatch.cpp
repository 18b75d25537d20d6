// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonpatch.h"

#include <QCoreApplication>

namespace drover::domain {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("domain", text);
}

tl::unexpected<Error> malformed(qsizetype index, const QString &why)
{
    return fail(
        Error::Kind::Input,
        translated(QT_TRANSLATE_NOOP("domain", "Operation %1 of the JSON Patch can't be carried out.")).arg(index + 1),
        why);
}

QString noPlace(const QString &path)
{
    return translated(QT_TRANSLATE_NOOP("domain", "There is nothing at %1.")).arg(path.isEmpty() ? u"\"\""_s : path);
}

/// Index of a list that an operation names; `-` and the length are allowed where something may be appended.
std::optional<qsizetype> listIndex(const QString &token, qsizetype size, bool append)
{
    if (append && token == u"-")
        return size;
    const bool leadingZero = token.size() > 1 && token.startsWith(u'0'); // RFC 6901 §4
    bool isNumber = false;
    const int index = token.toInt(&isNumber);
    if (!isNumber || leadingZero || index < 0 || token.startsWith(u'+'))
        return std::nullopt;
    if (index > size || (index == size && !append))
        return std::nullopt;
    return index;
}

enum class Change { Add, Remove, Replace };

/// Changes \a root at \a tokens[depth…]; false when the place is not there.
bool changeAt(QJsonValue &root, const QStringList &tokens, qsizetype depth, Change change, const QJsonValue &value)
{
    if (depth == tokens.size()) {
        root = change == Change::Remove ? QJsonValue(QJsonValue::Null) : value;
        return true;
    }
    const QString &token = tokens.at(depth);
    const bool last = depth + 1 == tokens.size();
    if (root.isObject()) {
        QJsonObject object = root.toObject();
        if (!last || change != Change::Add) {
            if (!object.contains(token))
                return false;
        }
        if (last && change == Change::Remove) {
            object.remove(token);
        } else if (last) {
            object.insert(token, value);
        } else {
            QJsonValue child = object.value(token);
            if (!changeAt(child, tokens, depth + 1, change, value))
                return false;
            object.insert(token, child);
        }
        root = object;
        return true;
    }
    if (!root.isArray())
        return false;
    QJsonArray array = root.toArray();
    const auto index = listIndex(token, array.size(), last && change == Change::Add);
    if (!index)
        return false;
    if (last && change == Change::Remove) {
        array.removeAt(*index);
    } else if (last && change == Change::Add) {
        array.insert(*index, value);
    } else if (last) {
        array.replace(*index, value);
    } else {
        QJsonValue child = array.at(*index);
        if (!changeAt(child, tokens, depth + 1, change, value))
            return false;
        array.replace(*index, child);
    }
    root = array;
    return true;
}

bool isPointer(const QString &text)
{
    return text.isEmpty() || text.startsWith(u'/');
}

/// Whether `a/b` lies below `a`, so that a move would put a value into itself (RFC 6902 §4.4).
bool isBelow(const QString &path, const QString &ancestor)
{
    return path.startsWith(QString(ancestor + u'/'));
}

/// The value at an existing place, with the strict index rules; undefined when it is not there.
QJsonValue existingAt(const QJsonValue &document, const QString &pointer)
{
    QJsonValue value = document;
    const QStringList tokens = pointerTokens(pointer);
    for (const QString &token : tokens) {
        if (value.isObject()) {
            value = value.toObject().value(token);
        } else if (value.isArray()) {
            const QJsonArray array = value.toArray();
            const auto index = listIndex(token, array.size(), false);
            value = index ? array.at(*index) : QJsonValue(QJsonValue::Undefined);
        } else {
            return QJsonValue::Undefined;
        }
    }
    return value;
}

Result<void> applyMoveOrCopy(QJsonValue &document, const QJsonObject &operation, qsizetype index, bool move)
{
    const QString path = operation.value(u"path"_s).toString();
    const QJsonValue fromValue = operation.value(u"from"_s);
    const QString from = fromValue.toString();
    if (!fromValue.isString() || !isPointer(from))
        return malformed(index, translated(QT_TRANSLATE_NOOP("domain", "Its \"from\" is no JSON Pointer.")));
    if (move && isBelow(path, from))
        return malformed(index, translated(QT_TRANSLATE_NOOP("domain", "A value can't be moved into itself.")));
    const QJsonValue value = existingAt(document, from);
    if (value.isUndefined())
        return malformed(index, noPlace(from));
    if (move && path == from)
        return {};
    if (move)
        changeAt(document, pointerTokens(from), 0, Change::Remove, {});
    if (!changeAt(document, pointerTokens(path), 0, Change::Add, value))
        return malformed(index, noPlace(path));
    return {};
}

Result<void> applyOne(QJsonValue &document, const QJsonObject &operation, qsizetype index)
{
    const QString op = operation.value(u"op"_s).toString();
    const QJsonValue pathValue = operation.value(u"path"_s);
    const QString path = pathValue.toString();
    if (!pathValue.isString() || !isPointer(path))
        return malformed(index, translated(QT_TRANSLATE_NOOP("domain", "Its \"path\" is no JSON Pointer.")));
    if (op == u"move" || op == u"copy")
        return applyMoveOrCopy(document, operation, index, op == u"move");
    if (op == u"remove") {
        if (!changeAt(document, pointerTokens(path), 0, Change::Remove, {}))
            return malformed(index, noPlace(path));
        return {};
    }
    if (op != u"add" && op != u"replace" && op != u"test") {
        return malformed(index,
                         translated(QT_TRANSLATE_NOOP("domain", "\"%1\" is no operation of JSON Patch.")).arg(op));
    }
    const QJsonValue value = operation.value(u"value"_s);
    if (value.isUndefined())
        return malformed(index, translated(QT_TRANSLATE_NOOP("domain", "It has no \"value\".")));
    if (op == u"test") {
        if (existingAt(document, path) == value)
            return {};
        return fail(Error::Kind::Conflict,
                    translated(QT_TRANSLATE_NOOP("domain", "The object is not the one that was read.")),
                    translated(QT_TRANSLATE_NOOP("domain", "The value at %1 is another now.")).arg(path));
    }
    const Change change = op == u"add" ? Change::Add : Change::Replace;
    if (!changeAt(document, pointerTokens(path), 0, change, value))
        return malformed(index, noPlace(path));
    return {};
}

} // namespace

QJsonArray jsonPatch(const QJsonObject &before, const QJsonObject &after, PatchTests tests)
{
    QJsonArray guards;
    QJsonArray changes;
    const QList<Difference> differences = diffObjects(before, after);
    for (const Difference &difference : differences) {
        if (tests == PatchTests::Changed && !difference.isAdded()) {
            guards << QJsonObject{{u"op"_s, u"test"_s}, {u"path"_s, difference.path}, {u"value"_s, difference.before}};
        }
        if (difference.isRemoved()) {
            changes << QJsonObject{{u"op"_s, u"remove"_s}, {u"path"_s, difference.path}};
        } else {
            changes << QJsonObject{{u"op"_s, difference.isAdded() ? u"add"_s : u"replace"_s},
                                   {u"path"_s, difference.path},
                                   {u"value"_s, difference.after}};
        }
    }
    for (const QJsonValue &change : std::as_const(changes))
        guards << change;
    return guards;
}

Result<QJsonValue> applyJsonPatch(const QJsonValue &document, const QJsonArray &patch)
{
    QJsonValue result = document;
    for (qsizetype i = 0; i < patch.size(); ++i) {
        const Result<void> applied = applyOne(result, patch.at(i).toObject(), i);
        if (!applied)
            return fail(applied.error());
    }
    return result;
}

} // namespace drover::domain
