// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scripts/scriptdocument.h"
#include "ui/scripts/scripteditorpage.h"
#include "ui/scripts/scripttabs.h"

#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace drover;
using namespace drover::ui;

class ScriptDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void editsBecomeADraft();
    void anEditTakenBackLeavesNoDraft();
    void aNewScriptIsAlwaysUnsaved();
    void revertGoesBackAndForgetsTheDraft();
    void rebaseMakesTheStoredCopyTheBase();
    void closingSavesTheDraftAtOnce();
    void theEditorAndTheDocumentAgree();
    void whatIsTypedIsReadWhenItIsNeeded();
    void closingAPageKeepsTheLastKey();
    void revertInTheEditorCanBeUndone();
    void tabsShowWhatIsUnsaved();

private:
    QJsonObject opened() const
    {
        return {{u"inum"_s, u"A1"_s}, {u"name"_s, u"policy"_s}, {u"scriptType"_s, u"uma_rpt_policy"_s},
                {u"script"_s, u"x = 1\n"_s}, {u"level"_s, 1}, {u"revision"_s, 3}, {u"enabled"_s, true}};
    }
    ScriptDocument *document() { return new ScriptDocument(*m_drafts, u"p1"_s, u"A1"_s, opened(), opened()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<workspace::Drafts> m_drafts;
};

void ScriptDocumentTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_drafts = std::make_unique<workspace::Drafts>(m_folder->path());
}

void ScriptDocumentTest::cleanup()
{
    m_drafts.reset();
    m_folder.reset();
}

void ScriptDocumentTest::editsBecomeADraft()
{
    const std::unique_ptr<ScriptDocument> script(document());
    QVERIFY(!script->isModified());
    QSignalSpy modified(script.get(), &ScriptDocument::modifiedChanged);
    script->edit([](domain::CustomScript &edited) { edited.setSource(u"x = 2\n"_s); });
    QVERIFY(script->isModified());
    QCOMPARE(modified.size(), 1);
    QTRY_VERIFY(m_drafts->has(u"p1"_s, u"script"_s, u"A1"_s));
    const auto draft = m_drafts->load(u"p1"_s, u"script"_s, u"A1"_s);
    QVERIFY(draft && *draft);
    QCOMPARE((*draft)->after.value(u"script"_s).toString(), u"x = 2\n"_s);
    QCOMPARE((*draft)->before, opened());
}

void ScriptDocumentTest::anEditTakenBackLeavesNoDraft()
{
    const std::unique_ptr<ScriptDocument> script(document());
    script->edit([](domain::CustomScript &edited) { edited.setLevel(9); });
    script->saveDraft();
    QVERIFY(m_drafts->has(u"p1"_s, u"script"_s, u"A1"_s));
    script->edit([](domain::CustomScript &edited) { edited.setLevel(1); });
    QVERIFY(!script->isModified());
    script->saveDraft();
    QVERIFY(!m_drafts->has(u"p1"_s, u"script"_s, u"A1"_s));
}

void ScriptDocumentTest::aNewScriptIsAlwaysUnsaved()
{
    ScriptDocument script(*m_drafts, u"p1"_s, u"new-1"_s, {}, opened());
    QVERIFY(script.isNew());
    QVERIFY(script.isModified());
    script.revert();
    QVERIFY(script.isModified());
}

void ScriptDocumentTest::revertGoesBackAndForgetsTheDraft()
{
    const std::unique_ptr<ScriptDocument> script(document());
    script->edit([](domain::CustomScript &edited) { edited.setSource(u"y"_s); });
    script->saveDraft();
    QSignalSpy replaced(script.get(), &ScriptDocument::replaced);
    script->revert();
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(script->script().source(), u"x = 1\n"_s);
    QVERIFY(!m_drafts->has(u"p1"_s, u"script"_s, u"A1"_s));
}

void ScriptDocumentTest::rebaseMakesTheStoredCopyTheBase()
{
    ScriptDocument script(*m_drafts, u"p1"_s, u"new-1"_s, {}, opened());
    script.saveDraft();
    QJsonObject stored = opened();
    stored.insert(u"inum"_s, u"B2"_s);
    stored.insert(u"revision"_s, 1);
    script.rebase(stored);
    QVERIFY(!script.isNew());
    QVERIFY(!script.isModified());
    QCOMPARE(script.id(), u"B2"_s);
    QVERIFY(!m_drafts->has(u"p1"_s, u"script"_s, u"new-1"_s));
}

