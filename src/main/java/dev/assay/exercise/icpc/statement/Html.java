package dev.assay.exercise.icpc.statement;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML as Markdown, as far as statements use it; tags that are not known are left out, their text stays. */
final class Html {
    private static final Set<String> HIDDEN = Set.of("script", "style", "head");
    private static final Pattern TOKEN =
            Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]*)[^<>]*>|&(#?[A-Za-z0-9]{1,10});|<!--|[^<&]+|.", Pattern.DOTALL);
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("lt", "\\<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("times", "×"),
            Map.entry("hellip", "…"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("minus", "-"),
            Map.entry("middot", "·"));
    private static final Map<String, String> BOTH_ENDS = Map.ofEntries(
            Map.entry("b", "**"),
            Map.entry("strong", "**"),
            Map.entry("i", "*"),
            Map.entry("em", "*"),
            Map.entry("var", "*"),
            Map.entry("code", "`"),
            Map.entry("tt", "`"),
            Map.entry("p", "\n\n"),
            Map.entry("div", "\n\n"),
            Map.entry("ul", "\n\n"),
            Map.entry("ol", "\n\n"),
            Map.entry("table", "\n\n"));

    private Html() {}

    static String markdown(String html) {
        var out = new StringBuilder();
        boolean pre = false;
        Matcher token = TOKEN.matcher(html);
        for (int at = 0; token.find(at); ) {
            String tag = Optional.ofNullable(token.group(2)).orElse("").toLowerCase(Locale.ROOT);
            boolean closes = "/".equals(token.group(1));
            at = token.end();
            if (token.group().equals("<!--") || (HIDDEN.contains(tag) && !closes)) {
                at = LatexText.after(html, tag.isEmpty() ? "--" : "</" + tag, at, html.length());
                at = LatexText.after(html, ">", at, html.length());
                continue;
            }
            if (tag.equals("pre")) {
                pre = !closes;
                out.append(closes ? "\n```\n\n" : "\n\n```\n");
            } else if (!tag.isEmpty()) {
                out.append(pre ? "" : mark(tag, closes));
            } else if (token.group(3) != null) {
                String entity = entity(token.group(3));
                out.append(pre && entity.equals("\\<") ? "<" : entity);
            } else {
                out.append(pre ? token.group() : escaped(token.group()));
            }
        }
        return Markdown.tidy(out.toString());
    }

    private static String mark(String tag, boolean closes) {
        return switch (tag) {
            case "h1", "h2", "h3", "h4" -> closes ? "\n\n" : "\n\n## ";
            case "li" -> closes ? "" : "\n- ";
            case "tr" -> closes ? "" : "  \n";
            case "td", "th" -> closes ? " | " : "";
            case "br" -> "  \n";
            case "sup" -> closes ? "" : "^";
            case "sub" -> closes ? "" : "\\_";
            default -> BOTH_ENDS.getOrDefault(tag, "");
        };
    }

    private static String escaped(String text) {
        return text.replaceAll("\\s+", " ").replaceAll("([*_`\\[\\]#<])", "\\\\$1");
    }

    private static String entity(String name) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, "&" + name + ";");
        }
        try {
            boolean hex = name.startsWith("#x") || name.startsWith("#X");
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return Character.isDefined(code) && !Character.isISOControl(code) ? Character.toString(code) : "";
        } catch (IllegalArgumentException e) {
            return "&" + name + ";";
        }
    }
}
