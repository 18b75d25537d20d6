// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

/// Value types of the script host's protocol. All are plain data, copyable, free of threads; toJson() and fromJson()
/// use the protocol's own key names, and fromJson() takes what is absent as the type's default.
namespace drover::scripts {

/// Whose behaviour counts where server generations differ: package names, arity of init, what a failed load leaves.
enum class Generation { Gluu3, Gluu4, Janssen };

/// "gluu3", "gluu4" or "janssen".
QString toString(Generation generation);
/// The reverse of toString(); Error::Kind::Input names the value that is none of the three.
Result<Generation> generationFromString(const QString &text);

/// One configuration or module property of a script. The value of a property with `hide` is a secret.
struct Property {
    QString name;
    QString value;
    bool hide = false;
    QString description;

    QJsonObject toJson() const;
    static Property fromJson(const QJsonObject &json);
    bool operator==(const Property &) const = default;
};

/// One line that a script printed ("out", "err"), or a remark of the host itself ("host"), without its newline.
struct LogLine {
    QString stream;
    QString text;
    int line = 0; ///< line of the script that printed it; 0 when unknown

    QJsonObject toJson() const;
    static LogLine fromJson(const QJsonObject &json);
    bool operator==(const LogLine &) const = default;
};

/// An exception that a script raised, as the author needs it.
struct ScriptError {
    QString script;
    QString method;
    int line = 0; ///< innermost line in the script's own file; 0 when there is none
    QString type; ///< "KeyError", "java.lang.NullPointerException", …
    QString message;
    QString traceback; ///< Jython's own

    QJsonObject toJson() const;
    static ScriptError fromJson(const QJsonObject &json);
    bool operator==(const ScriptError &) const = default;
};

/// A call that the host could not carry out as a server would, and answered by a recorded stand-in.
struct Simulated {
    QString call;
    int line = 0;
    int count = 0;
    QString returned;
    bool answered = false; ///< `returned` is what the user had declared (ScriptSource::answers, CallRequest::answers)

    QJsonObject toJson() const;
    static Simulated fromJson(const QJsonObject &json);
    bool operator==(const Simulated &) const = default;
};

/// A script with all that the server hands to it.
struct ScriptSource {
    /// The language of a script in a file of this name: "java", or "python" for all others.
    static QString languageOfFile(const QString &fileName);

    QString name;
    QString type; ///< script type as the servers write it: "uma_claims_gathering", "uma_rpt_policy", …
    QString source;
    QList<Property> properties;
    QList<Property> moduleProperties;
    int level = 1;
    qint64 revision = 1;
    QString inum;
    QString dn;
    QStringList aliases;
    QString description;
    bool enabled = true;
    Generation server = Generation::Janssen;
    bool traceLines = false; ///< loading tells which lines ran and which can run
    QJsonObject world;       ///< what the server's beans find: users, session, files, …; holds passwords, never to be logged
    QJsonObject answers;     ///< what calls that are stood in for return: {"UserService.getUser": …}; counts for all calls
    QString language = QStringLiteral("python"); ///< or "java"

    /// The `script` object of the protocol's `load`. Holds the values of hidden properties: never to be logged.
    QJsonObject toJson() const;
    /// The reverse of toJson(); `server`, `traceLines`, `world` and `answers` are not part of that object and stay as they
    /// are by default.
    static ScriptSource fromJson(const QJsonObject &json);
    bool operator==(const ScriptSource &) const = default;
};

/// What loading a script came to. A script that failed still has a handle, whose calls answer as the server's dummy
/// does.
struct LoadReply {
    enum class State { Loaded, Dummy, Missing };
    /// "loaded", "dummy" or "missing".
    static QString stateName(State state);

