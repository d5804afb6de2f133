import { keep, kept } from '#site/check/device.ts';
import { type DiaryEntry, diaryCsv, latestFirst, readEntries, withEntry } from './diary-entries.ts';

const name = 'diary';

/** Finds a part of the page by what it is marked with. */
function part<Part extends HTMLElement>(
  root: ParentNode,
  mark: string,
  kind: new () => Part,
): Part {
  const found = root.querySelector(`[data-diary="${mark}"]`);
  if (!(found instanceof kind)) throw new Error(`no part "${mark}" in the page of the diary`);
  return found;
}

/**
 * Makes the diary work. All words stand in the page: rows are copies of a template, and what is told after an action is
 * hidden there until then. Nothing is sent.
 */
export function startDiary(): void {
  const root = part(document, 'root', HTMLElement);
  const form = part(root, 'form', HTMLFormElement);
  const rows = part(root, 'rows', HTMLElement);
  const template = part(root, 'row', HTMLTemplateElement);
  const undo = part(root, 'undo', HTMLButtonElement);
  const kinds = new Map(
    [...part(form, 'kind', HTMLSelectElement).options].map(({ value, text }) => [value, text]),
  );
  let entries = readEntries(kept(name));
  let editing: string | null = null;
  let before: readonly DiaryEntry[] = entries;

  const control = (field: string) => {
    const found = form.elements.namedItem(field);
    if (!(found instanceof HTMLInputElement || found instanceof HTMLSelectElement)) {
      throw new Error(`no control "${field}"`);
    }
    return found;
  };

  function say(mark: string | null): void {
    for (const told of root.querySelectorAll<HTMLElement>('[data-told]')) {
      told.hidden = told.dataset['told'] !== mark;
    }
    undo.hidden = mark !== 'deleted';
  }

  function save(next: readonly DiaryEntry[], mark: string): void {
    before = entries;
    entries = next;
    keep(name, entries.length === 0 ? null : JSON.stringify(entries));
    const isKept = readEntries(kept(name)).length === entries.length;
    draw();
    say(isKept ? mark : 'full');
  }

  function edit(entry: DiaryEntry | null): void {
    editing = entry?.id ?? null;
    form.reset();
    control('day').value = entry?.day ?? today();
    if (entry) {
      for (const field of ['kind', 'who', 'how', 'result'] as const) {
        control(field).value = entry[field];
      }
    }
    for (const shown of form.querySelectorAll<HTMLElement>('[data-when]')) {
      shown.hidden = (shown.dataset['when'] === 'editing') !== (editing !== null);
    }
  }

  function draw(): void {
    rows.replaceChildren(...latestFirst(entries).map(rowOf));
    part(root, 'empty', HTMLElement).hidden = entries.length > 0;
    for (const action of root.querySelectorAll<HTMLElement>('[data-needs-entries]')) {
      action.hidden = entries.length === 0;
    }
  }

  function rowOf(entry: DiaryEntry): DocumentFragment {
    const row = template.content.cloneNode(true) as DocumentFragment;
    const texts = {
      ...entry,
      kind: kinds.get(entry.kind) ?? entry.kind,
      day: dayText(entry.day, root.dataset['format']),
    };
    for (const cell of row.querySelectorAll<HTMLElement>('[data-cell]')) {
      cell.textContent = texts[cell.dataset['cell'] as keyof DiaryEntry];
    }
    const spoken = `, ${texts.day}, ${entry.who}`;
    for (const what of row.querySelectorAll<HTMLElement>('[data-of]')) what.textContent = spoken;
    part(row, 'edit', HTMLElement).addEventListener('click', () => {
      edit(entry);
      say(null);
      control('day').focus();
    });
    part(row, 'delete', HTMLElement).addEventListener('click', () => {
      save(
        entries.filter(({ id }) => id !== entry.id),
        'deleted',
      );
      if (editing === entry.id) edit(null);
      undo.focus();
    });
    return row;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = (field: string) => control(field).value.trim();
    const [day, who] = [typed('day'), typed('who')];
    if (day === '' || who === '') {
      say('missing');
      control(day === '' ? 'day' : 'who').focus();
      return;
    }
    const id = editing ?? `${String(Date.now())}-${String(entries.length)}`;
    const [kind, how, result] = [typed('kind'), typed('how'), typed('result')];
    save(withEntry(entries, { id, day, kind, who, how, result }), 'saved');
    edit(null);
  });
  part(form, 'cancel', HTMLElement).addEventListener('click', () => {
    edit(null);
    say(null);
  });
  undo.addEventListener('click', () => {
    save(before, 'saved');
    control('day').focus();
  });
  part(root, 'print', HTMLElement).addEventListener('click', () => {
    print();
  });
  part(root, 'csv', HTMLElement).addEventListener('click', () => {
    const heads = [...root.querySelectorAll('[data-head]')].map(({ textContent }) => textContent);
    download(diaryCsv(entries, heads, (kind) => kinds.get(kind) ?? kind));
  });
  const erase = part(root, 'erase', HTMLElement);
  erase.addEventListener('click', () => {
    if (!confirm(erase.dataset.sure)) return;
    save([], 'erased');
    before = [];
    edit(null);
  });

  function download(text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = `${root.dataset['file'] ?? name}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  root.hidden = false;
  edit(null);
  draw();
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

function dayText(day: string, format: string | undefined): string {
  return new Intl.DateTimeFormat(format, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
