// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/transfer/importmodel.h"

#include "transfer/differencetext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QFontMetrics>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;
using State = transfer::ImportRow::State;

namespace {

QString stateText(const transfer::ImportRow &row)
{
    switch (row.state) {
    case State::Waiting:
        return ImportModel::tr("not looked up yet");
    case State::New:
        return row.isWanted ? ImportModel::tr("new") : ImportModel::tr("new, left out");
    case State::Changed:
        return row.isWanted ? ImportModel::tr("changed") : ImportModel::tr("changed, left out");
    case State::Same:
        return ImportModel::tr("the same");
    case State::Refused:
        return ImportModel::tr("refused");
    case State::Sending:
        return ImportModel::tr("sending …");
    case State::Done:
        return row.isCreated ? ImportModel::tr("created") : ImportModel::tr("saved");
    case State::Failed:
        break;
    }
    return ImportModel::tr("failed");
}

QIcon statePicture(State state)
{
    const auto coloured = [](Icon picture, Meaning meaning) { return icon(picture, theme::colour(meaning, QApplication::palette())); };
    switch (state) {
    case State::New:
        return coloured(Icon::Add, Meaning::Good);
    case State::Changed:
        return coloured(Icon::Difference, Meaning::Attention);
    case State::Refused:
        return coloured(Icon::Locked, Meaning::Bad);
    case State::Done:
        return coloured(Icon::Success, Meaning::Good);
    case State::Failed:
        return coloured(Icon::Error, Meaning::Bad);
    case State::Waiting:
    case State::Same:
    case State::Sending:
        break;
    }
    return {};
}

} // namespace

ImportModel::ImportModel(transfer::ImportRun &run, QObject *parent)
    : QAbstractTableModel(parent), m_run(run)
{
    connect(&m_run, &transfer::ImportRun::rowChanged, this, [this](int row) { Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); });
    connect(&m_run, &transfer::ImportRun::runningChanged, this, [this] {
        if (rowCount() > 0) // what can be chosen is another now
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0));
    });
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_run.rows().size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

bool ImportModel::isChoosable(int row) const
{
    const State state = m_run.rows().at(row).state;
    return !m_run.isRunning() && (state == State::New || state == State::Changed);
}

QString ImportModel::remarkOf(const transfer::ImportRow &row)
{
    QStringList texts;
    if (row.state == State::Refused || row.state == State::Failed)
        texts += row.error.why.isEmpty() ? row.error.what : row.error.why;
    if (row.state == State::Refused || row.state == State::Failed)
        texts += row.error.next;
    if (row.state == State::Changed)
        texts += tr("%n field(s) differ.", nullptr, row.changes);
    texts += row.remarks;
    texts.removeAll(QString());
    return transfer::printable(texts.join(u' '));
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const transfer::ImportRow &row = m_run.rows().at(index.row());
    const QString name = row.write.name.isEmpty() ? tr("(no name)") : transfer::printable(row.write.name);
    if (role == Qt::SizeHintRole)
        return QSize(0, QFontMetrics(QApplication::font()).height() + metrics::normal);
    if (index.column() == NameColumn) {
        if (role == Qt::CheckStateRole && (row.state == State::New || row.state == State::Changed))
            return row.isWanted ? Qt::Checked : Qt::Unchecked;
        if (role == Qt::DisplayRole)
            return name;
        if (role == Qt::ToolTipRole)
            return row.id.isEmpty() ? name : QString(name + u'\n' + transfer::printable(row.id));
        if (role == Qt::AccessibleTextRole)
            return tr("%1: %2", "object and what happens to it").arg(name, stateText(row));
        return {};
    }
    if (index.column() == StateColumn) {
        if (role == Qt::DisplayRole)
            return stateText(row);
        if (role == Qt::DecorationRole)
            return statePicture(row.state);
        return {};
    }
    if (role == Qt::DisplayRole)
        return remarkOf(row).simplified();
    if (role == Qt::ToolTipRole)
        return remarkOf(row);
    return {};
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != NameColumn || !isChoosable(index.row()))
        return false;
    m_run.setWanted(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NameColumn && isChoosable(index.row()))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Object");
    case StateColumn:
        return tr("What happens");
    default:
        return tr("Remark");
    }
}

} // namespace drover::ui
