// SPDX-FileCopyrightText: Cordboard contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backends/api/pbxerror.h"

#include <QtAssert>

#include <utility>
#include <variant>

namespace Cordboard {

/// The failure half of a Result, named as in std::expected so that C++23's can take its place.
struct Unexpected
{
    PbxError error;
};

/// A value, or why there is none. Member names are std::expected's.
template<class T>
class [[nodiscard]] Result
{
public:
    Result() : m_state(PbxError { PbxError::Kind::Cancelled, {} }) { }
    Result(T value) : m_state(std::move(value)) { }
    Result(Unexpected failure) : m_state(std::move(failure.error)) { }
    Result(PbxError error) : m_state(std::move(error)) { }

    bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    const T &value() const &
    {
        Q_ASSERT(has_value());
        return std::get<0>(m_state);
    }
    T &&value() &&
    {
        Q_ASSERT(has_value());
        return std::get<0>(std::move(m_state));
    }
    const T &operator*() const & { return value(); }
    const T *operator->() const { return &value(); }
    const PbxError &error() const
    {
        Q_ASSERT(!has_value());
        return std::get<1>(m_state);
    }

private:
    std::variant<T, PbxError> m_state;
};

/// Done, or why not.
template<>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Unexpected failure) : m_error(std::move(failure.error)), m_failed(true) { }
    Result(PbxError error) : m_error(std::move(error)), m_failed(true) { }

    bool has_value() const { return !m_failed; }
    explicit operator bool() const { return has_value(); }
    const PbxError &error() const
    {
        Q_ASSERT(m_failed);
        return m_error;
    }

private:
    PbxError m_error;
    bool m_failed = false;
};

} // namespace Cordboard
