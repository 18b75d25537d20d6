# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
#: {"properties": {"file": "/etc/certs/fcm.json"}, "world": {"files": {"/etc/certs/fcm.json": {"json": {"key": "k", "url": "https://push.example/send"}}}},
#:  "calls": [["notifyEndUser", [{"context": true}], false, {"kind": "ciba", "scope": "openid", "authReqId": "req-1", "deviceRegistrationToken": "tok"}]]}
from io.jans.as.client.fcm import FirebaseCloudMessagingResponse
from io.jans.as.client.fcm import FirebaseCloudMessagingClient
from io.jans.as.client.fcm import FirebaseCloudMessagingRequest
from io.jans.model.custom.script.type.ciba import EndUserNotificationType
from java.lang import String
import json
import urllib

class EndUserNotification(EndUserNotificationType):
    def __init__(self, currentTimeMillis):
        self.currentTimeMillis = currentTimeMillis

    def init(self, customScript, configurationAttributes):
        path = configurationAttributes.get("file").getValue2()
        f = open(path, 'r')
        try:
            creds = json.loads(f.read())
        except:
            print "CIBA. Cannot read", path
            return False
        finally:
            f.close()
        self.key = creds["key"]
        self.url = creds.get("url")
        return True

    def destroy(self, configurationAttributes):
        return True

    def getApiVersion(self):
        return 11

    def notifyEndUser(self, context):
        title = "Authorization request"
        body = "Client wants %s" % (context.getScope(),)
        query = urllib.urlencode({"auth_req_id": context.getAuthReqId(), "title": title})
        print "CIBA. %s?%s" % (self.url, query)
        request = FirebaseCloudMessagingRequest(self.key, context.getDeviceRegistrationToken(), title, body, query)
        client = FirebaseCloudMessagingClient(self.url, request)
        response = client.exec()
        if response is None:
            return False
        return response.getResults() is not None and response.getResults().size() > 0 and response.getStatus() == 200
