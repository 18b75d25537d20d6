# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A consent whose course its properties describe: steps, raises, false, next and pages as in driven.py.
from io.jans.model.custom.script.type.authz import ConsentGatheringType
from io.jans.as.server.util import ServerUtil


class ConsentGathering(ConsentGatheringType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def text(self, context, name, default=""):
        attributes = context.getConfigurationAttributes()
        return attributes.get(name).getValue2() if attributes.containsKey(name) else default

    def enter(self, context, method, step=0):
        print "%s %s" % (method, step)
        place = "%s:%s" % (method, step)
        raises = self.text(context, "raises").split()
        if method in raises or place in raises:
            raise ValueError("%s is told to raise" % method)
        answers = self.text(context, "false").split()
        return method not in answers and place not in answers

    def chosen(self, context, name, key):
        for word in self.text(context, name).split():
            parts = word.split("=", 1)
            if parts[0] == key:
                return parts[1]
        return None

    def getStepsCount(self, context):
        self.enter(context, "getStepsCount")
        return int(self.text(context, "steps", "1"))

    def getPageForStep(self, step, context):
        self.enter(context, "getPageForStep", step)
        page = self.chosen(context, "pages", str(step))
        if page == "None":
            return None
        return page or "/authz/consent%s.xhtml" % step

    def prepareForStep(self, step, context):
        good = self.enter(context, "prepareForStep", step)
        print "user %s, client %s" % (context.getUserDn(), context.getClient().getClientId())
        context.addSessionAttribute("prepared_%s" % step, "yes")
        return good

    def authorize(self, step, context):
        good = self.enter(context, "authorize", step)
        button = ServerUtil.getFirstValue(context.getRequestParameters(), "authorizeForm:doNotAllowButton")
        amount = context.getPageAttributes().get("amount")
        if amount is not None:
            context.addSessionAttribute("amount", amount)
        return good and button is None

    def getNextStep(self, step, context):
        self.enter(context, "getNextStep", step)
        return int(self.chosen(context, "next", str(step)) or -1)
