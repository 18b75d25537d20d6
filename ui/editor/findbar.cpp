// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/findbar.h"

#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/scintillaview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int maxMatches = 10000;

} // namespace

FindBar::FindBar(ScintillaView *view, QWidget *parent)
    : QWidget(parent), m_view(view), m_text(new QLineEdit(this)), m_replacement(new QLineEdit(this)),
      m_count(new QLabel(this)), m_replaceRow(new QWidget(this))
{
    setObjectName(u"findBar"_s);
    setAccessibleName(tr("Find"));
    m_text->setObjectName(u"findText"_s);
    m_text->setPlaceholderText(tr("Find"));
    m_text->setAccessibleName(tr("Text to find"));
    m_text->setClearButtonEnabled(true);
    m_replacement->setObjectName(u"replaceText"_s);
    m_replacement->setPlaceholderText(tr("Replace with"));
    m_replacement->setAccessibleName(tr("Replacement"));
    m_count->setObjectName(u"findCount"_s);
    m_case = addToggle(tr("Aa"), tr("Match upper and lower case"), u"findCase"_s);
    m_word = addToggle(tr("Word"), tr("Whole words only"), u"findWord"_s);
    m_regex = addToggle(tr(".*"), tr("Regular expression"), u"findRegex"_s);
    buildLayout();
    connect(m_text, &QLineEdit::textChanged, this, [this] { search(); });
    connect(m_text, &QLineEdit::returnPressed, this, &FindBar::findNext);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindBar::replaceOne);
    // Not within the change itself: searching moves the target that a replacement works on.
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &FindBar::refreshMatches);
    connect(m_view, &QsciScintilla::textChanged, this, [this] {
        if (isVisible())
            m_refresh.start();
    });
    connect(m_view, &QsciScintilla::selectionChanged, this, [this] {
        if (isVisible())
            tellCount();
    });
    hide();
}

QToolButton *FindBar::addToggle(const QString &text, const QString &name, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->setObjectName(objectName);
    connect(button, &QToolButton::toggled, this, [this] { search(); });
    return button;
}

void FindBar::buildLayout()
{
    const auto tool = [this](Icon picture, const QString &name, auto slot) {
        auto *button = new QToolButton(this);
        button->setIcon(icon(picture));
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, slot);
        return button;
    };
    auto *previous = tool(Icon::Back, tr("Previous match (Shift+F3)"), &FindBar::findPrevious);
    auto *next = tool(Icon::Step, tr("Next match (F3)"), &FindBar::findNext);
    auto *dismiss = tool(Icon::Close, tr("Close the find bar (Escape)"), &FindBar::close);
    auto *first = new QHBoxLayout;
    first->setSpacing(metrics::tight);
    first->addWidget(m_text, 1);
    for (QWidget *widget : {static_cast<QWidget *>(m_case), static_cast<QWidget *>(m_word), static_cast<QWidget *>(m_regex),
                            static_cast<QWidget *>(previous), static_cast<QWidget *>(next)})
        first->addWidget(widget);
    first->addWidget(m_count);
    first->addWidget(dismiss);

    auto *replace = new QPushButton(tr("Replace"), this);
    auto *all = new QPushButton(tr("Replace all"), this);
    replace->setAccessibleName(replace->text());
    replace->setObjectName(u"replaceOne"_s);
    all->setAccessibleName(all->text());
    all->setObjectName(u"replaceAll"_s);
    connect(replace, &QPushButton::clicked, this, &FindBar::replaceOne);
    connect(all, &QPushButton::clicked, this, &FindBar::replaceAll);
    auto *second = new QHBoxLayout(m_replaceRow);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(metrics::tight);
    second->addWidget(m_replacement, 1);
    second->addWidget(replace);
    second->addWidget(all);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::normal, metrics::tight, metrics::tight, metrics::tight);
    column->setSpacing(metrics::tight);
    column->addLayout(first);
    column->addWidget(m_replaceRow);
}

void FindBar::open(bool replace)
{
    const QString selected = m_view->selectedText();
    m_origin = m_view->SendScintilla(QsciScintillaBase::SCI_GETSELECTIONSTART);
    m_replaceRow->setVisible(replace && !m_view->isReadOnly());
    show();
    if (!selected.isEmpty() && !selected.contains(u'\n'))
        m_text->setText(selected);
    m_text->selectAll();
    m_text->setFocus(Qt::ShortcutFocusReason);
    search();
}

void FindBar::close()
{
    hide();
    m_view->showMatches({});
    m_view->setFocus(Qt::OtherFocusReason);
}

QByteArray FindBar::needle() const
{
    return m_text->text().toUtf8();
}

int FindBar::flags() const
{
    int result = 0;
    if (m_case->isChecked())
        result |= QsciScintillaBase::SCFIND_MATCHCASE;
    if (m_word->isChecked())
        result |= QsciScintillaBase::SCFIND_WHOLEWORD;
    if (m_regex->isChecked())
        result |= QsciScintillaBase::SCFIND_REGEXP | QsciScintillaBase::SCFIND_POSIX;
    return result;
}

void FindBar::search()
{
    m_matches = m_view->findAll(needle(), flags(), maxMatches);
    m_view->showMatches(m_matches);
    const auto first = std::find_if(m_matches.cbegin(), m_matches.cend(),
                                    [this](const ByteRange &match) { return match.from >= m_origin; });
    if (!m_matches.isEmpty())
        m_view->select(first != m_matches.cend() ? *first : m_matches.constFirst());
    tellCount();
}

