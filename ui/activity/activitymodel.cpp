// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitymodel.h"

#include "domain/fieldcatalogue.h"
#include "ui/common/icons.h"
#include "ui/common/theme.h"
#include "ui/forms/kindtexts.h"

#include <QGuiApplication>
#include <QLocale>

namespace drover::ui {

using workspace::JournalEntry;
using Act = JournalEntry::Act;
using Outcome = JournalEntry::Outcome;

ActivityModel::ActivityModel(workspace::Journal &journal, QObject *parent) : QAbstractTableModel(parent), m_journal(journal)
{
    m_journal.entries(); // read before the first question
    connect(&m_journal, &workspace::Journal::entryAdded, this, [this] {
        // The newest is the first row; the journal has it already.
        beginResetModel();
        endResetModel();
    });
    connect(&m_journal, &workspace::Journal::entryChanged, this, [this](int index) {
        const int row = rowOf(index);
        Q_EMIT dataChanged(this->index(row, 0), this->index(row, ColumnCount - 1));
    });
    connect(&m_journal, &workspace::Journal::entriesReset, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int ActivityModel::rowOf(int index) const
{
    return static_cast<int>(m_journal.entries().size()) - 1 - index;
}

const JournalEntry &ActivityModel::entryAt(int row) const
{
    return m_journal.entries().at(rowOf(row));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_journal.entries().size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::actText(Act act)
{
    return act == Act::Create ? tr("created") : act == Act::Delete ? tr("deleted") : tr("changed");
}

QString ActivityModel::resultText(const JournalEntry &entry)
{
    if (entry.outcome == Outcome::Failed)
        return tr("refused");
    if (entry.outcome == Outcome::Sent)
        return tr("no answer");
    return entry.revertedAt.isValid() ? tr("done, taken back") : tr("done");
}

QString ActivityModel::fieldsText(const JournalEntry &entry)
{
    const domain::FieldCatalogue &catalogue = domain::FieldCatalogue::of(entry.kind, domain::dialectOf(entry.before.isEmpty() ? entry.after : entry.before));
    QStringList labels;
    for (const workspace::JournalChange &change : entry.changes)
        labels += catalogue.labelAt(change.difference.path);
    return labels.join(QStringLiteral(", "));
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const JournalEntry &entry = entryAt(index.row());
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case TimeColumn:
            return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
        case ActColumn:
            return actText(entry.act);
        case KindColumn:
            return kindTexts(entry.kind).noun;
        case NameColumn:
            return entry.name;
        case FieldsColumn:
            return fieldsText(entry);
        case ResultColumn:
            return resultText(entry);
        case ServerColumn:
            return entry.profileName;
        default:
            return {};
        }
    }
    if (role == Qt::ToolTipRole) {
        if (index.column() == TimeColumn)
            return entry.at.toUTC().toString(Qt::ISODateWithMs);
        if (index.column() == ResultColumn && !entry.error.isEmpty())
            return entry.error;
        if (index.column() == ServerColumn)
            return entry.server;
        return index.data(Qt::DisplayRole);
    }
    if (role == Qt::DecorationRole && index.column() == ResultColumn) {
        const QPalette palette = QGuiApplication::palette();
        if (entry.outcome == Outcome::Failed)
            return icon(Icon::Error, theme::colour(Meaning::Bad, palette));
        if (entry.outcome == Outcome::Sent)
            return icon(Icon::Warning, theme::colour(Meaning::Attention, palette));
        return icon(entry.revertedAt.isValid() ? Icon::Undo : Icon::Success, theme::colour(entry.revertedAt.isValid() ? Meaning::Muted : Meaning::Good, palette));
    }
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case ActColumn:
        return tr("What");
    case KindColumn:
        return tr("Kind");
    case NameColumn:
        return tr("Object");
    case FieldsColumn:
        return tr("Fields");
    case ResultColumn:
        return tr("Result");
    default:
        return tr("Server");
    }
}

void ActivityFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

void ActivityFilter::setWhat(const QString &what)
{
    m_what = what;
    invalidateFilter();
}

void ActivityFilter::setProfile(const QString &profileId)
{
    m_profile = profileId;
    invalidateFilter();
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    Q_UNUSED(parent)
    const auto *model = qobject_cast<const ActivityModel *>(sourceModel());
    const JournalEntry &entry = model->entryAt(row);
    if (!m_profile.isEmpty() && entry.profileId != m_profile)
        return false;
    if (m_what == QStringLiteral("failed") ? entry.outcome == Outcome::Done : !m_what.isEmpty() && workspace::actName(entry.act) != m_what)
        return false;
    if (m_text.isEmpty())
        return true;
    const QStringList texts{entry.name, entry.objectId, kindTexts(entry.kind).noun, ActivityModel::fieldsText(entry), entry.profileName, entry.error, entry.login};
    return std::any_of(texts.begin(), texts.end(), [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); });
}

} // namespace drover::ui
