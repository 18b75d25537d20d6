// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scriptdocument.h"

namespace drover::ui {

namespace {

QList<scripts::Property> propertiesOf(const QList<domain::ScriptProperty> &properties)
{
    QList<scripts::Property> result;
    for (const domain::ScriptProperty &property : properties)
        result.append({property.name, property.value, property.hide, property.description});
    return result;
}

} // namespace

ScriptDocument::ScriptDocument(workspace::Drafts &drafts, QString profileId, QString id, QJsonObject opened,
                               QJsonObject edited, QObject *parent)
    : QObject(parent), m_drafts(drafts), m_profileId(std::move(profileId)), m_id(std::move(id)), m_opened(std::move(opened)),
      m_edited(edited)
{
    m_tell.setSingleShot(true);
    m_tell.setInterval(200);
    connect(&m_tell, &QTimer::timeout, this, [this] {
        Q_EMIT this->edited(); // not the parameter
        tellModified();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(800);
    connect(&m_pause, &QTimer::timeout, this, &ScriptDocument::saveDraft);
    m_toldModified = isModified();
}

ScriptDocument::~ScriptDocument()
{
    if (m_pause.isActive())
        saveDraft();
}

void ScriptDocument::textTouched()
{
    m_textIsNewer = true;
    m_pause.start();
    m_tell.start();
    if (!m_toldModified)
        tellModified(); // the first key shows at once that there is something to save
}

void ScriptDocument::takeText() const
{
    if (!m_textIsNewer)
        return;
    m_textIsNewer = false;
    if (m_text)
        m_edited.setSource(m_text());
}

void ScriptDocument::dropText()
{
    m_textIsNewer = false;
    m_tell.stop();
}

bool ScriptDocument::isModified() const
{
    takeText();
    return isNew() || m_edited.json() != m_opened;
}

scripts::ScriptSource ScriptDocument::source() const
{
    return scriptSourceOf(script());
}

scripts::ScriptSource scriptSourceOf(const domain::CustomScript &script)
{
    scripts::ScriptSource source;
    source.name = script.name();
    source.type = script.type();
    source.source = script.source();
    source.properties = propertiesOf(script.configurationProperties());
    source.moduleProperties = propertiesOf(script.moduleProperties());
    source.level = script.level();
    source.revision = script.revision();
    source.inum = script.inum();
    source.dn = script.dn();
    source.aliases = script.aliases();
    source.description = script.description();
    source.enabled = script.isEnabled();
    if (script.programmingLanguage().compare(QLatin1String("java"), Qt::CaseInsensitive) == 0)
        source.language = QStringLiteral("java");
    return source;
}

void ScriptDocument::touched()
{
    Q_EMIT edited();
    tellModified();
    m_pause.start();
}

void ScriptDocument::tellModified()
{
    const bool modified = isModified();
    if (modified == m_toldModified)
        return;
    m_toldModified = modified;
    Q_EMIT modifiedChanged(modified);
}

void ScriptDocument::saveDraft()
{
    m_pause.stop();
    if (!isModified()) {
        discardDraft();
        return;
    }
    const auto saved = m_drafts.save({m_profileId, QStringLiteral("script"), m_id, m_edited.name(), m_opened, m_edited.json(),
                                      QDateTime::currentDateTimeUtc()});
    if (!saved)
        Q_EMIT draftFailed(saved.error());
}

void ScriptDocument::discardDraft()
{
    m_pause.stop();
    if (!m_drafts.has(m_profileId, QStringLiteral("script"), m_id))
        return;
    const auto discarded = m_drafts.discard(m_profileId, QStringLiteral("script"), m_id);
    if (!discarded)
        Q_EMIT draftFailed(discarded.error());
}

void ScriptDocument::revert()
{
    if (isNew())
        return;
    dropText();
    m_edited = domain::CustomScript(m_opened);
    discardDraft();
    Q_EMIT replaced();
    tellModified();
}

void ScriptDocument::rebase(const QJsonObject &stored)
{
    dropText();
    discardDraft();
    m_opened = stored;
    m_edited = domain::CustomScript(stored);
    m_id = m_edited.inum();
    Q_EMIT replaced();
    tellModified();
}

void ScriptDocument::reopenOn(const QJsonObject &opened, const QJsonObject &edited)
{
    dropText();
    m_opened = opened;
    m_edited = domain::CustomScript(edited);
    Q_EMIT replaced();
    tellModified();
    saveDraft();
}

} // namespace drover::ui
