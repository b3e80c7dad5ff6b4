#include "serve.hpp"

#include <cxxabi.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <iostream>

namespace assay {

bool Connection::receive() {
    static char buffer[1 << 16];
    message.clear();
    for (;;) {
        ssize_t count = read(3, buffer, sizeof buffer);
        if (count <= 0) return false;
        message.append(buffer, count);
        if (message.back() == '\n') return true;
    }
}

void Connection::answer(std::string &text) {
    std::cout.flush();
    std::cerr.flush();
    std::fflush(nullptr);
    text += '\n';
    for (size_t done = 0; done < text.size();) {
        ssize_t count = write(4, text.data() + done, text.size() - done);
        if (count <= 0) std::_Exit(70);
        done += count;
    }
    text.clear();
}

Signature Connection::signature() {
    Signature result;
    Input in{message.data(), message.data() + message.size()};
    in.object([&](const std::string &key) {
        if (key == "function") result.function = in.string();
        else if (key == "returns") result.returns = in.string();
        else if (key == "parameters") in.array([&] {
            auto &parameter = result.parameters.emplace_back();
            in.object([&](const std::string &field) {
                if (field == "name") parameter.first = in.string();
                else if (field == "type") parameter.second = in.string();
                else in.skip();
            });
        });
        else in.skip();
    });
    std::erase(result.returns, ' ');
    for (auto &parameter : result.parameters) std::erase(parameter.second, ' ');
    return result;
}

static std::string cpp_type(const std::string &type) {
    auto inside = [&](const std::string &around, size_t from, size_t cut) {
        return around + "<" + cpp_type(type.substr(from, type.size() - from - cut)) + ">";
    };
    if (type.ends_with("[]")) return inside("std::vector", 0, 2);
    if (type.ends_with("?")) return inside("std::optional", 0, 1);
    if (type.starts_with("list<")) return inside("ListNode", 5, 1) + "*";
    if (type.starts_with("tree<")) return inside("TreeNode", 5, 1) + "*";
    if (type.starts_with("map<")) {
        size_t comma = type.find(',');
        return "std::map<" + cpp_type(type.substr(4, comma - 4)) + ", " + cpp_type(type.substr(comma + 1, type.size() - comma - 2)) + ">";
    }
    return type == "long" ? "long long" : type == "string" ? "std::string" : type;
}

std::string Signature::in_cpp() const {
    std::string text = cpp_type(returns) + " " + function + "(";
    for (auto &[name, type] : parameters) {
        if (text.back() != '(') text += ", ";
        text += cpp_type(type) + " " + name;
    }
    return text + ")";
}

void write_error(std::string &out, std::string_view type, std::string_view message) {
    out = "{\"error\":{\"type\":";
    write_string(out, type);
    out += ",\"message\":";
    write_string(out, message.substr(0, 1000));
    out += "}}";
}

void write_exception(std::string &out, const Signature &signature) {
    try {
        throw;
    } catch (const WrongType &wrong) {
        std::string place = wrong.expected == signature.returns ? "" : " in place of " + wrong.expected;
        write_error(out, "WrongType", "expected " + signature.returns + ", got " + wrong.got + place);
    } catch (const abi::__forced_unwind &) {
        throw;
    } catch (...) {
        const std::type_info *type = abi::__cxa_current_exception_type();
        std::string message;
        try { throw; } catch (const std::exception &problem) { message = problem.what(); }
        catch (const std::string &text) { message = text; }
        catch (const char *text) { message = text; }
        catch (int number) { message = std::to_string(number); }
        catch (...) {}
        if (type && *type == typeid(std::string)) return write_error(out, "std::string", message);
        char *name = type ? abi::__cxa_demangle(type->name(), nullptr, nullptr, nullptr) : nullptr;
        write_error(out, name ? name : "exception", message);
        std::free(name);
    }
}

}
