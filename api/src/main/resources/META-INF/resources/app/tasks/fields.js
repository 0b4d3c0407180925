// The fields of a form: each an element, and what it holds as the server wants it.
import * as api from "../api.js";
import { h } from "../dom.js";
import { t, tOr } from "../i18n.js";
import { heading } from "../naming.js";
import { chapterKey } from "../courses/chapter.js";

/** How a chapter is named to the server: by its number, else by its title. */
const chapterName = ({ number, title }) => number || title;

/**
 * A field: {element, value(), refuse(detail)}; value() is undefined where nothing is given.
 *
 * @param given what it holds to begin with
 */
export function field(spec, given) {
  return (BUILDERS[spec.type] ?? line)(spec, given ?? spec.preset ?? "");
}

const identity = ({ name }) => `field-${name}`;

function labelled(spec, control, value) {
  const hint = spec.type === "text" || spec.type === "line" ? null : h("span.hint", { id: `${identity(spec)}-hint` }, limits(spec));
  return {
    control,
    element: h("label.field", { for: control.id, "data-field": spec.name },
      h("span", {}, t(`field.${spec.name}`), spec.required ? null : optional(spec)), control,
      hint?.textContent ? hint : null),
    value,
    refuse: () => {
      control.setAttribute("aria-invalid", "true");
      control.focus();
    },
  };
}

const optional = ({ type }) => (type === "line" || type === "text" ? h("i", {}, ` ${t("field.optional")}`) : null);

const limits = ({ type, min, max }) =>
  type === "minutes" || type === "whole" ? t(`field.${type}`, min, max) : "";

const common = (spec) => ({ id: identity(spec), name: spec.name, required: spec.required });

const trimmed = (control) => control.value.trim() || undefined;

function line(spec, given) {
  const control = h("input", { ...common(spec), type: "text", maxlength: spec.max, autocomplete: "off",
    placeholder: tOr(`field.${spec.name}.example`, "") });
  control.value = given;
  return labelled(spec, control, () => trimmed(control));
}

function text(spec, given) {
  const control = h("textarea", { ...common(spec), maxlength: spec.max, rows: spec.rows, spellcheck: "false",
    placeholder: tOr(`field.${spec.name}.example`, "") });
  control.value = given;
  return labelled(spec, control, () => trimmed(control));
}

function whole(spec, given) {
  const control = h("input", { ...common(spec), type: "number", inputmode: "numeric", min: spec.min, max: spec.max,
    step: 1, required: true, "aria-describedby": `${identity(spec)}-hint` });
  control.value = given;
  return labelled(spec, control, () => Number(control.value));
}

function minutes(spec, given) {
  const built = whole(spec, given);
  return { ...built, value: () => `PT${built.control.value}M` };
}

function choice(spec, given) {
  const control = h("select", common(spec), spec.options.map((option) =>
    h("option", { value: option }, t(`${spec.name}.${option || "none"}`))));
  control.value = given;
  return labelled(spec, control, () => control.value || undefined);
}

function truth(spec, given) {
  const control = h("input", { id: identity(spec), name: spec.name, type: "checkbox" });
  control.checked = given === true || given === "true";
  return {
    control,
    element: h("label.tick", { "data-field": spec.name }, control, h("span", {}, t(`field.${spec.name}`))),
    value: () => control.checked,
    refuse: () => control.focus(),
  };
}

/** The chapters of the chosen course to tick; numbers to write where no course is chosen. */
function chapters(spec, given) {
  const written = line(spec, Array.isArray(given) ? given.join(", ") : given);
  const ticks = h("div.ticks");
  const box = h("fieldset.field", { "data-field": spec.name }, h("legend", {}, t(`field.${spec.name}`)), written.element, ticks);
  let turn = 0;
  const ticked = () => [...ticks.querySelectorAll("input:checked")].map((tick) => tick.value);
  const draw = (names) => {
    const chosen = new Set(list(written.control.value));
    ticks.replaceChildren(...names.map((chapter) => {
      const name = chapterName(chapter);
      const tick = h("input", { type: "checkbox", value: name, checked: chosen.has(name), onchange: () => {
        written.control.value = ticked().join(", ");
        written.control.dispatchEvent(new Event("input", { bubbles: true }));
      } });
      return h("label.tick", { "data-chapter": chapterKey(chapter) }, tick, heading(chapter));
    }));
    written.element.classList.toggle("unseen", names.length > 0);
    written.control.required = !names.length;
    written.control.tabIndex = names.length ? -1 : 0;
  };
  return {
    ...written,
    element: box,
    value: () => (ticks.childElementCount ? ticked() : list(written.control.value)),
    refuse: () => (ticks.querySelector("input") ?? written.control).focus(),
    async course(courseId) {
      const mine = ++turn;
      const outline = courseId ? await api.course(courseId).catch(() => null) : null;
      if (mine === turn) {
        draw((outline?.chapters ?? []).filter(chapterName));
      }
    },
  };
}

const list = (value) => value.split(/[,;]/).map((one) => one.trim()).filter(Boolean);

/** A written exam, or one that was made here: then it goes over whole. */
function exam(spec, given) {
  if (typeof given !== "object") {
    return text(spec, given);
  }
  const written = text(spec, "");
  const box = h("div.field.given-exam", { "data-field": spec.name }, h("span", {}, t("field.exam")),
    h("p", {}, h("strong", {}, given.title), " ", h("span.hint", {}, t("points", given.totalPoints))));
  return { control: box, element: box, value: () => given, refuse: written.refuse };
}

const BUILDERS = { line, text, whole, minutes, choice, truth, chapters, exam };
