// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafts.h"

#include "base/paths.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>

namespace drover::workspace {

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("workspace", text);
}

QJsonObject toJson(const Draft &draft)
{
    return {{u"profile"_s, draft.profileId},
            {u"kind"_s, draft.kind},
            {u"id"_s, draft.id},
            {u"name"_s, draft.name},
            {u"before"_s, draft.before},
            {u"after"_s, draft.after},
            {u"savedAt"_s, draft.savedAt.toString(Qt::ISODateWithMs)}};
}

std::optional<Draft> draftFrom(const QByteArray &text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const QJsonObject object = document.object();
    if (!object.value(u"after"_s).isObject() || object.value(u"id"_s).toString().isEmpty())
        return std::nullopt;
    Draft draft;
    draft.profileId = object.value(u"profile"_s).toString();
    draft.kind = object.value(u"kind"_s).toString();
    draft.id = object.value(u"id"_s).toString();
    draft.name = object.value(u"name"_s).toString();
    draft.before = object.value(u"before"_s).toObject();
    draft.after = object.value(u"after"_s).toObject();
    draft.savedAt = QDateTime::fromString(object.value(u"savedAt"_s).toString(), Qt::ISODateWithMs);
    return draft;
}

QString ending()
{
    return u".draft.json"_s;
}

/// A file name that any id can be made into.
QString fileNamePart(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(24));
}

} // namespace

Drafts::Drafts(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder.isEmpty() ? dataDir() + u"/drafts"_s : std::move(folder))
{
}

QString Drafts::pathOf(const QString &profileId, const QString &kind, const QString &id) const
{
    return QString(m_folder + u'/' + fileNamePart(profileId) + u'/' + kind + u'-' + fileNamePart(id) + ending());
}

Result<void> Drafts::save(Draft draft)
{
    const QString path = pathOf(draft.profileId, draft.kind, draft.id);
    const auto failed = [&](const QString &why) {
        return fail(Error::Kind::Internal,
                    translated(QT_TRANSLATE_NOOP("workspace", "The unsaved changes of “%1” could not be kept."))
                        .arg(draft.name),
                    why,
                    translated(QT_TRANSLATE_NOOP("workspace", "Check the rights and the free space of the folder %1."))
                        .arg(m_folder));
    };
    if (!QDir().mkpath(path.section(u'/', 0, -2)))
        return failed(translated(QT_TRANSLATE_NOOP("workspace", "The folder can't be made.")));
    if (!draft.savedAt.isValid())
        draft.savedAt = QDateTime::currentDateTimeUtc();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failed(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(QJsonDocument(toJson(draft)).toJson(QJsonDocument::Indented));
    if (!file.commit())
        return failed(file.errorString());
    Q_EMIT changed(draft.kind, draft.id);
    return {};
}

Result<std::optional<Draft>> Drafts::load(const QString &profileId, const QString &kind, const QString &id) const
{
    const QString path = pathOf(profileId, kind, id);
    QFile file(path);
    if (!file.exists())
        return std::optional<Draft>();
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(Error::Kind::Input,
                    translated(QT_TRANSLATE_NOOP("workspace", "Unsaved changes could not be read back.")),
                    file.errorString(), translated(QT_TRANSLATE_NOOP("workspace", "Look at the file %1.")).arg(path));
    }
    const auto draft = draftFrom(file.readAll());
    if (draft)
        return draft;
    file.close();
    const QString aside = path + u".damaged"_s;
    QFile::remove(aside);
    file.rename(aside);
    return fail(Error::Kind::Input,
                translated(QT_TRANSLATE_NOOP("workspace", "Unsaved changes could not be read back.")),
                translated(QT_TRANSLATE_NOOP("workspace", "The file is damaged.")),
                translated(QT_TRANSLATE_NOOP("workspace", "It was set aside as %1.")).arg(aside));
}

QList<Draft> Drafts::all(const QString &profileId) const
{
    QList<Draft> result;
    const QDir folder(QString(m_folder + u'/' + fileNamePart(profileId)));
    const QStringList names = folder.entryList({u'*' + ending()}, QDir::Files);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        if (const auto draft = draftFrom(file.readAll()))
            result << *draft;
    }
    std::sort(result.begin(), result.end(), [](const Draft &a, const Draft &b) { return a.savedAt > b.savedAt; });
    return result;
}

bool Drafts::has(const QString &profileId, const QString &kind, const QString &id) const
{
    return QFile::exists(pathOf(profileId, kind, id));
}

Result<void> Drafts::discard(const QString &profileId, const QString &kind, const QString &id)
{
    QFile file(pathOf(profileId, kind, id));
    if (!file.exists())
        return {};
    if (!file.remove()) {
        return fail(Error::Kind::Internal,
                    translated(QT_TRANSLATE_NOOP("workspace", "Kept changes could not be thrown away.")),
                    file.errorString(),
                    translated(QT_TRANSLATE_NOOP("workspace", "Look at the file %1.")).arg(file.fileName()));
    }
    Q_EMIT changed(kind, id);
    return {};
}

} // namespace drover::workspace
