// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sandbox/admin/apierror.h"

using namespace Qt::Literals::StringLiterals;

namespace drover::sandbox {

Response apiError(int status, const QString &message, const QString &description)
{
    QJsonObject body{{u"code"_s, QString::number(status)}, {u"message"_s, message}};
    if (!description.isEmpty())
        body.insert(u"description"_s, description);
    return Response::json(body, status);
}

Response apiNotFound(const QString &noun)
{
    return apiError(404, u"The requested %1 doesn't exist"_s.arg(noun));
}

Response apiMissingAttribute(const QString &attribute)
{
    return Response::json({{u"code"_s, u"OCA001"_s},
                           {u"message"_s, u"A required attribute is missing."_s},
                           {u"description"_s, u"The attribute %1 is required for this operation"_s.arg(attribute)}},
                          400);
}

Response apiUnauthorized(const QString &text)
{
    Response response = Response::text(text, 401);
    response.withHeader("WWW-Authenticate", "Bearer");
    return response;
}

Response apiConstraintViolation(const QString &path, const QString &rule, const QString &value)
{
    Response response = Response::text(u"[PARAMETER]\r[%1]\r[%2]\r[%3]\r\r"_s.arg(path, rule, value), 400);
    response.withHeader("validation-exception", "true");
    return response;
}

Response apiUnreadable(const QString &text)
{
    return Response::text(text, 400);
}

} // namespace drover::sandbox
