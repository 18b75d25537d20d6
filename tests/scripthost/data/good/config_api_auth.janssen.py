# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"allowed": "10.0.0.1"}, "calls": [["authorize", [{"value": {}}, {"context": true}], true, {"kind": "config_api", "requestParameters": {"ISSUER": ["https://as"]}}]]}
from io.jans.model.custom.script.type.configapi import ConfigApiType
from io.jans.util import StringHelper
from org.slf4j import LoggerFactory

log = LoggerFactory.getLogger("ConfigApiAuthorization")

class ConfigApiAuthorization(ConfigApiType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        log.info("Config API. Initialization of {}", customScript.getName())
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def authorize(self, responseAsJsonObject, context):
        parameters = context.getRequestParameters()
        if parameters is None:
            return False
        responseAsJsonObject.put("checked", True)
        return True
