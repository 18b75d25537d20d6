// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gitrepository.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QSaveFile>
#include <QSysInfo>

#include <git2.h>

namespace drover::history {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int LockTimeoutMs = 10000;

QString translated(const char *text)
{
    return QCoreApplication::translate("history", text);
}

/// libgit2 is set up once and put away when the process ends; it counts.
struct Library {
    Library()
        : result(git_libgit2_init())
    {
    }
    ~Library()
    {
        if (result > 0)
            git_libgit2_shutdown();
    }
    int result;
};

template <class T, void (*Free)(T *)>
struct Freed {
    void operator()(T *object) const { Free(object); }
};
template <class T, void (*Free)(T *)>
using Owned = std::unique_ptr<T, Freed<T, Free>>;

using OwnedRepository = Owned<git_repository, git_repository_free>;
using OwnedIndex = Owned<git_index, git_index_free>;
using OwnedTree = Owned<git_tree, git_tree_free>;
using OwnedCommit = Owned<git_commit, git_commit_free>;
using OwnedSignature = Owned<git_signature, git_signature_free>;
using OwnedWalk = Owned<git_revwalk, git_revwalk_free>;
using OwnedEntry = Owned<git_tree_entry, git_tree_entry_free>;
using OwnedBlob = Owned<git_blob, git_blob_free>;
using OwnedObject = Owned<git_object, git_object_free>;

QString lastWords()
{
    const git_error *last = git_error_last();
    return last && last->message ? QString::fromUtf8(last->message) : QString();
}

tl::unexpected<Error> broken(const QString &folder)
{
    return fail(
        Error::Kind::Internal,
        translated(QT_TRANSLATE_NOOP("history", "The history of the scripts could not be used.")),
        translated(QT_TRANSLATE_NOOP("history", "The git repository %1 reported a failure.")).arg(folder),
        translated(QT_TRANSLATE_NOOP("history", "Check the folder's rights and its free space; git fsck says more.")),
        lastWords());
}

QString idText(const git_oid *id)
{
    char text[GIT_OID_HEXSZ + 1] = {};
    git_oid_tostr(text, sizeof text, id);
    return QString::fromLatin1(text);
}

/// The person as their own git knows them, else by the name of the login.
OwnedSignature signatureOf(git_repository *repository)
{
    git_signature *raw = nullptr;
    if (git_signature_default(&raw, repository) != 0) {
        QString user = qEnvironmentVariable("USER");
        if (user.isEmpty())
            user = u"drover"_s;
        QString host = QSysInfo::machineHostName();
        if (host.isEmpty())
            host = u"localhost"_s;
        const QByteArray address = u"%1@%2"_s.arg(user, host).toUtf8();
        git_signature_now(&raw, user.toUtf8().constData(), address.constData());
    }
    return OwnedSignature(raw);
}

Result<void> writeFile(const QString &path, const QByteArray &content)
{
    QDir().mkpath(path.section(u'/', 0, -2));
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        if (file.write(content) == content.size() && file.commit())
            return {};
    }
    return fail(Error::Kind::Internal,
                translated(QT_TRANSLATE_NOOP("history", "The history of the scripts could not be written.")),
                u"%1: %2"_s.arg(path, file.errorString()),
                translated(QT_TRANSLATE_NOOP("history", "Check the rights and the free space of the folder.")));
}

OwnedTree treeOf(git_repository *repository, const git_oid *commit)
{
    git_commit *rawCommit = nullptr;
    if (git_commit_lookup(&rawCommit, repository, commit) != 0)
        return {};
    const OwnedCommit owned(rawCommit);
    git_tree *tree = nullptr;
    if (git_commit_tree(&tree, rawCommit) != 0)
        return {};
    return OwnedTree(tree);
}

/// Ids of the paths in a tree, one after the other; equal texts mean that none of them changed.
QByteArray fingerprint(git_tree *tree, const QStringList &paths)
{
    QByteArray result;
    for (const QString &path : paths) {
        git_tree_entry *raw = nullptr;
        if (tree && git_tree_entry_bypath(&raw, tree, path.toUtf8().constData()) == 0) {
            const OwnedEntry entry(raw);
            result += idText(git_tree_entry_id(raw)).toLatin1();
        }
        result += ';';
    }
    return result;
}

} // namespace

class GitRepository::Private {
public:
    QString folder;
    OwnedRepository repository;
};

GitRepository::GitRepository()
    : d(std::make_unique<Private>())
{
}

GitRepository::GitRepository(GitRepository &&) noexcept = default;
GitRepository &GitRepository::operator=(GitRepository &&) noexcept = default;
GitRepository::~GitRepository() = default;

Result<GitRepository> GitRepository::open(const QString &folder)
{
    static const Library library;
    GitRepository result;
    result.d->folder = folder;
    if (library.result < 0 || !QDir().mkpath(folder))
        return broken(folder);
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QByteArray path = QFile::encodeName(folder);
    git_repository *raw = nullptr;
    // Not a repository further up: the folder's own.
    if (git_repository_open_ext(&raw, path.constData(), GIT_REPOSITORY_OPEN_NO_SEARCH, nullptr) != 0) {
        git_repository_init_options options;
        git_repository_init_options_init(&options, GIT_REPOSITORY_INIT_OPTIONS_VERSION);
        options.flags = GIT_REPOSITORY_INIT_MKPATH | GIT_REPOSITORY_INIT_NO_REINIT;
        options.initial_head = "main";
        if (git_repository_init_ext(&raw, path.constData(), &options) != 0)
            return broken(folder);
    }
    result.d->repository.reset(raw);
    return result;
}

