// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drives every request of the adapter with a client that is not Drover's, over stdio, over a socket and through a sandbox.
// Arguments: drover-cli, the folder of the flows' tests, a folder to write to.
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const { spawn } = require('child_process');
const { Client, PATIENCE } = require('./client');
const { CANARY, begin, first, flows, gather, program, put, scenario, source, work } = require('./common');
const { callOf, calls, restarted, singleCall, valuesAndPause, withoutDebugging } = require('./calls');
const { frame, malformed, outOfOrder, raw } = require('./frames');

/** A whole flow, with each request. */
async function everyRequest(client, trace) {
    const { capabilities, answer } = await begin(client, { scenario, recordTo: trace }, [{ line: first - 2 }, { line: put, condition: "name == 'country'" }]);
    for (const name of ['supportsStepBack', 'supportsSetVariable', 'supportsExceptionInfoRequest', 'supportsLogPoints', 'supportsCancelRequest'])
        assert.strictEqual(capabilities[name], true, name);
    assert.deepStrictEqual(answer.breakpoints.map((one) => [one.verified, one.line]), [[true, first - 1], [true, put]], 'breakpoints slide');
    await client.ask('setBreakpoints', { source, breakpoints: [{ line: put, condition: "name == 'country'" }, { line: first, logMessage: 'step {step}' }] });
    await client.ask('setFunctionBreakpoints', { breakpoints: [{ name: 'UmaClaimsGathering.getNextStep' }] });
    const locations = await client.ask('breakpointLocations', { source, line: first, endLine: put });
    assert.ok(locations.breakpoints.some((one) => one.line === put));
    assert.match(await client.refusal('scopes', { frameId: 1 }), /not paused/);

    let stop = client.event('stopped');
    await client.configurationDoneRequest({});
    stop = await stop;
    assert.strictEqual(stop.reason, 'breakpoint');
    assert.strictEqual(stop.drover.past, false);
    assert.strictEqual(stop.drover.flow.method, 'gather');
    assert.strictEqual((await client.ask('threads')).threads.length, 1);
    const stack = (await client.ask('stackTrace', { threadId: 1, startFrame: 0, levels: 20 })).stackFrames;
    assert.strictEqual(stack[0].line, put);
    assert.strictEqual(stack[0].source.path, gather);
    const scopes = (await client.ask('scopes', { frameId: stack[0].id })).scopes;
    const locals = (await client.ask('variables', { variablesReference: scopes[0].variablesReference })).variables;
    assert.strictEqual(locals.find((one) => one.name === 'name').value, "'country'");
    assert.strictEqual((await client.ask('evaluate', { expression: 'value', frameId: stack[0].id, context: 'hover' })).result, "u'US'");
    assert.match(await client.refusal('evaluate', { expression: "context.putClaim('x', 'y')", context: 'watch' }), /console only/);
    assert.match(await client.refusal('evaluate', { expression: 'nothing_of_this_name', context: 'watch' }), /NameError/);
    assert.match(await client.refusal('exceptionInfo', { threadId: 1 }), /exception/);

    // Forward, back to before the claim was put, and forward again.
    const position = stop.drover.position;
    stop = await client.go('next');
    assert.strictEqual(stop.drover.top.line, put + 1);
    const claims = async () => {
        const reference = (await client.ask('evaluate', { expression: 'context', context: 'watch' })).variablesReference;
        return (await client.ask('variables', { variablesReference: reference })).variables.find((one) => one.name === 'claims').value;
    };
    assert.strictEqual(await claims(), "{u'country': u'US'}");
    stop = await client.go('stepBack');
    assert.deepStrictEqual([stop.drover.past, stop.drover.position], [true, position]);
    assert.strictEqual(await claims(), '{}');
    assert.match(await client.refusal('setVariable', { variablesReference: scopes[0].variablesReference, name: 'name', value: '1' }), /past/);
    assert.match(await client.refusal('evaluate', { expression: 'len(name)', context: 'repl' }), /past/);
    stop = await client.go('reverseContinue');
    assert.strictEqual(stop.drover.past, true);
    const targets = (await client.ask('gotoTargets', { source, line: put })).targets;
    stop = await client.go('goto', { threadId: 1, targetId: targets[0].id });
    assert.strictEqual(stop.drover.position, position);
    stop = await client.go('drover/goto', { index: 0 });
    assert.deepStrictEqual([stop.reason, stop.drover.position], ['goto', 0]);
    const past = (await client.ask('stackTrace', { threadId: 1 })).stackFrames;
    const pastScopes = (await client.ask('scopes', { frameId: past[0].id })).scopes;
    await client.ask('variables', { variablesReference: pastScopes[0].variablesReference });
    for (const command of ['stepIn', 'stepOut'])
        assert.strictEqual((await client.go(command)).drover.past, true);
    stop = await client.go('drover/live', {});
    assert.deepStrictEqual([stop.drover.past, stop.drover.top.line], [false, put + 1]);

    const timeline = await client.ask('drover/timeline', {});
    assert.ok(timeline.markers.some((one) => one.kind === 'page'), 'a page is marked');
    assert.ok(timeline.markers.some((one) => one.kind === 'print' && /country: US/.test(one.text)), 'a print is marked');
    assert.strictEqual(timeline.count, stop.drover.count);
    assert.ok((await client.ask('drover/inlineValues', {})).values.some((one) => one.name === 'value' && one.value === "u'US'"));
    assert.ok((await client.ask('drover/output', {})).lines.length > 0);
    assert.ok(Array.isArray((await client.ask('drover/simulated', {})).calls));
    assert.ok((await client.ask('drover/flow', {})).paused);
    assert.ok((await client.ask('drover/coverage', {})).files.some((one) => one.lines.some((line) => line.line === put)));

    // What is changed here changes the outcome.
    const again = (await client.ask('scopes', { frameId: 1 })).scopes;
    await client.ask('setVariable', { variablesReference: again[0].variablesReference, name: 'value', value: "u'US'" });
    const console_ = await client.ask('evaluate', { expression: "context.putClaim('country', 'XX')", context: 'repl', frameId: 1 });
    assert.strictEqual(console_.drover.sideEffects, true);
    const endless = client.send('evaluate', { expression: 'while True: pass', context: 'repl', frameId: 1 }, PATIENCE);
    const id = client.sequence - 1;
    const cancelled = assert.rejects(endless);
    await client.ask('cancel', { requestId: id });
    await new Promise((resolve) => { setTimeout(resolve, 200); });
    await client.ask('cancel', { requestId: id });
    await cancelled;
    stop = await client.go('continue');
    assert.deepStrictEqual([stop.reason, stop.drover.flow.method], ['function breakpoint', 'getNextStep']);
    await client.ask('setFunctionBreakpoints', { breakpoints: [] });
    assert.ok((await client.ask('loadedSources')).sources.length >= 2);
    assert.match((await client.ask('source', { source, sourceReference: 0 })).content, /def gather/);
    const result = client.event('drover/result');
    const exited = client.event('exited');
    const terminated = client.event('terminated');
    await client.ask('continue', { threadId: 1 });
    assert.strictEqual((await result).result.decision, 'denied');
    assert.strictEqual((await exited).exitCode, 1);
    await terminated;
    assert.ok(client.seen.some((body) => body.includes('step 1')), 'the log point prints');

    // Once more, until it is told to end.
    await client.ask('restart', {});
    stop = await client.event('stopped');
    assert.strictEqual(stop.drover.top.line, put);
    const over = client.event('terminated');
    await client.ask('terminate', {});
    await over;
    await client.ask('disconnect', {});
}

