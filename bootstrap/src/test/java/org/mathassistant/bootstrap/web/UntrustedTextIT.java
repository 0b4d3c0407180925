package org.mathassistant.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts of courses and models, set by the page's own modules in a real browser. */
class UntrustedTextIT {
    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.desktop();
    }

    @AfterAll
    static void stopBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openPage() {
        browser.open("en");
        browser.complaints();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.harmed = true</script>",
                "<img src=x onerror=\"window.harmed = true\">",
                "<svg onload=\"window.harmed = true\"></svg>",
                "<iframe srcdoc=\"<script>parent.harmed = true</script>\"></iframe>",
                "<style>body { display: none }</style>",
                "<a href=\"javascript:window.harmed = true\">x</a>",
                "[x](javascript:window.harmed=true)",
                "[x](JaVaScRiPt&colon;window.harmed=true)",
                "[x](data:text/html,<script>opener.harmed=true</script>)",
                "<javascript:window.harmed=true>",
                "![x](https://elsewhere.example/pixel.png)",
                "$\\href{javascript:window.harmed=true}{x}$",
                "$\\htmlStyle{background:url(https://elsewhere.example/)}{x}$",
                "$\\includegraphics{https://elsewhere.example/pixel.png}$",
                "$\\text{<img src=x onerror='window.harmed = true'>}$",
                "`<img src=x onerror=\"window.harmed = true\">`",
                "<math><mtext><table><mglyph><style><img src=x onerror=\"window.harmed = true\"></style></mglyph>",
                "\uE0000\uE001 <b \uE0001\uE001 onmouseover=window.harmed=true>",
                "x <form action=https://elsewhere.example><button>y</button></form>",
            })
    void hostileTextDoesNothing(String hostile) {
        set("before " + hostile + " after");

        browser.run(
                "document.querySelectorAll('#probe a').forEach((link) => { link.target = '_self'; link.click(); })");
        assertThat(browser.read("return window.harmed === undefined")).isEqualTo(true);
        assertThat(browser.read("return document.querySelectorAll('#probe :is(script, img, iframe, style, form, object,"
                        + " embed, link, base, input, svg[onload], [onerror], [onmouseover])').length"))
                .isEqualTo(0L);
        assertThat(browser.read("return [...document.querySelectorAll('#probe a')].every("
                        + "(link) => /^(https?|mailto):/.test(link.href) && link.rel.includes('noopener'))"))
                .isEqualTo(true);
        assertThat(browser.text("#probe")).startsWith("before").endsWith("after");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$\\frac{1}{$", "$$\\begin{pmatrix} 1$$", "$x^2^3$", "$\\left( x$"})
    void aFormulaThatCannotBeSetShowsItsSourceAndHarmsNoOther(String formula) {
        set("one $a^2$, bad " + formula + ", two $b^2$.");

        assertThat(browser.text("#probe .formula-source")).isEqualTo(formula);
        assertThat(browser.all("#probe .katex")).hasSize(2);
        assertThat(browser.text("#probe")).contains("one", "two");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void anUnknownMacroLeavesTheRestOfItsFormulaSet() {
        set("$\\unheardof{x} + \\sqrt{y}$");

        assertThat(browser.all("#probe .katex .sqrt")).hasSize(1);
        assertThat(browser.text("#probe .katex-html")).contains("\\unheardof");
    }

    @Test
    void aFormulaOfUnreasonableLengthOrDepthIsShownAsItIsWritten() {
        set("$" + "x+".repeat(5_000) + "x$ and $" + "{".repeat(3_000) + "x" + "}".repeat(3_000) + "$ then $y$");

        assertThat(browser.all("#probe .formula-source")).isNotEmpty();
        assertThat(browser.text("#probe")).contains("then");
    }

    @Test
    void markdownInsideAFormulaStaysMathematics() {
        set(
                "$a_1 * b_2 * c_3$ and $\\{x \\mid x_0 < y_0\\}$ and $$\\begin{aligned} a &= b \\\\ c &= d \\end{aligned}$$");

        assertThat(browser.all("#probe em, #probe .formula-source")).isEmpty();
        assertThat(browser.all("#probe .katex")).hasSize(3);
    }

    @Test
    void moneyAndCodeAreNoFormulas() {
        set("It costs \\$5 and \\$6; `$x$` is code.\n\n```\n$y$ [1]\n```\n");

        assertThat(browser.all("#probe .katex")).isEmpty();
        assertThat(browser.text("#probe")).contains("It costs $5 and $6; $x$ is code.", "$y$ [1]");
    }

    @Test
    void aDisplayInsideAQuotationKeepsItsLines() {
        set("> Let\n> $$\n> x = 1,\n> y > 2\n> $$\n> be given.");

        assertThat(browser.all("#probe blockquote .display .katex")).hasSize(1);
        assertThat(browser.text("#probe blockquote")).contains("be given.");
    }

    @Test
    void aFrenchColonStaysOnTheLineOfItsWord() {
        set("Le cours « Suites » : deux cas ; `a : b`.");

        assertThat(browser.read("return document.getElementById('probe').textContent"))
                .asString()
                .contains("«\u00A0Suites\u00A0»\u00A0: deux cas\u00A0; a : b.");
    }

    @Test
    void aMarkerThatCitesNothingStaysText() {
        set("See [7].\n\n[7]: https://elsewhere.example");

        assertThat(browser.text("#probe")).contains("See [7].");
        assertThat(browser.all("#probe a[href]").map(link -> link.getText())).doesNotContain("7");
    }

    private static void set(String text) {
        Object outcome = browser.readAsync("""
                const [text, done] = arguments;
                import("/app/text/markdown.js").then(({ render }) => {
                  document.getElementById("probe")?.remove();
                  const probe = document.createElement("div");
                  probe.id = "probe";
                  probe.className = "prose";
                  probe.append(render(text));
                  document.getElementById("main").replaceChildren(probe);
                  setTimeout(() => done("set"), 50);
                }).catch((failure) => done(String(failure)));
                """, text);
        assertThat(outcome).isEqualTo("set");
    }
}
