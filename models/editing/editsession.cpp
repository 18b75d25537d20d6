// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editsession.h"

#include "base/ids.h"
#include "editing/emptiness.h"

#include <QCoreApplication>
#include <QSet>

namespace drover::editing {

using namespace Qt::Literals::StringLiterals;
using domain::Entity;
using domain::Field;
using domain::FieldCatalogue;

namespace {

constexpr int keepAfterMs = 400;

/// The value as it goes into the object: what is empty and was not there stays away, an emptied text is left out.
QJsonValue settled(const QJsonValue &value, const QJsonValue &base)
{
    if (!isEmptyValue(value))
        return value;
    if (isEmptyValue(base))
        return base;
    return value.isArray() ? value : QJsonValue(QJsonValue::Undefined);
}

} // namespace

EditSession::EditSession(workspace::Drafts &drafts, QObject *parent)
    : QObject(parent)
    , m_drafts(drafts)
{
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepAfterMs);
    connect(&m_keep, &QTimer::timeout, this, &EditSession::keepDraft);
}

EditSession::~EditSession()
{
    if (m_keep.isActive())
        keepDraft();
}

const FieldCatalogue &EditSession::catalogue() const
{
    return FieldCatalogue::of(m_kind, m_dialect);
}

void EditSession::begin(const QString &profileId, domain::Dialect dialect, domain::EntityKind kind, const QString &id)
{
    close();
    m_profileId = profileId;
    m_dialect = dialect;
    m_kind = kind;
    m_id = id;
    m_isOpen = true;
}

void EditSession::open(const QString &profileId, domain::Dialect dialect, const Entity &asRead)
{
    begin(profileId, dialect, asRead.kind(), asRead.id());
    m_isNew = false;
    m_base = asRead.json();
    m_edited = m_base;
    restoreDraft();
    Q_EMIT changed();
}

void EditSession::openNew(const QString &profileId, domain::Dialect dialect, domain::EntityKind kind,
                          const QJsonObject &start, const QString &draftId)
{
    begin(profileId, dialect, kind, draftId.isEmpty() ? QString(u"new-"_s + newUuid()) : draftId);
    m_isNew = true;
    m_base = {};
    m_edited = start;
    if (!draftId.isEmpty())
        restoreDraft();
    else if (!start.isEmpty())
        m_keep.start();
    Q_EMIT changed();
}

void EditSession::close()
{
    if (m_keep.isActive()) {
        m_keep.stop();
        keepDraft();
    }
    m_isOpen = false;
    m_isNew = false;
    m_id.clear();
    m_base = {};
    m_edited = {};
    m_restored.reset();
    setConflict(std::nullopt);
}

void EditSession::restoreDraft()
{
    const auto draft = m_drafts.load(m_profileId, domain::toString(m_kind), m_id);
    if (!draft) {
        Q_EMIT problem(draft.error());
        return;
    }
    if (!*draft)
        return;
    const workspace::Draft &kept = **draft;
    if (m_isNew) {
        m_edited = kept.after;
        m_restored = kept.savedAt;
        return;
    }
    // The draft has no secrets: they are the server's, whatever they are now.
    const QList<domain::MergePlace> places = domain::mergePlaces(kept.before, kept.after, withoutSecrets(m_base));
    QJsonObject mine = m_base;
    for (const domain::MergePlace &place : places) {
        if (place.mineChanged)
            domain::setValueAt(mine, place.path, place.mine);
    }
    if (mine == m_base) {
        discardDraft();
        return;
    }
    m_edited = mine;
    m_restored = kept.savedAt;
    if (domain::hasConflict(places))
        setConflict(EditConflict{kept.before, mine, m_base, places});
}

int EditSession::changedFieldCount() const
{
    const QList<domain::Difference> differences = changes();
    QSet<QString> fields;
    for (const domain::Difference &difference : differences) {
        const Field *field = catalogue().owning(difference.path);
        fields.insert(field ? field->path : difference.path);
    }
    return static_cast<int>(fields.size());
}

