// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "objectmerge.h"

#include <QMap>

#include <algorithm>

namespace drover::domain {

namespace {

void put(QJsonObject &object, const QStringList &tokens, qsizetype at, const QJsonValue &value)
{
    const QString &name = tokens.at(at);
    if (at == tokens.size() - 1) {
        if (value.isUndefined())
            object.remove(name);
        else
            object.insert(name, value);
        return;
    }
    const bool isThere = object.contains(name);
    QJsonObject inner = object.value(name).toObject();
    const bool wasEmpty = inner.isEmpty();
    if (!isThere && value.isUndefined())
        return;
    put(inner, tokens, at + 1, value);
    if (inner.isEmpty() && !wasEmpty && value.isUndefined())
        object.remove(name);
    else
        object.insert(name, inner);
}

bool isInside(const QString &path, const QString &outer)
{
    return path.size() > outer.size() && path.startsWith(outer) && path.at(outer.size()) == u'/';
}

} // namespace

void setValueAt(QJsonObject &object, const QString &pointer, const QJsonValue &value)
{
    const QStringList tokens = pointerTokens(pointer);
    if (!tokens.isEmpty())
        put(object, tokens, 0, value);
}

QList<MergePlace> mergePlaces(const QJsonObject &base, const QJsonObject &mine, const QJsonObject &theirs)
{
    const QList<Difference> ours = diffObjects(base, mine);
    const QList<Difference> others = diffObjects(base, theirs);
    QStringList paths;
    for (const auto *list : {&ours, &others}) {
        for (const Difference &difference : *list)
            paths << difference.path;
    }
    paths.removeDuplicates();
    QStringList outer;
    for (const QString &path : std::as_const(paths)) {
        const bool inner = std::any_of(paths.begin(), paths.end(), [&](const QString &o) { return isInside(path, o); });
        if (!inner)
            outer << path;
    }
    outer.sort();
    QList<MergePlace> places;
    for (const QString &path : std::as_const(outer)) {
        MergePlace place{path, valueAt(base, path), valueAt(mine, path), valueAt(theirs, path)};
        place.mineChanged = place.mine != place.base;
        place.theirsChanged = place.theirs != place.base;
        places << place;
    }
    return places;
}

QJsonObject merged(const QJsonObject &theirs, const QList<MergePlace> &places,
                   const QHash<QString, MergeSide> &choices)
{
    QJsonObject result = theirs;
    for (const MergePlace &place : places) {
        const bool mine = place.isConflict() ? choices.value(place.path, MergeSide::Theirs) == MergeSide::Mine
                                             : place.mineChanged;
        if (mine)
            setValueAt(result, place.path, place.mine);
    }
    return result;
}

bool hasConflict(const QList<MergePlace> &places)
{
    return std::any_of(places.begin(), places.end(), [](const MergePlace &place) { return place.isConflict(); });
}

} // namespace drover::domain
