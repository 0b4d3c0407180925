// One conversation: what was said, and the box to go on.
import * as api from "../api.js";
import { announce, entitle, h, show } from "../dom.js";
import { t } from "../i18n.js";
import { answerView } from "../ask/answer.js";
import { prose } from "../ask/cited.js";
import { composer } from "../ask/composer.js";
import { nextVariant, run } from "../ask/run.js";

let shown = null;

/** Shows a conversation; a new one begins with its first question, which may stand in the address. */
export async function conversationView({ parameters: [id], query, focus }) {
  const view = begun(id, query);
  shown = view;
  show([view.root], { focus });
  try {
    const [courses, session] = await Promise.all([api.courses(), id === "new" ? null : api.session(id)]);
    if (shown !== view) {
      return; // The reader has gone on meanwhile.
    }
    view.composer.offer(courses, query.get("course") ?? session?.scope?.course ?? "");
    fill(view, session);
    const first = (query.get("q") ?? "").trim();
    if (first && id === "new") {
      say(view, first, query.get("course") ?? "");
    }
  } catch (failure) {
    view.history.replaceChildren(h("p.problem", { role: "alert" }, failure.message));
    view.composer.element.hidden = true;
  }
}

function begun(id) {
  const view = { session: id === "new" ? null : id, history: h("ol.turns"), running: null };
  view.title = h("h1", {}, t("conversations.new"));
  view.composer = composer({
    onask: (question, course) => say(view, question, course), onstop: () => view.running?.stop(), tutor: true,
  });
  view.root = h("div.ask.conversation", {}, h("a.up", { href: "#/conversations" }, t("conversations.title")), view.title,
    view.history, view.composer.element, h("p.hint", {}, t("conversations.hint")));
  return view;
}

function fill(view, session) {
  name(view, session?.title);
  view.history.replaceChildren(...(session?.turns ?? []).map(past));
  view.composer.element.scrollIntoView({ block: "nearest" });
}

function name(view, title) {
  view.title.textContent = title ?? t("conversations.new");
  entitle(view.title.textContent);
}

/** A turn of before: its sources are known by their names. */
const past = ({ said, question, text, citations, language, task }) => h("li", {},
  saidLine(said, question), task === "ask" ? null : h("p.hint", {}, t(`task.${task}`)),
  h("div", { lang: language }, prose(text, citations)));

const saidLine = (said, question) => h("div.said", {}, h("h2", {}, said),
  question ? h("p.hint.taken", {}, t("conversations.takenFor", question)) : null);

async function say(view, question, course, options = {}) {
  view.running?.stop();
  try {
    view.session ??= await api.beginSession();
  } catch (failure) {
    announce(failure.message);
    view.history.append(h("li", {}, h("p.problem", { role: "alert" }, failure.message)));
    return;
  }
  const tutor = view.composer.tutor();
  const asQuestion = tutor || options.asQuestion;
  const fields = {
    [asQuestion ? "question" : "text"]: question, session: view.session, ...(course ? { course } : {}),
    ...(tutor ? { style: "tutor" } : {}), ...(options.variant ? { variant: options.variant } : {}),
  };
  const answer = answerView({
    onagain: () => say(view, question, course, { variant: nextVariant(view.running), fresh: true, place: turn, asQuestion }),
    onquestion: () => say(view, question, course, { asQuestion: true, place: turn }),
  });
  const turn = h("li", {}, saidLine(question), answer.element);
  options.place ? options.place.replaceWith(turn) : view.history.append(turn);
  view.composer.fill({ question: "", course });
  announce(t("answer.searching"));
  view.running = run(asQuestion ? "ask" : null, fields, (entry) => changed(view, entry, answer), { fresh: options.fresh });
  answer.update(view.running);
  view.composer.running(true);
  turn.scrollIntoView({ block: "start", behavior: "smooth" });
}

function changed(view, entry, answer) {
  if (view !== shown || !document.contains(view.root)) {
    return;
  }
  answer.update(entry);
  if (entry !== view.running) {
    return;
  }
  view.composer.running(entry.state === "running");
  if (entry.state === "done") {
    announce(t("answer.ready", entry.answer.citations.length));
    settle(view);
  }
}

/** The address and the title that the first answer gives a new conversation. */
async function settle(view) {
  history.replaceState(null, "", `#/conversations/${encodeURIComponent(view.session)}`);
  const session = await api.session(view.session).catch(() => null);
  if (session && view === shown) {
    name(view, session.title);
    const taken = session.turns.at(-1)?.question;
    const last = view.history.lastElementChild?.querySelector(".said");
    if (taken && last && !last.querySelector(".taken")) {
      last.append(h("p.hint.taken", {}, t("conversations.takenFor", taken)));
    }
  }
}
