// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "backends/ipcortex/quickjsengine.h"

// The engine's header is C and does things that our warnings forbid.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wpedantic"
#pragma GCC diagnostic ignored "-Wunused-parameter"
#pragma GCC diagnostic ignored "-Wmissing-field-initializers"
#pragma GCC diagnostic ignored "-Wcast-function-type"
#pragma GCC diagnostic ignored "-Wsign-compare"
#endif
#include <quickjs/quickjs.h>

namespace Cordboard {

using namespace Qt::StringLiterals;

namespace {

QuickJsEngine *engineOf(JSContext *context)
{
    return static_cast<QuickJsEngine *>(JS_GetContextOpaque(context));
}

QString textOf(JSContext *context, JSValueConst value)
{
    size_t length = 0;
    const char *text = JS_ToCStringLen(context, &length, value);
    if (!text)
        return {};
    const QString string = QString::fromUtf8(text, qsizetype(length));
    JS_FreeCString(context, text);
    return string;
}

JSValue valueOf(JSContext *context, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
        return JS_NewInt32(context, value.toInt());
    case QMetaType::Double:
        return JS_NewFloat64(context, value.toDouble());
    case QMetaType::Bool:
        return JS_NewBool(context, value.toBool());
    default: {
        const QByteArray text = value.toString().toUtf8();
        return JS_NewStringLen(context, text.constData(), size_t(text.size()));
    }
    }
}

} // namespace

struct QuickJsEngine::Private
{
    JSValue callback = JS_UNDEFINED;
    /// Rejected, and not caught by the time the turn ends.
    int unhandled = 0;
    QString unhandledText;

    static JSValue host(JSContext *context, JSValueConst, int count, JSValueConst *values)
    {
        QuickJsEngine *engine = engineOf(context);
        if (count < 1 || !engine->m_native)
            return JS_UNDEFINED;
        QVariantList arguments;
        for (int i = 1; i < count; ++i) {
            if (JS_IsNumber(values[i])) {
                double number = 0;
                JS_ToFloat64(context, &number, values[i]);
                arguments.append(number);
            } else if (JS_IsBool(values[i])) {
                arguments.append(bool(JS_ToBool(context, values[i])));
            } else {
                arguments.append(textOf(context, values[i]));
            }
        }
        engine->m_native(textOf(context, values[0]), arguments);
        return JS_UNDEFINED;
    }
    static void rejected(JSContext *context, JSValueConst, JSValueConst reason, JS_BOOL handled, void *self)
    {
        auto *engine = static_cast<QuickJsEngine *>(self);
        engine->d->unhandled += handled ? -1 : 1;
        if (!handled)
            engine->d->unhandledText = textOf(context, reason);
    }
};

QuickJsEngine::QuickJsEngine(qint64 memoryBytes, qint64 stackBytes, int watchdogMs, std::shared_ptr<const std::atomic_bool> ended)
    : m_runtime(JS_NewRuntime()), d(std::make_unique<Private>()), m_ended(std::move(ended)), m_memoryBytes(memoryBytes), m_watchdogMs(watchdogMs)
{
    JS_SetMemoryLimit(m_runtime, size_t(memoryBytes));
    JS_SetMaxStackSize(m_runtime, size_t(stackBytes));
    JS_SetInterruptHandler(m_runtime, &QuickJsEngine::interrupted, this);
    JS_SetHostPromiseRejectionTracker(m_runtime, &Private::rejected, this);
    m_context = JS_NewContext(m_runtime);
    JS_SetContextOpaque(m_context, this);
    const JSValue global = JS_GetGlobalObject(m_context);
    JS_SetPropertyStr(m_context, global, "__host", JS_NewCFunction(m_context, &Private::host, "__host", 1));
    JS_FreeValue(m_context, global);
}

QuickJsEngine::~QuickJsEngine()
{
    JS_FreeValue(m_context, d->callback);
    JS_FreeContext(m_context);
    JS_FreeRuntime(m_runtime);
}

int QuickJsEngine::interrupted(JSRuntime *, void *self)
{
    auto *engine = static_cast<QuickJsEngine *>(self);
    if (!*engine->m_ended && (engine->m_depth == 0 || !engine->m_turn.hasExpired(engine->m_watchdogMs)))
        return 0;
    engine->m_overrun = true;
    return 1;
}

