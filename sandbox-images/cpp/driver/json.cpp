#include "json.hpp"

#include <charconv>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>

namespace assay {

static void broken(const char *wanted) {
    std::fprintf(stderr, "broken message: %s expected\n", wanted);
    std::_Exit(70);
}

void Input::blanks() { while (at < end && (*at == ' ' || *at == '\t' || *at == '\n' || *at == '\r')) ++at; }

bool Input::next(char wanted) {
    blanks();
    if (at == end || *at != wanted) return false;
    ++at;
    return true;
}

void Input::expect(char wanted) { if (!next(wanted)) broken(std::string(1, wanted).c_str()); }

static bool word(Input &input, std::string_view wanted) {
    input.blanks();
    if (std::string_view(input.at, input.end - input.at).substr(0, wanted.size()) != wanted) return false;
    input.at += wanted.size();
    return true;
}

bool Input::null() { return word(*this, "null"); }

bool Input::truth() {
    if (word(*this, "true")) return true;
    if (!word(*this, "false")) broken("bool");
    return false;
}

template <class Number> static Number number(Input &input) {
    input.blanks();
    Number value{};
    auto [rest, error] = std::from_chars(input.at, input.end, value);
    if (rest == input.at) broken("number");
    input.at = rest;
    return value;
}

long long Input::integer() { return number<long long>(*this); }

double Input::real() {
    blanks();
    if (at == end || *at != '"') return number<double>(*this);
    std::string name = string();
    return name == "NaN" ? NAN : name == "Infinity" ? INFINITY : -INFINITY;
}

static void encode(std::string &out, unsigned code) {
    if (code < 0x80) {
        out += char(code);
    } else if (code < 0x800) {
        out += char(0xC0 | code >> 6);
        out += char(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += char(0xE0 | code >> 12);
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    } else {
        out += char(0xF0 | code >> 18);
        out += char(0x80 | (code >> 12 & 0x3F));
        out += char(0x80 | (code >> 6 & 0x3F));
        out += char(0x80 | (code & 0x3F));
    }
}

static unsigned hex(Input &input) {
    unsigned code = 0;
    if (input.end - input.at < 4 || std::from_chars(input.at, input.at + 4, code, 16).ptr != input.at + 4) broken("\\uXXXX");
    input.at += 4;
    return code;
}

static void escape(Input &input, std::string &out) {
    static const char from[] = "\"\\/bfnrt", to[] = "\"\\/\b\f\n\r\t";
    char letter = *input.at++;
    if (letter != 'u') {
        const char *found = std::strchr(from, letter);
        if (!found) broken("escape");
        out += to[found - from];
        return;
    }
    unsigned code = hex(input);
    if (code >= 0xD800 && code < 0xDC00 && input.end - input.at >= 6 && input.at[0] == '\\' && input.at[1] == 'u') {
        input.at += 2;
        code = 0x10000 + ((code - 0xD800) << 10) + (hex(input) - 0xDC00);
    }
    encode(out, code);
}

std::string Input::string() {
    expect('"');
    std::string out;
    for (;;) {
        const char *start = at;
        while (at < end && *at != '"' && *at != '\\') ++at;
        out.append(start, at);
        if (at >= end - 1 && (at == end || *at == '\\')) broken("end of string");
        if (*at++ == '"') return out;
        escape(*this, out);
    }
}

void Input::skip() {
    blanks();
    if (at == end) broken("value");
    if (*at == '"') string();
    else if (*at == '[') array([this] { skip(); });
    else if (*at == '{') object([this](auto &) { skip(); });
    else if (!null() && !word(*this, "true") && !word(*this, "false")) real();
}

void write_integer(std::string &out, long long value) {
    char digits[24];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

void write_real(std::string &out, double value) {
    if (!std::isfinite(value)) {
        out += std::isnan(value) ? "\"NaN\"" : value > 0 ? "\"Infinity\"" : "\"-Infinity\"";
        return;
    }
    char digits[32];
    out.append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
}

// How many bytes of text from place on are one valid UTF-8 character, 0: none.
static size_t character(std::string_view text, size_t place) {
    auto byte = [&](size_t i) { return place + i < text.size() ? (unsigned char)text[place + i] : 0u; };
    auto follows = [&](size_t i) { return (byte(i) & 0xC0) == 0x80; };
    unsigned first = byte(0);
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return follows(1) ? 2 : 0;
    if (first >= 0xE0 && first < 0xF0)
        return follows(1) && follows(2) && (first != 0xE0 || byte(1) >= 0xA0) && (first != 0xED || byte(1) < 0xA0) ? 3 : 0;
    if (first >= 0xF0 && first < 0xF5)
        return follows(1) && follows(2) && follows(3) && (first != 0xF0 || byte(1) >= 0x90) && (first != 0xF4 || byte(1) < 0x90) ? 4 : 0;
    return 0;
}

void write_string(std::string &out, std::string_view text) {
    out += '"';
    for (size_t i = 0; i < text.size();) {
        unsigned char letter = text[i];
        if (letter == '"' || letter == '\\') {
            (out += '\\') += char(letter);
            ++i;
        } else if (letter < 0x20) {
            char escaped[8];
            std::snprintf(escaped, sizeof escaped, "\\u%04x", letter);
            out += escaped;
            ++i;
        } else if (size_t length = character(text, i)) {
            out.append(text, i, length);
            i += length;
        } else {
            out += "\\ufffd";
            ++i;
        }
    }
    out += '"';
}

}
