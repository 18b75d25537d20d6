// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/customscript.h"
#include "scripts/scripttypes.h"
#include "workspace/drafts.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace drover::ui {

/// One script that is being edited: as it was read, and what it has become. Unsaved edits go into a draft once typing pauses,
/// so that a crash loses nothing; the draft goes when nothing differs any more. Main thread.
class ScriptDocument : public QObject
{
    Q_OBJECT
public:
    /// A new script has an empty `opened` and an id that begins with "new-".
    ScriptDocument(workspace::Drafts &drafts, QString profileId, QString id, QJsonObject opened, QJsonObject edited,
                   QObject *parent = nullptr);
    ~ScriptDocument() override;

    QString id() const { return m_id; }
    bool isNew() const { return m_opened.isEmpty(); }
    const QJsonObject &opened() const { return m_opened; }
    const domain::CustomScript &script() const
    {
        takeText();
        return m_edited;
    }
    bool isModified() const;
    /// The edited script as the script host takes it, for a Janssen server.
    scripts::ScriptSource source() const;

    /// Applies a change to the edited copy: `edit` gets it and changes it.
    template <class Edit> void edit(Edit edit)
    {
        takeText();
        edit(m_edited);
        touched();
    }
    /// Where the source text stands while it is typed. It is read when somebody asks for the script, or typing pauses: not
    /// once a key, for it may be long. Whoever gives it calls settleText() before it goes.
    void setTextSource(std::function<QString()> text) { m_text = std::move(text); }
    /// The text there is another one. edited() follows when typing pauses.
    void textTouched();
    /// Reads the text that was not read yet.
    void settleText() { takeText(); }
    /// Goes back to what was read and forgets the draft.
    void revert();
    /// The server has `stored` now: it is what was read from here on, and nothing is unsaved.
    void rebase(const QJsonObject &stored);
    /// The server's copy moved on and the edits stay: they now count from `opened`.
    void reopenOn(const QJsonObject &opened, const QJsonObject &edited);
    /// Writes the draft now, if there is something to keep.
    void saveDraft();

Q_SIGNALS:
    void edited();
    /// The whole content was replaced (revert, rebase): views read it again.
    void replaced();
    void modifiedChanged(bool modified);
    void draftFailed(const drover::Error &error);

private:
    void takeText() const;
    void dropText();
    void touched();
    void tellModified();
    void discardDraft();

    workspace::Drafts &m_drafts;
    QString m_profileId;
    QString m_id;
    QJsonObject m_opened;
    std::function<QString()> m_text;
    mutable bool m_textIsNewer = false;    ///< than that of m_edited
    mutable domain::CustomScript m_edited; ///< but for the text, which takeText() fetches
    QTimer m_tell;                         ///< until edited() is told of what is typed
    QTimer m_pause;
    bool m_toldModified = false;
};

/// A script of a server as the script host takes it, for a Janssen server.
scripts::ScriptSource scriptSourceOf(const domain::CustomScript &script);

} // namespace drover::ui
