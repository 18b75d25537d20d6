// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scriptpush.h"

#include "text/textmerge.h"

#include <QCoreApplication>
#include <QJsonValue>

namespace drover::transfer {

using namespace Qt::Literals::StringLiterals;
using domain::CustomScript;
using history::LocalScript;
using history::ScriptFile;

namespace {

/// Members of three states: what only one side changed is taken from it.
QJsonObject mergedMembers(const QJsonObject &base, const QJsonObject &ours, const QJsonObject &theirs,
                          QStringList &conflicts)
{
    QJsonObject result = theirs;
    QStringList keys = ours.keys() + theirs.keys() + base.keys();
    keys.removeDuplicates();
    for (const QString &key : std::as_const(keys)) {
        const QJsonValue was = base.value(key);
        const QJsonValue left = ours.value(key);
        const QJsonValue right = theirs.value(key);
        if (left == was || left == right)
            continue;
        if (right != was)
            conflicts << key;
        else if (left.isUndefined())
            result.insert(key, QJsonValue::Null); // removed here; null says so to ScriptFile::appliedTo()
        else
            result.insert(key, left);
    }
    return result;
}

Result<PushPlan> merged(PushPlan plan, const LocalScript &local, const ScriptFile &theirs)
{
    if (!plan.base) {
        plan.state = PushPlan::State::NoBase;
        return plan;
    }
    ScriptFile result;
    result.properties = mergedMembers(plan.base->properties, local.file.properties, theirs.properties, plan.conflicts);
    const Result<text::MergedText> source =
        text::merge(plan.base->source, local.file.source, theirs.source, local.sourcePath.section(u'/', -1),
                    QCoreApplication::translate("transfer", "server, revision %1").arg(plan.before.revision()));
    if (!source)
        return fail(source.error());
    result.source = source->text;
    if (!source->clean) {
        plan.conflicts << u"script"_s;
        plan.mergedSource = source->text;
    }
    plan.after = result.appliedTo(plan.before);
    plan.state = plan.conflicts.isEmpty() ? PushPlan::State::Ready : PushPlan::State::Conflicts;
    return plan;
}

} // namespace

Result<PushPlan> planPush(const LocalScript &local, const CustomScript &current, const std::optional<ScriptFile> &base,
                          WhenMovedOn whenMovedOn)
{
    const ScriptFile theirs = ScriptFile::of(current);
    PushPlan plan;
    plan.before = current;
    plan.base = base;
    plan.after = local.file.appliedTo(current);
    if (plan.after.json() == current.json())
        return plan;
    const bool movedOn = theirs.digest() != local.baseDigest;
    if (movedOn && whenMovedOn == WhenMovedOn::Merge)
        return merged(plan, local, theirs);
    plan.state = movedOn && whenMovedOn == WhenMovedOn::Refuse ? PushPlan::State::MovedOn : PushPlan::State::Ready;
    return plan;
}

} // namespace drover::transfer
