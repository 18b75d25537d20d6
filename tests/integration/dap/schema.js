// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The protocol's schema, made of the types that its authors publish, and a check of messages against it.
'use strict';
const path = require('path');
const Ajv = require('ajv');
const TJS = require('typescript-json-schema');

const file = path.join(path.dirname(require.resolve('@vscode/debugprotocol/package.json')), 'lib', 'debugProtocol.d.ts');
const program = TJS.getProgramFromFiles([file], { strictNullChecks: true, skipLibCheck: true });
const schema = TJS.generateSchema(program, '*', { required: true, ref: true, aliasRef: true }, [file]);
const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore', logger: false });
ajv.addSchema(schema, 'dap');

function definition(message) {
    const upper = (name) => name.charAt(0).toUpperCase() + name.slice(1);
    if (message.type === 'event') {
        const own = `DebugProtocol.${upper(message.event)}Event`;
        return schema.definitions[own] ? own : message.event.startsWith('drover/') ? 'DebugProtocol.Event' : undefined;
    }
    if (message.type !== 'response')
        return undefined;
    if (!message.success)
        return 'DebugProtocol.ErrorResponse';
    const own = `DebugProtocol.${upper(message.command)}Response`;
    return schema.definitions[own] ? own : message.command.startsWith('drover/') ? 'DebugProtocol.Response' : undefined;
}

/** What is wrong with a message of an adapter; empty: nothing. */
exports.defects = function defects(message) {
    const name = definition(message);
    if (!name)
        return [`there is no such message: ${JSON.stringify(message).slice(0, 200)}`];
    const check = ajv.getSchema(`dap#/definitions/${encodeURIComponent(name)}`) || ajv.compile({ $ref: `dap#/definitions/${name}` });
    return check(message) ? [] : check.errors.map((error) => `${name}${error.dataPath} ${error.message} in ${JSON.stringify(message).slice(0, 300)}`);
};