// Debugging is the same for every kind of flow, in process and over HTTP: stopped on a line, looked at, changed, gone on.
const loginFolder = path.join(flows, '..', '..', 'data', 'login');
const PASSWORD = 'p4ssw0rd-of-4nn';
const lineIn = (file, text) => fs.readFileSync(file, 'utf8').split('\n').findIndex((line) => line.includes(text)) + 1;

/** The scenario with canaries for secrets: a password, and a hidden property of each script. */
function withSecrets(file, name) {
    const text = fs.readFileSync(file, 'utf8').replaceAll('secret-of-ann', PASSWORD);
    const scenario_ = JSON.parse(text);
    for (const script of [scenario_.script, ...(scenario_.gathering || []), ...(scenario_.policies || [])].filter(Boolean)) {
        script.file = path.resolve(path.dirname(file), script.file);
        script.properties = { ...script.properties, canary: { value: CANARY, hide: true } };
    }
    delete scenario_.expect;
    const written = path.join(work, name);
    fs.writeFileSync(written, JSON.stringify(scenario_));
    return written;
}

function kinds() {
    const policyAlone = path.join(work, 'policy-alone.json');
    fs.writeFileSync(policyAlone, JSON.stringify({ name: 'one call of one script', policies: [{ name: 'the_policy', file: path.join(flows, 'scripts', 'policy.py') }],
        scopes: ['s'], pushedClaims: { country: 'US', city: 'NY' } }));
    return [
        { title: 'a claims-gathering flow', scenario: withSecrets(scenario, 'kind-uma.json'), file: gather, method: 'gather', secret: "context.getConfigurationAttributes().get('canary').getValue2()",
            text: 'context.putClaim', condition: "name == 'country'", look: ['value', "u'US'"], set: ['value', "u'XX'"] },
        { title: 'a log-in', scenario: withSecrets(path.join(loginFolder, 'two-steps.json'), 'kind-login.json'), file: path.join(loginFolder, 'driven.py'), method: 'authenticate',
            secret: "self.properties['canary']", password: 'credentials.getPassword()', text: 'self.passed = good', condition: 'step == 1', look: ['credentials.getUsername()', "u'ann'"], set: ['good', 'False'] },
        { title: 'a consent', scenario: withSecrets(path.join(loginFolder, 'consent-two.json'), 'kind-consent.json'), file: path.join(loginFolder, 'consent.py'), method: 'authorize',
            secret: "context.getConfigurationAttributes().get('canary').getValue2()", text: 'return good and button is None', condition: 'step == 2', look: ['step', '2'], set: ['good', 'False'] },
        { title: 'a single call of a policy', scenario: policyAlone, file: path.join(flows, 'scripts', 'policy.py'), method: 'authorize', policy: true },
    ];
}

