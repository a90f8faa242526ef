/** What the outlook API answers. */
export type PathStatus =
  | 'far-behind' | 'slightly-behind' | 'on-path' | 'ahead' | 'far-ahead' | 'undecided' | 'no-value' | 'no-target' | 'not-yet' | 'ended';
export type TileStatus = PathStatus | 'closed' | 'archipelago' | 'no-units';
export type UnitState = 'met' | 'not-met' | 'insufficient' | 'number' | 'silent';

export interface OutlookPeriodView { code: string; term: string; year: number; firstDay: string; lastDay: string; over: boolean }
export interface OutlookScopeView { id: string; name: string; kind: string; kindName: string; group: string }
export interface OutlookProgrammeView { code: string; title: string; ownerName: string; scope: string }
export interface OutlookChoiceView { code: string; text: string; shape: string }
export interface OutlookChoicesView {
  programmes: OutlookProgrammeView[]; periods: OutlookPeriodView[]; period: string; scopes: OutlookScopeView[];
  indicators: OutlookChoiceView[]; everything: boolean; mayManage: boolean;
}
export interface OutlookValueView {
  part: number | null; whole: number | null; share: number | null; atMost: number | null; growth: number | null;
  stage: 'proposed' | 'formed' | 'developed' | 'completed' | null; byUnit: boolean; members: number; reported: number; silent: number;
  insufficient: number; met: number; notMet: number; provisional: number; automatic: number; declared: number; estimated: number; differing: number;
}
export interface OutlookTargetView {
  year: number; text: string | null; share: number | null; required: number | null; growthPercent: number | null; stage: string | null;
  hole: boolean; withinYear: boolean; lastYear: number | null;
}
export interface OutlookTrendView { period: string; points: number | null; direction: 'rising' | 'falling' | 'flat' | 'incomparable' }
export interface OutlookPointView {
  period: string; lastDay: string; share: number | null; part: number | null; whole: number | null; reported: number; members: number;
}
export interface OutlookRowView {
  code: string; parent: string | null; shape: string; counts: string | null; population: string | null; text: string;
  measureProgramme: string; measureIndicator: string; status: PathStatus; value: OutlookValueView; target: OutlookTargetView | null;
  gapPoints: number | null; aheadPoints: number | null; missing: number | null; byUnits: boolean;
  sincePrevious: OutlookTrendView | null; sinceYearBefore: OutlookTrendView | null; history: OutlookPointView[];
}
export interface OutlookAlertView { code: string; text: string; kind: 'remedy' | 'raise' | 'coverage' | 'differing' }
export interface OutlookLineView { code: string; value: number; unit: string; validFrom: string; reason: string }
export interface OutlookView {
  programme: OutlookProgrammeView; period: OutlookPeriodView; scope: OutlookScopeView | null; blind: boolean; knownOn: string | null; readAt: string;
  rows: OutlookRowView[]; alerts: OutlookAlertView[]; lines: OutlookLineView[];
}
export interface OutlookForecastView {
  points: { ahead: number; value: number; low: number; high: number }[]; error: number | null; tests: number; inside: number;
  known: number; needed: number; why: 'too-few-points' | 'no-share' | null;
}
export interface OutlookBlockView {
  block: string | null; name: string; members: number; reported: number; insufficient: number; met: number; part: number | null;
  whole: number | null; share: number | null; place: number | null; why: 'small' | 'silent' | null; body: string | null;
}
export interface OutlookComparatorView {
  id: string; year: number; country: string; part: number; whole: number; unit: string; source: string; note: string;
}
export interface OutlookIndicatorView {
  programme: OutlookProgrammeView; period: OutlookPeriodView; scope: OutlookScopeView | null; knownOn: string | null; row: OutlookRowView;
  measure: string | null; baseYear: number | null;
  targets: { year: number; text: string; share: number | null; growthPercent: number | null }[];
  forecast: OutlookForecastView; blocks: OutlookBlockView[]; comparators: OutlookComparatorView[]; recomputed: OutlookPointView[];
  lines: OutlookLineView[];
}
export interface OutlookUnitView {
  id: string; name: string; kindName: string; block: string | null; state: UnitState; part: number | null; whole: number | null;
  stage: string | null; source: 'automatic' | 'declared' | 'estimated' | null; status: 'provisional' | 'official' | 'revised' | 'withdrawn' | null;
  vintage: number; differs: boolean; recordedAt: string | null; open: boolean;
}
export interface OutlookUnitsView { population: string; members: number; matching: number; items: OutlookUnitView[] }
export interface OutlookPlacedView {
  id: string; name: string; block: string | null; part: number | null; whole: number | null; place: number | null;
  why: 'small' | 'silent' | null; state: UnitState;
}
export interface OutlookRankingView {
  programme: OutlookProgrammeView; period: OutlookPeriodView; indicator: OutlookChoiceView; byUnit: boolean; least: number; members: number;
  reported: number; blocks: OutlookBlockView[]; bodies: OutlookBlockView[]; matching: number; units: OutlookPlacedView[];
}
export interface OutlookTileView {
  name: string; x: number; y: number; partOf: string | null; organization: string | null; members: number; reported: number; met: number;
  part: number | null; whole: number | null; share: number | null; status: TileStatus; path: string | null; open: boolean;
}
export interface OutlookMapView {
  programme: OutlookProgrammeView; period: OutlookPeriodView; indicator: OutlookChoiceView; byUnit: boolean; tileSet: string; source: string;
  on: string; viewBox: string | null; mapSource: string | null; elsewhere: number; tiles: OutlookTileView[];
}
export interface OutlookUnitPageView {
  programme: OutlookProgrammeView; period: OutlookPeriodView; unit: OutlookScopeView; block: string | null;
  rows: { row: OutlookRowView; unit: OutlookUnitView | null; counted: boolean }[];
}
export interface GeographyTakenView { tileSet: string; shapes: number }
export interface ComparatorsTakenView { rows: number }
export interface Asked { programme?: string; period?: string; scope?: string; knownOn?: string }
