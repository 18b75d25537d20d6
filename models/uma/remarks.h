// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "uma/events.h"

#include <QStringList>

namespace drover::uma {

/// Where the servers depart from the specification, or from what an author would expect, and it mattered in a run.
/// Codes beginning with Q are quirks of the servers, those with D tell what Drover did in the place of something
/// missing. The help page remarks.md has a section for each.
enum class Remark {
    RedirectUser,
    RedirectUserAmpersand,
    TicketNotExpired,
    TicketReused,
    GrantType,
    InvalidTicket,
    InvalidPct,
    ParamsLost,
    GatheringNameBlank,
    RequiredTwice,
    RequestedScopeNotAuthorized,
    ScopesAdded,
    PctAppended,
    PctNotStored,
    PctMergeFailed,
    NoPolicies,
    PolicyMissing,
    ForbiddenByPolicy,
    ExpressionSize,
    RequiredNotADefinition,
    Dummy,
    OneStep,
    UnregisteredRedirect,
    NoRedirectAtEnd,
    OriginalTicket,
    GatheringNameUnknown,
    HighestLevel,
    StepRestarts,
    PassedFlagsKept,
    FirstPageBroken,
    NextPageBroken,
    ExternalRedirectIgnored,
    PrepareFailed,
    PrepareNotPassed,
    InvalidStep,
    OverrideBeatsFailure,
    OverrideAtLastStep,
    NextStepNotPassed,
    ClaimsLost,
    SessionAttributesLost,
    StepsCountPassed,
    SubmitAfterEnd,
    OrderUnspecified,
    UnknownPage,
    StandInPolicy,
    RptOpaque,
    AuthenticationScriptMissing,
    FirstPrepareIgnored,
    AlternativeMethod,
    NextStepNotAsked,
    AuthenticationOverridden,
    NegativeNextStep,
    AuthenticationStepsCount,
    AuthenticationPageMissing,
    ParameterType,
    ParameterNotKept,
    NobodyAuthenticated,
    LogoutWithoutParameters,
    LogoutUrlBeatsFailure,
    ConsentScriptMissing,
    ConsentNotStarted,
    ConsentPrepareFailed,
    ConsentOverridden,
    ConsentStepsCount,
    ConsentPageMissing,
};

/// "Q-REDIRECT-USER"
QString remarkCode(Remark remark);
/// The sentence, with the numbered places filled in.
QString remarkText(Remark remark, const QStringList &arguments = {});
/// All codes, in the order of the enumeration.
QStringList remarkCodes();
/// Tells a remark as an event.
void emitRemark(EventSink &events, Remark remark, const QStringList &arguments = {});

} // namespace drover::uma