/** What of a recording must hold none of the secrets. */
function recorded(file) {
    const bytes = fs.readFileSync(file);
    const content = require('zlib').inflateSync(bytes.subarray(bytes.indexOf(10) + 5)).toString('utf8');
    return { content, stream: Buffer.from(JSON.parse(content).tape.stream, 'base64') };
}

async function kindOfFlow(client, kind, through) {
    const trace = path.join(work, `kind-${kind.method}-${through}.trace`);
    await client.initializeRequest({ adapterID: 'drover', linesStartAt1: true, columnsStartAt1: true, pathFormat: 'path' });
    const initialized = client.event('initialized');
    await client.launchRequest({ scenario: kind.scenario, through, recordTo: trace });
    await initialized;
    const at = { path: kind.file };
    const line = kind.policy ? lineIn(kind.file, 'def authorize') + 1 : lineIn(kind.file, kind.text);
    const set = await client.ask('setBreakpoints', { source: at, breakpoints: [{ line, condition: kind.condition }] });
    assert.strictEqual(set.breakpoints.length, 1);
    await client.ask('setExceptionBreakpoints', { filters: ['uncaught'] });
    await client.configurationDoneRequest({});
    let stop = await client.event('stopped');
    assert.deepStrictEqual([stop.reason, stop.drover.past, stop.drover.flow.method], ['breakpoint', false, kind.method]);
    const over = client.event('drover/result');
    const busy = await Promise.race([over.then(() => 'over'), new Promise((resolve) => { setTimeout(() => resolve('waits'), 1000); })]);
    assert.strictEqual(busy, 'waits', 'the flow waits while its script is paused');
    const stack = (await client.ask('stackTrace', { threadId: 1 })).stackFrames;
    assert.strictEqual(stack[0].source.path, kind.file);
    if (!kind.policy)
        assert.strictEqual(stack[0].line, line);
    const scopes = (await client.ask('scopes', { frameId: stack[0].id })).scopes;
    const locals = scopes[0].variablesReference;
    const all = (await client.ask('variables', { variablesReference: locals })).variables;
    assert.ok(all.some((one) => one.name === 'self'));
    if (kind.policy) {
        await client.ask('setVariable', { variablesReference: locals, name: 'context', value: 'None' });
    } else {
        const [expression, value] = kind.look;
        assert.strictEqual((await client.ask('evaluate', { expression, frameId: stack[0].id, context: 'watch' })).result, value);
        for (const secret of [kind.secret, kind.password].filter(Boolean)) {
            assert.match((await client.ask('evaluate', { expression: secret, frameId: stack[0].id, context: 'repl' })).result, /•••/);
            assert.match((await client.ask('evaluate', { expression: `${secret} + '!'`, frameId: stack[0].id, context: 'clipboard' })).result, /•••/);
            assert.match(await client.refusal('evaluate', { expression: `{}[${secret}]`, frameId: stack[0].id, context: 'hover' }), /KeyError.*•••/);
            assert.match((await client.ask('setVariable', { variablesReference: locals, name: kind.set[0], value: secret })).value, /•••/);
            await client.ask('evaluate', { expression: `print 'secretly ' + ${secret}`, frameId: stack[0].id, context: 'repl' });
        }
        await client.ask('setVariable', { variablesReference: locals, name: kind.set[0], value: kind.set[1] });
    }
    stop = await client.go('stepBack');
    assert.strictEqual(stop.drover.past, true);
    const before = (await client.ask('scopes', { frameId: stop.drover.top.id })).scopes[0].variablesReference;
    await client.ask('variables', { variablesReference: before });
    stop = await client.go('drover/live', {});
    assert.strictEqual(stop.drover.past, false);
    for (const command of ['drover/flow', 'drover/timeline', 'drover/output', 'drover/simulated', 'drover/inlineValues', 'drover/coverage', 'loadedSources'])
        await client.ask(command, {}); // looked through for secrets below
    await client.ask('setBreakpoints', { source: at, breakpoints: [] });
    await client.ask('setExceptionBreakpoints', { filters: [] });
    const exited = client.event('exited');
    const terminated = client.event('terminated');
    await client.ask('continue', { threadId: 1 });
    const result = (await over).result;
    assert.notStrictEqual(result.decision, 'granted', 'what was changed changed the outcome');
    assert.strictEqual((await exited).exitCode, 0, 'nothing was expected');
    await terminated;
    await client.ask('disconnect', {});
    const { content, stream } = recorded(trace);
    for (const secret of [CANARY, PASSWORD]) {
        assert.ok(!client.seen.some((body) => body.includes(secret)), `${secret} was sent`);
        assert.ok(!content.includes(secret) && !stream.includes(secret), `${secret} is in the recording`);
    }
    const tape = JSON.parse(content).tape;
    assert.ok(tape.codes.length > 0 && stream.length > 50);
    return { decision: result.decision, pages: (result.steps || []).map((step) => step.page), position: stop.drover.position, codes: tape.codes.map((code) => code.name).filter((name) => !name.endsWith('.destroy')).sort() }; // a sandbox keeps its scripts
}

