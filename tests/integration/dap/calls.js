// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// One method by itself, and runs that are begun anew or without a debugger: in process and over HTTP.
'use strict';
const assert = require('assert');
const fs = require('fs');
const path = require('path');
const { CANARY, begin, first, put, scenario, source, work } = require('./common');

/** One call, with an exception and a hidden property. */
async function singleCall(client) {
    const script = path.join(work, 'policy.py');
    fs.writeFileSync(script, ['from io.jans.model.custom.script.type.uma import UmaRptPolicyType', 'class UmaRptPolicy(UmaRptPolicyType):',
        '    def __init__(self, now): self.now = now', '    def init(self, script, configuration):', '        self.key = configuration.get("key").getValue2()',
        '        return True', '    def destroy(self, configuration): return True', '    def getApiVersion(self): return 11',
        '    def getRequiredClaims(self, context): return []', '    def getClaimsGatheringScriptName(self, context): return ""',
        '    def authorize(self, context):', '        key = self.key', '        print "the key is " + key', '        numbers = range(1000)', '        return {}[key]', ''].join('\n'));
    await client.initializeRequest({ adapterID: 'drover' });
    const initialized = client.event('initialized');
    await client.launchRequest({ program: script, type: 'uma_rpt_policy', method: 'authorize', properties: [{ name: 'key', value: CANARY, hide: true }], recordTo: path.join(work, 'call.trace') });
    await initialized;
    await client.ask('setExceptionBreakpoints', { filters: [], filterOptions: [{ filterId: 'uncaught', condition: 'KeyError' }] });
    await client.configurationDoneRequest({});
    const stop = await client.event('stopped');
    assert.deepStrictEqual([stop.reason, stop.drover.top.line], ['exception', 15]);
    assert.strictEqual((await client.ask('exceptionInfo', { threadId: 1 })).exceptionId, 'KeyError');
    const page = (await client.ask('evaluate', { expression: 'numbers', context: 'watch' })).variablesReference;
    const shown = (await client.ask('variables', { variablesReference: page, filter: 'indexed', start: 990, count: 10 })).variables;
    assert.deepStrictEqual([shown.length, shown[0].name, shown[0].value], [10, '990', '990']);
    await client.ask('evaluate', { expression: 'key', context: 'repl' });
    const ended = client.event('terminated');
    await client.ask('continue', { threadId: 1 });
    await ended;
    assert.ok(!client.seen.some((body) => body.includes(CANARY)), 'a hidden value was sent');
    const zlib = require('zlib');
    const bytes = fs.readFileSync(path.join(work, 'call.trace'));
    const content = zlib.inflateSync(bytes.subarray(bytes.indexOf(10) + 5)).toString('utf8');
    assert.ok(!content.includes(CANARY) && content.includes('•••'), 'a hidden value is in the recording');
    assert.ok(!Buffer.from(JSON.parse(content).tape.stream, 'base64').includes(CANARY));
    await client.ask('disconnect', {});
}

