// SPDX-FileCopyrightText: 2026 The Drover authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A client of Visual Studio Code's, every message of whose adapter is held against the protocol's schema.
'use strict';
const { DebugClient } = require('@vscode/debugadapter-testsupport');
const { defects } = require('./schema');

const PATIENCE = 120000;

class Client extends DebugClient {
    constructor(program) {
        super(program, 'dap', 'drover', { env: process.env }, true);
        this.defaultTimeout = PATIENCE;
        this.problems = [];
        this.seen = [];
        this.kept = [];
        this.waiting = [];
    }

    /** Called by the library for each message. */
    dispatch(body) {
        const message = JSON.parse(body);
        this.seen.push(body);
        this.problems.push(...defects(message));
        if (message.type === 'event') {
            const at = this.waiting.findIndex((one) => one.event === message.event);
            if (at >= 0)
                this.waiting.splice(at, 1)[0].resolve(message.body);
            else
                this.kept.push(message);
        }
        super.dispatch(body);
    }

    /** The next event of this name, also one that has come already. */
    event(name) {
        const at = this.kept.findIndex((one) => one.event === name);
        if (at >= 0)
            return Promise.resolve(this.kept.splice(at, 1)[0].body);
        return new Promise((resolve, reject) => {
            const timer = setTimeout(() => reject(new Error(`no event ${name}; the last: ${this.seen.slice(-3).join('\n')}`)), PATIENCE);
            this.waiting.push({ event: name, resolve: (body) => { clearTimeout(timer); resolve(body); } });
        });
    }

    async ask(command, args) {
        return (await this.send(command, args)).body;
    }

    /** The words with which a request is refused. */
    async refusal(command, args) {
        try {
            await this.send(command, args);
        } catch (refused) {
            return String(refused.message);
        }
        throw new Error(`${command} was not refused`);
    }

    /** A move, and the stop that it leads to. */
    async go(command, args = { threadId: 1 }) {
        const stopped = this.event('stopped');
        await this.ask(command, args);
        return stopped;
    }
}

module.exports = { Client, PATIENCE };