bool EditSession::isChanged(const Field &field) const
{
    return domain::valueAt(m_base, field.pointer()) != domain::valueAt(m_edited, field.pointer());
}

QList<domain::FieldProblem> EditSession::problems() const
{
    QList<domain::FieldProblem> found = domain::problemsOf(catalogue(), m_edited, m_isNew);
    if (m_isNew)
        return found;
    // What was so when it was read is not this edit's matter.
    const QList<domain::FieldProblem> before = domain::problemsOf(catalogue(), m_base, false);
    found.removeIf([&](const domain::FieldProblem &problem) {
        const Field *field = catalogue().find(problem.path);
        return field && !isChanged(*field) &&
               std::any_of(before.begin(), before.end(), [&](const auto &old) { return old.path == problem.path; });
    });
    return found;
}

void EditSession::setValue(const Field &field, const QJsonValue &value)
{
    const QJsonValue now = settled(value, domain::valueAt(m_base, field.pointer()));
    QJsonObject object = m_edited;
    domain::setValueAt(object, field.pointer(), now);
    for (const Field &other : catalogue().fields()) {
        if (other.mirrors == field.path || (!field.mirrors.isEmpty() && other.path == field.mirrors))
            domain::setValueAt(object, other.pointer(), now);
    }
    take(object);
}

void EditSession::setEdited(const QJsonObject &object)
{
    take(object);
}

void EditSession::revert(const Field &field)
{
    QJsonObject object = m_edited;
    domain::setValueAt(object, field.pointer(), domain::valueAt(m_base, field.pointer()));
    take(object);
}

void EditSession::revertAll()
{
    m_restored.reset();
    setConflict(std::nullopt);
    take(m_base);
}

void EditSession::take(const QJsonObject &edited)
{
    if (m_edited == edited)
        return;
    m_edited = edited;
    if (m_conflict)
        m_conflict->mine = edited;
    m_keep.start();
    Q_EMIT changed();
}

void EditSession::keepDraft()
{
    if (!m_isOpen)
        return;
    if (!isDirty()) {
        discardDraft();
        return;
    }
    workspace::Draft draft;
    draft.profileId = m_profileId;
    draft.kind = domain::toString(m_kind);
    draft.id = m_id;
    draft.name = Entity(m_kind, m_edited).name();
    draft.before = withoutSecrets(m_conflict ? m_conflict->base : m_base);
    draft.after = withoutSecrets(m_edited);
    const Result<void> kept = m_drafts.save(draft);
    if (!kept)
        Q_EMIT problem(kept.error());
}

void EditSession::discardDraft()
{
    const Result<void> gone = m_drafts.discard(m_profileId, domain::toString(m_kind), m_id);
    if (!gone)
        Q_EMIT problem(gone.error());
}

void EditSession::setConflict(std::optional<EditConflict> conflict)
{
    const bool differs = conflict.has_value() || m_conflict.has_value();
    m_conflict = std::move(conflict);
    if (differs)
        Q_EMIT conflictChanged();
}

void EditSession::setSaving(bool saving)
{
    m_isSaving = saving;
    Q_EMIT savingChanged(saving);
}

void EditSession::resolve(const QHash<QString, domain::MergeSide> &choices)
{
    if (!m_conflict)
        return;
    const EditConflict conflict = *m_conflict;
    const QList<domain::MergePlace> places = domain::mergePlaces(conflict.base, m_edited, conflict.theirs);
    m_base = conflict.theirs;
    m_edited = domain::merged(m_base, places, choices);
    setConflict(std::nullopt);
    keepDraft();
    Q_EMIT changed();
}

QList<domain::Difference> EditSession::storedDifferently(const QJsonObject &sent, const QJsonObject &stored) const
{
    QList<domain::Difference> result;
    const QList<domain::Difference> asked = domain::diffObjects(m_isNew ? QJsonObject() : m_base, sent);
    for (const domain::Difference &change : asked) {
        const Field *field = catalogue().owning(change.path);
        const QJsonValue now = domain::valueAt(stored, change.path);
        const bool made = field && (field->readOnly || field->kind == domain::ValueKind::Secret);
        if (made || isSecretPath(change.path) ||
            isStoredAs(change.after, now, field ? field->kind : domain::ValueKind::Json))
            continue;
        result << domain::Difference{change.path, change.after, now};
    }
    return result;
}