/** A recording, on a machine without Java as far as the adapter can tell. */
async function replay(client, trace) {
    const { answer } = await begin(client, { trace }, undefined, []);
    assert.strictEqual(answer, undefined);
    const points = await client.ask('setBreakpoints', { source: { path: 'drover:/uma_claims_gathering.py' }, breakpoints: [{ line: put }] });
    assert.strictEqual(points.breakpoints[0].verified, true);
    await client.configurationDoneRequest({});
    let stop = await client.event('stopped');
    assert.deepStrictEqual([stop.reason, stop.drover.replay, stop.drover.position], ['entry', true, 0]);
    stop = await client.go('continue');
    assert.deepStrictEqual([stop.reason, stop.drover.top.line], ['breakpoint', put]);
    assert.strictEqual((await client.ask('evaluate', { expression: 'name', context: 'hover' })).result, "'country'");
    assert.strictEqual((await client.go('stepBack')).drover.past, true);
    stop = await client.go('drover/live', {});
    assert.strictEqual(stop.drover.position, stop.drover.count - 1);
    const reference = (await client.ask('loadedSources')).sources[0].sourceReference;
    assert.ok((await client.ask('source', { sourceReference: reference })).content.length > 0);
    const over = client.event('terminated');
    await client.ask('continue', { threadId: 1 });
    await over;
    await client.ask('disconnect', {});
}

function started(args) {
    return new Promise((resolve, reject) => {
        const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
        process.on('exit', () => child.kill()); // also where the test fails
        let text = '';
        child.stdout.on('data', (data) => { text += data; if (text.includes('\n')) resolve({ child, ready: JSON.parse(text) }); });
        child.on('exit', (code) => reject(new Error(`${args} ended with ${code}`)));
    });
}

const ended = (child) => new Promise((resolve) => { child.removeAllListeners('exit'); child.on('exit', resolve); child.kill('SIGTERM'); });

