// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Turns the objects of IPCortex.PBX and IPCortex.Types into plain values. Every property is read with a default: which of them a box has
// depends on its version. What is seen here is the documented object model; a name that no document gives is in NAMES, and what it stands
// for is offered only where it is there.
(function (global) {
    'use strict';
    const shims = global.__shims;
    const post = shims.post;

    const NAMES = {
        transfer: ['transfer', 'xfer', 'blind', 'blindTransfer'],
        attended: ['attended', 'atxfer', 'attendedTransfer'],
        send: ['send'],
        opt: ['opt'],
        rest: ['REST', 'rest'],
        clock: ['getTimeDelta', 'timeDelta', 'getClockDrift', 'clockDrift'],
        idle: ['setIdle', 'idle', 'idleMode'],
        ice: ['setIce', 'setICE', 'iceServers'],
        removeAddress: ['remove', 'delete'],
        editAddress: ['edit'],
        createAddress: ['createAddress', 'addAddress'],
    };
    const named = (object, what) => NAMES[what].find((name) => object && typeof object[name] === 'function');

    const text = (value) => (value === undefined || value === null ? '' : typeof value === 'object' ? '' : String(value));
    const number = (value) => (Number.isFinite(Number(value)) && value !== null && value !== '' ? Number(value) : -1);
    const list = (value) => (Array.isArray(value) ? value : value && typeof value === 'object' ? Object.values(value) : []);
    function safely(where, work, otherwise) {
        try {
            return work();
        } catch (error) {
            shims.complain(where, error);
            return otherwise;
        }
    }

    const contactId = (contact) => text(contact && typeof contact === 'object' ? contact.cID : contact);
    const extensionKey = (extension) => text(extension && typeof extension === 'object' ? extension.extension : extension);

    function callValue(call, device) {
        return {
            uid: text(call.uid), cid: text(call.cid), id: text(call.id), device: text(device.name), party: text(call.party), state: text(call.state),
            nrState: text(call.nrState), name: text(call.name), number: text(call.number), qname: text(call.qname), qnumber: text(call.qnumber),
            stamp: number(call.stamp), start: number(call.start), inq: number(call.inq), dialled: text(call.extension),
            ownNumber: text(call.callerNumber), ownName: text(call.callerName), features: text(call.features),
        };
    }
    function deviceValue(device) {
        const park = device.park && typeof device.park === 'object' ? { number: text(device.park.number), name: text(device.park.name) } : null;
        return {
            name: text(device.name), label: text(device.label), state: text(device.state), blf: Math.max(0, number(device.blf)), mac: text(device.mac),
            owner: contactId(device.ownerID ?? device.owner), optOut: list(device.optOut).map(extensionKey), mailbox: text(device.mailbox),
            extension: extensionKey(device.extension), park,
            calls: list(device.calls).filter((call) => text(call.state) !== 'dead').map((call) => callValue(call, device)),
        };
    }
    function extensionValue(extension) {
        return {
            key: extensionKey(extension), number: text(extension.number) || extensionKey(extension).split('_')[0], name: text(extension.name),
            type: text(extension.type).charAt(0), company: text(extension.company), owner: contactId(extension.owner), contacts: list(extension.contacts).map(contactId),
        };
    }
    function contactValue(contact) {
        return {
            id: contactId(contact), name: text(contact.name), login: text(contact.uname), email: text(contact.email), company: text(contact.companyName) || text(contact.company),
            tags: list(contact.tags).map(text), show: text(contact.show), status: text(list(contact.states)[0]?.status), mayTag: contact.canTag === true,
        };
    }
    function addressValue(address) {
        return {
            key: text(address.key), name: text(address.name), number: text(address.number), group: text(address.group), email: text(address.email),
            company: text(address.company), tags: list(address.tags).map(text), isMe: address.isMe === true,
        };
    }
    function queueValue(queue) {
        return {
            name: text(queue.name), label: text(queue.label), number: extensionKey(queue.extension) || text(queue.name).replace(/^(Queue\/)?q_/, ''),
            depth: number(queue.depth), completed: number(queue.completed), abandoned: number(queue.abandoned),
            calls: list(queue.calls ?? queue.queued).map((call) => text(call.uid)),
            members: list(queue.members).map((member) => ({
                device: text(typeof member.device === 'object' ? member.device?.name : member.device), state: text(member.state), paused: member.paused === true || member.state === 'paused',
                calls: number(member.numcalls),
            })),
        };
    }
    // One device with several lines. [doc] Its devices by name or as objects, depending on the version.
    function phoneValue(phone) {
        const names = list(phone.deviceNames).map(text).filter(Boolean);
        return {
            name: text(phone.name), owner: contactId(phone.ownerID ?? phone.owner), mac: text(phone.mac), extensions: list(phone.extensions).map(extensionKey),
            devices: names.length ? names : list(phone.devices).map((device) => text(device?.name ?? device)).filter(Boolean),
        };
    }
    const mailboxValue = (mailbox) => ({ name: text(mailbox.name), label: text(mailbox.label), read: number(mailbox.read), unread: number(mailbox.unread) });

    // What has changed since the last message, by kind and key. A storm of events becomes one message a turn.
    const KINDS = {
        Device: { member: 'devices', key: (o) => text(o.name), value: deviceValue },
        Extension: { member: 'extensions', key: extensionKey, value: extensionValue },
        Contact: { member: 'contacts', key: contactId, value: contactValue },
        Address: { member: 'addresses', key: (o) => text(o.key), value: addressValue },
        Queue: { member: 'queues', key: (o) => text(o.name), value: queueValue },
        Mailbox: { member: 'mailboxes', key: (o) => text(o.name), value: mailboxValue },
        Phone: { member: 'phones', key: (o) => text(o.name) || text(o.mac), value: phoneValue },
    };
    const known = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, new Map()]));
    const dirty = Object.fromEntries(Object.keys(KINDS).map((kind) => [kind, new Set()]));
    let removed = [];
    let pending = 0;
    let started = false;

    function schedule() {
        if (!pending && started)
            pending = setTimeout(flush, 10);
    }
    function touch(kind, object) {
        if (!object || typeof object !== 'object')
            return;
        const key = safely(kind, () => KINDS[kind].key(object), '');
        if (!key)
            return;
        if (!known[kind].has(key) && kind === 'Device')
            safely('device', () => {
                list(object.extensions).forEach((e) => typeof e === 'object' && touch('Extension', e));
                touch('Contact', object.owner);
                touch('Phone', object.phone);
            });
        known[kind].set(key, object);
        dirty[kind].add(key);
        schedule();
    }
    function forget(kind, object) {
        const key = typeof object === 'object' ? safely(kind, () => KINDS[kind].key(object), '') : text(object);
        if (known[kind].delete(key) && kind === 'Address')
            removed.push(key);
        dirty[kind].delete(key);
        schedule();
    }
    function flush(full) {
        pending = 0;
        const message = { t: 'update', full: full === true };
        if (full === true)
            removed = [];
        for (const [kind, { member, value }] of Object.entries(KINDS)) {
            const keys = full === true ? known[kind].keys() : dirty[kind];
            message[member] = [];
            for (const key of keys) {
                const row = safely(kind, () => value(known[kind].get(key)), null);
                if (row)
                    message[member].push(row);
            }
            dirty[kind].clear();
        }
        message.removed = removed;
        removed = [];
        post(message);
    }

    function listen() {
        const types = IPCortex.Types ?? {};
        for (const kind of Object.keys(KINDS)) {
            const type = types[kind];
            if (typeof type?.addListener !== 'function')
                continue;
            safely(kind, () => {
                type.addListener('new', (object) => touch(kind, object));
                type.addListener('update', (object) => touch(kind, object));
                if (kind === 'Address')
                    type.addListener('deleted', (object) => forget(kind, object));
            });
        }
        const call = (object) => {
            touch('Device', object?.device);
            for (const queue of known.Queue.values())
                dirty.Queue.add(KINDS.Queue.key(queue));
        };
        if (typeof types.Call?.addListener === 'function')
            safely('Call', () => { types.Call.addListener('new', call); types.Call.addListener('update', call); });
    }
    // Objects that were there before the listeners are not announced: they are walked.
    function walk() {
        const pbx = IPCortex.PBX;
        for (const device of list(pbx.owned))
            touch('Device', device);
        for (const contact of list(pbx.contacts))
            touch('Contact', contact);
        for (const [kind, member] of [['Device', 'devices'], ['Extension', 'extensions'], ['Queue', 'queues'], ['Mailbox', 'mailboxes'], ['Phone', 'phones']])
            for (const object of list(pbx[member]))
                touch(kind, object);
        for (const device of known.Device.values())
            safely('device', () => list(device.queues).forEach((queue) => typeof queue?.depth === 'number' && touch('Queue', queue)));
    }

    global.__bridge = { NAMES, named, known, touch, forget, flush, listen, walk, list, text, setStarted: (on) => { started = on; } };
})(globalThis);
