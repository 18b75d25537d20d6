// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "uma/remarks.h"

#include <QCoreApplication>

#include <array>

namespace drover::uma {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Entry {
    Remark remark;
    const char *code;
    const char *text;
};

// One row for each value of the enumeration, in its order.
constexpr std::array entries{
    Entry{
        Remark::RedirectUser, "Q-REDIRECT-USER",
        QT_TRANSLATE_NOOP("uma", "The server leaves out the ? of redirect_user here, because no script added a "
                                 "parameter: the URL cannot be used as it is (the specification says that it is a URI, "
                                 "UMA 2.0 Grant §3.3.6). The client built its own from claims_interaction_endpoint.")},
    Entry{Remark::RedirectUserAmpersand, "Q-REDIRECT-USER-AMPERSAND",
          QT_TRANSLATE_NOOP(
              "uma", "The server leaves a stray & in redirect_user for each policy script that added no parameter.")},
    Entry{Remark::TicketNotExpired, "Q-TICKET-NOT-EXPIRED",
          QT_TRANSLATE_NOOP(
              "uma", "The server takes the ticket though it expired at %1: tickets end only when they are cleaned up "
                     "(the specification says that an expired ticket is refused, UMA 2.0 Grant §3.3.6).")},
    Entry{Remark::TicketReused, "Q-TICKET-REUSED",
          QT_TRANSLATE_NOOP(
              "uma", "The server takes a ticket that it has already answered with %1: a ticket is consumed neither by "
                     "an RPT nor by a denial (the specification says that it is used once, UMA 2.0 Grant §3.3.1).")},
    Entry{Remark::GrantType, "Q-GRANT-TYPE",
          QT_TRANSLATE_NOOP(
              "uma",
              "The server takes a request with a ticket for a UMA request whatever its grant_type, and answers a wrong "
              "one with invalid_resource_id (the specification says unsupported_grant_type, RFC 6749 §5.2).")},
    Entry{
        Remark::InvalidTicket, "Q-INVALID-TICKET",
        QT_TRANSLATE_NOOP(
            "uma", "The server answers invalid_ticket (the specification says invalid_grant, UMA 2.0 Grant §3.3.6).")},
    Entry{Remark::InvalidPct, "Q-INVALID-PCT",
          QT_TRANSLATE_NOOP("uma", "The server refuses the whole request with 401 because of its PCT (the "
                                   "specification lets it go on without one, UMA 2.0 Grant §3.3.1).")},
    Entry{Remark::ParamsLost, "Q-PARAMS-LOST",
          QT_TRANSLATE_NOOP("uma", "The server drops the parameters that the resource server gave with the permission "
                                   "request (%1): need_info replaces all attributes of the ticket.")},
    Entry{Remark::GatheringNameBlank, "Q-GATHERING-NAME-BLANK",
          QT_TRANSLATE_NOOP("uma", "Claims are missing, but no policy names a claims-gathering script: the server "
                                   "would send the requesting party back with invalid_claims_gathering_script_name.")},
    Entry{Remark::RequiredTwice, "Q-REQUIRED-TWICE",
          QT_TRANSLATE_NOOP("uma", "The server lists the claim %1 more than once in need_info, because it asks each "
                                   "policy of each scope and does not compare.")},
    Entry{Remark::RequestedScopeNotAuthorized, "Q-REQUESTED-SCOPE-NOT-AUTHORIZED",
          QT_TRANSLATE_NOOP("uma",
                            "The scope %1 was asked for by the client and is not part of the ticket: the server asks "
                            "its policies for required claims, never whether they authorize, and still grants it.")},
    Entry{Remark::ScopesAdded, "Q-SCOPES-ADDED",
          QT_TRANSLATE_NOOP("uma", "The server adds every scope of the request to every permission of the RPT: the "
                                   "permission for %1 gains %2.")},
    Entry{
        Remark::PctAppended, "Q-PCT-APPENDED",
        QT_TRANSLATE_NOOP("uma", "The server merges the claim %1 into a list of both values though they are equal: a "
                                 "policy that compares it with one text will not match (servers before Gluu 4.5.4).")},
    Entry{Remark::PctNotStored, "Q-PCT-NOT-STORED",
          QT_TRANSLATE_NOOP("uma", "The server does not store the claim %1 of the claim_token in the PCT, because the "
                                   "PCT does not have it yet: policies see it in this request alone (the specification "
                                   "says that a PCT stands for the claims that were pushed, UMA 2.0 Grant §3.3.3).")},
    Entry{Remark::PctMergeFailed, "Q-PCT-MERGE-FAILED",
          QT_TRANSLATE_NOOP("uma", "The server stores none of the pushed claims: the value of %1 is of a kind that it "
                                   "cannot keep, and its error is swallowed.")},
    Entry{Remark::NoPolicies, "Q-NO-POLICIES",
          QT_TRANSLATE_NOOP("uma", "No scope of the request has a policy script that is there: the server decides by "
                                   "umaGrantAccessIfNoPolicies, which is %1.")},
    Entry{Remark::PolicyMissing, "Q-POLICY-MISSING",
          QT_TRANSLATE_NOOP("uma", "The scope %1 names a policy script that does not exist or is disabled (%2): the "
                                   "server skips it without an error.")},
    Entry{Remark::ForbiddenByPolicy, "Q-FORBIDDEN-BY-POLICY",
          QT_TRANSLATE_NOOP(
              "uma",
              "The server answers forbidden_by_policy (the specification says request_denied, UMA 2.0 Grant §3.3.6).")},
    Entry{Remark::ExpressionSize, "Q-EXPRESSION-SIZE",
          QT_TRANSLATE_NOOP("uma", "The server denies without asking a policy: the scope expression lists %1 scopes, "
                                   "but %2 of the permission's scopes have policies.")},
    Entry{Remark::RequiredNotADefinition, "Q-REQUIRED-NOT-A-DEFINITION",
          QT_TRANSLATE_NOOP("uma", "getRequiredClaims of %1 answered a list with something that is not a "
                                   "ClaimDefinition: the server fails with 500.")},
    Entry{Remark::Dummy, "Q-DUMMY",
          QT_TRANSLATE_NOOP("uma", "The script %1 could not be made ready: the server says so in its log alone and "
                                   "goes on with a built-in stand-in, which denies or ends the gathering.")},
    Entry{Remark::OneStep, "Q-ONE-STEP",
          QT_TRANSLATE_NOOP("uma", "The server starts gathering only if getStepsCount is greater than 1; it was %1, so "
                                   "the endpoint fails with 500.")},
    Entry{Remark::UnregisteredRedirect, "Q-UNREGISTERED-REDIRECT",
          QT_TRANSLATE_NOOP("uma",
                            "The server sends the browser to a claims_redirect_uri that is not registered, to tell it "
                            "so (the specification says that it must not redirect there, UMA 2.0 Grant §3.3.2).")},
    Entry{Remark::NoRedirectAtEnd, "Q-NO-REDIRECT-AT-END",
          QT_TRANSLATE_NOOP("uma",
                            "The request had no claims_redirect_uri: the server takes that when one is registered, but "
                            "then does not redirect at the end, and the client never gets its ticket (the "
                            "specification says that the registered one is used, UMA 2.0 Grant §3.3.2).")},
    Entry{Remark::OriginalTicket, "Q-ORIGINAL-TICKET",
          QT_TRANSLATE_NOOP("uma", "The ticket names no claims-gathering script: the server starts gathering only with "
                                   "the ticket of a need_info answer, not with that of the resource server.")},
    Entry{Remark::GatheringNameUnknown, "Q-GATHERING-NAME-UNKNOWN",
          QT_TRANSLATE_NOOP("uma", "No enabled claims-gathering script has the name that the policy gave (%1).")},
    Entry{Remark::HighestLevel, "Q-HIGHEST-LEVEL",
          QT_TRANSLATE_NOOP("uma", "The policies name several claims-gathering scripts (%1): the server runs only the "
                                   "one with the highest level, %2.")},
    Entry{Remark::StepRestarts, "Q-STEP-RESTARTS",
          QT_TRANSLATE_NOOP("uma", "The server goes back to step 1 when the requesting party returns with "
                                   "authentication=true; it was at step %1.")},
    Entry{Remark::PassedFlagsKept, "Q-PASSED-FLAGS-KEPT",
          QT_TRANSLATE_NOOP("uma", "The browser's session still marks steps of an earlier gathering as passed: the "
                                   "server does not check them again.")},
    Entry{
        Remark::FirstPageBroken, "Q-FIRST-PAGE-BROKEN",
        QT_TRANSLATE_NOOP(
            "uma", "getPageForStep gave no usable page for step 1: the server redirects to %1, which does not exist.")},
    Entry{Remark::NextPageBroken, "Q-NEXT-PAGE-BROKEN",
          QT_TRANSLATE_NOOP("uma", "getPageForStep gave no usable page for step %1: the server has stored that step by "
                                   "then and shows the old page again, which now belongs to the new step.")},
    Entry{
        Remark::ExternalRedirectIgnored, "Q-EXTERNAL-REDIRECT-IGNORED",
        QT_TRANSLATE_NOOP(
            "uma",
            "The server ignores redirectToExternalUrl here: it looks at it only after prepareForStep answered False.")},
    Entry{Remark::PrepareFailed, "Q-PREPARE-FAILED",
          QT_TRANSLATE_NOOP("uma", "prepareForStep failed for step %1, but the server has no navigation rule for the "
                                   "page %2: it is shown with a message and can be submitted all the same.")},
    Entry{Remark::PrepareNotPassed, "Q-NOT-PASSED",
          QT_TRANSLATE_NOOP("uma", "The server refuses step %1 because an earlier step is not marked as passed.")},
    Entry{Remark::InvalidStep, "Q-INVALID-STEP",
          QT_TRANSLATE_NOOP("uma", "getNextStep answered %1: only -1 means “no override”, so the server goes to that "
                                   "step, which is not valid.")},
    Entry{
        Remark::OverrideBeatsFailure, "Q-OVERRIDE-BEATS-FAILURE",
        QT_TRANSLATE_NOOP(
            "uma", "gather answered False, but getNextStep answered %1: the server goes there and stores the claims.")},
    Entry{
        Remark::OverrideAtLastStep, "Q-OVERRIDE-AT-LAST-STEP",
        QT_TRANSLATE_NOOP(
            "uma", "getNextStep answered %1 at the last step: the server goes there instead of ending the gathering.")},
    Entry{Remark::NextStepNotPassed, "Q-NEXT-STEP-NOT-PASSED",
          QT_TRANSLATE_NOOP("uma", "getNextStep jumped forward from step %1 to %2: the server does not mark step %1 as "
                                   "passed, so step %2 will be refused unless the script marks it itself.")},
    Entry{Remark::ClaimsLost, "Q-CLAIMS-LOST",
          QT_TRANSLATE_NOOP("uma", "The claims that were put in this request (%1) are lost: the server stores nothing "
                                   "when the step does not go on.")},
    Entry{Remark::SessionAttributesLost, "Q-SESSION-ATTRIBUTES-LOST",
          QT_TRANSLATE_NOOP("uma", "What getPageForStep of step %1 put into the session or the claims is lost: the "
                                   "server stored both before it called it.")},
    Entry{Remark::StepsCountPassed, "Q-STEPS-COUNT-PASSED",
          QT_TRANSLATE_NOOP("uma", "getStepsCount answered %1 at step %2: the server neither goes on nor ends, and "
                                   "shows the same page again.")},
    Entry{Remark::SubmitAfterEnd, "Q-SUBMIT-AFTER-END",
          QT_TRANSLATE_NOOP(
              "uma",
              "The gathering was over: the session still names the old ticket, so the server shows the page again.")},
    Entry{Remark::OrderUnspecified, "Q-ORDER-UNSPECIFIED",
          QT_TRANSLATE_NOOP("uma",
                            "Several policies were to be asked and one said no: the server stops there, and the order "
                            "in which it asks is not defined. Here they were asked in the order of the scopes.")},
    Entry{Remark::UnknownPage, "D-UNKNOWN-PAGE",
          QT_TRANSLATE_NOOP("uma", "The page %1 is not among those that Drover knows: what was entered was given to "
                                   "the script as page claims by name.")},
    Entry{
        Remark::StandInPolicy, "D-STAND-IN-POLICY",
        QT_TRANSLATE_NOOP("uma", "The scenario has no policy. A stand-in asked for the gathering and authorized after "
                                 "it; a server would not gather at all and decide by umaGrantAccessIfNoPolicies.")},
    Entry{Remark::RptOpaque, "D-RPT-OPAQUE",
          QT_TRANSLATE_NOOP("uma", "The client asks for its RPT as a JWT. Nobody signs here, so the RPT is opaque; the "
                                   "decision is the same.")},
    Entry{Remark::AuthenticationScriptMissing, "Q-AUTHENTICATION-SCRIPT-MISSING",
          QT_TRANSLATE_NOOP("uma", "No script that works has the name or alias “%1”: the server forgets a script that "
                            "could not be made ready, and shows that the session is invalid.")},
    Entry{Remark::FirstPrepareIgnored, "Q-FIRST-PREPARE-IGNORED",
          QT_TRANSLATE_NOOP("uma", "The server ignores that step 1 could not be prepared and shows %1 all the same: it "
                            "renders a first page without looking at the answer.")},
    Entry{Remark::AlternativeMethod, "Q-ALTERNATIVE-METHOD",
          QT_TRANSLATE_NOOP("uma", "isValidAuthenticationMethod of %1 answered False: the server begins anew with %2 and "
                            "forgets the working parameters.")},
    Entry{Remark::NextStepNotAsked, "Q-NEXT-STEP-NOT-ASKED",
          QT_TRANSLATE_NOOP("uma", "The server does not ask getNextStep, because getApiVersion answered %1: it does from "
                            "2 on.")},
    Entry{Remark::AuthenticationOverridden, "Q-AUTHENTICATION-OVERRIDDEN",
          QT_TRANSLATE_NOOP("uma", "authenticate answered False, but getNextStep answered %1: the server goes there.")},
    Entry{Remark::NegativeNextStep, "Q-NEGATIVE-NEXT-STEP",
          QT_TRANSLATE_NOOP("uma", "authenticate answered False, but getNextStep answered %1: the server takes the step "
                            "for passed, because it only knows -1 as “no override”.")},
    Entry{Remark::AuthenticationStepsCount, "Q-AUTHENTICATION-STEPS-COUNT",
          QT_TRANSLATE_NOOP("uma", "getCountAuthenticationSteps answered %1 at step %2: the server neither goes on nor "
                            "ends, and shows its error page.")},
    Entry{Remark::AuthenticationPageMissing, "Q-AUTHENTICATION-PAGE-MISSING",
          QT_TRANSLATE_NOOP("uma", "getPageForStep gave no page for step %1: the server shows its error page. An empty "
                            "text would have been the login page.")},
    Entry{Remark::ParameterType, "Q-PARAMETER-TYPE",
          QT_TRANSLATE_NOOP("uma", "The server keeps texts, whole numbers and truth values only: %1 is stored as null.")},
    Entry{Remark::ParameterNotKept, "Q-PARAMETER-NOT-KEPT",
          QT_TRANSLATE_NOOP("uma", "What was set in this step (%1) is gone on the next page, because "
                            "getExtraParametersForStep does not name it.")},
    Entry{Remark::NobodyAuthenticated, "Q-NOBODY-AUTHENTICATED",
          QT_TRANSLATE_NOOP("uma", "The last step of %1 passed, but nobody is logged in: the script never called "
                            "AuthenticationService.authenticate. The server shows its error page.")},
    Entry{Remark::LogoutWithoutParameters, "Q-LOGOUT-WITHOUT-PARAMETERS",
          QT_TRANSLATE_NOOP("uma", "The server calls logout and getLogoutExternalUrl with None in the place of the "
                            "request's parameters.")},
    Entry{Remark::LogoutUrlBeatsFailure, "Q-LOGOUT-URL-BEATS-FAILURE",
          QT_TRANSLATE_NOOP("uma", "logout answered False, but getLogoutExternalUrl gave an address: the server goes "
                            "there and takes the log-out for done when the browser comes back.")},
    Entry{Remark::ConsentScriptMissing, "Q-CONSENT-SCRIPT-MISSING",
          QT_TRANSLATE_NOOP("uma", "The server has no consent script that is loaded: it shows its own page for "
                            "permission.")},
    Entry{Remark::ConsentNotStarted, "Q-CONSENT-NOT-STARTED",
          QT_TRANSLATE_NOOP("uma", "getPageForStep gave no page for step 1: the server does not start the consent, and "
                            "tells the client access_denied.")},
    Entry{Remark::ConsentPrepareFailed, "Q-CONSENT-PREPARE-FAILED",
          QT_TRANSLATE_NOOP("uma", "prepareForStep failed for step %1, but the server has no navigation rule for the "
                            "page %2: it is shown with a message and can be submitted all the same.")},
    Entry{Remark::ConsentOverridden, "Q-CONSENT-OVERRIDDEN",
          QT_TRANSLATE_NOOP("uma", "authorize answered False, but getNextStep answered %1: the server goes there in the "
                            "place of denying.")},
    Entry{Remark::ConsentStepsCount, "Q-CONSENT-STEPS-COUNT",
          QT_TRANSLATE_NOOP("uma", "getStepsCount answered %1 at step %2: the server neither goes on nor ends, and shows "
                            "its error page.")},
    Entry{Remark::ConsentPageMissing, "Q-CONSENT-PAGE-MISSING",
          QT_TRANSLATE_NOOP("uma", "getPageForStep gave no page for step %1: the server shows its error page, and has "
                            "stored the step by then.")},
};

const Entry &entryOf(Remark remark)
{
    return entries.at(static_cast<std::size_t>(remark));
}

} // namespace

QString remarkCode(Remark remark)
{
    return QString::fromLatin1(entryOf(remark).code);
}

QString remarkText(Remark remark, const QStringList &arguments)
{
    QString text = QCoreApplication::translate("uma", entryOf(remark).text);
    // All places at once, so that a %1 inside an argument stays what it is.
    switch (arguments.size()) {
    case 0:
        return text;
    case 1:
        return text.arg(arguments.at(0));
    default:
        return text.arg(arguments.at(0), arguments.at(1));
    }
}

QStringList remarkCodes()
{
    QStringList codes;
    for (const Entry &entry : entries) {
        codes.append(QString::fromLatin1(entry.code));
    }
    return codes;
}

void emitRemark(EventSink &events, Remark remark, const QStringList &arguments)
{
    events.emitEvent(u"remark"_s, {{u"code"_s, remarkCode(remark)}, {u"text"_s, remarkText(remark, arguments)}});
}

} // namespace drover::uma
