// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flow/messageinspector.h"

#include "flowtext/flowtext.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "ui/editor/codeeditor.h"
#include "ui/flow/inspectortext.h"

#include <QDesktopServices>
#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace drover::ui::flow {

using namespace Qt::Literals::StringLiterals;

namespace {

QString languageOf(flowtext::BodyKind kind)
{
    switch (kind) {
    case flowtext::BodyKind::Json: return u"JSON"_s;
    case flowtext::BodyKind::Html: return u"HTML"_s;
    case flowtext::BodyKind::Empty:
    case flowtext::BodyKind::Form:
    case flowtext::BodyKind::Text: break;
    }
    return {};
}

} // namespace

MessageInspector::MessageInspector(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_subtitle(new ElidedLabel(Qt::ElideMiddle, this)),
      m_curl(new QToolButton(this)), m_tabs(new QTabWidget(this)), m_explanation(new QTextBrowser(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader(column);
    m_tabs->setObjectName(u"inspectorTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Views of the message"));
    m_explanation->setObjectName(u"messageExplanation"_s);
    m_explanation->setAccessibleName(tr("Explanation of the message"));
    m_explanation->setFrameShape(QFrame::NoFrame);
    m_explanation->setOpenLinks(false);
    m_explanation->document()->setDocumentMargin(metrics::normal);
    m_tabs->addTab(m_explanation, tr("Explained"));
    m_request = addRawPage(tr("Request"), u"request"_s);
    m_answer = addRawPage(tr("Answer"), u"answer"_s);
    column->addWidget(m_tabs, 1);
    connect(m_explanation, &QTextBrowser::anchorClicked, this, &MessageInspector::followLink);
    clear();
}

void MessageInspector::buildHeader(QVBoxLayout *column)
{
    m_title->setObjectName(u"messageTitle"_s);
    m_title->setFont(theme::titleFont());
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_subtitle->setObjectName(u"messageLine"_s);
    m_subtitle->setFont(theme::codeFont());
    m_curl->setObjectName(u"copyCurl"_s);
    m_curl->setIcon(icon(Icon::Copy));
    m_curl->setText(tr("curl"));
    m_curl->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_curl->setAutoRaise(true);
    m_curl->setToolTip(tr("Copy the request as a curl command; secrets are left out"));
    m_curl->setAccessibleName(tr("Copy the request as a curl command"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::tight);
    row->addWidget(m_subtitle, 1);
    row->addWidget(m_curl);
    auto *header = new QVBoxLayout;
    header->setContentsMargins(metrics::normal, metrics::normal, metrics::tight, metrics::tight);
    header->setSpacing(metrics::tight);
    header->addWidget(m_title);
    header->addLayout(row);
    column->addLayout(header);
    connect(m_curl, &QToolButton::clicked, this, &MessageInspector::copyCurlRequested);
}

MessageInspector::Raw MessageInspector::addRawPage(const QString &title, const QString &objectName)
{
    auto *page = new QWidget(m_tabs);
    Raw raw{new QPlainTextEdit(page), new CodeEditor(page)};
    raw.head->setObjectName(objectName + u"Head"_s);
    raw.head->setAccessibleName(tr("%1: first line and headers").arg(title));
    raw.head->setReadOnly(true);
    raw.head->setFont(theme::codeFont());
    raw.head->setFrameShape(QFrame::NoFrame);
    raw.head->setTabChangesFocus(true);
    raw.body->setObjectName(objectName + u"Body"_s);
    raw.body->setAccessibleName(tr("%1: body").arg(title));
    raw.body->setReadOnly(true);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1);
    column->addWidget(raw.head);
    column->addWidget(raw.body, 1);
    m_tabs->addTab(page, title);
    return raw;
}

void MessageInspector::setMessage(const uma::FlowMessage &message)
{
    m_message = message;
    m_title->setText(tr("%1. %2", "number and title of a message").arg(message.index).arg(message.title));
    const bool isRedirect = message.kind == uma::FlowMessage::Kind::Redirect;
    const QString request = flowtext::requestLine(message);
    m_subtitle->setFullText(isRedirect || message.status == 0 ? request : tr("%1 → %2").arg(request, QString::number(message.status)));
    m_curl->setEnabled(!message.method.isEmpty());
    m_tabs->setEnabled(true);
    showExplanation();
    showRaw(m_request, u"%1 %2"_s.arg(message.method, message.url.toString(QUrl::FullyEncoded)), message.requestHeaders,
            message.requestBody);
    QString answer = u"HTTP %1"_s.arg(flowtext::answerLine(message));
    if (isRedirect)
        answer = tr("A redirect has no answer of its own.");
    else if (message.status == 0)
        answer = flowtext::isPending(message) ? tr("The answer has not come yet.") : tr("No answer came.");
    showRaw(m_answer, answer, message.replyHeaders, message.replyBody);
}

void MessageInspector::showExplanation()
{
    if (m_message)
        m_explanation->setHtml(inspectorHtml(*m_message, palette()));
}

void MessageInspector::showRaw(const Raw &raw, const QString &firstLine, const transport::HeaderList &headers, const QString &body)
{
    QStringList lines{firstLine};
    for (const auto &[name, value] : headers)
        lines.append(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(value));
    raw.head->setPlainText(lines.join(u'\n'));
    const QByteArray type = transport::headerValue(headers, "Content-Type");
    raw.body->setLanguage(languageOf(flowtext::bodyKind(body, type)));
    raw.body->setText(flowtext::readableBody(body, type));
    raw.body->setVisible(!body.trimmed().isEmpty());
    const int shown = std::clamp(static_cast<int>(lines.size()) + 1, 3, 9);
    raw.head->setMaximumHeight(body.trimmed().isEmpty() ? QWIDGETSIZE_MAX : shown * QFontMetrics(theme::codeFont()).lineSpacing()
                                                                                + 2 * metrics::normal);
}

void MessageInspector::clear()
{
    m_message.reset();
    m_title->setText(tr("No message selected"));
    m_subtitle->setFullText({});
    m_curl->setEnabled(false);
    m_tabs->setEnabled(false);
    m_explanation->clear();
    for (const Raw &raw : {m_request, m_answer}) {
        raw.head->clear();
        raw.body->setText({});
        raw.body->hide();
        raw.head->setMaximumHeight(QWIDGETSIZE_MAX);
    }
}

QString MessageInspector::plainText() const
{
    return m_explanation->toPlainText();
}

QWidget *MessageInspector::firstField() const
{
    return m_tabs->currentIndex() == 0 ? static_cast<QWidget *>(m_explanation)
                                       : m_tabs->currentIndex() == 1 ? m_request.head : m_answer.head;
}

void MessageInspector::followLink(const QUrl &link)
{
    if (link.scheme() == "call"_L1)
        Q_EMIT callActivated(link.path().toInt());
    else if (link.scheme() == "https"_L1)
        QDesktopServices::openUrl(link);
}

void MessageInspector::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_message)
        showExplanation();
}

} // namespace drover::ui::flow