/** Java's values and exceptions as Python sees them, a variable of a closure, steps of the script itself, and a loop that is paused. */
async function valuesAndPause(client) {
    const script = path.join(work, 'values.py');
    const text = ['from java.lang import Integer, NumberFormatException', 'from java.util import ArrayList, HashMap',
        'from io.jans.model.custom.script.type.uma import UmaRptPolicyType', 'class UmaRptPolicy(UmaRptPolicyType):',
        '    def __init__(self, now): self.now = now', '    def init(self, script, configuration): return True',
        '    def destroy(self, configuration): return True', '    def getApiVersion(self): return 11',
        '    def getRequiredClaims(self, context): return []', '    def getClaimsGatheringScriptName(self, context): return ""',
        '    def authorize(self, context):', '        wanted = 1', '        def inner():', '            return wanted == 2',
        '        known = HashMap()', '        known.put("country", "US")', '        numbers = ArrayList(range(300))',
        '        try:', '            Integer.parseInt("x")', '        except NumberFormatException, e:', '            print "no number"',
        '        answer = inner()', '        waiting = True', '        while waiting:', '            numbers.size()', '        return answer', ''];
    fs.writeFileSync(script, text.join('\n'));
    const at = { path: script };
    const lineFor = (words) => text.findIndex((line) => line.includes(words)) + 1;
    await client.initializeRequest({ adapterID: 'drover' });
    const initialized = client.event('initialized');
    await client.launchRequest({ program: script, type: 'uma_rpt_policy', method: 'authorize', maxEvents: 20000 });
    await initialized;
    await client.ask('setExceptionBreakpoints', { filters: ['raised'] });
    await client.ask('setBreakpoints', { source: at, breakpoints: [{ line: lineFor('answer = inner()') }] });
    await client.configurationDoneRequest({});
    let stop = await client.event('stopped');
    // One that is caught stops where it is: its traceback says where it was raised.
    assert.deepStrictEqual([stop.reason, stop.drover.top.line], ['exception', lineFor('no number')]);
    const exception = await client.ask('exceptionInfo', { threadId: 1 });
    assert.match(exception.exceptionId, /NumberFormatException/);
    assert.match(exception.details.stackTrace, new RegExp(`line ${lineFor('parseInt')}\\b`));
    await client.ask('setExceptionBreakpoints', { filters: [] });
    stop = await client.go('continue');
    assert.deepStrictEqual([stop.reason, stop.drover.top.line], ['breakpoint', lineFor('answer = inner()')]);

    const locals = async () => {
        const stack = (await client.ask('stackTrace', { threadId: 1 })).stackFrames;
        const scope = (await client.ask('scopes', { frameId: stack[0].id })).scopes[0];
        return { frame: stack[0], reference: scope.variablesReference, all: (await client.ask('variables', { variablesReference: scope.variablesReference })).variables };
    };
    let here = await locals();
    const known = here.all.find((one) => one.name === 'known');
    assert.match(known.type, /HashMap/);
    assert.match((await client.ask('variables', { variablesReference: known.variablesReference })).variables.map((one) => `${one.name}=${one.value}`).join(), /country.*=.*US/);
    const numbers = here.all.find((one) => one.name === 'numbers');
    assert.deepStrictEqual([numbers.type.includes('ArrayList'), numbers.indexedVariables], [true, 300]);
    const page = (await client.ask('variables', { variablesReference: numbers.variablesReference, filter: 'indexed', start: 295, count: 10 })).variables;
    assert.deepStrictEqual(page.map((one) => one.value), ['295', '296', '297', '298', '299']);

    // A variable that a closure shares is set for both.
    const cell = here.all.find((one) => one.name === 'wanted');
    assert.strictEqual(cell.value, '1');
    await client.ask('setVariable', { variablesReference: here.reference, name: 'wanted', value: '2' });
    stop = await client.go('stepIn');
    assert.strictEqual(stop.drover.top.line, lineFor('return wanted == 2'));
    here = await locals();
    const stack = (await client.ask('stackTrace', { threadId: 1 })).stackFrames;
    assert.ok(stack.length >= 2 && /inner/.test(stack[0].name) && /authorize/.test(stack[1].name));
    assert.strictEqual((await client.ask('evaluate', { expression: 'wanted', frameId: here.frame.id, context: 'watch' })).result, '2');
    stop = await client.go('stepOut');
    assert.match(stop.drover.top.name, /authorize/);
    while (stop.drover.top.line !== lineFor('while waiting'))
        stop = await client.go('next');
    here = await locals();
    assert.strictEqual(here.all.find((one) => one.name === 'answer').value, 'True');

    // It runs until it is paused.
    await client.ask('setBreakpoints', { source: at, breakpoints: [] });
    await client.ask('continue', { threadId: 1 });
    stop = await client.go('pause');
    assert.strictEqual(stop.reason, 'pause');
    here = await locals();
    await client.ask('setVariable', { variablesReference: here.reference, name: 'waiting', value: 'False' });
    const over = client.event('drover/result');
    await client.ask('continue', { threadId: 1 });
    assert.strictEqual((await over).result.result, true, 'the closure had the value that was set');
    await client.event('terminated');
    await client.ask('disconnect', {});
}

/** Single calls: types of which the servers call each in the midst of something else. */
function calls() {
    const call = (type, module, base, name, method, parameters, args, over = {}) => ({ type, module, base, name, method, parameters, args, ...over });
    return [
        call('introspection', 'introspection', 'IntrospectionType', 'Introspection', 'modifyResponse', 'response, context', [{ active: true }]),
        call('update_token', 'token', 'UpdateTokenType', 'UpdateToken', 'modifyIdToken', 'response, context', [{ claims: { sub: 'ann' } }]),
        call('dynamic_scope', 'scope', 'DynamicScopeType', 'DynamicScope', 'update', 'context, configuration', [{ dynamicScopes: ['work_phone'] }, null]),
        call('resource_owner_password_credentials', 'owner', 'ResourceOwnerPasswordCredentialsType', 'ResourceOwnerPasswordCredentials', 'authenticate', 'context', [{ requestParameters: { username: ['ann'] } }]),
        call('client_registration', 'client', 'ClientRegistrationType', 'ClientRegistration', 'createClient', 'context', [{ registerRequest: { clientName: 'My app' } }], { api: 11 }),
        call('uma_rpt_policy', 'uma', 'UmaRptPolicyType', 'UmaRptPolicy', 'authorize', 'context', [{}]),
    ].map((one) => {
        const source = [`from io.jans.model.custom.script.type.${one.module} import ${one.base}`, `class ${one.name}(${one.base}):`,
            '    def __init__(self, now): self.now = now', '    def init(self, script, configuration):', '        self.begun = True', '        return True',
            '    def destroy(self, configuration): return True', '    def getApiVersion(self): return 11',
            `    def ${one.method}(self, ${one.parameters}):`, '        answer = self.begun', '        print "the answer is %s" % answer', '        return answer', ''].join('\n');
        const file = path.join(work, `${one.type}_alone.py`);
        fs.writeFileSync(file, source);
        return { ...one, file, inInit: 5, line: 11 };
    });
}

