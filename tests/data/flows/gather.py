# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A gathering script that goes wrong where its property "fault" says so.
from io.jans.model.custom.script.type.uma import UmaClaimsGatheringType
import time

class UmaClaimsGathering(UmaClaimsGatheringType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis
        self.fault = ""

    def init(self, customScript, configurationAttributes):
        if configurationAttributes.containsKey("fault"):
            self.fault = configurationAttributes.get("fault").getValue2()
        print "gathering initialised, fault: '%s'" % self.fault
        if self.fault == "init raises":
            raise KeyError("init")
        return self.fault != "init false"

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getStepsCount(self, context):
        if self.fault == "steps raise":
            raise KeyError("steps")
        if self.fault == "one step":
            return 1
        return 2

    def getPageForStep(self, step, context):
        if self.fault == "page raises" and step == 2:
            raise ValueError("no page")
        if self.fault == "no page":
            return ""
        return "/uma2/sample/country.xhtml" if step == 1 else "/uma2/sample/city.xhtml"

    def prepareForStep(self, step, context):
        if self.fault == "prepare false":
            return False
        if self.fault == "prepare raises":
            {}["missing"]
        if self.fault == "external":
            context.redirectToExternalUrl("https://elsewhere.example/login")
            return False
        return True

    def gather(self, step, context):
        if self.fault == "gather raises":
            return {}["no such key"]
        if self.fault == "gather loops":
            # In one line, so that it is always stopped in the same.
            while True: pass
        if self.fault == "gather prints":
            for i in range(10240):
                print "x" * 1023
        name = "country" if step == 1 else "city"
        if not context.getPageClaims().containsKey(name):
            print "'%s' is not on the page" % name
            return False
        value = context.getPageClaims().get(name)
        if self.fault == "long":
            value = 12345678901234L
        if self.fault == "number":
            value = 7
        if self.fault == "list":
            value = [value, value]
        context.putClaim(name, value)
        if self.fault == "redirect parameter" and step == 2:
            context.addRedirectUserParam("came_from", u"Zürich & more")
        return True

    def getNextStep(self, step, context):
        if self.fault == "next raises":
            raise RuntimeError("next")
        if self.fault == "jumps forward" and step == 1:
            return 2
        if self.fault == "jumps back" and step == 2 and not context.getClaim("again"):
            context.putClaim("again", "yes")
            return 1
        if self.fault == "stays" and not context.getPageClaims().get("country") and step == 1:
            return 1
        return -1
