// assay::serve(f): answers calls of f. Messages come on descriptor 3, answers go to 4.
#pragma once
#include <exception>
#include <string>
#include <tuple>

#include "values.hpp"

namespace assay {

struct Signature {
    std::string function, returns;
    std::vector<std::pair<std::string, std::string>> parameters;   // name, type

    std::string in_cpp() const;
};

struct Connection {
    std::string message;

    bool receive();
    void answer(std::string &text);                                // adds what is printed so far, and the line feed
    Signature signature();
};

void write_error(std::string &out, std::string_view type, std::string_view message);
void write_exception(std::string &out, const Signature &signature);  // the one being handled

template <class R, class... P> int serve(R (*function)(P...)) {
    Connection connection;
    if (!connection.receive()) return 0;
    Signature signature = connection.signature();
    std::string out;
    bool fits = sizeof...(P) == signature.parameters.size();
    if constexpr ((Value<Plain<P>>::known && ... && Value<Plain<R>>::known)) {
        size_t i = 0;
        fits = fits && signature.returns == Value<Plain<R>>::name()
            && (... && (signature.parameters[i++].second == Value<Plain<P>>::name()));
        if (fits) {
            out = "{\"ready\":true}";
            connection.answer(out);
            while (connection.receive()) {
                Input in{connection.message.data(), connection.message.data() + connection.message.size()};
                bool first = true;
                auto next = [&](auto value) { in.expect(first ? '[' : ','); first = false; return decltype(value)::read(in); };
                std::tuple<Plain<P>...> arguments{next(Value<Plain<P>>())...};
                out = "{\"value\":";
                try {
                    std::apply([&](auto &...argument) {
                        if constexpr (std::is_void_v<R>) function(static_cast<P &&>(argument)...), out += "null";
                        else Value<Plain<R>>::write(out, function(static_cast<P &&>(argument)...));
                    }, arguments);
                    out += '}';
                } catch (...) {
                    write_exception(out, signature);
                }
                connection.answer(out);
            }
            return 0;
        }
    }
    write_error(out, "WrongSignature", signature.function + " must be declared as: " + signature.in_cpp());
    connection.answer(out);
    return 0;
}

}
