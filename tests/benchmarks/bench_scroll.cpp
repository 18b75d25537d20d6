// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "listwindow.h"
#include "main.h"
#include "ui/clients/clientspane.h"
#include "ui/common/pagedtableview.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::Literals::StringLiterals;

namespace drover::bench {

namespace {

constexpr double bar = 1.2;
constexpr int rounds = 11;
constexpr int stepsInARound = 200;
constexpr int distinctRows = 10'000;
constexpr int notch = 120; ///< QWheelEvent's unit of one step, an eighth of a degree

/// As many rows as the server has, all in memory: the texts of the first ones, over and over.
class MemoryModel : public QAbstractTableModel
{
public:
    MemoryModel(int rows, QList<QStringList> texts) : m_rows(rows), m_texts(std::move(texts)) {}

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_texts.first().size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        return role == Qt::DisplayRole ? m_texts.at(index.row() % m_texts.size()).at(index.column()) : QVariant();
    }

private:
    int m_rows;
    QList<QStringList> m_texts;
};

/**
 * Turning the wheel over the table of a million clients: each step to the paint event handled, with the rows there. The
 * yardstick is the same view, as large and with the same columns, over a model that has the same texts in memory.
 */
class Scroll : public Benchmark
{
public:
    [[nodiscard]] Description describe() const override
    {
        return {u"scroll"_s,
                u"one step of the wheel to painted, table of %L1 clients"_s.arg(manyClients),
                u"the same view over a model in memory"_s,
                u"ms"_s,
                Better::Lower,
                bar,
                rounds};
    }

    Result<void> prepare() override
    {
        if (const Result<void> opened = m_window.open(); !opened)
            return opened;
        const Result<QList<QStringList>> texts = readTexts();
        if (!texts)
            return fail(texts.error());
        m_model = std::make_unique<MemoryModel>(m_window.pane().model()->rowCount(), *texts);
        ui::PagedTableView &shown = m_window.table();
        m_plain = std::make_unique<ui::PagedTableView>();
        m_plain->setModel(m_model.get());
        m_plain->resize(shown.size());
        QList<int> code;
        for (int column = 0; column < m_model->columnCount(); ++column) {
            m_plain->setColumnWidth(column, shown.columnWidth(column));
            if (m_window.pane().model()->columns().at(column).fixedFont)
                code.append(column);
        }
        m_plain->setCodeColumns(code);
        m_plain->show();
        m_plainPainted = std::make_unique<PaintedRows>(*m_plain->viewport(), [] { return true; });
        if (!runUntil([this] { return m_plainPainted->painted(); }))
            return fail(Error::Kind::Timeout, u"The yardstick's table was not painted."_s);
        return {};
    }

    Result<Sample> runYardstick() override { return turn(*m_plain, *m_plainPainted); }

    Result<Sample> runSubject() override
    {
        const Result<Sample> sample = turn(m_window.table(), m_window.painted());
        m_window.settle();
        return sample;
    }

    [[nodiscard]] QStringList notes() const override
    {
        return {u"%1 steps a round, three rows a step; %2 of all steps had to wait for rows that were still on their way."_s
                    .arg(stepsInARound)
                    .arg(m_waited)};
    }

private:
    Result<QList<QStringList>> readTexts()
    {
        const server::ListQuery query{200, 0, {}, {}, false, {}};
        server::AdminApi *api = m_window.server().console().adminApi();
        QList<QStringList> texts;
        while (texts.size() < distinctRows) {
            server::ListQuery page = query;
            page.start = texts.size();
            const auto read = QCoro::waitFor(api->list(domain::EntityKind::Client, page));
            if (!read)
                return fail(read.error());
            for (const domain::Entity &entity : read->entries) {
                QStringList row;
                for (const tables::Column &column : m_window.pane().model()->columns())
                    row.append(tables::cellText(entity, column));
                texts.append(row);
            }
        }
        return texts;
    }

    /// Turns the wheel from the top, step by step.
    Result<Sample> turn(ui::PagedTableView &view, PaintedRows &painted)
    {
        QScrollBar *scrollBar = view.verticalScrollBar();
        const int rowHeight = view.verticalHeader()->defaultSectionSize();
        scrollBar->setValue((m_round++ / 2) * 2 * stepsInARound * 3 * rowHeight);
        painted.reset();
        view.viewport()->update();
        if (!runUntil([&painted] { return painted.painted(); }))
            return fail(Error::Kind::Timeout, u"The rows before the first step did not appear."_s);
        const QPointF where = view.viewport()->rect().center();
        const Stopwatch watch;
        for (int step = 0; step < stepsInARound; ++step) {
            painted.reset();
            const int before = scrollBar->value();
            QWheelEvent event(where, view.viewport()->mapToGlobal(where), {}, {0, -notch}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view.viewport(), &event);
            if (scrollBar->value() == before)
                return fail(Error::Kind::Internal, u"The wheel did not move the table."_s);
            if (!runUntil([&painted] { return painted.paintedAtAll(); }))
                return fail(Error::Kind::Timeout, u"A step was not painted."_s);
            if (!painted.painted()) {
                ++m_waited;
                if (!runUntil([&painted] { return painted.painted(); }))
                    return fail(Error::Kind::Timeout, u"The rows of a step did not appear."_s);
            }
        }
        const Sample whole = watch.sample();
        return Sample{whole.wallMs / stepsInARound, whole.cpuMs / stepsInARound, 1};
    }

    ListWindow m_window;
    std::unique_ptr<MemoryModel> m_model;
    std::unique_ptr<ui::PagedTableView> m_plain;
    std::unique_ptr<PaintedRows> m_plainPainted;
    int m_round = 0;
    int m_waited = 0;
};

} // namespace

std::unique_ptr<Benchmark> makeBenchmark()
{
    return std::make_unique<Scroll>();
}

} // namespace drover::bench
