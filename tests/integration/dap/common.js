// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the parts of the test share: the places that the program names, and how a session begins.
'use strict';
const fs = require('fs');
const path = require('path');

const [program, flows, work] = process.argv.slice(2);
const CANARY = 'c4nary-s3cr3t-0815';
const scenario = path.join(flows, 'scenarios', 'us-ny.json');
const gather = path.join(flows, 'scripts', 'gather.py');
const lines = fs.readFileSync(gather, 'utf8').split('\n');
const lineOf = (text) => lines.findIndex((line) => line.includes(text)) + 1;
const first = lineOf('def gather(') + 1;
const put = lineOf('context.putClaim');
const source = { path: gather };

async function begin(client, launch, breakpoints, filters = ['uncaught']) {
    const capabilities = (await client.initializeRequest({ adapterID: 'drover', linesStartAt1: true, columnsStartAt1: true, pathFormat: 'path' })).body;
    const initialized = client.event('initialized');
    await client.launchRequest(launch);
    await initialized;
    const answer = breakpoints ? await client.ask('setBreakpoints', { source, breakpoints }) : undefined;
    await client.ask('setExceptionBreakpoints', { filters });
    return { capabilities, answer };
}

module.exports = { program, flows, work, CANARY, scenario, gather, first, put, source, begin };
