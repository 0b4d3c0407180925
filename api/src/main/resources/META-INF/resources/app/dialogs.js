import { h } from "./dom.js";
import { t } from "./i18n.js";

/**
 * Opens a modal dialog with a form, and resolves to what read(form) returns, or to undefined where it was left by
 * Cancel or Esc. The browser keeps the focus inside and gives it back.
 */
function ask({ title, content, confirm, danger = false, read }) {
  return new Promise((resolve) => {
    const heading = h("h2", { id: "dialog-title" }, title);
    const form = h("form", { method: "dialog" }, heading, content,
      h("div.actions", {},
        h("button", { type: "button", onclick: () => dialog.close() }, t("cancel")),
        h(danger ? "button.danger" : "button.primary", { type: "submit" }, confirm)));
    const dialog = h("dialog", { "aria-labelledby": "dialog-title" }, form);
    let result;
    form.addEventListener("submit", () => {
      result = read(form);
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(result);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** True where the reader agrees to delete something. */
const confirmDeletion = async (title, detail) => Boolean(await ask({
  title: t(title), content: h("p", {}, detail), confirm: t("courses.remove"), danger: true, read: () => true,
}));

/** A new title, or undefined. */
function newTitle(title, present, maxlength) {
  const input = h("input", { name: "title", required: true, maxlength, value: present, autofocus: true });
  return ask({
    title: t(title),
    content: h("label.field", {}, h("span", {}, t("courses.name")), input),
    confirm: t("courses.save"),
    read: () => input.value.trim(),
  });
}

/** True where the reader agrees to delete a course. */
export const confirmRemoval = (title) => confirmDeletion("courses.removeTitle", t("courses.removeDetail", title));

/** True where the reader agrees to delete a conversation. */
export const confirmForgetting = (title) =>
  confirmDeletion("conversations.removeTitle", t("conversations.removeDetail", title));

/** The new title of a course, or undefined. */
export const askForTitle = (present) => newTitle("courses.renameTitle", present, 200);

/** The new title of a conversation, or undefined. */
export const askForConversationTitle = (present) => newTitle("conversations.renameTitle", present, 120);

/** The administrator's token, or undefined. */
export function askForToken(refused) {
  const input = h("input", { type: "password", name: "token", required: true, autocomplete: "off", autofocus: true });
  return ask({
    title: t("token.title"),
    content: h("div", {},
      refused && h("p.problem", { role: "alert" }, t("token.refused")),
      h("p", {}, t("token.detail")),
      h("label.field", {}, h("span", {}, t("token.label")), input)),
    confirm: t("token.use"),
    read: () => input.value.trim(),
  });
}
