// Chooses a task: the purposes, and the tasks of the chosen one.
import { h } from "../dom.js";
import { t } from "../i18n.js";
import { PURPOSES } from "./catalogue.js";

const address = (task) => (task ? `#/tasks/${task}` : "#/");

/** The purposes as links, the chosen one marked. */
export const purposes = (chosen) =>
  h("nav.purposes", { "aria-label": t("tasks.purposes") }, Object.entries(PURPOSES).map(([purpose, [first]]) =>
    h("a", { href: address(first), "data-purpose": purpose, "aria-current": purpose === chosen && "true" },
      t(`purpose.${purpose}`))));

/** The tasks of a purpose as links, the one that is shown marked. */
export const choices = (purpose, shown) =>
  h("nav.choices", { "aria-label": t(`purpose.${purpose}`) }, PURPOSES[purpose].map((task) =>
    h("a", { href: address(task), "data-task": task, "aria-current": task === shown && "page" }, t(`task.${task}`))));
