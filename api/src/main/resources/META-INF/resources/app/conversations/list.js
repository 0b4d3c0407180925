// The reader's conversations: search, continue, rename, delete.
import * as api from "../api.js";
import { announce, h, icon, show } from "../dom.js";
import { confirmForgetting, askForConversationTitle } from "../dialogs.js";
import { language, t } from "../i18n.js";

/** How long the search waits for the next letter. In milliseconds. */
const PAUSE = 250;

const address = (id) => `#/conversations/${encodeURIComponent(id)}`;

/** Shows all conversations. */
export function conversationsView({ focus }) {
  const list = h("div.conversation-list");
  let turn = 0;
  let waiting = 0;
  const load = async () => {
    const mine = ++turn;
    list.setAttribute("aria-busy", "true");
    try {
      const page = await api.sessions({ wanted: search.value.trim() });
      if (mine === turn) {
        list.replaceChildren(...filled(page, search.value.trim(), load));
      }
    } catch (failure) {
      list.replaceChildren(h("p.problem", { role: "alert" }, failure.message));
    }
    list.removeAttribute("aria-busy");
  };
  const search = h("input", { type: "search", id: "search", placeholder: t("conversations.search"), oninput: () => {
    clearTimeout(waiting);
    waiting = setTimeout(load, PAUSE);
  } });
  show([h("div.page.narrow", {},
    h("header.page-head", {}, h("div", {}, h("h1", {}, t("conversations.title")), h("p.lead", {}, t("conversations.lead"))),
      h("a.button.primary", { href: "#/conversations/new" }, t("conversations.new"))),
    h("label.unseen", { for: "search" }, t("conversations.search")), search, list)], { focus });
  load();
}

function filled({ items, next }, wanted, reload) {
  const asked = items.filter(({ turns }) => turns > 0);
  if (!asked.length) {
    return [h("p.empty", {}, t(wanted ? "conversations.notFound" : "conversations.none"))];
  }
  const rows = h("ul", {}, asked.map((one) => row(one, reload)));
  return next ? [rows, more(rows, wanted, next, reload)] : [rows];
}

function more(rows, wanted, after, reload) {
  const button = h("button.more", { type: "button", onclick: async () => {
    const { items, next } = await api.sessions({ wanted, after });
    rows.append(...items.filter(({ turns }) => turns > 0).map((one) => row(one, reload)));
    next ? button.replaceWith(more(rows, wanted, next, reload)) : button.remove();
  } }, t("more"));
  return button;
}

function row({ sessionId, title, lastUsed, turns }, reload) {
  const name = title ?? t("conversations.untitled");
  const act = (picture, label, onclick) => h("button.icon", { type: "button", "data-act": picture,
    "aria-label": t(label, name), title: t(label, name), onclick }, icon(picture));
  return h("li", { "data-session": sessionId },
    h("a", { href: address(sessionId) }, h("strong", {}, name),
      h("span", {}, [t("conversations.turns", turns), when(lastUsed)].join(" · "))),
    act("edit", "conversations.rename", async () => {
      const wanted = await askForConversationTitle(name);
      if (wanted) {
        await api.renameSession(sessionId, wanted);
        announce(t("conversations.renamed"));
        reload();
      }
    }),
    act("remove", "conversations.remove", async () => {
      if (await confirmForgetting(name)) {
        await api.removeSession(sessionId);
        announce(t("conversations.removed"));
        reload();
      }
    }));
}

const when = (time) =>
  new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(new Date(time));
