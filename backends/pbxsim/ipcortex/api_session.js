// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The second part of the simulated PABX's library, within the same function as the first (api_model.js): the feed, log-in and IPCortex.PBX.

    function upsert(map, key, make, change) {
        let object = map.get(key);
        const isNew = !object;
        if (isNew)
            map.set(key, object = make());
        change(object);
        fire(object, isNew ? 'new' : 'update');
        return object;
    }

    function takeDirectory(directory) {
        for (const [id, row] of Object.entries(directory.cidToUsr))
            upsert(contacts, id, () => new Contact(id), (contact) => Object.assign(contact, { name: row.n, uname: row.u, email: row.e, company: row.c, companyName: directory.companies?.[row.c] ?? row.c }));
        for (const [key, row] of Object.entries(directory.extToCid))
            upsert(extensions, key, () => new Extension(), (extension) => extension.take(key, row));
        for (const [id, rows] of Object.entries(directory.cidToPhn))
            for (const row of rows) {
                phones.set('SIP/' + row.d, { ownerID: id, mac: row.m + row.p });
                upsert(telephones, row.d, () => new Phone(), (phone) => phone.take(id, row));
            }
    }
    let bookCallback = null;
    function takeBook(book) {
        const added = [];
        const seen = new Set();
        for (const [group, rows] of Object.entries(book.addressBook))
            for (const row of rows) {
                const key = row.i !== undefined ? String(row.i) : row.k !== undefined ? 'a' + row.k : row.pa !== undefined ? 'p' + row.pa + '_' + row.c : row.pi !== undefined ? 'p' + row.pi + '_' + row.c : 'e' + row.x + '_' + row.c;
                seen.add(key);
                const known = addresses.get(key);
                const before = known && known.name + '\n' + known.number;
                if (!known)
                    addresses.set(key, new Address(key, group, row));
                const address = addresses.get(key);
                address.take(row);
                if (before !== address.name + '\n' + address.number) {
                    added.push(address);
                    fire(address, known ? 'update' : 'new');
                }
            }
        const removed = [...addresses.keys()].filter((key) => !seen.has(key));
        for (const key of removed) {
            fire(addresses.get(key), 'deleted');
            addresses.delete(key);
        }
        if (bookCallback && (added.length || removed.length))
            bookCallback(added, removed);
        return [...addresses.values()];
    }
    async function loadBook() {
        const reply = await request('/api/api.whtm', 'cmd=refresh&data=address');
        return takeBook(JSON.parse(reply.trim().replace(/^\(/, '').replace(/\);?$/, '')));
    }
    // Which data were asked for; none named is all. Idle mode and deviceMin leave only the user's own devices.
    function wants(key) {
        const chosen = ['device', 'deviceMin', 'mailbox', 'queue', 'presence'].filter((name) => live.wanted[name]);
        const all = chosen.length === 0;
        const isOwn = phones.get(key)?.ownerID === live.user?.id;
        if (key.startsWith('Queue/'))
            return !live.idle && (all || chosen.includes('queue'));
        if (/^\d+@/.test(key))
            return all || chosen.includes('mailbox');
        if (key.startsWith('Custom/'))
            return !live.idle && (all || chosen.includes('presence'));
        return isOwn || (!live.idle && (all || chosen.includes('device')));
    }
    function takeNode(key, node) {
        if (!wants(key))
            return;
        if (node.sequence < (sequences.get(key) ?? -1))
            return;
        sequences.set(key, node.sequence);
        if (key.startsWith('Queue/')) {
            upsert(queues, key.slice('Queue/'.length), () => new Queue(key), (queue) => queue.take(node));
        } else if (/^\d+@/.test(key)) {
            upsert(mailboxes, key, () => new Mailbox(key), (mailbox) => mailbox.take(node));
        } else if (key.startsWith('Custom/')) {
            const contact = contacts.get(key.slice('Custom/'.length));
            if (contact) {
                const { show = '', status = '' } = node.customData?.xmpp ?? {};
                contact.show = decodeURIComponent(show);
                contact.states = [{ resource: 'desk', show: contact.show, status: decodeURIComponent(status) }];
                fire(contact, 'update');
            }
        } else {
            upsert(devices, key, () => {
                const device = Object.assign(new Device(key), phones.get(key) ?? {});
                if (device.ownerID)
                    phonesOf.set(device.ownerID, [...(phonesOf.get(device.ownerID) ?? []), device]);
                return device;
            }, (device) => device.take(node));
        }
    }
    function forgetFeed() {
        sequences.clear();
        // What the new feed does not tell is gone; calls first.
        for (const device of devices.values())
            device.calls = [];
        for (const queue of queues.values())
            queue.calls = [];
    }

    function openFeed() {
        return new Promise((resolve, reject) => {
            const socket = live.socket = new WebSocket(live.host.replace(/^http/, 'ws') + '/api/feed');
            let opened = false;
            let done = false;
            const report = (errno, words) => (live.errorCB ? live.errorCB(errno, words) : console.error(errno, words));
            socket.onopen = () => {
                opened = true;
                forgetFeed();
                socket.send(JSON.stringify({ session: live.session }));
            };
            socket.onmessage = (event) => {
                let message;
                try {
                    message = JSON.parse(event.data);
                } catch {
                    report(1, 'the feed made no sense');
                    return;
                }
                if (message.error) {
                    report(message.error, message.text ?? '');
                    if (message.error === 2) {
                        live.paused = true;
                        reject(new Error(message.text));
                    }
                    return;
                }
                if (message.directory)
                    takeDirectory(message.directory);
                if (message.addresses)
                    takeBook(message.addresses);
                if (message.tags)
                    for (const contact of contacts.values())
                        contact.takeTags(message.tags[contact.cID] ?? []);
                for (const [key, node] of Object.entries(message.nodes ?? {}))
                    takeNode(key, node);
                if (message.complete) {
                    done = true;
                    resolve();
                }
            };
            socket.onclose = () => {
                if (live.socket !== socket || live.paused)
                    return;
                live.socket = null;
                if (!done)
                    reject(new Error('the websocket did not open'));
                report(opened ? 92 : 91, opened ? 'the websocket was closed' : 'the websocket did not open');
            };
        });
    }
    async function closeFeed() {
        live.paused = true;
        live.socket?.close();
        live.socket = null;
    }

    const Auth = {
        get id() { return live.user?.id ?? null; },
        get uname() { return live.user?.login ?? null; },
        get name() { return live.user?.name ?? null; },
        get company() { return live.user?.company ?? null; },
        setHost(url) { live.host = String(url).replace(/\/+$/, ''); },
        getSubID() { return Math.random().toString(36).slice(2, 10); },
        login(callback, options) {
            if (typeof callback !== 'function')
                [callback, options] = [null, callback];
            const { username, password, checkonly } = options ?? {};
            const work = (async () => {
                const answer = await rest('/auth/', { auth: { type: 'auth', username, password } });
                if (answer.result !== 'success')
                    throw new Error(answer.message ?? 'login failed');
                if (!checkonly || !live.user) {
                    live.user = answer.user;
                    live.session = answer.user.session;
                }
            })();
            if (callback)
                work.then(() => callback(true), (error) => callback(false, error.message));
            return work;
        },
        async logout() {
            await closeFeed();
            await rest('/auth/logout', { auth: { type: 'auth' } });
            live.user = null;
        },
        exit(options) { return options?.logout ? Auth.logout() : closeFeed(); },
    };

    const withCallbacks = (work, callback, failure) => {
        if (callback || failure)
            work.then(() => callback?.(), (error) => failure?.(99, error.message));
        return work;
    };
    const PBX = {
        Auth,
        httpStopReuse() {},
        get owned() { return phonesOf.get(live.user?.id) ?? []; },
        get contacts() { return [...contacts.values()]; },
        get devices() { return [...devices.values()]; },
        get extensions() { return [...extensions.values()]; },
        get queues() { return [...queues.values()]; },
        get mailboxes() { return [...mailboxes.values()]; },
        rooms: [],
        startFeed(callback, failure, options) {
            if (typeof callback !== 'function')
                [callback, failure, options] = [null, null, callback];
            if (options?.errorCB)
                live.errorCB = options.errorCB;
            if (failure)
                live.errorCB = failure;
            live.wanted = options ?? live.wanted;
            live.paused = false;
            return withCallbacks(live.socket ? Promise.resolve() : openFeed(), callback, failure);
        },
        pauseFeed: () => closeFeed(),
        stopFeed: () => closeFeed(),
        stopPoll: () => closeFeed(),
        async setIdle(enable) {
            if (live.idle === Boolean(enable))
                return;
            live.idle = Boolean(enable);
            if (!live.socket)
                return;
            // What was left out is told anew.
            await closeFeed();
            live.paused = false;
            await openFeed();
        },
        fetchData(callback, failure) {
            const wasOpen = Boolean(live.socket);
            live.paused = false;
            return withCallbacks((wasOpen ? Promise.resolve() : openFeed()).then(() => (wasOpen ? undefined : closeFeed())), callback, failure);
        },
        async enableTags() {
            live.tagsOn = true;
            const told = JSON.parse(await request('/api/tags'));
            for (const contact of contacts.values())
                contact.takeTags(told.tags[contact.cID] ?? []);
        },
        async disableTags() { live.tagsOn = false; },
        REST(path, data, callback) {
            const work = rest(path, data);
            if (callback)
                work.then(callback);
            return work;
        },
        getLines(callback, owned, immediate) {
            const lines = PBX.owned;
            if (immediate)
                return lines;
            callback?.(lines);
            return Promise.resolve(lines);
        },
        async getAddressbook(callback) {
            const all = addresses.size ? [...addresses.values()] : await loadBook();
            bookCallback = callback ?? bookCallback;
            callback?.(all, []);
            return all;
        },
        async getTimeDelta(callback) {
            const reply = await request('/api/api.whtm', 'cmd=gettime');
            const clientTime = Date.now() / 1000;
            const serverTime = Number(/time="([\d.]+)"/.exec(reply)?.[1] ?? clientTime);
            const result = { clientTime, serverTime, driftTime: Math.round((clientTime - serverTime) * 1000) / 1000 };
            callback?.(result);
            return result;
        },
        setIce(stun, turn) { live.ice = { stun, turn }; },
        createAddress(name, number, callback) { return command({ cmd: 'create', type: 'address', name, number }, (ok) => { loadBook(); callback?.(ok); }); },
    };

    return { PBX, Types: { Device, Call, Queue, Mailbox, Phone, Extension, Contact, Address, Room, Xmpp, Av, File, History } };
})();
