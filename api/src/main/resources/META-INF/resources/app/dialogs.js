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

/** True where the reader agrees to delete a course. */
export async function confirmRemoval(title) {
  return Boolean(await ask({
    title: t("courses.removeTitle"),
    content: h("p", {}, t("courses.removeDetail", title)),
    confirm: t("courses.remove"),
    danger: true,
    read: () => true,
  }));
}

/** The new title of a course, or undefined. */
export function askForTitle(present) {
  const input = h("input", { name: "title", required: true, maxlength: 200, value: present, autofocus: true });
  return ask({
    title: t("courses.renameTitle"),
    content: h("label.field", {}, h("span", {}, t("courses.name")), input),
    confirm: t("courses.save"),
    read: () => input.value.trim(),
  });
}

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
