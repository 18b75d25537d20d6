// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QMetaType>
#include <QString>

namespace drover {

/// A failure as a value: what failed, why, and what the person can do next.
///
/// `what`, `why` and `next` are whole translated sentences; `detail` is the technical cause (a
/// server's answer, a traceback) that a Details button shows. None of them ever holds a secret.
struct Error {
    enum class Kind {
        Usage,       ///< the command line or a call was wrong
        Input,       ///< a file, form or message from outside could not be understood
        NotFound,    ///< the object does not exist (any more)
        Conflict,    ///< the server's copy moved on since it was read
        Denied,      ///< credentials or scopes are missing
        Unreachable, ///< the server or the script host can't be reached or broke off
        Protocol,    ///< the other side answered something that its protocol does not allow
        Script,      ///< a script did it
        Timeout,     ///< took longer than its limit and was stopped
        Cancelled,   ///< the person cancelled
        Internal     ///< a defect of this program
    };

    Kind kind = Kind::Internal;
    QString what;
    QString why;
    QString next;
    QString detail;
    int httpStatus = 0; ///< status of the HTTP answer that caused it, or 0

    /// `what`, `why` and `next` as one line of text.
    [[nodiscard]] QString sentence() const;
    /// The error as `{"kind","message","why","next","detail","status"}`, empty members left out.
    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static QString kindName(Kind kind);
};

} // namespace drover

Q_DECLARE_METATYPE(drover::Error)
