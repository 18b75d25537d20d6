// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/expressioneditor.h"

#include "text/jsontext.h"
#include "ui/common/icons.h"
#include "ui/common/metrics.h"
#include "ui/common/theme.h"
#include "uma/jsonlogic.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace drover::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostScopes = 6;

QJsonObject parsed(const QString &expression)
{
    return text::jsonObject(expression);
}

/// What a column is called: the last part of an address.
QString shortName(const QString &scope)
{
    const QString last = scope.section(u'/', -1);
    return last.isEmpty() ? scope : last;
}

} // namespace

QStringList expressionScopes(const QString &expression)
{
    QStringList scopes;
    const QJsonArray data = parsed(expression).value("data"_L1).toArray();
    for (const QJsonValue &scope : data)
        scopes += scope.toString();
    return scopes;
}

QList<TruthRow> truthTable(const QString &expression)
{
    const QJsonObject object = parsed(expression);
    const qsizetype scopes = object.value("data"_L1).toArray().size();
    if (!object.value("rule"_L1).isObject() || scopes == 0 || scopes > mostScopes)
        return {};
    QList<TruthRow> rows;
    for (int bits = 0; bits < (1 << scopes); ++bits) {
        TruthRow row;
        QJsonArray granted;
        for (qsizetype i = 0; i < scopes; ++i) {
            const bool is = (bits >> (scopes - 1 - i)) & 1;
            row.granted += is;
            granted += is;
        }
        const Result<QJsonValue> decided = uma::applyJsonLogic(object.value("rule"_L1), granted);
        row.allowed = decided && uma::isTruthy(*decided);
        row.error = decided ? QString() : decided.error().why;
        rows += row;
    }
    return rows;
}

ExpressionEditor::ExpressionEditor(const domain::Field &field, QWidget *parent)
    : FieldEditor(field, parent), m_text(new QPlainTextEdit(this)), m_table(new QTableWidget(this)), m_remark(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::tight);
    column->addWidget(m_text);
    column->addWidget(m_remark);
    column->addWidget(m_table);
    nameControl(m_text);
    m_text->setFont(theme::codeFont());
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(u"{\"rule\": {\"and\": [{\"var\": 0}, {\"var\": 1}]}, \"data\": [\"read\", \"write\"]}"_s);
    m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * 7);
    m_remark->setWordWrap(true);
    m_remark->setForegroundRole(QPalette::PlaceholderText);
    nameControl(m_table, tr("truth table"));
    m_table->setObjectName(u"truthTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->verticalHeader()->hide();
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        showTable();
        Q_EMIT edited();
    });
    showTable();
}

void ExpressionEditor::setValue(const QJsonValue &value)
{
    const QSignalBlocker quiet(this);
    m_came = value;
    const QJsonObject object = parsed(value.toString());
    m_cameText = object.isEmpty() ? value.toString() : text::indentedJson(object).trimmed();
    m_text->setPlainText(m_cameText);
    showTable();
}

QJsonValue ExpressionEditor::value() const
{
    const QString typed = m_text->toPlainText();
    if (typed == m_cameText)
        return m_came;
    return typed.trimmed().isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(typed);
}

void ExpressionEditor::showTable()
{
    const QString expression = m_text->toPlainText();
    const QStringList scopes = expressionScopes(expression);
    const QList<TruthRow> rows = truthTable(expression);
    m_table->setVisible(!rows.isEmpty());
    m_remark->setVisible(!expression.trimmed().isEmpty());
    if (rows.isEmpty()) {
        m_remark->setText(scopes.size() > mostScopes ? tr("More than %n scope(s): too many combinations to show.", nullptr, mostScopes)
                                                     : tr("The truth table appears here once this is an expression."));
        return;
    }
    m_remark->setText(tr("Granted scopes, and what is decided then:"));
    m_table->setRowCount(static_cast<int>(rows.size()));
    m_table->setColumnCount(static_cast<int>(scopes.size()) + 1);
    QStringList headings;
    for (const QString &scope : scopes)
        headings += shortName(scope);
    headings += tr("Decision");
    m_table->setHorizontalHeaderLabels(headings);
    for (int column = 0; column < scopes.size(); ++column)
        m_table->horizontalHeaderItem(column)->setToolTip(scopes.at(column));
    for (int row = 0; row < rows.size(); ++row) {
        const TruthRow &truth = rows.at(row);
        for (int column = 0; column < truth.granted.size(); ++column)
            m_table->setItem(row, column, new QTableWidgetItem(truth.granted.at(column) ? tr("granted") : tr("–", "scope not granted")));
        auto *decision = new QTableWidgetItem(!truth.error.isEmpty() ? tr("error") : truth.allowed ? tr("allowed") : tr("denied"));
        decision->setIcon(truth.allowed ? icon(Icon::Success, theme::colour(Meaning::Good, palette()))
                                        : icon(Icon::Error, theme::colour(Meaning::Bad, palette())));
        decision->setToolTip(truth.error);
        m_table->setItem(row, static_cast<int>(scopes.size()), decision);
    }
    m_table->resizeRowsToContents();
    m_table->resizeColumnsToContents();
    constexpr int most = 8;
    const int shown = std::min<int>(most, static_cast<int>(rows.size()));
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + m_table->rowHeight(0) * shown + 2 * m_table->frameWidth() + 2);
}

void ExpressionEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
    showReadOnly(m_text, readOnly);
}

} // namespace drover::ui