void FindBar::refreshMatches()
{
    m_matches = m_view->findAll(needle(), flags(), maxMatches);
    m_view->showMatches(m_matches);
    tellCount();
}

void FindBar::findNext()
{
    step(true);
}

void FindBar::findPrevious()
{
    step(false);
}

void FindBar::step(bool forward)
{
    if (m_text->text().isEmpty()) {
        open(false);
        return;
    }
    m_matches = m_view->findAll(needle(), flags(), maxMatches);
    if (isVisible())
        m_view->showMatches(m_matches);
    if (m_matches.isEmpty()) {
        tellCount();
        return;
    }
    const long from = m_view->SendScintilla(QsciScintillaBase::SCI_GETSELECTIONSTART);
    const long to = m_view->SendScintilla(QsciScintillaBase::SCI_GETSELECTIONEND);
    ByteRange chosen = forward ? m_matches.constFirst() : m_matches.constLast();
    if (forward) {
        const auto next = std::find_if(m_matches.cbegin(), m_matches.cend(),
                                       [from, to](const ByteRange &match) { return match.from >= to && match.from > from; });
        if (next != m_matches.cend())
            chosen = *next;
    } else {
        const auto previous = std::find_if(m_matches.crbegin(), m_matches.crend(),
                                           [from](const ByteRange &match) { return match.from < from; });
        if (previous != m_matches.crend())
            chosen = *previous;
    }
    m_origin = chosen.from;
    m_view->select(chosen);
    tellCount();
}

int FindBar::currentMatch() const
{
    const long from = m_view->SendScintilla(QsciScintillaBase::SCI_GETSELECTIONSTART);
    const long to = m_view->SendScintilla(QsciScintillaBase::SCI_GETSELECTIONEND);
    const auto found = std::find_if(m_matches.cbegin(), m_matches.cend(),
                                    [from, to](const ByteRange &match) { return match.from == from && match.to == to; });
    return found == m_matches.cend() ? -1 : static_cast<int>(found - m_matches.cbegin());
}

void FindBar::tellCount()
{
    QPalette colours = m_count->palette();
    colours.setColor(QPalette::WindowText, palette().color(QPalette::WindowText));
    if (m_text->text().isEmpty()) {
        m_count->clear();
    } else if (m_matches.isEmpty()) {
        m_count->setText(tr("Not found"));
        colours.setColor(QPalette::WindowText, theme::colour(Meaning::Bad, palette()));
    } else if (const int current = currentMatch(); current >= 0) {
        m_count->setText(tr("%1 of %n", nullptr, static_cast<int>(m_matches.size())).arg(current + 1));
    } else {
        m_count->setText(tr("%n match(es)", nullptr, static_cast<int>(m_matches.size())));
    }
    m_count->setPalette(colours);
}

void FindBar::replaceOne()
{
    if (m_view->isReadOnly())
        return;
    if (const int current = currentMatch(); current >= 0) {
        const ByteRange match = m_matches.at(current);
        const QByteArray with = m_replacement->text().toUtf8();
        m_view->SendScintilla(QsciScintillaBase::SCI_SETTARGETSTART, match.from);
        m_view->SendScintilla(QsciScintillaBase::SCI_SETTARGETEND, match.to);
        m_view->SendScintilla(m_regex->isChecked() ? QsciScintillaBase::SCI_REPLACETARGETRE : QsciScintillaBase::SCI_REPLACETARGET,
                              static_cast<uintptr_t>(with.size()), with.constData());
        const long end = m_view->SendScintilla(QsciScintillaBase::SCI_GETTARGETEND);
        m_view->SendScintilla(QsciScintillaBase::SCI_SETSEL, static_cast<unsigned long>(end), end);
    }
    findNext();
}

void FindBar::replaceAll()
{
    if (m_view->isReadOnly())
        return;
    const QByteArray with = m_replacement->text().toUtf8();
    const QList<ByteRange> matches = m_view->findAll(needle(), flags(), maxMatches);
    m_view->beginUndoAction();
    // From the end, so that positions before stay what they are.
    for (auto match = matches.crbegin(); match != matches.crend(); ++match) {
        m_view->SendScintilla(QsciScintillaBase::SCI_SETTARGETSTART, match->from);
        m_view->SendScintilla(QsciScintillaBase::SCI_SETTARGETEND, match->to);
        if (m_regex->isChecked()) {
            // Searching again sets the groups that the replacement may name.
            const QByteArray text = needle();
            m_view->SendScintilla(QsciScintillaBase::SCI_SETSEARCHFLAGS, static_cast<long>(flags()));
            if (m_view->SendScintilla(QsciScintillaBase::SCI_SEARCHINTARGET, static_cast<uintptr_t>(text.size()), text.constData()) < 0)
                continue;
            m_view->SendScintilla(QsciScintillaBase::SCI_REPLACETARGETRE, static_cast<uintptr_t>(with.size()), with.constData());
        } else {
            m_view->SendScintilla(QsciScintillaBase::SCI_REPLACETARGET, static_cast<uintptr_t>(with.size()), with.constData());
        }
    }
    m_view->endUndoAction();
    m_count->setText(tr("%n replaced", nullptr, static_cast<int>(matches.size())));
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        event->accept();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers().testFlag(Qt::ShiftModifier)) {
        findPrevious();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace drover::ui