void ScriptDocumentTest::closingSavesTheDraftAtOnce()
{
    {
        const std::unique_ptr<ScriptDocument> script(document());
        script->edit([](domain::CustomScript &edited) { edited.setSource(u"z"_s); });
    }
    QVERIFY(m_drafts->has(u"p1"_s, u"script"_s, u"A1"_s));
}

void ScriptDocumentTest::theEditorAndTheDocumentAgree()
{
    ScriptEditorPage page(document());
    QCOMPARE(page.editor()->text(), u"x = 1\n"_s);
    page.editor()->replaceText(u"x = 2\n"_s);
    QCOMPARE(page.document()->script().source(), u"x = 2\n"_s);
    page.editor()->undo();
    QVERIFY(!page.document()->isModified());
}

void ScriptDocumentTest::whatIsTypedIsReadWhenItIsNeeded()
{
    ScriptEditorPage page(document());
    QSignalSpy edited(page.document(), &ScriptDocument::edited);
    QSignalSpy modified(page.document(), &ScriptDocument::modifiedChanged);
    for (int i = 2; i < 9; ++i)
        page.editor()->replaceText(u"x = %1\n"_s.arg(i));
    QCOMPARE(modified.size(), 1); // at once
    QCOMPARE(page.document()->source().source, u"x = 8\n"_s);
    QTRY_COMPARE(edited.size(), 1); // when typing pauses, not once a key
    page.editor()->replaceText(u"x = 1\n"_s);
    QTRY_COMPARE(modified.size(), 2);
    QVERIFY(!page.document()->isModified());
    // Two edits, one of them typed, are both there.
    page.editor()->replaceText(u"y = 1\n"_s);
    page.document()->edit([](domain::CustomScript &script) { script.setLevel(4); });
    QCOMPARE(page.document()->script().level(), 4);
    QCOMPARE(page.document()->script().source(), u"y = 1\n"_s);
    page.document()->revert();
    QCOMPARE(page.editor()->text(), u"x = 1\n"_s);
    QVERIFY(!page.document()->isModified());
}

void ScriptDocumentTest::closingAPageKeepsTheLastKey()
{
    {
        ScriptEditorPage page(document());
        page.editor()->replaceText(u"last = 1\n"_s);
    }
    const auto draft = m_drafts->load(u"p1"_s, u"script"_s, u"A1"_s);
    QVERIFY(draft && *draft);
    QCOMPARE((*draft)->after.value(u"script"_s).toString(), u"last = 1\n"_s);
}

void ScriptDocumentTest::revertInTheEditorCanBeUndone()
{
    ScriptEditorPage page(document());
    page.editor()->replaceText(u"mine\n"_s);
    page.document()->revert();
    QCOMPARE(page.editor()->text(), u"x = 1\n"_s);
    page.editor()->undo();
    QCOMPARE(page.editor()->text(), u"mine\n"_s);
    QVERIFY(page.document()->isModified());
}

void ScriptDocumentTest::tabsShowWhatIsUnsaved()
{
    ScriptTabs tabs;
    QCOMPARE(tabs.currentIndex(), 0);
    ScriptEditorPage *page = tabs.add(document());
    auto *widget = tabs.findChild<QTabWidget *>(u"scriptTabs"_s);
    QCOMPARE(widget->tabText(0), u"policy"_s);
    QVERIFY(widget->tabIcon(0).isNull());
    page->editor()->replaceText(u"mine\n"_s);
    QVERIFY(!widget->tabIcon(0).isNull());
    QVERIFY(widget->tabToolTip(0).contains(u"not deployed"_s));
    QCOMPARE(tabs.page(u"A1"_s), page);
    QSignalSpy kept(&tabs, &ScriptTabs::closedWithDraft);
    tabs.close(page);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(tabs.currentIndex(), 0);
    QVERIFY(m_drafts->has(u"p1"_s, u"script"_s, u"A1"_s));
}

QTEST_MAIN(ScriptDocumentTest)
#include "tst_scriptdocument.moc"
