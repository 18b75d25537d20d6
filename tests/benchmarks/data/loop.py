# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
# A compute loop as a policy script. authorize runs it as the host has it; getRequiredClaims without any trace function.
from io.jans.model.custom.script.type.uma import UmaRptPolicyType

import sys

ITERATIONS = 1000


def scaled(value):
    return value * 3 % 1000


def compute(count):
    total = 0
    for index in xrange(count):
        value = scaled(index)
        if value > 500:
            total = total + value
        else:
            total = total + 1
        if total < 0:
            total = 0
    return total


def elsewhere():
    return 1


class UmaRptPolicy(UmaRptPolicyType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def getRequiredClaims(self, context):
        sys.settrace(None)
        sys.setprofile(None)
        compute(ITERATIONS)
        return []

    def authorize(self, context):
        return compute(ITERATIONS) > 0

    def getClaimsGatheringScriptName(self, context):
        return ""
