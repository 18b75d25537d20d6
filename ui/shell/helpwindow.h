// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace drover::ui {

/// The help pages that come with Drover (Markdown), with a list of them at the left.
class HelpWindow : public QDialog
{
    Q_OBJECT
public:
    explicit HelpWindow(QWidget *parent = nullptr);

    /// Shows a page by its file name without ending ("index"); an unknown one shows the first. Where `anchor` stands in the
    /// page (a code, a heading) it is brought to the top and marked.
    void showPage(const QString &name, const QString &anchor = {});
    /// Names of the pages that are there.
    static QStringList pages();

private:
    void showAnchor(const QString &anchor);

    QListWidget *m_list;
    QTextBrowser *m_text;
};

} // namespace drover::ui
