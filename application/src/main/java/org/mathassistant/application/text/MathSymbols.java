package org.mathassistant.application.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The spellings of mathematics: LaTeX commands, Unicode characters, ASCII. Data, one line for each meaning. */
final class MathSymbols {
    /** The longest spelling in ASCII signs. */
    static final int MAX_SIGNS = 3;

    private static final Map<String, Lexeme> BY_SPELLING = new HashMap<>(1024);
    private static final Lexeme[] BY_CHAR = new Lexeme[0x3000];

    // kind, canonical name, spellings
    private static final String TABLE = """
            OPERATOR eq =
            OPERATOR noteq \\neq \\ne ≠ !=
            OPERATOR lt < \\lt
            OPERATOR gt > \\gt
            OPERATOR leq \\leq \\le \\leqslant \\leqq ≤ ⩽ ≦ <=
            OPERATOR geq \\geq \\ge \\geqslant \\geqq ≥ ⩾ ≧ >=
            OPERATOR ll \\ll ≪ <<
            OPERATOR gg \\gg ≫ >>
            OPERATOR approx \\approx ≈
            OPERATOR sim \\sim ∼
            OPERATOR simeq \\simeq ≃
            OPERATOR cong \\cong ≅
            OPERATOR equiv \\equiv ≡
            OPERATOR propto \\propto ∝
            OPERATOR defined \\coloneqq \\coloneq ≔ :=
            OPERATOR in \\in ∈
            OPERATOR notin \\notin ∉
            OPERATOR ni \\ni ∋
            OPERATOR subset \\subset ⊂
            OPERATOR notsubset \\nsubset ⊄
            OPERATOR subseteq \\subseteq \\subseteqq ⊆
            OPERATOR subsetneq \\subsetneq ⊊
            OPERATOR supset \\supset ⊃
            OPERATOR supseteq \\supseteq ⊇
            OPERATOR cup \\cup ∪
            OPERATOR cap \\cap ∩
            OPERATOR setminus \\setminus \\smallsetminus ∖
            OPERATOR to \\to \\rightarrow \\longrightarrow → ⟶ -> -->
            OPERATOR from \\leftarrow \\gets \\longleftarrow ← ⟵
            OPERATOR mapsto \\mapsto \\longmapsto ↦ ⟼
            OPERATOR increasing \\nearrow ↗
            OPERATOR decreasing \\searrow ↘
            OPERATOR implies \\implies \\Rightarrow \\Longrightarrow ⇒ ⟹ =>
            OPERATOR impliedby \\impliedby \\Leftarrow \\Longleftarrow ⇐ ⟸
            OPERATOR iff \\iff \\Leftrightarrow \\Longleftrightarrow ⇔ ⟺ <=>
            OPERATOR leftrightarrow \\leftrightarrow ↔ <->
            OPERATOR forall \\forall ∀
            OPERATOR exists \\exists ∃
            OPERATOR notexists \\nexists ∄
            OPERATOR neg \\neg \\lnot ¬
            OPERATOR and \\land \\wedge ∧
            OPERATOR or \\lor \\vee ∨
            OPERATOR plus +
            OPERATOR minus - − –
            OPERATOR pm \\pm ±
            OPERATOR mp \\mp ∓
            OPERATOR over / ÷ \\div ∕ ⁄
            OPERATOR mid \\mid ∣
            OPERATOR notmid \\nmid ∤
            OPERATOR perp \\perp ⟂ ⊥
            OPERATOR parallel \\parallel ∥
            OPERATOR oplus \\oplus ⊕
            OPERATOR otimes \\otimes ⊗
            OPERATOR circ \\circ ∘ °
            OPERATOR fact !
            OPERATOR percent \\%
            OPERATOR dots ... … \\dots \\ldots \\cdots ⋯ \\vdots \\ddots \\dotsc \\dotsb
            PRODUCT times \\times ×
            PRODUCT cdot \\cdot · ⋅
            PRODUCT star * \\ast ∗ \\star ⋆
            VARIABLE infty \\infty ∞
            VARIABLE empty \\emptyset \\varnothing ∅
            VARIABLE partial \\partial ∂
            VARIABLE nabla \\nabla ∇
            VARIABLE ell \\ell ℓ
            VARIABLE Re \\Re ℜ
            VARIABLE Im \\Im ℑ
            VARIABLE aleph \\aleph ℵ
            VARIABLE hbar \\hbar ℏ
            VARIABLE bbN \\N \\eN \\IN \\NN ℕ
            VARIABLE bbZ \\Z \\eZ \\ZZ ℤ
            VARIABLE bbQ \\Q \\eQ \\QQ ℚ
            VARIABLE bbR \\R \\eR \\IR \\RR ℝ
            VARIABLE bbC \\C \\eC \\CC ℂ
            VARIABLE bbK \\K \\eK \\KK 𝕂
            VARIABLE bbP ℙ
            VARIABLE bbH ℍ
            VARIABLE alpha \\alpha α
            VARIABLE beta \\beta β
            VARIABLE gamma \\gamma γ
            VARIABLE delta \\delta δ
            VARIABLE epsilon \\epsilon ϵ
            VARIABLE varepsilon \\varepsilon ε
            VARIABLE zeta \\zeta ζ
            VARIABLE eta \\eta η
            VARIABLE theta \\theta θ
            VARIABLE vartheta \\vartheta ϑ
            VARIABLE iota \\iota ι
            VARIABLE kappa \\kappa κ
            VARIABLE lambda \\lambda λ
            VARIABLE mu \\mu μ µ
            VARIABLE nu \\nu ν
            VARIABLE xi \\xi ξ
            VARIABLE pi \\pi π
            VARIABLE varpi \\varpi ϖ
            VARIABLE rho \\rho ρ
            VARIABLE varrho \\varrho ϱ
            VARIABLE sigma \\sigma σ
            VARIABLE varsigma \\varsigma ς
            VARIABLE tau \\tau τ
            VARIABLE upsilon \\upsilon υ
            VARIABLE phi \\phi ϕ
            VARIABLE varphi \\varphi φ
            VARIABLE chi \\chi χ
            VARIABLE psi \\psi ψ
            VARIABLE omega \\omega ω
            VARIABLE Gamma \\Gamma Γ
            VARIABLE Delta \\Delta Δ ∆
            VARIABLE Theta \\Theta Θ
            VARIABLE Lambda \\Lambda Λ
            VARIABLE Xi \\Xi Ξ
            VARIABLE Pi \\Pi Π
            VARIABLE Sigma \\Sigma Σ
            VARIABLE Upsilon \\Upsilon Υ
            VARIABLE Phi \\Phi Φ
            VARIABLE Psi \\Psi Ψ
            VARIABLE Omega \\Omega Ω Ω
            BIG sum \\sum ∑
            BIG prod \\prod ∏
            BIG coprod \\coprod ∐
            BIG int \\int ∫
            BIG iint \\iint ∬
            BIG iiint \\iiint ∭
            BIG oint \\oint ∮
            BIG bigcup \\bigcup ⋃
            BIG bigcap \\bigcap ⋂
            BIG bigoplus \\bigoplus ⨁
            BIG lim \\lim
            BIG limsup \\limsup \\varlimsup
            BIG liminf \\liminf \\varliminf
            BIG sup \\sup
            BIG inf \\inf
            BIG max \\max
            BIG min \\min
            FUNCTION arcsin \\arcsin \\Arcsin
            FUNCTION arccos \\arccos \\Arccos
            FUNCTION arctan \\arctan \\Arctan
            FUNCTION tan \\tan \\tg
            FUNCTION cosh \\cosh \\ch
            FUNCTION sinh \\sinh \\sh
            FUNCTION tanh \\tanh \\th
            PRIME prime ' ′ ’ \\prime
            PRIME second ″
            FRAC frac \\frac \\dfrac \\tfrac \\cfrac \\nicefrac \\sfrac
            BINOM binom \\binom \\dbinom \\tbinom
            ROOT sqrt \\sqrt √
            ROOT cuberoot ∛
            ACCENT vec \\vec \\overrightarrow
            ACCENT bar \\bar \\overline
            ACCENT hat \\hat \\widehat
            ACCENT tilde \\tilde \\widetilde
            ACCENT dot \\dot
            ACCENT ddot \\ddot
            ACCENT underline \\underline
            FONT cal \\mathcal \\mathscr \\cal
            FONT frak \\mathfrak
            FONT sans \\mathsf
            FONT mono \\mathtt
            FONT bold \\mathbf \\boldsymbol \\bm \\bf
            FENCE ( (
            FENCE ) )
            FENCE [ [ \\lbrack
            FENCE ] ] \\rbrack
            FENCE {{ \\{ \\lbrace
            FENCE }} \\} \\rbrace
            FENCE | | \\vert \\lvert \\rvert
            FENCE || || \\| \\Vert \\lVert \\rVert ‖
            FENCE langle \\langle ⟨
            FENCE rangle \\rangle ⟩
            FENCE lfloor \\lfloor ⌊
            FENCE rfloor \\rfloor ⌋
            FENCE lceil \\lceil ⌈
            FENCE rceil \\rceil ⌉
            FENCE [[ \\llbracket ⟦
            FENCE ]] \\rrbracket ⟧
            SEPARATOR , ,
            SEPARATOR ; ;
            SEPARATOR : : \\colon
            SEPARATOR . .
            SEPARATOR & &
            SEPARATOR ? ?
            SEPARATOR \\\\ \\\\
            """;

