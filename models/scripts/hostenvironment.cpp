// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripts/hostenvironment.h"

#include "base/log.h"
#include "base/paths.h"
#include "scripts/hostlaunch.h"
#include "scripts/programrun.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace drover::scripts {

namespace {

constexpr int toolTimeoutMs = 20'000;

/// What is missing, collected so that the user is told once about everything.
struct Missing {
    QStringList reasons;
    QStringList packages;

    void add(const QString &reason, const QString &package = {})
    {
        reasons << reason;
        if (!package.isEmpty())
            packages << package;
    }
};

bool isProgram(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isExecutable();
}

/// The java program that a variable names: the program itself, or the folder of a Java installation.
QString javaBelow(const QString &path)
{
    if (path.isEmpty() || isProgram(path))
        return path;
    const QString inside = path + "/bin/java"_L1;
    return isProgram(inside) ? inside : QString();
}

QString findProgram(const QString &name, const HostSearch &search)
{
    const QStringList path = search.environment.value(u"PATH"_s).split(QDir::listSeparator(), Qt::SkipEmptyParts);
    const QStringList folders = path + search.libraryFolders;
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(name, folders);
}

QString findJava(const HostSettings &settings, const HostSearch &search, Missing &missing)
{
    const QString ordered =
        settings.javaPath.isEmpty() ? search.environment.value(u"DROVER_JAVA"_s) : settings.javaPath;
    if (!ordered.isEmpty()) {
        const QString java = javaBelow(ordered);
        if (java.isEmpty())
            missing.add(QCoreApplication::translate(
                            "scripts", "The Java named in the settings or in DROVER_JAVA, %1, is not a program.")
                            .arg(ordered));
        return java;
    }
    for (const QString &candidate :
         {javaBelow(search.environment.value(u"JAVA_HOME"_s)), findProgram(u"java"_s, search)}) {
        if (!candidate.isEmpty())
            return candidate;
    }
    missing.add(QCoreApplication::translate("scripts", "There is no Java on this machine."), u"default-jre-headless"_s);
    return {};
}

QString findJar(const QString &name, const QString &variable, const HostSearch &search)
{
    const QString ordered = variable.isEmpty() ? QString() : search.environment.value(variable);
    if (!ordered.isEmpty())
        return QFileInfo(ordered).isFile() ? QFileInfo(ordered).canonicalFilePath() : QString();
    for (const QString &folder : search.jarFolders) {
        const QFileInfo jar(folder + u'/' + name);
        if (jar.isFile())
            return jar.canonicalFilePath();
    }
    return {};
}

void findJars(HostEnvironment &found, const HostSearch &search, Missing &missing)
{
    found.jython = findJar(u"jython.jar"_s, u"DROVER_JYTHON"_s, search);
    if (found.jython.isEmpty())
        missing.add(
            QCoreApplication::translate("scripts", "Jython (jython.jar), which runs the scripts, was not found."),
            u"jython"_s);
    found.gson = findJar(u"gson.jar"_s, u"DROVER_GSON"_s, search);
    if (found.gson.isEmpty())
        missing.add(QCoreApplication::translate("scripts", "The Java library Gson (gson.jar) was not found."),
                    u"libgoogle-gson-java"_s);
    const QFileInfo host(search.shareFolder + "/scripthost.jar"_L1);
    if (host.isFile())
        found.scripthost = host.canonicalFilePath();
    else
        missing.add(QCoreApplication::translate(
                        "scripts", "Drover's own script host, %1, is missing: the installation is not complete.")
                        .arg(host.filePath()));
}

/// Version and build of a Java from the file `release` of its installation; both empty without one.
std::pair<QString, QString> readRelease(const QString &java)
{
    QFile file(QFileInfo(java).dir().filePath(u"../release"_s));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return {};
    QString version;
    QString runtime;
    static const QRegularExpression entry(u"^(\\w+)=\"?([^\"]*)\"?$"_s, QRegularExpression::MultilineOption);
    auto entries = entry.globalMatch(QString::fromUtf8(file.readAll()));
    while (entries.hasNext()) {
        const QRegularExpressionMatch match = entries.next();
        if (match.captured(1) == "JAVA_VERSION"_L1)
            version = match.captured(2);
        if (match.captured(1) == "JAVA_RUNTIME_VERSION"_L1 || match.captured(1) == "IMPLEMENTOR"_L1)
            runtime += match.captured(2) + u' ';
    }
    return {version, runtime.trimmed()};
}

/// Fills in the version, from the installation's own file or by asking the program.
QCoro::Task<Result<void>> findJavaVersion(HostEnvironment *found)
{
    std::tie(found->javaVersion, found->javaRuntime) = readRelease(found->java);
    if (!found->javaVersion.isEmpty())
        co_return {};
    ProgramRun run;
    run.program = found->java;
    run.arguments = QStringList{u"-version"_s};
    run.timeoutMs = toolTimeoutMs;
    Result<ProgramResult> answer = co_await runProgram(run);
    if (!answer)
        co_return fail(answer.error());
    found->javaRuntime = QString::fromUtf8(answer->errors).trimmed();
    static const QRegularExpression quoted(u"version \"([^\"]+)\""_s);
    found->javaVersion = quoted.match(found->javaRuntime).captured(1);
    co_return {};
}

QString sandboxingNone(const QString &why)
{
    return QCoreApplication::translate("scripts", "none: %1").arg(why);
}

/// Tries bubblewrap with the very arguments that the host will get.
QCoro::Task<void> findBubblewrap(HostEnvironment *found, HostSettings settings, HostSearch search)
{
    if (!settings.sandboxed) {
        found->sandboxing = sandboxingNone(QCoreApplication::translate("scripts", "switched off in the settings"));
        co_return;
    }
    const QString bubblewrap = findProgram(u"bwrap"_s, search);
    if (bubblewrap.isEmpty()) {
        found->sandboxing = sandboxingNone(QCoreApplication::translate("scripts", "bubblewrap is not installed"));
        co_return;
    }
    found->bubblewrap = bubblewrap;
    ProgramRun run;
    run.program = bubblewrap;
    run.arguments = bubblewrapArguments(*found, settings, {}) << found->java << u"--help"_s;
    run.timeoutMs = toolTimeoutMs;
    const QString harmless = findProgram(u"true"_s, search);
    if (!harmless.isEmpty())
        run.arguments = bubblewrapArguments(*found, settings, {}) << harmless;
    Result<ProgramResult> answer = co_await runProgram(run);
    if (answer && answer->exitCode == 0) {
        found->sandboxing = u"bubblewrap"_s;
        co_return;
    }
    found->bubblewrap.clear();
    const QString why = answer ? QString::fromUtf8(answer->errors).trimmed() : answer.error().why;
    qCInfo(DROVER_LOG_SCRIPTS) << "bubblewrap does not work here:" << why;
    found->sandboxing =
        sandboxingNone(QCoreApplication::translate("scripts", "bubblewrap does not work here (%1)").arg(why));
}

tl::unexpected<Error> failMissing(const Missing &missing)
{
    const QString next =
        missing.packages.isEmpty()
            ? QCoreApplication::translate("scripts", "Correct the setting, or install Drover again.")
            : QCoreApplication::translate("scripts", "Install %1 (these are the names on Debian and Ubuntu), then try "
                                                     "again; everything but running scripts works without.")
                  .arg(missing.packages.join(u", "_s));
    return fail(Error::Kind::NotFound,
                QCoreApplication::translate("scripts", "Scripts can't be run on this machine yet."),
                missing.reasons.join(u' '), next);
}

} // namespace

