package org.mathassistant.infrastructure.latex;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mathassistant.domain.course.BlockKind;

/** Finds what a proof proves and what a solution solves: what its title names, what it stands in, what precedes it. */
final class Ties {
    /** How many blocks back a proof's statement or a solution's exercise is looked for. */
    static final int MAX_DISTANCE = 1_000;

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)*");

    private final List<Draft> drafts;
    private final List<Set<Integer>> titleLinks;
    private final IdentityHashMap<Draft, Integer> positions = new IdentityHashMap<>();
    private final Set<Integer> tied = new HashSet<>();
    private final OptionalInt[] proves;
    private final OptionalInt[] solves;

    /** @param titleLinks what each block's title refers to, by position */
    Ties(List<Draft> drafts, List<Set<Integer>> titleLinks) {
        this.drafts = drafts;
        this.titleLinks = titleLinks;
        this.proves = new OptionalInt[drafts.size()];
        this.solves = new OptionalInt[drafts.size()];
        for (int i = 0; i < drafts.size(); i++) {
            positions.put(drafts.get(i), i);
        }
        for (int i = 0; i < drafts.size(); i++) {
            BlockKind kind = drafts.get(i).kind;
            proves[i] = kind == BlockKind.PROOF ? tie(statementOf(i)) : OptionalInt.empty();
            solves[i] = kind == BlockKind.SOLUTION ? tie(exerciseOf(i)) : OptionalInt.empty();
        }
    }

    OptionalInt proves(int position) {
        return proves[position];
    }

    OptionalInt solves(int position) {
        return solves[position];
    }

    private OptionalInt tie(int position) {
        if (position < 0) {
            return OptionalInt.empty();
        }
        tied.add(position);
        return OptionalInt.of(position);
    }

    private int statementOf(int proof) {
        for (int target : titleLinks.get(proof)) {
            if (drafts.get(target).kind != BlockKind.TEXT && target != proof) {
                return target;
            }
        }
        Draft parent = drafts.get(proof).parent;
        if (parent != null && isProvable(parent)) {
            return positions.getOrDefault(parent, -1);
        }
        int nearest = -1;
        for (int i = proof - 1; i >= first(proof) && sameChapter(i, proof); i--) {
            BlockKind kind = drafts.get(i).kind;
            if (kind == BlockKind.EXERCISE && drafts.get(i).parent == parent && nearest < 0) {
                return -1;
            }
            if (!isProvable(drafts.get(i)) || drafts.get(i).parent != parent) {
                continue;
            }
            if (!tied.contains(i)) {
                return nearest < 0 || precedesLemmas(i, nearest, proof) ? i : nearest;
            }
            nearest = nearest < 0 ? i : nearest;
            if (drafts.get(nearest).kind != BlockKind.LEMMA) {
                return nearest;
            }
        }
        return nearest;
    }

    private static int first(int position) {
        return Math.max(0, position - MAX_DISTANCE);
    }

    private boolean isProvable(Draft draft) {
        return draft.kind.isStatement();
    }

    /** A theorem whose proof comes after the lemmas that it needs. */
    private boolean precedesLemmas(int statement, int nearest, int proof) {
        return drafts.get(statement).kind != BlockKind.LEMMA
                && drafts.get(nearest).kind == BlockKind.LEMMA
                && drafts.get(statement).section.equals(drafts.get(proof).section);
    }

    private boolean sameChapter(int one, int other) {
        return drafts.get(one).chapter.equals(drafts.get(other).chapter);
    }

    private int exerciseOf(int solution) {
        for (int target : titleLinks.get(solution)) {
            if (drafts.get(target).kind == BlockKind.EXERCISE) {
                return target;
            }
        }
        for (Draft parent = drafts.get(solution).parent; parent != null; parent = parent.parent) {
            if (parent.kind == BlockKind.EXERCISE) {
                return positions.getOrDefault(parent, -1);
            }
        }
        int byNumber = numbered(solution);
        return byNumber >= 0 ? byNumber : preceding(solution);
    }

    private int numbered(int solution) {
        Matcher matcher = NUMBER.matcher(drafts.get(solution).number + " " + drafts.get(solution).title);
        if (!matcher.find()) {
            return -1;
        }
        int anywhere = -1;
        for (int i = solution - 1; i >= first(solution); i--) {
            if (drafts.get(i).kind == BlockKind.EXERCISE && drafts.get(i).number.equals(matcher.group())) {
                if (sameChapter(i, solution)) {
                    return i;
                }
                anywhere = anywhere < 0 ? i : anywhere;
            }
        }
        return anywhere;
    }

    /** The exercise just before; or, where solutions stand together, the first one without a solution. */
    private int preceding(int solution) {
        int first = -1;
        for (int i = solution - 1; i >= first(solution); i--) {
            if (drafts.get(i).kind == BlockKind.EXERCISE) {
                if (!tied.contains(i)) {
                    first = i;
                    if (lastIsFree(solution)) {
                        return i;
                    }
                } else if (first >= 0) {
                    return first;
                }
            }
        }
        return first;
    }

    private boolean lastIsFree(int solution) {
        for (int i = solution - 1; i >= first(solution); i--) {
            if (drafts.get(i).kind == BlockKind.SOLUTION && drafts.get(i).parent == null) {
                return false;
            }
            if (drafts.get(i).kind == BlockKind.EXERCISE) {
                return true;
            }
        }
        return false;
    }
}