async function sandbox() {
    const { child, ready } = await started(['sandbox']);
    const client = new Client(program);
    await client.start(); // attaches through another adapter
    await client.initializeRequest({ adapterID: 'drover' });
    const initialized = client.event('initialized');
    await client.attachRequest({ host: ready.dap.host, port: ready.dap.port });
    await initialized;
    const points = await client.ask('setFunctionBreakpoints', { breakpoints: [{ name: 'UmaRptPolicy.authorize' }, { name: 'getRequiredClaims' }] });
    assert.strictEqual(points.breakpoints.length, 2);
    await client.configurationDoneRequest({});
    const basic = (one) => `Basic ${Buffer.from(`${one.clientId}:${one.clientSecret}`).toString('base64')}`;
    const post = (where, who, body) => fetch(where, { method: 'POST', body: new URLSearchParams(body), headers: { Authorization: basic(who) } });
    const denied = await fetch(`${ready.protectedResource}/posts/1`);
    const ticket = /ticket="([^"]+)"/.exec(denied.headers.get('www-authenticate'))[1];
    const token = post(`${ready.issuer}/jans-auth/restv1/token`, ready.requestingClient, { grant_type: 'urn:ietf:params:oauth:grant-type:uma-ticket', ticket });
    const stop = await client.event('stopped');
    assert.deepStrictEqual([stop.reason, stop.drover.flow.script], ['function breakpoint', 'uma_rpt_policy']);
    const busy = await Promise.race([token.then(() => 'answered'), new Promise((resolve) => { setTimeout(() => resolve('waits'), 1500); })]);
    assert.strictEqual(busy, 'waits', 'the HTTP request waits');
    const other = await raw(ready.dap.port, [frame('{"seq":1,"type":"request","command":"initialize"}')]);
    assert.match(other[0].message, /Another debugger/);
    await client.go('next');
    await client.ask('disconnect', {});
    assert.strictEqual((await token).status, 403, 'it goes on when the debugger leaves');
    await ended(child);
    return client;
}

async function main() {
    const clients = [];
    const use = async (title, work_, port) => {
        const client = new Client(program);
        clients.push([title, client]);
        await client.start(port);
        await work_(client);
        console.log(`ok: ${title}`);
    };
    const trace = path.join(work, 'flow.trace');
    await use('every request over stdio', (client) => everyRequest(client, trace));
    await use('a single call', singleCall);
    await use('values, exceptions, steps and a pause', valuesAndPause);
    for (const kind of kinds()) {
        const outcomes = [];
        for (const through of ['engine', 'http'])
            await use(`${kind.title} through ${through}`, async (client) => { outcomes.push(await kindOfFlow(client, kind, through)); });
        assert.deepStrictEqual(outcomes[0], outcomes[1], 'engine and http are the same to a debugger');
    }
    for (const call of calls()) {
        const outcomes = [];
        for (const through of ['engine', 'http'])
            await use(`a call of ${call.type} through ${through}`, async (client) => { outcomes.push(await callOf(client, call, through)); });
        assert.deepStrictEqual(outcomes[0], outcomes[1], 'engine and http are the same to a debugger');
    }
    for (const through of ['engine', 'http']) {
        await use(`a run that is begun anew through ${through}`, (client) => restarted(client, through));
        await use(`a run without a debugger through ${through}`, (client) => withoutDebugging(client, through));
    }
    await use('requests out of order', outOfOrder);
    const { PATH, JAVA_HOME } = process.env;
    Object.assign(process.env, { DROVER_JAVA: '/nonexistent/java', PATH: '/nonexistent', JAVA_HOME: '/nonexistent' });
    await use('a recording is replayed without Java', (client) => replay(client, trace));
    delete process.env.DROVER_JAVA;
    process.env.PATH = PATH;
    if (JAVA_HOME === undefined)
        delete process.env.JAVA_HOME;
    else
        process.env.JAVA_HOME = JAVA_HOME;
    const { child, ready } = await started(['dap', '--port', '0']);
    await malformed(ready.dap.port);
    console.log('ok: malformed, split, oversized and unexpected frames');
    await use('every request over a socket', (client) => everyRequest(client, trace), ready.dap.port);
    await ended(child);
    clients.push(['a sandbox, through attach', await sandbox()]);
    console.log('ok: a sandbox, through attach');
    const problems = clients.flatMap(([title, client]) => client.problems.map((problem) => `${title}: ${problem}`));
    assert.deepStrictEqual([...new Set(problems)], [], 'messages are not as the protocol says');
    console.log(`ok: ${clients.reduce((sum, [, client]) => sum + client.seen.length, 0)} messages fit the protocol's schema`);
}

main().then(() => process.exit(0), (failure) => { console.error(failure); process.exit(1); });
