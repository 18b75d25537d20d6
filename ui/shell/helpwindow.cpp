// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/helpwindow.h"

#include "base/paths.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QTextBrowser>
#include <QTextCursor>
#include <QUrl>
#include <QVBoxLayout>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

QString helpFolder()
{
    return shareDir() + u"/help"_s;
}

/// A page in the user's language where there is one, else in English.
QString readPage(const QString &name)
{
    QFile file(u"%1/%2/%3.md"_s.arg(helpFolder(), QLocale().name().section(u'_', 0, 0), name));
    if (!file.exists())
        file.setFileName(u"%1/%2.md"_s.arg(helpFolder(), name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The first heading of a page.
QString titleOf(const QString &name)
{
    const QStringList lines = readPage(name).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith("# "_L1))
            return line.mid(2).trimmed();
    }
    return name;
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QDialog(parent), m_list(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Drover help"));
    setObjectName(u"helpWindow"_s);
    resize(920, 640);
    m_list->setObjectName(u"helpPages"_s);
    m_list->setAccessibleName(tr("Help pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(metrics::wide);
    const QStringList names = pages();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(titleOf(name), m_list);
        item->setData(Qt::UserRole, name);
    }
    auto *splitter = new QSplitter(this);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({220, 700});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        m_text->setExtraSelections({});
        if (item)
            m_text->setMarkdown(readPage(item->data(Qt::UserRole).toString()));
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.isRelative())
            showPage(link.path().section(u'.', 0, 0), link.fragment());
        else
            QDesktopServices::openUrl(link);
    });
    if (names.isEmpty())
        m_text->setPlainText(tr("The help pages are missing from this installation (%1).").arg(helpFolder()));
    else
        showPage(u"index"_s);
}

QStringList HelpWindow::pages()
{
    QStringList names;
    const QStringList files = QDir(helpFolder()).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names += file.chopped(3);
    if (names.removeOne(u"index"_s))
        names.prepend(u"index"_s);
    return names;
}

void HelpWindow::showPage(const QString &name, const QString &anchor)
{
    int row = 0;
    while (row < m_list->count() && m_list->item(row)->data(Qt::UserRole).toString() != name)
        ++row;
    m_list->setCurrentRow(row < m_list->count() ? row : 0);
    m_text->setExtraSelections({});
    showAnchor(anchor);
}

void HelpWindow::showAnchor(const QString &anchor)
{
    if (anchor.isEmpty())
        return;
    const QTextCursor found = m_text->document()->find(anchor, 0, QTextDocument::FindWholeWords);
    if (found.isNull())
        return;
    // From the end, so that the place comes to the top.
    m_text->moveCursor(QTextCursor::End);
    m_text->setTextCursor(found);
    QTextEdit::ExtraSelection mark;
    mark.cursor = found;
    mark.format.setBackground(theme::tint(Meaning::Attention, palette()));
    m_text->setExtraSelections({mark});
    QTextCursor quiet = found;
    quiet.setPosition(found.selectionStart());
    m_text->setTextCursor(quiet);
    const int top = m_text->cursorRect(quiet).top() - metrics::wide;
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + top);
}

} // namespace drover::ui
