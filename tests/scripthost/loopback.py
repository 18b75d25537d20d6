# -*- coding: utf-8 -*-
# SPDX-FileCopyrightText: 2026 The Drover authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A small HTTP server on this machine, for scripts that ask other servers."""
from java.lang import String
from java.net import InetAddress, InetSocketAddress
from com.sun.net.httpserver import HttpHandler, HttpServer


class _Handler(HttpHandler):
    """/echo tells the request, /xml is a small document, /away and /round redirect, all else is missing."""

    def __init__(self, server):
        self.server = server

    def handle(self, exchange):
        path = exchange.getRequestURI().toString()
        self.server.asked.append(path)
        headers = exchange.getResponseHeaders()
        status, text = 404, "nothing"
        if path.startswith("/echo"):
            asked = exchange.getRequestHeaders()
            body = unicode(String(exchange.getRequestBody().readAllBytes(), "UTF-8"))
            values = [asked.getFirst(name) or "" for name in ("X-Own", "Authorization", "Content-Type")]
            status, text = 200, " ".join([exchange.getRequestMethod(), path] + values[:2]) + " " + " ".join(
                part for part in (values[2], body) if part)
        elif path == "/xml":
            headers.set("Content-Type", "text/xml")
            status, text = 200, "<a/>"
        elif path == "/json":
            status, text = 200, '{"keys": [{"kid": "k"}]}'
        elif path in ("/away", "/round"):
            headers.set("Location", "http://elsewhere.example/" if path == "/away" else "/echo")
            status = 302
        data = String(text).getBytes("UTF-8")
        exchange.sendResponseHeaders(status, len(data))
        exchange.getResponseBody().write(data)
        exchange.close()


class Server(object):
    def __init__(self):
        self.asked = []
        self.server = HttpServer.create(InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0)
        self.server.createContext("/", _Handler(self))
        self.server.start()
        self.address = "http://127.0.0.1:%d" % self.server.getAddress().getPort()

    def stop(self):
        self.server.stop(0)
