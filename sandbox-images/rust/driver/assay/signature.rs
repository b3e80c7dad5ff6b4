use crate::input::Input;

/// What the exercise calls, in its own notation.
pub struct Signature {
    pub function: String,
    pub names: Vec<String>,
    pub types: Vec<String>,
    pub returns: String,
}

impl Signature {
    pub fn read(input: &mut Input) -> Self {
        let mut read = Signature { function: String::new(), names: vec![], types: vec![], returns: String::new() };
        let mut more = input.opens('{', '}');
        while more {
            let key = input.string();
            input.expect(':');
            match key.as_str() {
                "function" => read.function = input.string(),
                "returns" => read.returns = input.string().replace(' ', ""),
                _ => read.parameters(input),
            }
            more = input.continues('}');
        }
        read
    }

    fn parameters(&mut self, input: &mut Input) {
        let mut more = input.opens('[', ']');
        while more {
            let mut fields = input.opens('{', '}');
            while fields {
                let key = input.string();
                input.expect(':');
                let text = input.string();
                match key.as_str() {
                    "name" => self.names.push(text),
                    _ => self.types.push(text.replace(' ', "")),
                }
                fields = input.continues('}');
            }
            more = input.continues(']');
        }
    }

    /// As a learner declares it.
    pub fn in_rust(&self) -> String {
        let parameters: Vec<String> =
            self.names.iter().zip(&self.types).map(|(name, notation)| format!("{name}: {}", rust_type(notation))).collect();
        let start = format!("fn {}({})", self.function, parameters.join(", "));
        if self.returns == "void" {
            return start;
        }
        format!("{start} -> {}", rust_type(&self.returns))
    }
}

fn rust_type(notation: &str) -> String {
    let inside = |start: &str, end: &str| Some(notation.strip_prefix(start)?.strip_suffix(end)?.to_string());
    if let Some(item) = inside("", "[]") {
        return format!("Vec<{}>", rust_type(&item));
    }
    if let Some(item) = inside("", "?") {
        return format!("Option<{}>", rust_type(&item));
    }
    for (start, node) in [("list<", "ListNode"), ("tree<", "TreeNode")] {
        if let Some(item) = inside(start, ">") {
            return format!("Option<Box<{node}<{}>>>", rust_type(&item));
        }
    }
    if let Some((key, item)) = inside("map<", ">").as_deref().and_then(|types| types.split_once(',')) {
        return format!("HashMap<{}, {}>", rust_type(key), rust_type(item));
    }
    match notation {
        "int" => "i32",
        "long" => "i64",
        "double" => "f64",
        "string" => "String",
        other => other,
    }
    .into()
}