void QuickJsEngine::markDead(const QString &why)
{
    if (!std::exchange(m_dead, true))
        m_whyDead = why;
}

void QuickJsEngine::begin()
{
    if (m_depth++ == 0) {
        m_turn.start();
        m_overrun = false;
    }
}

QString QuickJsEngine::takeException()
{
    // A script that has used up its memory has left none to say so with.
    constexpr qint64 spare = 1024 * 1024;
    JS_SetMemoryLimit(m_runtime, size_t(m_memoryBytes + spare));
    const JSValue exception = JS_GetException(m_context);
    QString text = textOf(m_context, exception);
    if (JS_IsError(m_context, exception)) {
        const JSValue stack = JS_GetPropertyStr(m_context, exception, "stack");
        if (const QString where = textOf(m_context, stack).section(u'\n', 0, 0).trimmed(); !JS_IsUndefined(stack) && !where.isEmpty())
            text += u' ' + where;
        JS_FreeValue(m_context, stack);
    }
    JS_FreeValue(m_context, exception);
    JS_SetMemoryLimit(m_runtime, size_t(m_memoryBytes));
    if (m_overrun)
        markDead(u"a callback did not return within %1 ms"_s.arg(m_watchdogMs));
    else if (text.contains("out of memory"_L1))
        markDead(u"out of memory"_s);
    return text.left(500);
}

void QuickJsEngine::runJobs()
{
    JSContext *context = nullptr;
    while (!m_dead) {
        const int result = JS_ExecutePendingJob(m_runtime, &context);
        if (result == 0)
            break;
        if (result < 0) {
            const QString text = takeException();
            if (m_complaint)
                m_complaint(text);
        }
        // Promises that go on for ever are no better than a loop.
        if (*m_ended || m_turn.hasExpired(m_watchdogMs))
            markDead(u"promises went on for more than %1 ms"_s.arg(m_watchdogMs));
    }
    if (std::exchange(d->unhandled, 0) > 0 && m_complaint)
        m_complaint(u"rejected and not caught: "_s + d->unhandledText.left(300));
}

QString QuickJsEngine::evaluate(const QByteArray &script, const QString &name)
{
    if (m_dead)
        return m_whyDead;
    begin();
    // The engine wants a zero behind the text, which QByteArray has.
    const JSValue result = JS_Eval(m_context, script.constData(), size_t(script.size()), name.toUtf8().constData(), JS_EVAL_TYPE_GLOBAL);
    QString error;
    if (JS_IsException(result)) {
        error = takeException();
        if (error.isEmpty())
            error = u"unknown exception"_s;
    }
    JS_FreeValue(m_context, result);
    runJobs();
    --m_depth;
    return m_dead ? m_whyDead : error;
}

bool QuickJsEngine::capture(const char *name)
{
    const JSValue global = JS_GetGlobalObject(m_context);
    JS_FreeValue(m_context, d->callback);
    d->callback = JS_GetPropertyStr(m_context, global, name);
    const JSAtom atom = JS_NewAtom(m_context, name);
    JS_DeleteProperty(m_context, global, atom, 0);
    JS_FreeAtom(m_context, atom);
    const JSAtom host = JS_NewAtom(m_context, "__host");
    JS_DeleteProperty(m_context, global, host, 0);
    JS_FreeAtom(m_context, host);
    JS_FreeValue(m_context, global);
    return JS_IsFunction(m_context, d->callback);
}

void QuickJsEngine::call(const QVariantList &arguments)
{
    if (m_dead)
        return;
    begin();
    std::vector<JSValue> values;
    values.reserve(size_t(arguments.size()));
    for (const QVariant &argument : arguments)
        values.push_back(valueOf(m_context, argument));
    const JSValue result = JS_Call(m_context, d->callback, JS_UNDEFINED, int(values.size()), values.data());
    if (JS_IsException(result)) {
        const QString text = takeException();
        if (m_complaint)
            m_complaint(text);
    }
    JS_FreeValue(m_context, result);
    for (const JSValue &value : values)
        JS_FreeValue(m_context, value);
    runJobs();
    --m_depth;
}

} // namespace Cordboard
