import { device } from '#site/check/device.ts';
import { dayFault, type DiaryEntry, diaryCsv, latestFirst, withEntry } from './diary-entries.ts';
import { type DiaryChange, keptDiary } from './kept-diary.ts';

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
  const diary = keptDiary(device);
  let editing: string | null = null;
  let drawn = '';
  let putBack: DiaryChange = (entries) => entries;

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

  /** Says beside each field what is wrong with it, and goes to the first; says whether something is. */
  function blame(faults: Readonly<Record<'day' | 'who', string | null>>): boolean {
    for (const shown of form.querySelectorAll<HTMLElement>('[data-fault]')) {
      shown.hidden = !Object.values(faults).includes(shown.dataset['fault'] ?? '');
    }
    for (const field of ['who', 'day'] as const) {
      control(field).setAttribute('aria-invalid', String(faults[field] !== null));
      if (faults[field] !== null) control(field).focus();
    }
    return faults.day !== null || faults.who !== null;
  }

  function save(change: DiaryChange, mark: string): void {
    const isKept = diary.change(change);
    draw();
    say(isKept ? mark : 'full');
  }

  function edit(entry: DiaryEntry | null): void {
    editing = entry?.id ?? null;
    form.reset();
    blame({ day: null, who: null });
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
    const entries = diary.entries();
    drawn = JSON.stringify(entries);
    rows.replaceChildren(...latestFirst(entries).map(rowOf));
    part(root, 'empty', HTMLElement).hidden = entries.length > 0;
    for (const action of root.querySelectorAll<HTMLElement>('[data-needs-entries]')) {
      action.hidden = entries.length === 0;
    }
  }

  /** Shows what another tab changed, or erased, since the diary was drawn. */
  function drawAgain(): void {
    const entries = diary.entries();
    if (JSON.stringify(entries) === drawn) return;
    draw();
    if (editing !== null && !entries.some(({ id }) => id === editing)) edit(null);
    if (entries.length === 0) say(null);
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
    const spoken = ['', texts.day, entry.who].join(root.dataset['comma']);
    for (const what of row.querySelectorAll<HTMLElement>('[data-of]')) what.textContent = spoken;
    part(row, 'edit', HTMLElement).addEventListener('click', () => {
      edit(entry);
      say(null);
      control('day').focus();
    });
    part(row, 'delete', HTMLElement).addEventListener('click', () => {
      const at = diary.entries().findIndex(({ id }) => id === entry.id);
      putBack = (entries) => withEntry(entries, entry, at);
      save((entries) => entries.filter(({ id }) => id !== entry.id), 'deleted');
      if (editing === entry.id) edit(null);
      undo.focus();
    });
    return row;
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const typed = (field: string) => control(field).value.trim();
    const [day, who] = [typed('day'), typed('who')];
    say(null);
    if (blame({ day: dayFault(day, today()), who: who === '' ? 'who' : null })) return;
    const id = editing ?? `${String(Date.now())}-${String(diary.entries().length)}`;
    const [kind, how, result] = [typed('kind'), typed('how'), typed('result')];
    const entry = { id, day, kind, who, how, result };
    save((entries) => withEntry(entries, entry), 'saved');
    edit(null);
  });
  part(form, 'cancel', HTMLElement).addEventListener('click', () => {
    edit(null);
    say(null);
  });
  undo.addEventListener('click', () => {
    save(putBack, 'saved');
    control('day').focus();
  });
  part(root, 'print', HTMLElement).addEventListener('click', () => {
    print();
  });
  part(root, 'csv', HTMLElement).addEventListener('click', () => {
    const heads = [...root.querySelectorAll('[data-head]')].map(({ textContent }) => textContent);
    download(diaryCsv(diary.entries(), heads, (kind) => kinds.get(kind) ?? kind));
  });
  const erase = part(root, 'erase', HTMLElement);
  erase.addEventListener('click', () => {
    if (!confirm(erase.dataset.sure)) return;
    save(() => [], 'erased');
    edit(null);
  });

  function download(text: string): void {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = `${root.dataset['file'] ?? 'diary'}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  addEventListener('storage', drawAgain);
  addEventListener('pageshow', drawAgain);
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
