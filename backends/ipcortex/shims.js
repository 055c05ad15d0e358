// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a PABX's library expects of its surroundings, made of the one function __host(name, ...) that this program supplies. The list is
// the one that the vendor's own host for programs gives: XMLHttpRequest, WebSocket, timers, console, and nothing of a page.
(function (global) {
    'use strict';
    const host = global.__host;
    const handlers = new Map();
    let nextId = 1;

    function complain(where, error) {
        host('complain', 'exception', where + ': ' + error + (error && error.stack ? ' ' + String(error.stack).split('\n')[0].trim() : ''));
    }

    class Target {
        #listeners = new Map();
        addEventListener(type, listener) {
            if (!this.#listeners.has(type))
                this.#listeners.set(type, new Set());
            this.#listeners.get(type).add(listener);
        }
        removeEventListener(type, listener) {
            this.#listeners.get(type)?.delete(listener);
        }
        dispatchEvent(event) {
            event.target = event.currentTarget = this;
            const all = [this['on' + event.type], ...(this.#listeners.get(event.type) ?? [])];
            for (const listener of all) {
                try {
                    if (typeof listener === 'function')
                        listener.call(this, event);
                    else if (listener && typeof listener.handleEvent === 'function')
                        listener.handleEvent(event);
                } catch (error) {
                    complain('on' + event.type, error);
                }
            }
            return true;
        }
    }

    class XMLHttpRequest extends Target {
        static UNSENT = 0;
        static OPENED = 1;
        static HEADERS_RECEIVED = 2;
        static LOADING = 3;
        static DONE = 4;
        UNSENT = 0;
        OPENED = 1;
        HEADERS_RECEIVED = 2;
        LOADING = 3;
        DONE = 4;
        readyState = 0;
        status = 0;
        statusText = '';
        responseText = '';
        responseType = '';
        responseURL = '';
        withCredentials = false;
        timeout = 0;
        upload = new Target();
        onreadystatechange = null;
        #id = 0;
        #method = '';
        #url = '';
        #headers = {};
        #answer = {};

        open(method, url, async) {
            if (async === false)
                throw new Error('only asynchronous requests are possible');
            this.abort();
            this.#method = String(method).toUpperCase();
            this.#url = String(url);
            this.#headers = {};
            this.#answer = {};
            this.status = 0;
            this.responseText = '';
            this.#enter(1);
        }
        setRequestHeader(name, value) {
            const key = String(name).toLowerCase();
            this.#headers[key] = key in this.#headers ? this.#headers[key] + ', ' + value : String(value);
        }
        overrideMimeType() {}
        getResponseHeader(name) {
            return this.#answer.headers?.[String(name).toLowerCase()] ?? null;
        }
        getAllResponseHeaders() {
            return Object.entries(this.#answer.headers ?? {}).map(([name, value]) => name + ': ' + value + '\r\n').join('');
        }
        get response() {
            if (this.responseType !== 'json')
                return this.responseText;
            try {
                return JSON.parse(this.responseText);
            } catch {
                return null;
            }
        }
        send(body) {
            if (this.readyState !== 1 || this.#id)
                throw new Error('the request is not open');
            const id = this.#id = nextId++;
            handlers.set(id, (kind, payload) => this.#answered(id, payload));
            host('request', id, this.#method, this.#url, JSON.stringify(this.#headers), body === undefined || body === null ? '' : String(body), Number(this.timeout) || 0);
        }
        abort() {
            if (!this.#id)
                return;
            handlers.delete(this.#id);
            host('abort', this.#id);
            this.#id = 0;
            this.status = 0;
            this.#enter(4);
            this.dispatchEvent({ type: 'abort' });
            this.dispatchEvent({ type: 'loadend' });
            this.readyState = 0;
        }
        #enter(state) {
            this.readyState = state;
            this.dispatchEvent({ type: 'readystatechange' });
        }
        #answered(id, payload) {
            if (this.#id !== id)
                return;
            handlers.delete(id);
            this.#id = 0;
            this.#answer = JSON.parse(payload);
            this.status = this.#answer.status;
            this.responseURL = this.#url;
            if (this.status) {
                this.#enter(2);
                this.responseText = this.#answer.text;
                this.#enter(3);
            }
            this.#enter(4);
            this.dispatchEvent({ type: this.status ? 'load' : 'error' });
            this.dispatchEvent({ type: 'loadend' });
        }
    }

    class WebSocket extends Target {
        static CONNECTING = 0;
        static OPEN = 1;
        static CLOSING = 2;
        static CLOSED = 3;
        CONNECTING = 0;
        OPEN = 1;
        CLOSING = 2;
        CLOSED = 3;
        readyState = 0;
        bufferedAmount = 0;
        binaryType = 'blob';
        extensions = '';
        protocol = '';
        onopen = null;
        onmessage = null;
        onerror = null;
        onclose = null;
        #id = 0;

        constructor(url, protocols) {
            super();
            this.url = String(url);
            const id = this.#id = nextId++;
            handlers.set(id, (kind, payload) => this.#heard(kind, payload));
            host('socketOpen', id, this.url, JSON.stringify(protocols === undefined ? [] : [].concat(protocols)));
        }
        send(data) {
            if (this.readyState === 0)
                throw new Error('the socket is not open yet');
            if (this.readyState === 1)
                host('socketSend', this.#id, String(data));
        }
        close(code, reason) {
            if (this.readyState >= 2)
                return;
            this.readyState = 2;
            host('socketClose', this.#id, String(reason ?? ''));
        }
        #heard(kind, payload) {
            if (kind === 'socketOpened') {
                this.readyState = 1;
                this.protocol = JSON.parse(payload).protocol;
                this.dispatchEvent({ type: 'open' });
            } else if (kind === 'socketText') {
                this.dispatchEvent({ type: 'message', data: payload });
            } else if (kind === 'socketError') {
                this.dispatchEvent({ type: 'error' });
            } else if (kind === 'socketClosed') {
                handlers.delete(this.#id);
                this.readyState = 3;
                const why = JSON.parse(payload);
                this.dispatchEvent({ type: 'close', code: why.code ?? 1006, reason: why.reason ?? '', wasClean: why.code === 1000 });
            }
        }
    }

    function arm(callback, delay, repeat, rest) {
        const id = nextId++;
        handlers.set(id, () => {
            if (!repeat)
                handlers.delete(id);
            if (typeof callback === 'function')
                callback(...rest);
        });
        host('timer', id, Math.max(0, Number(delay) || 0), repeat);
        return id;
    }
    function disarm(id) {
        if (handlers.delete(id))
            host('cancel', id);
    }

    const say = (level) => (...words) => host('log', level, words.map((word) => {
        try {
            return typeof word === 'object' ? JSON.stringify(word) : String(word);
        } catch {
            return '?';
        }
    }).join(' '));

    global.XMLHttpRequest = XMLHttpRequest;
    global.WebSocket = WebSocket;
    global.setTimeout = (callback, delay, ...rest) => arm(callback, delay, false, rest);
    global.setInterval = (callback, delay, ...rest) => arm(callback, delay, true, rest);
    global.clearTimeout = disarm;
    global.clearInterval = disarm;
    global.console = Object.fromEntries(['log', 'error', 'warn', 'info', 'debug', 'trace'].map((level) => [level, say(level)]));

    // The bridge gets its messages here too; it registers before any other script runs.
    const shims = global.__shims = { complain, post: (message) => host('post', JSON.stringify(message)), receiver: null };
    global.__dispatch = function (kind, id, payload) {
        try {
            if (kind === 'message')
                shims.receiver?.(JSON.parse(payload));
            else
                handlers.get(id)?.(kind, payload);
        } catch (error) {
            complain(kind, error);
        }
    };
})(globalThis);