Result<std::optional<QString>> GitRepository::commit(const QMap<QString, QByteArray> &files, const QString &message)
{
    git_repository *repository = d->repository.get();
    QLockFile lock(d->folder + u"/.git/drover.lock"_s);
    if (!lock.tryLock(LockTimeoutMs)) {
        return fail(
            Error::Kind::Internal,
            translated(QT_TRANSLATE_NOOP("history", "The history of the scripts could not be written.")),
            translated(QT_TRANSLATE_NOOP("history", "Another program holds the lock %1.")).arg(lock.fileName()));
    }
    git_index *rawIndex = nullptr;
    if (git_repository_index(&rawIndex, repository) != 0)
        return broken(d->folder);
    const OwnedIndex index(rawIndex);
    git_index_read(rawIndex, 1);
    for (auto it = files.begin(); it != files.end(); ++it) {
        if (const Result<void> written = writeFile(d->folder + u'/' + it.key(), it.value()); !written)
            return fail(written.error());
        if (git_index_add_bypath(rawIndex, it.key().toUtf8().constData()) != 0)
            return broken(d->folder);
    }
    git_oid treeId;
    if (git_index_write(rawIndex) != 0 || git_index_write_tree(&treeId, rawIndex) != 0)
        return broken(d->folder);

    git_oid headId;
    const bool hasHead = git_reference_name_to_id(&headId, repository, "HEAD") == 0;
    OwnedCommit parent;
    if (hasHead) {
        git_commit *raw = nullptr;
        if (git_commit_lookup(&raw, repository, &headId) != 0)
            return broken(d->folder);
        parent.reset(raw);
        if (git_oid_equal(git_commit_tree_id(raw), &treeId))
            return std::optional<QString>();
    }
    git_tree *rawTree = nullptr;
    if (git_tree_lookup(&rawTree, repository, &treeId) != 0)
        return broken(d->folder);
    const OwnedTree tree(rawTree);
    const OwnedSignature who = signatureOf(repository);
    if (!who)
        return broken(d->folder);
    const git_commit *parents[] = {parent.get()};
    git_oid commitId;
    if (git_commit_create(&commitId, repository, "HEAD", who.get(), who.get(), "UTF-8", message.toUtf8().constData(),
                          rawTree, hasHead ? 1 : 0, parents) != 0)
        return broken(d->folder);
    return std::optional<QString>(idText(&commitId));
}

Result<QList<GitCommit>> GitRepository::log(const QStringList &paths) const
{
    git_repository *repository = d->repository.get();
    if (git_repository_head_unborn(repository) == 1)
        return QList<GitCommit>();
    git_revwalk *rawWalk = nullptr;
    if (git_revwalk_new(&rawWalk, repository) != 0)
        return broken(d->folder);
    const OwnedWalk walk(rawWalk);
    git_revwalk_sorting(rawWalk, GIT_SORT_TOPOLOGICAL);
    if (git_revwalk_push_head(rawWalk) != 0)
        return broken(d->folder);
    QList<GitCommit> result;
    git_oid id;
    while (git_revwalk_next(&id, rawWalk) == 0) {
        git_commit *raw = nullptr;
        if (git_commit_lookup(&raw, repository, &id) != 0)
            return broken(d->folder);
        const OwnedCommit commit(raw);
        const OwnedTree tree = treeOf(repository, &id);
        const OwnedTree before =
            git_commit_parentcount(raw) > 0 ? treeOf(repository, git_commit_parent_id(raw, 0)) : OwnedTree();
        if (!paths.isEmpty() && fingerprint(tree.get(), paths) == fingerprint(before.get(), paths))
            continue;
        const git_signature *author = git_commit_author(raw);
        result << GitCommit{idText(&id), QString::fromUtf8(git_commit_message(raw)), QString::fromUtf8(author->name),
                            QDateTime::fromSecsSinceEpoch(author->when.time)};
    }
    return result;
}

Result<std::optional<QByteArray>> GitRepository::fileAt(const QString &commit, const QString &path) const
{
    git_repository *repository = d->repository.get();
    git_oid id;
    if (git_oid_fromstr(&id, commit.toLatin1().constData()) != 0)
        return broken(d->folder);
    const OwnedTree tree = treeOf(repository, &id);
    if (!tree)
        return broken(d->folder);
    git_tree_entry *rawEntry = nullptr;
    if (git_tree_entry_bypath(&rawEntry, tree.get(), path.toUtf8().constData()) != 0)
        return std::optional<QByteArray>();
    const OwnedEntry entry(rawEntry);
    git_blob *rawBlob = nullptr;
    if (git_blob_lookup(&rawBlob, repository, git_tree_entry_id(rawEntry)) != 0)
        return broken(d->folder);
    const OwnedBlob blob(rawBlob);
    return std::optional<QByteArray>(QByteArray(static_cast<const char *>(git_blob_rawcontent(rawBlob)),
                                                static_cast<qsizetype>(git_blob_rawsize(rawBlob))));
}

Result<QString> GitRepository::resolve(const QString &text) const
{
    git_object *raw = nullptr;
    const QByteArray spec = text.toUtf8() + "^{commit}";
    if (git_revparse_single(&raw, d->repository.get(), spec.constData()) != 0) {
        return fail(Error::Kind::Input,
                    translated(QT_TRANSLATE_NOOP("history", "There is no version “%1” in the history.")).arg(text), {},
                    translated(QT_TRANSLATE_NOOP("history", "Take one from the list of versions.")));
    }
    const OwnedObject object(raw);
    return idText(git_object_id(raw));
}

} // namespace drover::history