    /** Functions that people also write without a backslash. */
    private static final Set<String> FUNCTIONS = Set.of(
            ("sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh ln log exp det dim ker Ker rg rang Im Re arg"
                            + " deg pgcd ppcm gcd lcm card Card Vect vect tr Tr mod grad div rot id Id sgn")
                    .split(" "));

    private static final Set<String> BIG = Set.of("lim", "limsup", "liminf", "sup", "inf", "max", "min");

    /** Greek letters that people write as words in ASCII. */
    private static final Set<String> GREEK_WORDS = Set.of(
            ("alpha beta gamma delta epsilon zeta eta theta lambda mu pi rho sigma tau phi psi chi omega Gamma Delta"
                            + " Theta Lambda Sigma Phi Psi Omega")
                    .split(" "));

    /** Commands that change how a formula looks, never what it says. */
    static final Set<String> INVISIBLE = Set.of(
            ("left right middle big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr bigm displaystyle textstyle"
                            + " scriptstyle scriptscriptstyle limits nolimits quad qquad thinspace medspace thickspace"
                            + " enspace space nonumber notag strut phantom hfill mathstrut ensuremath mathopen mathclose"
                            + " mathrel mathbin mathord mathpunct mathinner rm nobreak allowbreak")
                    .split(" "));

    /** Commands whose argument is words. */
    static final Set<String> TEXT =
            Set.of("text", "textrm", "textit", "textbf", "textnormal", "textsf", "mbox", "hbox", "intertext", "emph");

