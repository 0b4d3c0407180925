// Every call to the server: errors as problems in the page's language, the administrator's token where it is wanted.
import { askForToken } from "./dialogs.js";
import { events } from "./events.js";
import { language, t } from "./i18n.js";

const BASE = new URL("../api/v1", import.meta.url).href;
const TOKEN = "administrator-token";
/** As many as are shown at once, and as many as the server gives at most. */
const PAGE_SIZE = 100;
export const MAX_PAGE = 500;

/** A call that failed; its message is the problem's detail and fit to be shown. */
export class Problem extends Error {
  constructor({ detail, title, status = 0, field = null }) {
    super(detail ?? title ?? t("error.unexpected", status));
    this.status = status;
    this.field = field;
  }
}

/** The response to a call; a refused one is thrown as a Problem. */
async function call(path, { method = "GET", json, body, accept = "application/json", signal, headers = {} } = {}) {
  const send = () =>
    fetch(BASE + path, {
      method,
      signal,
      body: json === undefined ? body : JSON.stringify(json),
      headers: {
        Accept: `${accept}, application/problem+json`,
        "Accept-Language": language(),
        ...(json === undefined ? {} : { "Content-Type": "application/json" }),
        ...authorization(),
        ...headers,
      },
    });
  let response = await reached(send);
  while (response.status === 401 && (await tokenGiven())) {
    response = await reached(send);
  }
  if (!response.ok) {
    throw await problemOf(response);
  }
  return response;
}

async function reached(send) {
  try {
    return await send();
  } catch (failure) {
    if (failure.name === "AbortError") {
      throw failure;
    }
    throw new Problem({ detail: t("error.network") });
  }
}

async function problemOf(response) {
  const problem = await response.json().catch(() => ({}));
  return new Problem({ ...problem, status: response.status });
}

function authorization() {
  const token = sessionStorage.getItem(TOKEN);
  return token ? { Authorization: `Bearer ${token}` } : {};
}

async function tokenGiven() {
  const refused = sessionStorage.getItem(TOKEN) !== null;
  sessionStorage.removeItem(TOKEN);
  const token = await askForToken(refused);
  if (token) {
    sessionStorage.setItem(TOKEN, token);
  }
  return Boolean(token);
}

const read = async (path, options) => (await call(path, options)).json();
const id = encodeURIComponent;
const query = (parameters) => {
  const given = Object.entries(parameters).filter(([, value]) => value !== undefined && value !== null && value !== "");
  return given.length ? `?${new URLSearchParams(given)}` : "";
};

/** All courses, page after page. */
export async function courses() {
  const all = [];
  for (let after; ; ) {
    const { items, next } = await read(`/courses${query({ after, limit: PAGE_SIZE })}`);
    all.push(...items);
    if (!next) {
      return all;
    }
    after = next;
  }
}

export const course = (courseId) => read(`/courses/${id(courseId)}`);

export const renameCourse = (courseId, title) =>
  call(`/courses/${id(courseId)}`, { method: "PATCH", json: { title } });

export const removeCourse = (courseId) => call(`/courses/${id(courseId)}`, { method: "DELETE" });

/** A page of a course's blocks in reading order: {items, next}. */
export const passages = (courseId, { chapter, kind, after, limit = PAGE_SIZE } = {}) =>
  read(`/courses/${id(courseId)}/passages${query({ chapter, kind, after, limit })}`);

/** The names of the files that the blocks of a course stand in. */
export async function fileNames(courseId) {
  const names = new Set();
  for (let after; ; ) {
    const { items, next } = await passages(courseId, { after, limit: MAX_PAGE });
    items.forEach(({ file }) => names.add(file));
    if (!next) {
      return [...names];
    }
    after = next;
  }
}

export const passage = (passageId) => read(`/passages/${id(passageId)}`);

/** The picture of a page that a passage stands on. */
export async function pageImage(passageId, { page, width }) {
  return (await call(`/passages/${id(passageId)}/page${query({ page, width })}`, { accept: "image/png" })).blob();
}

/** Uploads a course: {courseId, jobId}; no job where the same files are here already. */
export function upload({ title, language: spoken, files }) {
  const form = new FormData();
  form.append("title", title);
  form.append("language", spoken);
  files.forEach(({ file, path }) => form.append("files", file, path));
  return read("/courses", { method: "POST", body: form });
}

/** Replaces one file of a course: {courseId, jobId}. */
export function replaceFile(courseId, name, file) {
  const path = name.split("/").map(id).join("/");
  const headers = { "Content-Type": "application/octet-stream" };
  return read(`/courses/${id(courseId)}/files/${path}`, { method: "PUT", body: file, headers });
}

export const job = (jobId, signal) => read(`/jobs/${id(jobId)}`, { signal });

export const cancelJob = (jobId) => call(`/jobs/${id(jobId)}`, { method: "DELETE" });

/** The states of a job as they come, by server-sent events. */
export async function* jobEvents(jobId, signal) {
  yield* events(await call(`/jobs/${id(jobId)}`, { accept: "text/event-stream", signal }));
}

/**
 * The events of a task: {name, data}.
 *
 * @param fresh whether an answer that was kept will not do
 */
export async function* perform(task, fields, options) {
  yield* eventsOf(`/tasks/${id(task)}`, fields, options);
}

async function* eventsOf(path, fields, { signal, fresh = false } = {}) {
  const headers = fresh ? { "Cache-Control": "no-cache" } : {};
  const options = { method: "POST", json: fields, accept: "text/event-stream", signal, headers };
  yield* events(await call(path, options));
}

/** The events of a text of which the server chooses the task: the first one says which. */
export async function* dispatch(fields, options) {
  yield* eventsOf("/dispatch", fields, options);
}

/** Begins a conversation: its id. */
export const beginSession = async () => (await read("/sessions", { method: "POST" })).sessionId;

/** A page of conversations, those that speak of the wanted words: {items, next}. */
export const sessions = ({ wanted, after, limit = PAGE_SIZE } = {}) => read(`/sessions${query({ q: wanted, after, limit })}`);

export const session = (sessionId) => read(`/sessions/${id(sessionId)}`);

export const renameSession = (sessionId, title) =>
  call(`/sessions/${id(sessionId)}`, { method: "PATCH", json: { title } });

export const removeSession = (sessionId) => call(`/sessions/${id(sessionId)}`, { method: "DELETE" });