/** One method by itself: stops in init and in the method, and what is set there is what the call answers. */
async function callOf(client, call, through) {
    await client.initializeRequest({ adapterID: 'drover' });
    const initialized = client.event('initialized');
    await client.launchRequest({ program: call.file, type: call.type, method: call.method, args: call.args, through });
    await initialized;
    const at = { path: call.file };
    const points = await client.ask('setBreakpoints', { source: at, breakpoints: [{ line: call.inInit }, { line: call.line }] });
    assert.strictEqual(points.breakpoints.length, 2);
    await client.configurationDoneRequest({});
    let stop = await client.event('stopped');
    assert.deepStrictEqual([stop.reason, stop.drover.top.line, stop.hitBreakpointIds], ['breakpoint', call.inInit, [points.breakpoints[0].id]], 'init is debugged too');
    stop = await client.go('continue');
    assert.deepStrictEqual([stop.drover.top.line, stop.drover.flow.method, stop.hitBreakpointIds], [call.line, call.method, [points.breakpoints[1].id]]);
    assert.strictEqual((await client.ask('stackTrace', { threadId: 1 })).stackFrames[0].source.path, call.file);
    const over = client.event('drover/result');
    const busy = await Promise.race([over.then(() => 'over'), new Promise((resolve) => { setTimeout(() => resolve('waits'), 500); })]);
    assert.strictEqual(busy, 'waits', 'the call waits while its script is paused');
    const scope = (await client.ask('scopes', { frameId: stop.drover.top.id })).scopes[0];
    await client.ask('setVariable', { variablesReference: scope.variablesReference, name: 'answer', value: 'False' });
    assert.strictEqual((await client.go('stepBack')).drover.past, true);
    stop = await client.go('drover/live', {});
    await client.ask('continue', { threadId: 1 });
    const { result, error, log } = (await over).result;
    assert.deepStrictEqual([result, error], [false, null]);
    assert.ok(log.some((text) => text.includes('the answer is False')), JSON.stringify(log));
    await client.event('terminated');
    await client.ask('disconnect', {});
    return { position: stop.drover.position, result };
}

/** A run is begun anew while it is paused, and when it is over; breakpoints and their numbers stay. */
async function restarted(client, through) {
    const { answer } = await begin(client, { scenario, through, keep: true }, [{ line: put, condition: "name == 'country'" }, { line: put + 1, hitCondition: '>=2' }]);
    const [first_, second] = answer.breakpoints.map((one) => one.id);
    await client.configurationDoneRequest({});
    let stop = await client.event('stopped');
    assert.deepStrictEqual([stop.drover.top.line, stop.hitBreakpointIds], [put, [first_]]);
    const position = stop.drover.position;
    await client.ask('restart', {});
    stop = await client.event('stopped');
    assert.deepStrictEqual([stop.reason, stop.drover.top.line, stop.hitBreakpointIds, stop.drover.position], ['breakpoint', put, [first_], position], 'the recording begins anew');
    stop = await client.go('continue');
    assert.deepStrictEqual([stop.drover.top.line, stop.hitBreakpointIds], [put + 1, [second]], 'hits are counted anew');
    const over = client.event('drover/result');
    stop = await client.go('continue');
    assert.deepStrictEqual([stop.reason, stop.drover.past], ['end', true]);
    assert.strictEqual((await over).result.decision, 'granted');
    stop = await client.go('reverseContinue');
    assert.strictEqual(stop.drover.past, true);
    assert.ok([put, put + 1].includes(stop.drover.top.line), 'breakpoints stop in the past too');
    await client.ask('setBreakpoints', { source, breakpoints: [{ line: first }] });
    await client.ask('restart', {});
    stop = await client.event('stopped');
    assert.deepStrictEqual([stop.drover.past, stop.drover.top.line], [false, first]);
    assert.match(await client.refusal('restart', { arguments: { scenario, through: through === 'http' ? 'engine' : 'http' } }), /in the way it was launched/);
    const terminated = client.event('terminated');
    await client.ask('terminate', {});
    await terminated;
    await client.ask('disconnect', {});
}

/** Run without a debugger: nothing stops, nothing is recorded, and the result is told. */
async function withoutDebugging(client, through) {
    await begin(client, { scenario, through, noDebug: true }, [{ line: put }]);
    const over = client.event('drover/result');
    const exited = client.event('exited');
    await client.configurationDoneRequest({});
    assert.strictEqual((await over).result.decision, 'granted');
    assert.strictEqual((await exited).exitCode, 0);
    await client.event('terminated');
    assert.ok(!client.seen.some((body) => body.includes('"event":"stopped"')), 'something stopped');
    await client.ask('disconnect', {});
}

module.exports = { singleCall, valuesAndPause, calls, callOf, restarted, withoutDebugging };