    /** Commands whose argument is the name of a function or an upright letter. */
    static final Set<String> UPRIGHT = Set.of("mathrm", "operatorname", "mathop", "mathit");

    static {
        TABLE.lines().forEach(MathSymbols::read);
        for (String name : FUNCTIONS) {
            BY_SPELLING.putIfAbsent('\\' + name, new Lexeme(Lexeme.Kind.FUNCTION, name));
        }
    }

    private MathSymbols() {}

    private static void read(String line) {
        String[] parts = line.split(" ");
        Lexeme lexeme = new Lexeme(Lexeme.Kind.valueOf(parts[0]), parts[1]);
        for (int i = 2; i < parts.length; i++) {
            BY_SPELLING.put(parts[i], lexeme);
            if (parts[i].length() == 1 && parts[i].charAt(0) < BY_CHAR.length) {
                BY_CHAR[parts[i].charAt(0)] = lexeme;
            }
        }
    }

    /** What a command ({@code \leq}) or up to three signs ({@code <=}) mean; null where unknown. */
    static @Nullable Lexeme of(String spelling) {
        return BY_SPELLING.get(spelling);
    }

    static @Nullable Lexeme of(char c) {
        return c < BY_CHAR.length ? BY_CHAR[c] : null;
    }

    /** Between delimiters two letters are a product more often than a name: {@code $rg$}. */
    private static boolean isDoubtful(String letters) {
        return letters.length() == 2 && !letters.equals("ln");
    }

    /** What a word of letters means that people write for a function or a Greek letter; null where it is only letters. */
    static @Nullable Lexeme word(String letters, boolean tex) {
        if (BIG.contains(letters)) {
            return new Lexeme(Lexeme.Kind.BIG, letters);
        }
        if (letters.equals("sqrt")) {
            return BY_SPELLING.get("\\sqrt");
        }
        if (FUNCTIONS.contains(letters) && !(tex && isDoubtful(letters))) {
            return BY_SPELLING.get('\\' + letters);
        }
        return !tex && GREEK_WORDS.contains(letters) ? BY_SPELLING.get('\\' + letters) : null;
    }
}