/// After a save: what was typed meanwhile stays an edit on top of what is stored now.
void EditSession::rebase(const QJsonObject &stored, const QJsonObject &sent)
{
    QHash<QString, domain::MergeSide> mine;
    const QList<domain::MergePlace> places = domain::mergePlaces(sent, m_edited, stored);
    for (const domain::MergePlace &place : places)
        mine.insert(place.path, domain::MergeSide::Mine);
    const bool typedOn = m_edited != sent;
    m_base = stored;
    m_edited = typedOn ? domain::merged(stored, places, mine) : stored;
}

QCoro::Task<Result<SavedEdit>> EditSession::save(QPointer<server::AdminApi> api, CancelToken cancel)
{
    const QPointer<EditSession> alive(this);
    const auto gone = [] {
        return fail(Error::Kind::Cancelled,
                    QCoreApplication::translate("editing", "The object was closed before the server answered."));
    };
    if (m_isSaving || !api || !m_isOpen) {
        co_return fail(Error::Kind::Unreachable, QCoreApplication::translate("editing", "The changes were not saved."),
                       api ? QCoreApplication::translate("editing", "They are being saved already.")
                           : QCoreApplication::translate("editing", "There is no connection to the server."),
                       QCoreApplication::translate("editing", "They are kept; save again once it is there."));
    }
    setSaving(true);
    if (m_keep.isActive()) {
        m_keep.stop();
        keepDraft();
    }
    SavedEdit saved;
    saved.created = m_isNew;
    const domain::EntityKind kind = m_kind;
    const QString id = m_id;
    const QString profileId = m_profileId;
    QJsonObject sent = m_edited;
    const auto isHere = [&] { return alive && m_isOpen && m_kind == kind && m_id == id && m_profileId == profileId; };

    Result<Entity> stored = fail(Error::Kind::Internal, {});
    if (saved.created)
        stored = co_await api->create(kind, sent, cancel);
    else
        stored = co_await api->patch(kind, id, m_base, sent, cancel);
    // The server's copy moved on: where that was elsewhere, the edit goes on top of it, once.
    for (int round = 0; round < 2 && !stored && stored.error().kind == Error::Kind::Conflict && api && isHere();
         ++round) {
        const Result<Entity> theirs = co_await api->get(kind, id, cancel);
        if (!theirs || !isHere())
            break;
        const QList<domain::MergePlace> places = domain::mergePlaces(m_base, m_edited, theirs->json());
        if (domain::hasConflict(places) || round > 0) {
            setConflict(EditConflict{m_base, m_edited, theirs->json(), places});
            break;
        }
        m_base = theirs->json();
        m_edited = domain::merged(m_base, places);
        sent = m_edited;
        saved.mergedOnTheWay = true;
        const QJsonObject before = m_base;
        stored = co_await api->patch(kind, id, before, sent, cancel);
    }
    if (!stored) {
        if (alive)
            setSaving(false);
        co_return fail(stored.error());
    }
    // What the server answers to a write is not always what it then has.
    const QString storedId = stored->id();
    saved.stored = *stored;
    if (api) {
        const Result<Entity> readBack = co_await api->get(kind, storedId, cancel);
        if (readBack)
            saved.stored = *readBack;
    }
    if (!alive)
        co_return gone();
    setSaving(false);
    if (isHere()) {
        saved.differently = storedDifferently(sent, saved.stored.json());
        discardDraft();
        m_isNew = false;
        m_id = storedId;
        m_restored.reset();
        setConflict(std::nullopt);
        rebase(saved.stored.json(), sent);
        if (isDirty())
            m_keep.start();
        Q_EMIT changed();
    } else {
        const Result<void> discarded = m_drafts.discard(profileId, domain::toString(kind), id);
        if (!discarded)
            Q_EMIT problem(discarded.error());
    }
    co_return saved;
}

} // namespace drover::editing
