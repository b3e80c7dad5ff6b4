package dev.assay.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {
    @Test
    void htmlInAStatementIsShownAsText() {
        assertThat(Markdown.html("a <script>alert(1)</script> b\n\n<img src=x onerror=alert(1)>"))
                .doesNotContain("<script", "<img")
                .contains("&lt;script&gt;");
    }

    @Test
    void linksCannotRunScripts() {
        assertThat(Markdown.html("[x](javascript:alert(1)) [y](https://example.org)"))
                .doesNotContain("javascript:")
                .contains("https://example.org");
    }
}
