// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qscilexercustom.h>

#include <KSyntaxHighlighting/State>

#include <QList>
#include <QTimer>

#include <memory>

namespace KSyntaxHighlighting {
class Definition;
}

namespace drover::ui {

/// Styles an editor by a KSyntaxHighlighting definition. Style numbers are those of Theme::TextStyle.
///
/// The state after each line is kept: an edit restyles from its line until the state is what it was before, usually one line.
/// Far jumps style what is visible first, from a guessed state, and make it exact in slices of at most 5 ms.
class KsyntaxLexer : public QsciLexerCustom
{
    Q_OBJECT
public:
    /// Null when there is no definition of this name.
    static KsyntaxLexer *create(const QString &definition, QObject *parent);
    ~KsyntaxLexer() override;

    void applyPalette(const QPalette &palette);
    /// True while lines that were asked for still wait for their exact styles.
    bool isCatchingUp() const { return m_slices.isActive(); }

    const char *language() const override;
    QString description(int style) const override;
    QColor defaultColor(int style) const override;
    QColor defaultPaper(int style) const override;
    QFont defaultFont(int style) const override;
    void styleText(int start, int end) override;
    void setEditor(QsciScintilla *editor) override;

private:
    /// What is known after a line was styled.
    struct LineState
    {
        KSyntaxHighlighting::State state;
        int depth = 0; ///< open folding regions
    };

    KsyntaxLexer(const KSyntaxHighlighting::Definition &definition, QObject *parent);

    class LineHighlighter;

    void putStyle(int offset, int length, char style);
    void putFolding(int step);
    void textModified(int position, int type, int linesAdded);
    int firstWrongLine() const;
    /// Styles lines from firstWrongLine() to `target`; stops early when `budgetMs` is used up. Returns the next wrong line.
    int advance(int target, int budgetMs);
    void nextSlice();
    LineState styleLine(int line, const LineState &before);
    void setFoldLevelByRegions(int line, const LineState &before, const LineState &after);
    void foldByIndentation(int from, int to);
    bool beginsInsideString(int line) const;
    void styleProvisionally(int from, int to);
    void tellStyledUpTo(int line);

    std::unique_ptr<LineHighlighter> m_highlighter;
    QByteArray m_language;
    bool m_indentationFolds = false;
    QList<LineState> m_states;   ///< after each line, for all lines styled since they came into being
    int m_firstDirty = 0;        ///< first line that changed since it was styled
    int m_lastDirty = -1;        ///< last such line
    int m_wanted = -1;           ///< last line that was asked for
    QTimer m_slices;
    bool m_styling = false;

    // Of the line that is being styled.
    QByteArray m_lineBytes;
    QByteArray m_lineStyles;
    QString m_lineText;
    bool m_lineIsAscii = true;
    int m_depth = 0;
    int m_minDepth = 0;

    struct StyleLook
    {
        QColor colour;
        bool bold = false;
        bool italic = false;
    };
    QList<StyleLook> m_looks;
    QColor m_paper;
};

} // namespace drover::ui
