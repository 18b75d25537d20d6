// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakebackend.h"
#include "ui/common/theme.h"
#include "ui/flow/flowpane.h"
#include "ui/flow/sequencediagram.h"

#include <QApplication>
#include <QDir>
#include <QTest>

using namespace drover;
using namespace drover::ui;
using namespace drover::ui::flow;
using namespace Qt::Literals::StringLiterals;

/// Renders the simulator in its states and themes. With DROVER_SCREENS set to a folder the pictures are kept there, to be looked at;
/// QT_SCALE_FACTOR=2 gives those of a dense screen.
class TestFlowScreens : public QObject
{
    Q_OBJECT

private:
    fixture::FakeBackend *m_backend = nullptr;
    std::unique_ptr<FlowPane> m_pane;

    void make(QSize size)
    {
        auto backend = std::make_unique<fixture::FakeBackend>();
        m_backend = backend.get();
        m_pane = std::make_unique<FlowPane>(std::move(backend));
        m_pane->resize(size);
        m_pane->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }

    void keep(const QString &name)
    {
        QCoreApplication::processEvents(); // layouts that wait
        const QPixmap picture = m_pane->grab();
        QVERIFY(!picture.isNull());
        const QString folder = qEnvironmentVariable("DROVER_SCREENS");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(QDir(folder).filePath(u"flow-%1-%2.png"_s.arg(name, QString::fromLatin1(QTest::currentDataTag())))));
    }

    void stepTo(int messages)
    {
        for (int count = 1; count <= messages; ++count) {
            m_pane->step();
            QTRY_COMPARE(m_pane->session().messages()->rowCount(), count);
            QTRY_VERIFY(m_pane->session().state() != FlowSession::State::Running);
        }
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(u"Fusion"_s); }

    void everyStateIsDrawn_data()
    {
        QTest::addColumn<theme::Choice>("choice");
        QTest::newRow("light") << theme::Choice::Light;
        QTest::newRow("dark") << theme::Choice::Dark;
    }

    void everyStateIsDrawn()
    {
        QFETCH(theme::Choice, choice);
        theme::apply(choice);
        make({1270, 800});
        keep(u"empty"_s);

        m_backend->playing.beats[3].page = fixture::countryPage();
        m_backend->playing.beats[3].suggested = {{u"country"_s, u"US"_s}};
        stepTo(2);
        keep(u"step"_s);
        for (int count = 3; count <= 4; ++count) {
            m_pane->step();
            QTRY_COMPARE(m_pane->session().messages()->rowCount(), count);
            QTRY_VERIFY(m_pane->session().state() != FlowSession::State::Running);
        }
        keep(u"page"_s);

        m_backend->playing.script(fixture::deniedFlow(), fixture::deniedResult());
        m_pane->stop();
        m_pane->run();
        QTRY_COMPARE(m_pane->session().state(), FlowSession::State::Finished);
        keep(u"denied"_s);

        m_backend->playing.failure = Error{Error::Kind::Unreachable, u"The server does not answer."_s, u"Connection refused."_s,
                                           u"Check that it runs, then try again."_s, {}, 0};
        m_pane->run();
        QTRY_COMPARE(m_pane->session().state(), FlowSession::State::Failed);
        keep(u"failed"_s);
        m_pane.reset();
        theme::apply(theme::Choice::System);
    }

    void itFitsTheSmallestWindow()
    {
        make({860, 540}); // what 1024 by 640 leaves beside the sections and between the bars
        QVERIFY2(m_pane->minimumSizeHint().width() <= 860, qPrintable(QString::number(m_pane->minimumSizeHint().width())));
        QVERIFY2(m_pane->minimumSizeHint().height() <= 540, qPrintable(QString::number(m_pane->minimumSizeHint().height())));
        m_pane->run();
        QTRY_COMPARE(m_pane->session().state(), FlowSession::State::Finished);
        m_pane->diagram().setCurrentRow(1);
        keep(u"small"_s);
        m_pane.reset();
    }
};

QTEST_MAIN(TestFlowScreens)
#include "tst_flowscreens.moc"