    int handle = 0;
    State state = State::Missing;
    int apiVersion = 0;
    QString className;
    int initArguments = 0; ///< 1 or 2: the form of init that was called; 0 when init was not reached
    QString stage; ///< stage that failed: compile, module, class, construct, interface, apiVersion, init; empty when
                   ///< none did
    std::optional<bool> initResult; ///< what init answered; absent when it did not answer
    std::optional<ScriptError> error;
    QString serverError; ///< text that the server would store as the script's error; empty for none
    QList<LogLine> log;
    QList<Simulated> simulated;
    double durationMs = 0;
    QList<int> lines;      ///< that ran, in order, when they were asked for
    QList<int> executable; ///< that can run, ascending, when lines were asked for
    QJsonArray effects;    ///< what the script did to the world, in order: [{"kind":"mail","line":12,…}]

    QJsonObject toJson() const;
    static LoadReply fromJson(const QJsonObject &json);
    bool operator==(const LoadReply &) const = default;
};

/// One call of a script's method. `args` are the protocol's tagged values: {"int":1}, {"string":"x"}, {"bool":true},
/// {"null":true}, {"json":…} (a Java Map or List), {"context":true}, {"cfg":true} (the configuration attributes),
/// {"value":…} (what the parameter's type says), {"object":…,"class":"User"}.
struct MethodCall {
    QString method;
    QJsonArray args;
    QJsonArray when = {}; ///< what earlier calls of the batch must have answered: [{"result":0,"is":true}], …
    bool tellContext = false; ///< the reply tells the context as this call left it

    QJsonObject toJson() const;
    static MethodCall fromJson(const QJsonObject &json);
    bool operator==(const MethodCall &) const = default;
};

/// What one method call came to. After an exception `value` is the type's documented default and `defaulted` is true.
struct MethodReply {
    QJsonValue value;
    QString javaType; ///< "boolean", "java.lang.String", …; empty when the host did not say
    std::optional<ScriptError> error;
    bool defaulted = false;
    double durationMs = 0;
    QList<int> lines;         ///< executed lines in order, when they were asked for
    bool notCalled = false;   ///< the server calls the method of no script with so low an API version; `value` counts
    QJsonObject failure = {}; ///< what an error is to the server where that is no value: {"kind":"http","status","code"}, …
    QJsonObject context = {};  ///< as this call left it, if that was asked for
    bool skipped = false;      ///< its conditions do not hold: it was not asked, and the rest is empty
    QJsonArray arguments = {}; ///< the arguments after the call, if the script could change one; contexts are null

    QJsonObject toJson() const;
    static MethodReply fromJson(const QJsonObject &json);
    bool operator==(const MethodReply &) const = default;
};

/// A batch of calls on one script, in order, on one context.
struct CallRequest {
    int handle = 0;
    QString requestId;       ///< contexts of one request share their claims; freed by ScriptEngine::endRequest()
    QString contextId;       ///< empty: calls without a context
    QJsonObject contextSpec; ///< needed only the first time a context's id is used
    QList<MethodCall> calls;
    bool traceLines = false;
    QJsonObject world = {};   ///< parts of the script's world that change from this call on; absent parts stay
    QJsonObject answers = {}; ///< for this call, before those of the load
    bool worldState = false; ///< the reply tells the world after the calls
    QByteArray contextText = {}; ///< the spec as JSON text, in place of contextSpec: for who makes many

    /// The spec, however it was given; empty where there is none.
    QJsonObject spec() const;
    /// The protocol's parameters of `call`, without those that belong to the host's settings.
    QJsonObject toJson() const;
    /// The same as JSON text, with the host's settings; `ended`: requests whose contexts are freed first.
    QByteArray toText(int timeoutMs, bool streamed, const QStringList &ended) const;
    static CallRequest fromJson(const QJsonObject &json);
    bool operator==(const CallRequest &) const = default;
};

/// Answers of a batch, one a call, and the context's state after it.
struct CallReply {
    QList<MethodReply> results;
    QJsonObject context;
    QList<LogLine> log;
    QList<Simulated> simulated;
    QJsonArray effects = {}; ///< as in LoadReply
    QJsonObject world = {};  ///< the world after the calls, if it was asked for; without passwords

    QJsonObject toJson() const;
    static CallReply fromJson(const QJsonObject &json);
    bool operator==(const CallReply &) const = default;
};

} // namespace drover::scripts
