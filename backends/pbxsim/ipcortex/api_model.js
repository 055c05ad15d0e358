// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The simulated PABX's library: the documented object model of IPCortex.PBX and IPCortex.Types, written for this project. What it says to
// its server (/api/feed, /api/tags) is private to the two; it is no example of what a real PABX's library says.
// This is its first part, the objects; api_session.js follows it in what is served.
//
// Documented names are as documented. [assumed] Call.transfer and Call.attended, Call.callerName and callerNumber, Device.park, Device.opt,
// PBX.devices, extensions, queues and mailboxes, PBX.getTimeDelta, PBX.setIdle, PBX.setIce, PBX.createAddress, Address.edit and remove.
var IPCortex = (() => {
    'use strict';

    const live = { host: '', user: null, session: '', socket: null, feed: null, paused: true, wanted: {}, errorCB: null, tagsOn: false, idle: false, lines: [], book: [] };
    const devices = new Map();
    const extensions = new Map();
    const contacts = new Map();
    const addresses = new Map();
    const queues = new Map();
    const mailboxes = new Map();
    const phones = new Map(); // what is known of a device before it is there
    const telephones = new Map();
    const owned = new Map(); // extensions, by their owner's contact id
    const phonesOf = new Map(); // devices, by their owner's contact id
    const sequences = new Map();

    const request = (path, body, type) => new Promise((resolve, reject) => {
        const xhr = new XMLHttpRequest();
        xhr.open(body === undefined ? 'GET' : 'POST', live.host + path, true);
        if (body !== undefined)
            xhr.setRequestHeader('Content-Type', type ?? 'application/x-www-form-urlencoded');
        xhr.withCredentials = true;
        xhr.onreadystatechange = () => {
            if (xhr.readyState !== 4)
                return;
            if (xhr.status >= 200 && xhr.status < 300)
                resolve(xhr.responseText);
            else
                reject(new Error('HTTP ' + xhr.status));
        };
        xhr.send(body ?? null);
    });
    const command = async (fields, callback) => {
        const body = Object.entries(fields).map(([key, value]) => encodeURIComponent(key) + '=' + encodeURIComponent(value ?? '')).join('&');
        let ok = false;
        let words = '';
        try {
            const reply = await request('/api/api.whtm', body);
            ok = /<response[^>]*result="success"/.test(reply);
            words = /data="([^"]*)"/.exec(reply)?.[1] ?? '';
        } catch (error) {
            words = String(error.message);
        }
        callback?.(ok, words);
        return ok;
    };
    const rest = async (path, data) => JSON.parse(await request('/rest' + path, JSON.stringify(data ?? {}), 'application/json'));

    // Listeners: on a class or on one object. "new" is for classes; listeners of an object go with it.
    const listenersOf = (target) => (Object.hasOwn(target, '_listeners') ? target._listeners : Object.defineProperty(target, '_listeners', { value: new Map(), enumerable: false })._listeners);
    function add(target, event, callback) {
        if (typeof callback !== 'function')
            return null;
        const all = listenersOf(target);
        all.set(event, [...(all.get(event) ?? []), callback]);
        return callback;
    }
    function drop(target, event, callback) {
        const all = listenersOf(target);
        all.set(event, (all.get(event) ?? []).filter((known) => known !== callback));
    }
    function fire(object, event) {
        for (const target of [object, object.constructor])
            for (const callback of listenersOf(target).get(event) ?? []) {
                try {
                    callback(object);
                } catch (error) {
                    console.error('listener', event, String(error));
                }
            }
    }
    class Base {
        static addListener(event, callback) { return add(this, event, callback); }
        static removeListener(event, callback) { drop(this, event, callback); }
        addListener(event, callback) { return add(this, event, callback); }
        removeListener(event, callback) { drop(this, event, callback); }
    }

    // What a call shows, of its two ends.
    const FAR = { none: 0, down: 0, null: 0, dialing: 1, ring: 2, ringing: 3, up: 4, park: 4, hold: 4 };
    const SHOWN = {
        none: ['down', 'dial', 'ring', 'ring', 'ring'], down: ['down', 'dial', 'ring', 'ring', 'ring'], dialing: ['dial', 'dial', 'ring', 'ring', 'up'],
        ring: ['ring', 'ring', 'ring', 'ring', 'ring'], ringing: ['ring', 'ring', 'ring', 'ring', 'ring'], up: ['ring', 'dial', 'ring', 'ring', 'up'],
        park: ['park', 'park', 'ring', 'park', 'park'], hold: ['hold', 'hold', 'hold', 'hold', 'hold'],
    };

    class Call extends Base {
        constructor(device, record) {
            super();
            this.device = device;
            this.uid = device.name + '/' + record.callID;
            this.cid = record.callID;
            this.stamp = Date.now();
            this.start = null;
            this.inq = null;
            this.outq = null;
            this.features = 'hold,talk,answer';
            this.extension = record.dial ?? '';
        }
        get label() { return this.name || this.number; }
        take(record) {
            if (String(record.party).toLowerCase() === 'dead') {
                this.state = this.nrState = 'dead';
                return;
            }
            this.id = record.linkedID ?? record.ID;
            this.party = record.party;
            this.callerNumber = record.callerID ?? '';
            this.callerName = record.callerName ?? '';
            this.nrState = record.state ?? 'none';
            let far = 'none';
            this.name = '';
            this.number = record.dial ?? '';
            const [kind, where = ''] = String(record.bridgedTo ?? '').split(':');
            if (record.bridgedObj) {
                far = record.bridgedObj.state ?? 'none';
                this.name = record.bridgedObj.callerName ?? '';
                this.number = record.bridgedObj.callerID ?? '';
                if (record.bridgedObj.q_time) {
                    this.inq ??= record.bridgedObj.q_time * 1000;
                    this.outq ??= Date.now();
                }
            } else if (kind) {
                far = 'up';
                if (kind === 'QUEUE') {
                    this.inq ??= (record.q_time ?? Date.now() / 1000) * 1000;
                    this.qnumber = where.slice(2);
                    this.qname = queues.get('q_' + this.qnumber)?.label ?? '';
                    this.name = 'Queue';
                    this.number = this.qnumber;
                } else if (kind === 'MEETME') {
                    this.name = 'Conference';
                    this.number = where;
                } else if (kind === 'VOICEMAIL') {
                    this.name = 'Voicemail';
                    this.number = where.replace(/^[ub]/, '').split('@')[0];
                }
            }
            this.waiting = kind === 'QUEUE' ? 'q_' + where.slice(2) : '';
            this.state = record.holdState == 1 ? 'hold' : SHOWN[this.nrState]?.[FAR[far] ?? 0] ?? 'down';
            if (!this.start && (this.state === 'up' || this.state === 'hold'))
                this.start = Date.now();
        }
        talk(callback) { return command({ cmd: 'talkhold', hold: 'talk', call: this.cid, device: this.device.name }, callback); }
        hold(callback) { return command({ cmd: 'talkhold', hold: 'hold', call: this.cid, device: this.device.name }, callback); }
        hangup(callback) { return command({ cmd: 'hangup', hangup: this.cid, device: this.device.name }, callback); }
        transfer(number, callback) { return command({ cmd: 'transfer', transfer: this.cid, number, device: this.device.name }, callback); }
        attended(cid, device, callback) { return command({ cmd: 'attended', attended: this.cid, device: this.device.name, dest: cid, ddevice: device }, callback); }
        send(destination, callback) { return command({ cmd: 'send', call: this.cid, device: this.device.name, number: destination?.number ?? destination?.extension ?? destination }, callback); }
    }

    class Device extends Base {
        constructor(name) {
            super();
            this.name = name;
            this.calls = [];
            this.optOut = [];
            this.queues = {};
            this.state = 'unknown';
            this.blf = 0;
            this.autoanswer = false;
            this.autohold = false;
            this.webrtc = false;
            this.webrtcState = 'none';
            this.park = null;
            this.mailbox = '';
        }
        get owner() { return contacts.get(this.ownerID) ?? null; }
        get phone() { return telephones.get(/^SIP\/(.*?)(_\d+)?$/.exec(this.name)?.[1]) ?? null; }
        get extensions() { return owned.get(this.ownerID) ?? []; }
        get extension() { return this.extensions[0]?.extension ?? ''; }
        get label() { return this.extensions[0]?.name ?? this.name; }
        get features() { return 'hold,talk,answer'; }
        take(node) {
            const record = node.device ?? {};
            this.blf = node.blf ?? 0;
            if (this.name.startsWith('Park/')) {
                this.state = 'up';
                this.park = record.parkedNum ? { number: record.parkedNum, name: record.parkedName ?? '', start: new Date() } : null;
                return;
            }
            this.state = /^ok/i.test(record.status) ? 'up' : 'down';
            this.optOut = String(node.customData?.optout ?? '').split(',').filter(Boolean);
            this.mailbox = record.mailbox ?? '';
            for (const entry of record.calls ?? []) {
                const uid = this.name + '/' + entry.callID;
                let call = this.calls.find((known) => known.uid === uid);
                const isNew = !call;
                if (isNew) {
                    if (String(entry.party).toLowerCase() === 'dead')
                        continue;
                    call = new Call(this, entry);
                    this.calls.push(call);
                }
                call.take(entry);
                for (const queue of queues.values())
                    queue.place(call);
                fire(call, isNew ? 'new' : 'update');
            }
            this.calls = this.calls.filter((call) => call.state !== 'dead');
        }
        dial(target, callback) {
            const number = target && typeof target === 'object' ? target.number ?? target.extension : target;
            return command({ cmd: 'call', number, autohold: this.autohold ? 1 : 0, autoanswer: this.autoanswer ? 1 : 0, line: 1, mac: this.mac }, callback);
        }
        opt(extension, optIn, callback) { return command({ cmd: 'opt', opt: optIn ? 'in' : 'out', exten: extension, mac: this.mac }, callback); }
        history(on) { return Boolean(on); }
    }

    class Extension extends Base {
        take(key, record) {
            this.extension = key;
            this.number = record.e;
            this.name = record.n;
            this.type = record.t;
            this.company = record.c;
            this.canOpt = /[AHQ]/.test(record.t);
            this.ddis = [];
            this.contacts = (record.l ?? []).map((entry) => contacts.get(String(entry.i))).filter(Boolean);
            this.owner = contacts.get(String((record.l ?? []).find((entry) => entry.o)?.i ?? '')) ?? null;
            if (this.owner && !owned.get(this.owner.cID)?.includes(this))
                owned.set(this.owner.cID, [...(owned.get(this.owner.cID) ?? []), this]);
        }
        get blf() { return this.owner ? this.owner.blf : 0; }
        dial(device, callback) { return device.dial(this.number, callback); }
    }

    class Contact extends Base {
        #tags = null;
        constructor(cID) {
            super();
            this.cID = cID;
            this.show = '';
            this.states = [];
            this.canCall = true;
            this.canChat = false;
            this.chatID = null;
        }
        get tags() { return live.tagsOn ? this.#tags ?? [] : null; }
        set tags(list) { request('/api/tags', JSON.stringify({ contact: this.cID, tags: list }), 'application/json').catch((error) => console.error(String(error))); }
        get canTag() { return live.user?.id === this.cID || 'receptionist' in (live.user?.perms ?? {}) || 'admin' in (live.user?.perms ?? {}); }
        get blf() { return (phonesOf.get(this.cID) ?? []).reduce((all, device) => all | device.blf, 0); }
        takeTags(list) {
            const before = JSON.stringify(this.#tags ?? []);
            this.#tags = list;
            if (before !== JSON.stringify(list))
                fire(this, 'update');
        }
        dial(device, callback) { return device.dial(extensionOf(this)?.number, callback); }
        photo(size) { return live.host + '/api/image.whtm/' + this.cID + '/' + size; }
    }
    const extensionOf = (contact) => owned.get(contact.cID)?.[0];

    class Address extends Base {
        constructor(key, group, row) {
            super();
            this.key = key;
            this.group = group;
            this.name = row.n;
            this.email = '';
            this.canChat = false;
            this.take(row);
        }
        take(row) {
            this.name = row.n;
            this.company = row.C ?? row.c ?? '';
            this.number = row.pa ?? row.pi ?? row.x ?? row.e ?? '';
        }
        get canCall() { return this.number !== ''; }
        get contact() { return contacts.get(this.key) ?? null; }
        get isMe() { return this.key === live.user?.id; }
        get tags() { return this.contact?.tags ?? null; }
        set tags(list) { if (this.contact) this.contact.tags = list; }
        get blf() { return this.contact?.blf ?? 0; }
        get show() { return this.contact?.show ?? ''; }
        get states() { return this.contact?.states ?? []; }
        sortFn(other) { return this.name.localeCompare(other.name); }
        edit(name, number, callback) { return command({ cmd: 'edit', type: 'address', key: this.key.slice(1), name, number }, (ok) => { loadBook(); callback?.(ok); }); }
        remove(callback) { return command({ cmd: 'delete', type: 'address', key: this.key.slice(1) }, (ok) => { loadBook(); callback?.(ok); }); }
    }

    const MEMBER = { 1: 'idle', 2: 'inuse', 3: 'busy', 5: 'unavailable', 6: 'ring', 7: 'ringinuse', 8: 'hold' };
    class Queue extends Base {
        constructor(key) {
            super();
            this.name = key.slice('Queue/'.length);
            this.extension = this.name.slice(2);
            this.calls = [];
            this.members = {};
            this.depth = this.completed = this.abandoned = 0;
        }
        get label() { return extensions.get(this.extension)?.name ?? this.extension; }
        get total() { return this.completed + this.abandoned; }
        place(call) {
            const here = call.waiting === this.name && call.state !== 'dead';
            if (here === this.calls.includes(call))
                return;
            this.calls = here ? [...this.calls, call] : this.calls.filter((known) => known !== call);
            fire(this, 'update');
        }
        take(node) {
            const record = node.device ?? {};
            this.depth = record.depth ?? 0;
            this.completed = record.complete ?? 0;
            this.abandoned = record.abandon ?? 0;
            this.members = Object.fromEntries((record.members ?? []).map((member) => [member.location, {
                device: member.location, state: member.paused == 1 ? 'paused' : MEMBER[member.status] ?? 'unknown', lastcall: member.lastCall, numcalls: member.callsTaken,
            }]));
            for (const [name, member] of Object.entries(this.members))
                if (devices.has(name))
                    devices.get(name).queues[this.name] = member.state;
        }
    }
    class Mailbox extends Base {
        constructor(name) {
            super();
            this.name = name;
            this.read = this.unread = 0;
        }
        get label() { return this.name.split('@')[0]; }
        take(node) {
            this.read = node.device?.oldMessages ?? 0;
            this.unread = node.device?.newMessages ?? 0;
        }
    }
    // All lines of one owner's telephone.
    class Phone extends Base {
        take(ownerID, row) {
            this.ownerID = ownerID;
            this.name = row.d;
            this.mac = row.m;
            this.deviceNames = Array.from({ length: Math.max(1, row.n ?? 1) }, (unused, line) => 'SIP/' + row.d + (line ? '_' + (line + 1) : ''));
        }
        get owner() { return contacts.get(this.ownerID) ?? null; }
        get devices() { return this.deviceNames.map((name) => devices.get(name)).filter(Boolean); }
        get extensions() { return owned.get(this.ownerID) ?? []; }
        get lines() { return this.deviceNames.length; }
        get features() { return 'hold,talk,answer'; }
    }
    class Room extends Base {}
    class Xmpp extends Base {}
    class Av extends Base {}
    class File extends Base {}
    class History extends Base {}
