package org.mathassistant.infrastructure.latex;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Commands whose arguments are not text: layout, colours, indexes, settings. */
final class IgnoredCommands {
    /** s a star, o an optional argument, m a mandatory one, d a length without braces, a something between angles. */
    private static final String ALL =
            "vspace:sm hspace:sm addvspace:m vskip:d hskip:d kern:d mkern:d mskip:d index:om sindex:om gls@add:m glsadd:om"
                    + " addcontentsline:mmm addtocontents:mm markboth:mm markright:m thispagestyle:m pagestyle:m setlength:mm"
                    + " addtolength:mm settowidth:mm settoheight:mm hypersetup:m definecolor:mmm colorlet:mm color:om"
                    + " bibliographystyle:m bibliography:m addbibresource:om pagenumbering:m rule:omm newlength:m newsavebox:m"
                    + " sbox:mm usebox:m usetikzlibrary:m tikzset:m pgfplotsset:m pgfmathsetmacro:mm graphicspath:m geometry:m"
                    + " lstset:m lstdefinestyle:mm lstdefinelanguage:mm setlist:om theoremstyle:m newtheoremstyle:mmmmmmmmm"
                    + " theoremheaderfont:m theorembodyfont:m theoremseparator:m theoremsymbol:m theoremprework:m theorempostwork:m"
                    + " hyphenation:m includegraphics:soom pgfimage:om epsfig:m psfig:m includepdf:om"
                    + " phantom:m hphantom:m vphantom:m raisebox:moo resizebox:smm scalebox:mo rotatebox:om makebox:oo framebox:oo"
                    + " parbox:ooom textcolor:om colorbox:m fcolorbox:mm hyperlink:m hypertarget:m pdfbookmark:omm bookmark:om"
                    + " fontsize:mm fontfamily:m fontseries:m fontshape:m usefont:mmmm linespread:m setstretch:m baselineskip:d"
                    + " parindent:d parskip:d hangindent:d hangafter:d penalty:d interlinepenalty:d multicolumn:mm multirow:omom"
                    + " cline:m cmidrule:om setbeamertemplate:mom usetheme:om usecolortheme:om useoutertheme:om"
                    + " useinnertheme:om usefonttheme:om setbeamercolor:smm setbeamerfont:smm setbeamercovered:m logo:m institute:om"
                    + " transduration:m includeonly:m excludecomment:m includecomment:m specialcomment:mmm makeindex:o"
                    + " newglossaryentry:mm newacronym:ommm captionsetup:om DeclareGraphicsExtensions:m DeclareGraphicsRule:mmmm"
                    + " DeclareMathSymbol:mmmm DeclareSymbolFont:mmmmm DeclareMathAlphabet:mmmmm SetMathAlphabet:mmmmmm"
                    + " SetSymbolFont:mmmmmm DeclareFontFamily:mmm DeclareFontShape:mmmmmm titleformat:smommmmo titlespacing:smmmm"
                    + " titlelabel:m newpagestyle:mm sethead:mmm setfoot:mmm fancyhf:om fancyhead:om fancyfoot:om lhead:om chead:om"
                    + " rhead:om lfoot:om cfoot:om rfoot:om allsectionsfont:m sectionfont:m microtypesetup:m setkomafont:mm"
                    + " addtokomafont:mm KOMAoptions:m newcolumntype:mom arraystretch: DTLsetseparator:m sisetup:m mdfdefinestyle:mm"
                    + " mdfsetup:m tcbset:m tcbuselibrary:m newmdenv:om newtcolorbox:omoom lstinputlisting:om verbatiminput:m"
                    + " VerbatimInput:om inputminted:omm tikzsetnextfilename:m tikzexternalize:o frenchbsetup:m frenchsetup:m"
                    + " setdefaultlanguage:om setmainlanguage:om setotherlanguage:om setmainfont:omo setsansfont:omo setmonofont:omo"
                    + " babelfont:omm pdfinfo:m url@setting: thanks: MakeOuterQuote:m MakePerPage:om enlargethispage:sm pagebreak:o"
                    + " nopagebreak:o linebreak:o nolinebreak:o columnbreak: balance: marginparwidth: vfill: xymatrix@:m"
                    + " AtBeginSection:om AtBeginSubsection:om DeclareUnicodeCharacter:mm bibitem@: ensuremath@: urlstyle:m"
                    + " setcitestyle:m bibpunct:mmmmmm hyphenchar:d looseness:d tolerance:d pretolerance:d emergencystretch:d"
                    + " hfuzz:d vfuzz:d hbadness:d vbadness:d clubpenalty:d widowpenalty:d displaywidowpenalty:d"
                    + " abovedisplayskip:d belowdisplayskip:d abovedisplayshortskip:d belowdisplayshortskip:d"
                    + " textwidth:d textheight:d oddsidemargin:d evensidemargin:d topmargin:d headheight:d headsep:d footskip:d"
                    + " topskip:d columnsep:d tabcolsep:d arraycolsep:d itemsep:d parsep:d topsep:d hoffset:d voffset:d"
                    + " leftmargin:d rightmargin:d leftskip:d rightskip:d parfillskip:d unitlength:d fboxsep:d fboxrule:d"
                    + " setbeamersize:m onslide:a pause:o only:a uncover:a visible:a invisible:a alt:a temporal:a action:a"
                    + " transition: counterpages: selectcolormodel:m pagecolor:om nocite:m printbibliography:o printindex:o"
                    + " bigskipamount:d medskipamount:d smallskipamount:d everymath:m";
    /** These KaTeX knows: in a formula they stay. */
    private static final Set<String> KATEX = Set.of(
            "hspace",
            "hskip",
            "kern",
            "mkern",
            "mskip",
            "rule",
            "phantom",
            "hphantom",
            "vphantom",
            "color",
            "textcolor",
            "colorbox",
            "fcolorbox",
            "raisebox",
            "includegraphics",
            "arraystretch",
            "cline",
            "multicolumn",
            "alt",
            "action",
            "only",
            "set");

    private static final Map<String, String> SPECIFICATIONS = new HashMap<>();

    static {
        for (String entry : ALL.split(" ")) {
            int colon = entry.indexOf(':');
            SPECIFICATIONS.put(entry.substring(0, colon), entry.substring(colon + 1));
        }
    }

    private IgnoredCommands() {}

    /** Takes such a command's arguments away; false where it is none of these. */
    static boolean skip(String command, TokenStream stream) {
        String specification = SPECIFICATIONS.get(command);
        if (specification == null) {
            return false;
        }
        skipArguments(specification, stream);
        return true;
    }

    static boolean skipInMath(String command, TokenStream stream) {
        return !KATEX.contains(command) && skip(command, stream);
    }

    /** Takes arguments away as a specification says. */
    static void skipArguments(String specification, TokenStream stream) {
        for (char argument : specification.toCharArray()) {
            switch (argument) {
                case 's' -> stream.takeIf('*');
                case 'o' -> stream.optional();
                case 'm' -> stream.argument();
                case 'a' -> stream.delimited('<', '>');
                case 'd' -> Lengths.skip(stream);
                default -> {}
            }
        }
    }
}
