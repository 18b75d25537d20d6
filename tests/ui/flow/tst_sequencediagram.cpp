// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "flowfixture.h"
#include "ui/common/theme.h"
#include "ui/flow/sequencediagram.h"

#include <QAccessible>
#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

using namespace drover;
using namespace drover::ui::flow;
using namespace Qt::Literals::StringLiterals;

class TestSequenceDiagram : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<tables::FlowMessageModel> m_model;
    std::unique_ptr<SequenceDiagram> m_diagram;

    void fill(const QList<uma::FlowMessage> &flow)
    {
        for (const uma::FlowMessage &message : flow)
            m_model->put(message);
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_diagram.get(), key, modifiers); }

private Q_SLOTS:
    void init()
    {
        m_model = std::make_unique<tables::FlowMessageModel>();
        m_diagram = std::make_unique<SequenceDiagram>();
        m_diagram->setModel(m_model.get());
        m_diagram->resize(720, 400);
        m_diagram->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_diagram.get()));
        m_diagram->setFocus();
    }

    void cleanup()
    {
        m_diagram.reset();
        m_model.reset();
    }

    void eachNewMessageIsSelectedAndScrolledTo()
    {
        QSignalSpy selected(m_diagram.get(), &SequenceDiagram::currentRowChanged);
        fill(fixture::grantedFlow());
        QCOMPARE(selected.size(), 8);
        QCOMPARE(m_diagram->currentRow(), 7);
        QCOMPARE(m_diagram->verticalScrollBar()->value(), m_diagram->verticalScrollBar()->maximum());
        QVERIFY(m_diagram->verticalScrollBar()->maximum() > 0);
    }

    void whoWentBackIsLeftThere()
    {
        fill(fixture::openingMessages() + fixture::pageMessages());
        m_diagram->setCurrentRow(0);
        QCOMPARE(m_diagram->verticalScrollBar()->value(), 0);
        fill(fixture::closingMessages(true));
        QCOMPARE(m_diagram->currentRow(), 0);
        QCOMPARE(m_diagram->verticalScrollBar()->value(), 0);
        key(Qt::Key_End);
        uma::FlowMessage more = fixture::grantedFlow().last();
        more.index = 9;
        m_model->put(more);
        QCOMPARE(m_diagram->currentRow(), 8);
        QCOMPARE(m_diagram->verticalScrollBar()->value(), m_diagram->verticalScrollBar()->maximum());
    }

    void keysMoveTheSelection()
    {
        fill(fixture::grantedFlow());
        key(Qt::Key_Home);
        QCOMPARE(m_diagram->currentRow(), 0);
        key(Qt::Key_Up);
        QCOMPARE(m_diagram->currentRow(), 0);
        key(Qt::Key_Down);
        QCOMPARE(m_diagram->currentRow(), 1);
        key(Qt::Key_PageDown);
        const int below = m_diagram->currentRow();
        QVERIFY(below > 2);
        key(Qt::Key_PageUp);
        QVERIFY(m_diagram->currentRow() < below);
        key(Qt::Key_End);
        QCOMPARE(m_diagram->currentRow(), 7);
        key(Qt::Key_Down);
        QCOMPARE(m_diagram->currentRow(), 7);
    }

    void theSelectedRowIsAlwaysInView()
    {
        fill(fixture::grantedFlow());
        for (int row = 0; row < 8; ++row) {
            m_diagram->setCurrentRow(row);
            QVERIFY(m_diagram->viewport()->rect().contains(m_diagram->rowRect(row).center()));
        }
    }

    void returnActivatesTheSelectedMessage()
    {
        QSignalSpy activated(m_diagram.get(), &SequenceDiagram::activated);
        key(Qt::Key_Return);
        QCOMPARE(activated.size(), 0);
        fill(fixture::grantedFlow());
        m_diagram->setCurrentRow(2);
        key(Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toInt(), 2);
    }

    void aClickSelectsAndAClickOnACallTellsWhich()
    {
        fill(fixture::grantedFlow());
        m_diagram->setCurrentRow(0);
        m_diagram->verticalScrollBar()->setValue(0);
        QSignalSpy calls(m_diagram.get(), &SequenceDiagram::callClicked);
        const DiagramRow &row = m_diagram->layoutData().rows().at(1);
        const QPoint offset(0, m_diagram->rowRect(1).top() - qRound(row.rect.top()));
        QTest::mouseClick(m_diagram->viewport(), Qt::LeftButton, {}, row.request.center().toPoint() + offset);
        QCOMPARE(m_diagram->currentRow(), 1);
        QCOMPARE(calls.size(), 0);
        QTest::mouseClick(m_diagram->viewport(), Qt::LeftButton, {}, row.callLines.at(2).rect.center().toPoint() + offset);
        QCOMPARE(calls.size(), 1);
        QCOMPARE(calls.first().at(1).toInt(), 1);
    }

    void theHeadsAreNoRow()
    {
        fill(fixture::grantedFlow());
        QCOMPARE(m_diagram->rowAt({100, 3}), -1);
    }

    void controlAndWheelZoomAndThePlainWheelDoesNot()
    {
        fill(fixture::grantedFlow());
        const auto wheel = [this](int delta, Qt::KeyboardModifiers modifiers) {
            QWheelEvent event(QPointF(50, 100), m_diagram->viewport()->mapToGlobal(QPointF(50, 100)), {}, {0, delta}, Qt::NoButton,
                              modifiers, Qt::NoScrollPhase, false);
            QApplication::sendEvent(m_diagram->viewport(), &event);
        };
        wheel(120, Qt::ControlModifier);
        QVERIFY(m_diagram->zoom() > 1);
        wheel(-120, Qt::NoModifier);
        QVERIFY(m_diagram->zoom() > 1);
        key(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(m_diagram->zoom(), 1.0);
        for (int i = 0; i < 100; ++i)
            key(Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(m_diagram->zoom(), 3.0);
        for (int i = 0; i < 100; ++i)
            key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(m_diagram->zoom(), 0.5);
    }

    void aNarrowDiagramScrollsSideways()
    {
        fill(fixture::grantedFlow());
        QCOMPARE(m_diagram->horizontalScrollBar()->maximum(), 0);
        m_diagram->resize(300, 400);
        QTRY_VERIFY(m_diagram->horizontalScrollBar()->maximum() > 0);
    }

    void anAnswerChangesItsRowOnly()
    {
        uma::FlowMessage message = fixture::grantedFlow().at(0);
        message.status = 0;
        m_model->put(message);
        QVERIFY(m_diagram->layoutData().rows().first().answer.isEmpty());
        m_model->put(fixture::grantedFlow().at(0));
        QCOMPARE(m_diagram->layoutData().rows().size(), 1);
        QVERIFY(!m_diagram->layoutData().rows().first().answer.isEmpty());
    }

    void clearingTheModelClearsTheSelection()
    {
        fill(fixture::grantedFlow());
        QSignalSpy selected(m_diagram.get(), &SequenceDiagram::currentRowChanged);
        m_model->clear();
        QCOMPARE(m_diagram->currentRow(), -1);
        QCOMPARE(selected.size(), 1);
    }

    void copyGivesTheSelectedMessageAsText()
    {
        fill(fixture::grantedFlow());
        m_diagram->setCurrentRow(0);
        QVERIFY(m_diagram->copyText().startsWith(u"  1. Ask for the protected resource\n"_s));
        QSignalSpy asked(m_diagram.get(), &SequenceDiagram::copyTextRequested);
        key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toInt(), 0);
    }

    void theContextMenuOffersTextAndCurl()
    {
        fill(fixture::grantedFlow());
        QSignalSpy curl(m_diagram.get(), &SequenceDiagram::copyCurlRequested);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, m_diagram->mapToGlobal(QPoint(0, 0)));
        QApplication::sendEvent(m_diagram.get(), &event);
        auto *menu = m_diagram->findChild<QMenu *>(u"diagramMenu"_s);
        QVERIFY(menu);
        menu->actions().at(1)->trigger();
        QCOMPARE(curl.size(), 1);
        menu->close();
    }

    void screenReadersGetAListOfMessages()
    {
        fill(fixture::grantedFlow());
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_diagram.get());
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 8);
        m_diagram->setCurrentRow(1);
        QAccessibleInterface *item = list->child(1);
        QVERIFY(item && item->isValid());
        QCOMPARE(item->role(), QAccessible::ListItem);
        QVERIFY(item->text(QAccessible::Name).startsWith(u"Message 2, client to authorization server"_s));
        QVERIFY(item->state().selected);
        QVERIFY(!list->child(0)->state().selected);
        QCOMPARE(list->indexOfChild(item), 1);
        QCOMPARE(item->parent(), list);
        QCOMPARE(list->child(8), nullptr);
        QVERIFY(m_diagram->accessibleDescription().startsWith(u"Message 2"_s));
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        m_model->clear();
        QCOMPARE(list->childCount(), 0);
        QVERIFY(!item->isValid());
    }

    void theDiagramFollowsThePalette_data()
    {
        QTest::addColumn<QPalette>("palette");
        QTest::newRow("light") << ui::theme::lightPalette();
        QTest::newRow("dark") << ui::theme::darkPalette();
    }

    void theDiagramFollowsThePalette()
    {
        QFETCH(QPalette, palette);
        m_diagram->setPalette(palette);
        const QImage image = m_diagram->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2 + 20, image.height() - 20), palette.color(QPalette::Base));
        QCOMPARE(image.pixelColor(3, 3), palette.color(QPalette::Window));
    }
};

QTEST_MAIN(TestSequenceDiagram)
#include "tst_sequencediagram.moc"
