// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What this program asks of the PABX's library: one function an action, answered once.
(function (global) {
    'use strict';
    const shims = global.__shims;
    const { NAMES, named, known, touch, forget, flush, listen, walk, list, text, setStarted } = global.__bridge;
    delete global.__shims;
    delete global.__bridge;
    const post = shims.post;
    let listening = false;
    let ownSession = false;

    // The library answers by promise or by callback, depending on version and call.
    function answered(start) {
        return new Promise((resolve, reject) => {
            let result;
            try {
                result = start(resolve, (code, words) => reject(Object.assign(new Error(text(words) || text(code)), { code })));
            } catch (error) {
                reject(error);
                return;
            }
            if (typeof result?.then === 'function')
                result.then(resolve, reject);
        });
    }
    function refusal(what) {
        return Object.assign(new Error(what), { unsupported: true });
    }
    function on(object, what) {
        const name = named(object, what);
        if (!name)
            throw refusal('this version of the library has no such call');
        return name;
    }
    // Answered with true or false: "the request was valid", not "it has happened". Where no answer comes, the program gives up by itself.
    function asked(object, name, ...args) {
        return new Promise((resolve, reject) => {
            const done = (ok, words) => (ok === false ? reject(new Error(text(words) || 'the PABX refused')) : resolve(true));
            const result = object[name](...args, done);
            if (typeof result?.then === 'function')
                result.then(done, reject);
            else if (result === false || (typeof result === 'number' && result < 0))
                reject(new Error(typeof result === 'number' ? 'error ' + result : 'the PABX refused'));
        });
    }

    function callOf(args) {
        const device = known.Device.get(args.device);
        const call = list(device?.calls).find((candidate) => text(candidate.uid) === args.key);
        if (!call)
            throw Object.assign(new Error('the call is no longer there'), { gone: true });
        return call;
    }
    function deviceOf(args) {
        const device = known.Device.get(args.device);
        if (!device)
            throw refusal('no such device');
        return device;
    }

    const errors = (errno, words) => post({ t: 'error', errno: Number(errno) || 0, text: text(words) });

    async function clock() {
        const name = named(IPCortex.PBX, 'clock');
        return name ? answered((ok) => IPCortex.PBX[name](ok)) : null;
    }
    async function addresses() {
        if (typeof IPCortex.PBX.getAddressbook !== 'function')
            return;
        const all = await answered((ok) => IPCortex.PBX.getAddressbook((added, gone) => {
            list(added).forEach((address) => touch('Address', address));
            list(gone).forEach((key) => forget('Address', key));
            ok(added);
        }));
        list(all).forEach((address) => touch('Address', address));
    }
    function abilities() {
        const types = IPCortex.Types ?? {};
        const calls = types.Call?.prototype;
        const devices = types.Device?.prototype;
        // Where classes hide their methods, an object that is there tells.
        const device = list(IPCortex.PBX.owned)[0] ?? devices;
        const any = (object, names) => names.some((name) => typeof object?.[name] === 'function');
        const addressType = types.Address?.prototype;
        const can = [];
        if (any(device, ['dial']))
            can.push('Dial');
        for (const [act, names] of [['Talk', ['talk']], ['Hold', ['hold']], ['HangUp', ['hangup']], ['Transfer', NAMES.transfer], ['Attended', NAMES.attended], ['Send', NAMES.send]])
            if (!calls || any(calls, names))
                can.push(act);
        if (any(device, NAMES.opt))
            can.push('Opt');
        if (typeof IPCortex.PBX.enableTags === 'function')
            can.push('SetTags');
        if (any(addressType, NAMES.editAddress) && any(IPCortex.PBX, NAMES.createAddress))
            can.push('SaveAddress');
        if (any(addressType, NAMES.removeAddress))
            can.push('DeleteAddress');
        return can;
    }

    // Which methods of our table this version of the library certainly has not. Of a class that hides its methods nothing is certain until
    // one of its objects is there.
    function lacks() {
        const { PBX } = IPCortex;
        const types = IPCortex.Types ?? {};
        const any = (object, names) => names.some((name) => typeof object?.[name] === 'function');
        const missing = [];
        const check = (prefix, object, methods) => {
            for (const [method, names] of Object.entries(methods))
                if (object && !any(object, names ?? [method]))
                    missing.push(prefix + '.' + method);
        };
        const some = (kind) => known[kind].values().next().value;
        const plain = (names) => Object.fromEntries(names.map((name) => [name, null]));
        check('PBX', PBX, {
            ...plain(['startFeed', 'pauseFeed', 'fetchData', 'enableTags', 'disableTags', 'getLines', 'getAddressbook', 'httpStopReuse']),
            stopFeed: ['stopFeed', 'stopPoll'], idle: NAMES.idle, REST: NAMES.rest, clock: NAMES.clock, iceServers: NAMES.ice,
        });
        check('Auth', PBX.Auth, plain(['login', 'logout', 'exit', 'getSubID', 'setHost']));
        check('Device', list(PBX.owned)[0], plain(['dial', 'history']));
        check('Extension', some('Extension'), plain(['dial']));
        check('Contact', some('Contact'), plain(['dial']));
        const calls = list(PBX.owned).flatMap((device) => list(device.calls))[0] ?? (any(types.Call?.prototype, ['talk', 'hangup']) ? types.Call.prototype : null);
        check('Call', calls, { ...plain(['talk', 'hold', 'hangup']), send: NAMES.send, transfer: NAMES.transfer, attended: NAMES.attended });
        if (!any(PBX, ['enableTags']))
            missing.push('Contact.tags', 'Address.tags');
        return missing;
    }

    const ACTIONS = {
        async login(args) {
            if (typeof IPCortex === 'undefined' || !IPCortex.PBX) {
                const exported = typeof module === 'object' && module ? module.exports : undefined;
                if (!exported?.PBX)
                    throw refusal('the script makes no IPCortex object');
                global.IPCortex = exported;
            }
            const { PBX } = IPCortex;
            PBX.httpStopReuse?.();
            await PBX.Auth.setHost(args.host);
            const options = { username: args.user, password: args.password, nodom: true, notoken: true };
            const subid = PBX.Auth.getSubID?.();
            ownSession = Boolean(subid);
            if (subid)
                options.subid = subid;
            await new Promise((resolve, reject) => {
                const done = (ok, words) => (ok === false ? reject(new Error(text(words))) : resolve());
                const result = PBX.Auth.login(options);
                if (typeof result?.then === 'function')
                    result.then(() => resolve(), (words) => done(false, words?.message ?? words));
                else
                    PBX.Auth.login(done, options);
            });
            return { id: text(PBX.Auth.id), login: text(PBX.Auth.uname), name: text(PBX.Auth.name), company: text(PBX.Auth.company) };
        },
        async start(args) {
            const { PBX } = IPCortex;
            if (!listening)
                listen();
            listening = true;
            await PBX.enableTags?.();
            await answered((ok, bad) => PBX.startFeed({ device: true, mailbox: true, queue: true, presence: true, pingtime: args.pingtime, maxWSRetryTime: 0, errorCB: errors }));
            await addresses();
            walk();
            // Somebody who takes another seat gets other lines.
            PBX.getLines?.((lines) => list(lines).forEach((device) => touch('Device', device)));
            setStarted(true);
            flush(true);
            let missing = [];
            try {
                missing = lacks();
            } catch (error) {
                shims.complain('methods', error); // a library that throws where it is looked at is used all the same
            }
            return { can: abilities(), lacks: missing, clock: await clock() };
        },
        // After the feed was lost: the library resumes with the same settings; whatever it does not know any more is gone.
        async resume() {
            setStarted(false);
            await answered(() => IPCortex.PBX.startFeed());
            walk();
            setStarted(true);
            flush(true);
            return { clock: await clock() };
        },
        async clock() {
            return clock();
        },
        // Without an identifier of its own the session may be that of the user's other programs, too: it is left to run out. [doc]
        async logout() {
            if (ownSession)
                await IPCortex.PBX.Auth.logout();
            return true;
        },
        async Dial(args) {
            const device = deviceOf(args);
            device.autohold = true;
            device.autoanswer = args.autoAnswer === true;
            return asked(device, 'dial', args.number);
        },
        Talk: (args) => asked(callOf(args), 'talk'),
        Hold: (args) => asked(callOf(args), 'hold'),
        HangUp: (args) => asked(callOf(args), 'hangup'),
        Transfer(args) {
            const call = callOf(args);
            return asked(call, on(call, 'transfer'), args.number);
        },
        Attended(args) {
            const call = callOf(args);
            return asked(call, on(call, 'attended'), args.otherChannel, args.otherDevice);
        },
        Send(args) {
            const call = callOf(args);
            return asked(call, on(call, 'send'), args.number);
        },
        Opt(args) {
            const device = deviceOf(args);
            return asked(device, on(device, 'opt'), args.number, args.in === true);
        },
        async SetTags(args) {
            const contact = known.Contact.get(args.contact) ?? known.Address.get(args.contact);
            if (!contact)
                throw refusal('no such contact');
            contact.tags = args.tags;
            return true;
        },
        SaveAddress(args) {
            if (!args.address)
                return asked(IPCortex.PBX, on(IPCortex.PBX, 'createAddress'), args.name, args.number);
            const address = known.Address.get(args.address);
            return asked(address, on(address, 'editAddress'), args.name, args.number);
        },
        DeleteAddress(args) {
            const address = known.Address.get(args.address);
            return asked(address, on(address, 'removeAddress'));
        },
        // Any documented method of IPCortex.PBX or IPCortex.PBX.Auth, or of one of its objects, by name.
        async method(args) {
            const { PBX } = IPCortex;
            const p = args.parameters ?? {};
            const of = (kind, key) => known[kind].get(text(key)) ?? (() => { throw Object.assign(new Error('there is no such ' + kind), { gone: true }); })();
            const call = () => {
                for (const device of known.Device.values()) {
                    const found = list(device.calls).find((candidate) => text(candidate.uid) === text(p.call));
                    if (found)
                        return found;
                }
                throw Object.assign(new Error('the call is no longer there'), { gone: true });
            };
            const via = (object, what) => object[on(object, what)].bind(object);
            const plain = (objects) => list(objects).map((object) => text(object?.name) || text(object?.key));
            const methods = {
                'PBX.startFeed': () => PBX.startFeed({ ...p, errorCB: errors }),
                'PBX.pauseFeed': () => PBX.pauseFeed(),
                'PBX.stopFeed': () => (PBX.stopFeed ?? PBX.stopPoll).call(PBX),
                'PBX.idle': () => via(PBX, 'idle')(p.enable === true),
                'PBX.fetchData': () => PBX.fetchData(),
                'PBX.enableTags': () => PBX.enableTags(),
                'PBX.disableTags': () => PBX.disableTags(),
                'PBX.REST': () => via(PBX, 'rest')(text(p.path), p.data ?? {}),
                'PBX.getLines': async () => plain(p.immediate === true ? PBX.getLines(null, p.owned === true, true) : await PBX.getLines(null, p.owned === true)),
                'PBX.getAddressbook': async () => list(await PBX.getAddressbook()).map((address) => ({ key: text(address.key), name: text(address.name), number: text(address.number), group: text(address.group) })),
                'PBX.clock': () => clock(),
                'PBX.iceServers': () => via(PBX, 'ice')(text(p.stun), list(p.turn)),
                'PBX.httpStopReuse': () => PBX.httpStopReuse(),
                'Auth.login': () => PBX.Auth.login({ username: text(p.username), password: text(p.password), checkonly: p.checkonly !== false, nodom: true, notoken: true }),
                'Auth.logout': () => PBX.Auth.logout(),
                'Auth.exit': () => PBX.Auth.exit({ logout: p.logout === true }),
                'Auth.getSubID': () => PBX.Auth.getSubID(),
                'Auth.setHost': () => PBX.Auth.setHost(text(p.url)),
                'Device.dial': () => asked(of('Device', p.device), 'dial', text(p.number)),
                'Device.history': () => of('Device', p.device).history(p.on === true),
                'Extension.dial': () => asked(of('Extension', p.extension), 'dial', of('Device', p.device)),
                'Contact.dial': () => asked(of('Contact', p.contact), 'dial', of('Device', p.device)),
                'Contact.tags': () => { of('Contact', p.contact).tags = list(p.tags).map(text); return true; },
                'Address.tags': () => { of('Address', p.address).tags = list(p.tags).map(text); return true; },
                'Call.talk': () => asked(call(), 'talk'),
                'Call.hold': () => asked(call(), 'hold'),
                'Call.hangup': () => asked(call(), 'hangup'),
                'Call.send': () => asked(call(), 'send', text(p.number)),
                'Call.transfer': () => { const c = call(); return asked(c, on(c, 'transfer'), text(p.number)); },
                'Call.attended': () => { const c = call(); return asked(c, on(c, 'attended'), text(p.cid), text(p.device)); },
            };
            const method = methods[args.name];
            if (!method)
                throw refusal('there is no such method');
            const result = await method();
            return result === undefined ? null : JSON.parse(JSON.stringify(result));
        },
    };

    shims.receiver = function (message) {
        const action = ACTIONS[message.do];
        Promise.resolve().then(() => {
            if (!action)
                throw refusal('no such action');
            return action(message);
        }).then((value) => post({ t: 'reply', id: message.id, ok: true, value: value ?? null }), (error) => post({
            t: 'reply', id: message.id, ok: false, error: text(error?.message ?? error), code: Number(error?.code) || 0,
            unsupported: error?.unsupported === true || error instanceof TypeError, gone: error?.gone === true,
        }));
    };
})(globalThis);