HostSearch HostSearch::system()
{
    HostSearch search;
    search.environment = QProcessEnvironment::systemEnvironment();
    search.shareFolder = shareDir();
    search.jarFolders = QStringList{shareDir(), u"/usr/share/java"_s, u"/usr/local/share/java"_s,
                                    u"/usr/share/jython"_s, u"/opt/jython"_s};
    search.libraryFolders = QStringList{u"/usr/bin"_s, u"/usr/local/bin"_s, u"/bin"_s};
    return search;
}

QStringList HostEnvironment::classPath() const
{
    return {jython, gson, scripthost};
}

int javaMajorVersion(const QString &version)
{
    const QString digits = version.startsWith("1."_L1) ? version.mid(2) : version;
    static const QRegularExpression leading(u"^(\\d+)"_s);
    return leading.match(digits).captured(1).toInt();
}

QCoro::Task<Result<HostEnvironment>> findHostEnvironment(HostSettings settings, HostSearch search)
{
    HostEnvironment found;
    Missing missing;
    found.home = search.environment.value(u"HOME"_s);
    found.java = findJava(settings, search, missing);
    findJars(found, search, missing);
    if (!found.java.isEmpty()) {
        found.java = QFileInfo(found.java).canonicalFilePath();
        Result<void> version = co_await findJavaVersion(&found);
        if (!version)
            missing.add(version.error().sentence(), u"default-jre-headless"_s);
        else if (javaMajorVersion(found.javaVersion) < oldestJava)
            missing.add(QCoreApplication::translate("scripts", "Java %1 or later is needed, and %2 is version “%3”.")
                            .arg(QString::number(oldestJava), found.java, found.javaVersion),
                        u"default-jre-headless"_s);
    }
    if (!missing.reasons.isEmpty())
        co_return failMissing(missing);
    co_await findBubblewrap(&found, settings, search);
    co_return found;
}

} // namespace drover::scripts
