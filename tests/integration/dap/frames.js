// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that are no requests, and requests that come at the wrong time.
'use strict';
const assert = require('assert');
const net = require('net');
const path = require('path');
const { PATIENCE } = require('./client');
const { scenario, work } = require('./common');

/** Requests before those that must come first, twice, and after the end. */
async function outOfOrder(client) {
    assert.match(await client.refusal('threads', {}), /first request/);
    assert.match(await client.refusal('launch', { scenario }), /first request/);
    await client.initializeRequest({ adapterID: 'drover' });
    assert.match(await client.refusal('initialize', { adapterID: 'drover' }), /asked already/);
    assert.match(await client.refusal('configurationDone', {}), /launch or attach comes first/);
    assert.match(await client.refusal('continue', { threadId: 1 }), /./);
    assert.match(await client.refusal('restart', {}), /launched/);
    assert.match(await client.refusal('launch', {}), /needs/);
    assert.match(await client.refusal('launch', { trace: path.join(work, 'flow.trace'), through: 'http' }), /replayed/);
    const initialized = client.event('initialized');
    await client.launchRequest({ scenario });
    await initialized;
    assert.match(await client.refusal('launch', { scenario }), /asked already/);
    assert.match(await client.refusal('attach', {}), /asked already/);
    assert.match(await client.refusal('stepBack', { threadId: 1 }), /./);
    const over = client.event('terminated');
    await client.configurationDoneRequest({});
    assert.match(await client.refusal('configurationDone', {}), /nothing to begin/);
    await over;
    assert.match(await client.refusal('threads', {}), /run is over/);
    await client.ask('disconnect', {});
}

/** The adapter's answers to bytes that are no requests; gives them when the conversation ends or `until` is so many. */
function raw(port, chunks, until) {
    return new Promise((resolve, reject) => {
        const socket = net.connect(port, '127.0.0.1');
        let text = '';
        const timer = setTimeout(() => reject(new Error(`no answer: ${text}`)), PATIENCE);
        const done = () => { clearTimeout(timer); socket.destroy(); resolve((text.match(/\{"body".*?\}(?=Content-Length|$)/g) || []).map((one) => JSON.parse(one))); };
        socket.on('data', (data) => { text += data; if (until && text.split('Content-Length').length > until) done(); });
        socket.on('close', done);
        socket.on('error', done); // bytes that come after the end are met by a reset
        chunks.reduce((before, chunk) => before.then(() => new Promise((next) => { socket.write(chunk, () => setTimeout(next, 30)); })), Promise.resolve());
    });
}

/** The same, again as long as the session before has not ended. */
async function rawAlone(port, chunks, until) {
    for (let attempt = 0; attempt < 200; attempt++) {
        const answers = await raw(port, chunks, until);
        if (answers.length >= (until || 1) && !answers.some((one) => /Another debugger/.test(one.message)))
            return answers;
        await new Promise((resolve) => { setTimeout(resolve, 50); });
    }
    throw new Error(`no answer to ${chunks[0]}`);
}

const frame = (text) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;

async function malformed(port) {
    const initialize = JSON.stringify({ seq: 1, type: 'request', command: 'initialize', arguments: { adapterID: 'x' } });
    const bad = [['{', /not JSON/], ['[]', /not a request/], ['{"type":"event","seq":1,"event":"x"}', /not a request/],
        ['{"type":"request","command":"threads"}', /no number/], ['{"type":"request","seq":3,"command":"threads","arguments":7}', /not an object/],
        ['{"type":"request","seq":3,"command":"threads"}', /first request/], ['{"type":"request","seq":3,"command":"fly"}', /no request "fly"/]];
    for (const [body, words] of bad) {
        const answers = await rawAlone(port, [frame(body) + frame(initialize)], 2);
        assert.match(answers[0].message, words);
        assert.deepStrictEqual([answers[0].success, answers[1].success], [false, true], 'reading goes on');
    }
    const whole = frame(initialize);
    assert.strictEqual((await rawAlone(port, Array.from(whole), 1))[0].success, true, 'split into bytes');
    for (const header of ['Content-Length: 999999999999\r\n\r\n', 'Nonsense\r\n\r\n', 'Content-Length: x\r\n\r\n', 'Content-Length: -1\r\n\r\n', `${'A'.repeat(9000)}`]) {
        const answers = await rawAlone(port, [header]);
        assert.strictEqual(answers[0].success, false, header.slice(0, 40));
    }
}

module.exports = { outOfOrder, raw, frame, malformed };
