package dev.assay.exercise.icpc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.assay.exercise.TestGroup;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class StatementTest {
    private static final String MARKDOWN = "problem_statement/problem.en.md";

    private final Path folder;

    StatementTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            problem.sv.md problem.en.md problem.de.md      | problem.en.md
            problem.sv.md problem.en.pdf                   | problem.sv.md
            problem.md problem.de.md                       | problem.md
            problem.pt-BR.md problem.en-GB.md              | problem.en-GB.md
            problem.en.html problem.en.txt                 | problem.en.html
            problem.fil.md problem.da.md                   | problem.da.md
            """)
    void a_statement_that_can_be_shown_is_preferred_and_then_english(String names, String chosen) {
        IcpcFolder sample = IcpcFolder.legacy(folder).without(MARKDOWN);
        Arrays.stream(names.split(" ")).forEach(name -> sample.file("problem_statement/" + name, "This is " + name));

        assertThat(sample.exercise().statement()).contains("This is " + chosen);
    }

    @Test
    void a_package_needs_a_statement() {
        IcpcFolder sample = IcpcFolder.legacy(folder).file(MARKDOWN, " \n");

        assertThat(sample.errors()).containsExactly(MARKDOWN + ":0: is blank: write what the learner has to do");
        assertThat(sample.without("problem_statement").errors())
                .containsExactly(
                        "statement:0: holds no problem.en.md, problem.en.tex or the like: write what the learner has to do");
        assertThat(sample.file(MARKDOWN, "x".repeat(1_000_001)).errors())
                .containsExactly(MARKDOWN + ":0: has more than a million characters: write what the learner has to do");
    }

    @Test
    void a_pdf_is_named_as_it_cannot_be_shown() {
        IcpcFolder sample = IcpcFolder.legacy(folder).without(MARKDOWN).file("problem.pdf", "%PDF");

        assertThat(sample.exercise().statement())
                .isEqualTo("The statement is a PDF, which is not shown here: `problem.pdf` in the package.\n");
        assertThat(sample.warnings())
                .containsExactly(
                        "problem.pdf:0: cannot be shown to learners: give the statement as Markdown, problem.en.md");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            a % comment                           | a
            50\\% of \\$5 \\& \\#1                | 50% of $5 & \\#1
            \\textbf{bold \\emph{and} more}       | **bold *and* more**
            {\\bf bold} text                      | bold text
            \\texttt{a\\_b}                       | `a_b`
            $a_i \\leq 10^{5}$                    | `a_i ≤ 10^{5}`
            \\(x \\neq y\\)                       | `x ≠ y`
            a_b * c [d]                           | a\\_b \\* c \\[d\\]
            ``quoted'' -- and --- so~on\\ldots    | “quoted” – and — so on…
            \\url{http://a.example/}              | <http://a.example/>
            \\href{http://a.example/}{a *}        | [a \\*](http://a.example/)
            \\footnote{small}                     | (small)
            \\unknown{kept}                       | kept
            \\verb+a_b+                           | `a_b`
            \\includegraphics[width=2cm]{a_1.png} | *Figure: a\\_1.png*
            \\constant{most}                      | most
            """)
    void latex_becomes_markdown(String latex, String markdown) {
        assertThat(latex(latex)).isEqualTo(markdown);
    }

    @Test
    void latex_keeps_its_structure() {
        assertThat(latex("""
                        \\problemname{Sums}
                        Text.
                        \\section*{Rules \\& more}
                        \\begin{enumerate}
                          \\item one
                          \\item two
                            \\begin{itemize}
                              \\item deep
                            \\end{itemize}
                        \\end{enumerate}
                        \\[ x \\times y \\]
                        \\begin{tabular}{|l|r|}
                          \\hline
                          a & $1$ \\\\ \\hline
                          b & 2 \\\\
                        \\end{tabular}
                        \\begin{Output}
                        One line.
                        \\end{Output}
                        \\begin{lstlisting}[language=C]
                          if (a_b) % no comment


                            return;
                        \\end{lstlisting}
                        """)).isEqualTo("""
                        Text.

                        ## Rules & more

                        1. one

                        1. two

                           - deep

                        ```
                        x × y
                        ```

                        ```
                        a | $1$
                        b | 2
                        ```

                        ## Output

                        One line.

                        ```
                          if (a_b) % no comment


                            return;
                        ```""".strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\textbf{",
                "{",
                "}",
                "$",
                "\\begin{itemize}\\item ",
                "\\begin{verbatim}",
                "\\",
                "\\verb",
                "[",
                "\\section{\\emph{",
                "%",
                "`",
                "\\href{a}",
                "\\begin{x}["
            })
    @Timeout(20)
    void any_latex_is_read_in_linear_time(String piece) {
        assertThat(latex(piece.repeat(900_000 / piece.length()))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "<p", "<script>", "<!--", "&", "&amp", "<pre>", "</", "<b>", "&#x", "&#99999999;"})
    @Timeout(20)
    void any_html_is_read_in_linear_time(String piece) {
        IcpcFolder sample = IcpcFolder.legacy(folder)
                .without(MARKDOWN)
                .file("problem_statement/problem.en.html", "x" + piece.repeat(900_000 / piece.length()));

        assertThat(sample.exercise().statement()).startsWith("x");
    }

    @Test
    void html_becomes_markdown() {
        IcpcFolder sample = IcpcFolder.legacy(folder).without(MARKDOWN).file("problem_statement/problem.html", """
                <html><head><title>no</title><style>p {}</style></head><body>
                <h2>Sum</h2><p>Add <b>two</b> numbers<br>a_i &le; 10<sup>5</sup> &#38; &lt;b&gt;.</p>
                <!-- no --><ul><li>one</li><li>two</li></ul>
                <pre>a  b &lt;
                c</pre><table><tr><td>x</td><td>y</td></tr></table>
                </body></html>
                """);

        assertThat(sample.exercise().statement()).isEqualTo("""
                ## Sum

                Add **two** numbers \s
                a\\_i ≤ 10^5 & \\<b>.

                - one
                - two

                ```
                a  b <
                c
                ```

                x | y |

                *Converted from HTML; the original is `problem_statement/problem.html` in the package.*
                """);
    }

    @Test
    void plain_text_stays_as_it_is() {
        IcpcFolder sample =
                IcpcFolder.legacy(folder).without(MARKDOWN).file("problem.txt", "  Add *two* numbers.\n```\n");

        assertThat(sample.exercise().statement()).isEqualTo("```\n  Add *two* numbers.\n'''\n```\n");
    }

    @Test
    void the_name_is_found_where_problem_yaml_has_none() {
        IcpcFolder sample = IcpcFolder.legacy(folder).replace("problem.yaml", "name: Sum\n", "");
        assertThat(sample.exercise().title()).isEqualTo("sum");
        assertThat(sample.file("domjudge-problem.ini", "name = 'Sums'\n")
                        .exercise()
                        .title())
                .isEqualTo("Sums");
        sample.without(MARKDOWN).file("problem_statement/problem.tex", "\\problemname{Adding} Add.\n");
        assertThat(sample.exercise().title()).isEqualTo("Adding");
        sample.file("problem_statement/problem.tex", "%% plainproblemname: a + b\n\\problemname{$a+b$} Add.\n");
        assertThat(sample.exercise().title()).isEqualTo("a + b");
    }

    @Test
    void a_name_is_taken_in_english_or_in_any_language() {
        IcpcFolder sample =
                IcpcFolder.since2025(folder).replace("problem.yaml", "name: Sum", "name: {de: Summe, en: Sum}");
        assertThat(sample.exercise().title()).isEqualTo("Sum");
        assertThat(sample.replace("problem.yaml", ", en: Sum", "").exercise().title())
                .isEqualTo("Summe");
    }

    @Test
    void samples_that_are_shown_otherwise_are_part_of_the_statement() {
        IcpcFolder sample = IcpcFolder.since2025(folder)
                .test("sample/2", "2 2\n", "4\n")
                .file("data/sample/1.in.statement", "1 and 2\n")
                .file("data/sample/2.out", "four\n");

        assertThat(sample.exercise().statement()).isEqualTo("""
                Add two numbers.


                ## Sample 1 Input

                ```
                1 and 2
                ```


                ## Sample 1 Output

                ```
                3
                ```


                ## Sample 2 Input

                ```
                2 2
                ```


                ## Sample 2 Output

                ```
                four
                ```
                """);
        assertThat(sample.exercise().groups().getFirst().visibility()).isEqualTo(TestGroup.Visibility.HIDDEN);
        assertThat(sample.load().problems()).isEmpty();
    }

    private String latex(String latex) {
        return IcpcFolder.legacy(folder)
                .without(MARKDOWN)
                .file("problem_statement/problem.tex", "x" + latex)
                .exercise()
                .statement()
                .substring(1)
                .replaceFirst(
                        "\n\n\\*Converted from LaTeX; the original is `problem_statement/problem.tex` in the package.\\*\n$",
                        "")
                .stripLeading();
    }
}
