/** The files of a drop, folders opened: [{file, path}], path with "/" between folders. */
export async function dropped(transfer) {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) {
    return [...transfer.files].map((file) => ({ file, path: file.name }));
  }
  return (await Promise.all(entries.map((entry) => filesOf(entry)))).flat();
}

async function filesOf(entry) {
  if (entry.name.startsWith(".")) {
    return []; // A hidden file is the editor's or the system's, not the course's.
  }
  if (entry.isFile) {
    const file = await new Promise((resolve, reject) => entry.file(resolve, reject));
    return [{ file, path: entry.fullPath.replace(/^\//, "") }];
  }
  const inside = [];
  const reader = entry.createReader();
  // A folder is handed out in portions; an empty one is the end.
  for (let some = await portion(reader); some.length; some = await portion(reader)) {
    inside.push(...some);
  }
  return (await Promise.all(inside.map((one) => filesOf(one)))).flat();
}

const portion = (reader) => new Promise((resolve, reject) => reader.readEntries(resolve, reject));
