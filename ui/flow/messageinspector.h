// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/http/flowmessage.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTextBrowser;
class QToolButton;
class QUrl;
class QVBoxLayout;

namespace drover::ui {
class CodeEditor;
class ElidedLabel;
}

namespace drover::ui::flow {

/// The selected message at the simulator's right: explained, and its request and answer as they were. Main thread.
class MessageInspector : public QWidget
{
    Q_OBJECT

public:
    explicit MessageInspector(QWidget *parent = nullptr);

    void setMessage(const uma::FlowMessage &message);
    void clear();
    const std::optional<uma::FlowMessage> &message() const { return m_message; }
    /// The explanation without its mark-up.
    QString plainText() const;

    QWidget *firstField() const;

Q_SIGNALS:
    /// The line number of a script call was chosen; \a call counts the message's calls.
    void callActivated(int call);
    void copyCurlRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    /// Head and body of a request or an answer.
    struct Raw
    {
        QPlainTextEdit *head = nullptr;
        CodeEditor *body = nullptr;
    };

    void buildHeader(QVBoxLayout *column);
    Raw addRawPage(const QString &title, const QString &objectName);
    void showExplanation();
    void showRaw(const Raw &raw, const QString &firstLine, const transport::HeaderList &headers, const QString &body);
    void followLink(const QUrl &link);

    std::optional<uma::FlowMessage> m_message;
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    QToolButton *m_curl;
    QTabWidget *m_tabs;
    QTextBrowser *m_explanation;
    Raw m_request;
    Raw m_answer;
};

} // namespace drover::ui::flow
