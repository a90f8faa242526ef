import type { PrintTitleRequest, PrintTitleView } from '@api/schemas';

export interface TitleDraft {
  name: string; kind: string; rhythm: string; days: string[]; pages: number | string; pageNames: string; format: string;
  columns: number | string; charactersPerLine: number | string; linesPerColumn: number | string; titlePercent: number | string;
  sapoPercent: number | string; captionPercent: number | string; closingDaysBefore: number | string; closingTime: string;
  firstNumber: number | string; active: boolean;
}

/** A daily paper in the usual Vietnamese format, to begin with. */
const USUAL: TitleDraft = {
  name: '', kind: 'newspaper', rhythm: 'weekly', days: ['1', '2', '3', '4', '5', '6', '7'], pages: 8, pageNames: '',
  format: '42 × 29,7 cm', columns: 5, charactersPerLine: 32, linesPerColumn: 96, titlePercent: 260, sapoPercent: 120,
  captionPercent: 85, closingDaysBefore: 1, closingTime: '22:00', firstNumber: 1, active: true,
};

export function draftOf(title: PrintTitleView | undefined): TitleDraft {
  return title ? { ...title, days: title.days.map(String), pageNames: title.pageNames.join('\n') } : USUAL;
}

const whole = (value: number | string) => (value === '' ? null : Number(value));

export function requestOf(draft: TitleDraft, version: number): PrintTitleRequest {
  const names = draft.pageNames.split('\n').map((name) => name.trim());
  while (names.length > 0 && names.at(-1) === '') names.pop();
  return {
    version, name: draft.name, kind: draft.kind, rhythm: draft.rhythm, format: draft.format, closingTime: draft.closingTime,
    active: draft.active, pageNames: names, days: draft.days.map(Number).filter((day) => !Number.isNaN(day)),
    pages: whole(draft.pages), columns: whole(draft.columns), charactersPerLine: whole(draft.charactersPerLine),
    linesPerColumn: whole(draft.linesPerColumn), titlePercent: whole(draft.titlePercent), sapoPercent: whole(draft.sapoPercent),
    captionPercent: whole(draft.captionPercent), closingDaysBefore: whole(draft.closingDaysBefore), firstNumber: whole(draft.firstNumber),
  };
}
