// The reading of an upload while it goes on, and its report.
import * as api from "../api.js";
import { announce, h } from "../dom.js";
import { t } from "../i18n.js";
import { reportView } from "./report.js";

/** How long between two looks at a job whose events can't be had. In milliseconds. */
const PAUSE = 700;
const ENDS = ["DONE", "FAILED", "CANCELLED"];

/** A job followed to its end. */
export function jobView(jobId, courseId) {
  const label = h("p.job-state", {}, t("job.queued"));
  const bar = h("progress", { "aria-label": t("job.running") });
  const cancel = h("button", { type: "button", onclick: () => api.cancelJob(jobId).catch(complain) }, t("cancel"));
  const box = h("section.job", {}, label, bar, h("div.actions", {}, cancel));
  const complain = (failure) => box.append(h("p.problem", { role: "alert" }, failure.message));
  follow(jobId, (job) => {
    if (ENDS.includes(job.state)) {
      box.replaceChildren(...ended(job, courseId));
      announce(t(`job.${job.state.toLowerCase()}`));
    } else {
      progress(job, label, bar);
    }
  }).catch(complain);
  return box;
}

function progress({ state, done, total }, label, bar) {
  label.textContent = [t(`job.${state.toLowerCase()}`), total > 0 && t("job.progress", done, total)].filter(Boolean).join(" ");
  if (total > 0) {
    bar.max = total;
    bar.value = done;
  }
}

function ended({ state, message, report }, courseId) {
  const open = h("a.button.primary", { href: `#/courses/${encodeURIComponent(courseId)}` }, t("job.open"));
  const ask = h("a.button", { href: `#/?course=${encodeURIComponent(courseId)}` }, t("courses.ask"));
  switch (state) {
    case "DONE":
      return [h("p.job-state", {}, t("job.done")), report ? reportView(report) : "", h("div.actions", {}, ask, open)];
    case "FAILED":
      return [h("p.problem", { role: "alert" }, h("strong", {}, t("job.failed")), " ", message || "")];
    default:
      return [h("p.job-state", {}, t("job.cancelled"))];
  }
}

async function follow(jobId, changed) {
  let last = null;
  const take = (job) => {
    last = job;
    changed(job);
  };
  try {
    for await (const { data } of api.jobEvents(jobId)) {
      if (data.state) {
        take(data);
      }
    }
  } catch (failure) {
    if (failure.status) {
      throw failure; // The server has said no; asking again would not help.
    }
  }
  while (!ENDS.includes(last?.state)) {
    take(await api.job(jobId));
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}
