// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"

#include <QDialog>
#include <QKeySequence>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace drover::ui {

/// One line of the palette.
struct PaletteEntry
{
    QString title;
    QString hint;
    QIcon icon;
    QString shortcut;
    std::function<void()> run;
};

/// Rank of a title for what was typed: 0 no match, higher is better (begins with it, a word begins with it, contains it, has its
/// letters in this order).
int paletteRank(const QString &title, const QString &typed);

/// A field and a list over the window: finds sections, commands and loaded objects by a few letters of their name.
class CommandPalette : public QDialog
{
    Q_OBJECT
public:
    /// Gives the entries for what was typed; called at each key.
    using Source = std::function<QList<PaletteEntry>(const QString &typed)>;

    CommandPalette(Source source, QWidget *parent);

    /// Titles in the list, best first.
    QStringList shownTitles() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void runCurrent();

    Source m_source;
    QList<PaletteEntry> m_entries;
    QLineEdit *m_text;
    QListView *m_list;
    QStandardItemModel *m_model;
};

} // namespace drover::ui
