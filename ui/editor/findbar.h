// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace drover::ui {

class ScintillaView;
struct ByteRange;

/// Find and replace below an editor: searches while typing, tells which of how many, marks all matches.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    FindBar(ScintillaView *view, QWidget *parent);

    /// Opens with the selected word in the field; `replace` shows the second row.
    void open(bool replace);
    void close();
    void findNext();
    void findPrevious();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QToolButton *addToggle(const QString &text, const QString &name, const QString &objectName);
    void buildLayout();
    void search();
    void refreshMatches();
    void step(bool forward);
    void tellCount();
    void replaceOne();
    void replaceAll();
    QByteArray needle() const;
    int flags() const;
    /// Index of the match that is selected, or -1.
    int currentMatch() const;

    ScintillaView *m_view;
    QLineEdit *m_text;
    QLineEdit *m_replacement;
    QLabel *m_count;
    QToolButton *m_case;
    QToolButton *m_word;
    QToolButton *m_regex;
    QWidget *m_replaceRow;
    QList<ByteRange> m_matches;
    QTimer m_refresh;
    long m_origin = 0;
};

} // namespace drover::ui
