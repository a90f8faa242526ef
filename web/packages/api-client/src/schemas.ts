// The shapes of /api/v1, named as in the OpenAPI document.

export type Locale = 'vi' | 'en';
export type Role =
  | 'reporter' | 'editor' | 'desk-head' | 'secretary' | 'editor-in-chief' | 'agency-admin' | 'overseer' | 'operator';
export type Permission =
  | 'piece.write' | 'piece.edit' | 'piece.approve' | 'piece.publish' | 'piece.correct' | 'piece.take-down'
  | 'section.manage' | 'people.manage' | 'import.run' | 'audit.read' | 'profile.manage' | 'tokens.manage'
  | 'organization.read' | 'organization.manage' | 'operation.read';

export interface Page<T> { items: T[]; nextCursor: string | null; total: number | null }

export interface FieldProblem { field: string; code: string; message: string }
export interface ProblemBody {
  type: string; title: string; status: number; detail: string; code: string; fields?: FieldProblem[];
  [extra: string]: unknown;
}

// Identity
export interface PersonView { id: string; name: string; email: string; locale: Locale }
export interface MembershipView {
  organizationId: string; organizationName: string; organizationKind: 'agency' | 'body'; slug: string | null;
  siteUrl: string | null; roles: Role[]; permissions: Permission[];
}
export interface SessionView {
  person: PersonView; secondFactor: 'off' | 'on'; memberships: MembershipView[]; operator: boolean; expiresAt: string;
}
export interface SignInRequest { email: string; password: string }
export interface SignInView { state: 'signed-in' | 'second-factor'; session: SessionView | null }
export interface SecondFactorRequest { code: string }
export interface SessionRowView {
  id: string; current: boolean; createdAt: string; lastSeenAt: string; ip: string; userAgent: string;
}
export interface SessionsView { items: SessionRowView[] }
export interface SetupView { valid: boolean }
export interface SetupRequest { name: string; email: string; password: string }
export interface InvitationView { organizationName: string; email: string; name: string; roles: Role[]; expiresAt: string }
export interface AcceptInvitationRequest { name: string; password: string }
export interface ProfileRequest { name?: string; locale?: Locale }
export interface PasswordRequest { currentPassword: string; newPassword: string }
export interface TotpSetupView { secret: string; uri: string; qrSvg: string }
export interface RecoveryCodesView { codes: string[] }
export interface TokenView {
  id: string; name: string; scopes: string[]; organizationId: string; createdAt: string; lastUsedAt: string | null;
  expiresAt: string;
}
export interface TokenRequest { name: string; scopes: string[]; organizationId: string; expiresInDays: number }
export interface NewTokenView { token: TokenView; secret: string }
export interface NotificationView {
  id: string; kind: string; title: string; body: string | null; link: string | null; at: string; read: boolean;
}
export interface NotificationsView { items: NotificationView[]; nextCursor: string | null; unread: number }
export interface RoleGrantView { id: string; role: Role; validFrom: string; validTo: string | null }
export interface StaffView {
  personId: string; name: string; email: string; roles: RoleGrantView[];
  state: 'active' | 'invited' | 'locked' | 'disabled'; lastSeenAt: string | null;
}
export interface InvitationRequest { email: string; name: string; roles: Role[]; validTo?: string }
export interface InvitationLinkView { link: string; expiresAt: string }
export interface RoleGrantRequest { role: Role; validFrom: string; validTo: string | null }

// Agency
export interface AgencyProfileView {
  productName: string | null; agencyName: string | null; governingBody: string | null; domain: string | null;
  host: string | null; licenceNumber: string | null; licenceDate: string | null; licenceIssuer: string | null;
  address: string | null; phone: string | null; email: string | null; headName: string | null;
  headTitle: string | null; accentColor: string | null; version: number;
}
export interface SectionView {
  id: string; slug: string; name: string; parentId: string | null; position: number; active: boolean; version: number;
}
export interface SectionRequest { slug?: string; name: string; parentId: string | null }
export interface SectionChangeRequest {
  version: number; name?: string; slug?: string; parentId?: string | null; position?: number; active?: boolean;
}
export interface AuditEntryView {
  id: string; number: number | null; at: string; actorId: string | null; actorName: string | null; act: string;
  actText: string; subjectKind: string; subjectId: string; subjectLabel: string | null; ip: string | null;
  before: Record<string, unknown> | null; after: Record<string, unknown> | null;
  confidential: Record<string, unknown> | null; sealed: boolean;
}
export interface VerificationView {
  intact: boolean; checked: number; firstBroken: number | null; reason: string | null; reasonText: string | null;
  unsealed: number; head: string | null;
}

// Pieces
export type PieceState =
  | 'draft' | 'submitted' | 'returned' | 'reviewed' | 'approved' | 'scheduled' | 'published' | 'taken-down' | 'discarded';
export type PieceAct =
  | 'submit' | 'return' | 'review' | 'approve' | 'publish' | 'schedule' | 'unschedule' | 'update' | 'correct'
  | 'take-down' | 'discard' | 'restore';
export interface PieceRowView {
  id: string; number: number; title: string; state: PieceState; sectionId: string | null; sectionName: string | null;
  ownerId: string; ownerName: string; holderName: string | null; updatedAt: string; publishedAt: string | null;
  scheduledAt: string | null; words: number; pictures: number; publicUrl: string | null; thumbnailUrl: string | null;
  unpublishedChanges: boolean;
}
export interface PieceListView extends Page<PieceRowView> { counts: Partial<Record<PieceState, number>> }
export interface DocumentNode {
  type: string; attrs?: Record<string, unknown>; content?: DocumentNode[]; text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}
export interface AuthorView { name: string; personId: string | null; role: string | null }
export interface ActView { act: PieceAct; allowed: boolean; reason: string | null }
export interface CorrectionText { wrong: string; right: string; apology: string }
export interface CorrectionView extends CorrectionText { id: string; publishedAt: string; shownUntil: string }
export type TakedownGround = 'authority-request' | 'correction' | 'penalty-decision' | 'other';
export interface TakedownView {
  ground: TakedownGround; requester: string; documentNumber: string | null; reason: string; byName: string; at: string;
}
export interface PieceView {
  id: string; number: number; state: PieceState; version: number; documentVersion: number; document: DocumentNode;
  sectionId: string | null; tags: string[]; authors: AuthorView[]; source: string | null; scheduledAt: string | null;
  publishedAt: string | null; publicUrl: string | null; ownerId: string; ownerName: string; holderId: string | null;
  holderName: string | null; createdAt: string; updatedAt: string; unpublishedChanges: boolean; mayType: boolean;
  acts: ActView[]; lastReturn: { by: string; at: string; reason: string | null } | null;
  corrections: CorrectionView[]; takedown: TakedownView | null;
}
export interface NewPieceRequest { sectionId?: string; title?: string }
export interface SaveDocumentRequest { baseVersion: number; clientId: string; sequence: number; document: DocumentNode }
export interface SavedDocumentView { documentVersion: number; savedAt: string }
export interface PieceDetailsRequest {
  version: number; sectionId?: string | null; tags?: string[]; authors?: AuthorView[]; source?: string | null;
}
export interface ActRequest {
  act: PieceAct; version: number; documentVersion: number; reason?: string; at?: string; correction?: CorrectionText;
  takedown?: { ground: TakedownGround; requester: string; documentNumber?: string; reason: string };
}
export interface HandOverView {
  id: string; from: PieceState | null; to: PieceState; act: PieceAct; byName: string; at: string; reason: string | null;
}
export interface VersionView { number: number; label: string | null; byName: string; at: string; words: number }
export interface PublicationView { revision: number; at: string; byName: string; kind: string }
export interface HistoryView { handOvers: HandOverView[]; versions: VersionView[]; publications: PublicationView[] }
export interface VersionDocumentView { document: DocumentNode }
export interface PictureView {
  id: string; width: number; height: number; bytes: number; mime: string; url: string; thumbnailUrl: string;
  caption: string | null; credit: string | null; alt: string | null; hash: string; addedAt: string;
}
export interface PictureTextRequest { caption: string; credit: string; alt: string }
export interface MyDayView {
  owed: PieceRowView[]; returned: PieceRowView[]; waiting: PieceRowView[]; publishedToday: number;
  scheduled: PieceRowView[];
}
export interface FoundView {
  kind: 'piece' | 'person' | 'picture'; id: string; title: string; snippetHtml: string; state: PieceState | null;
  at: string | null; link: string;
}
export interface FoundListView { items: FoundView[]; total: number }

// Import
export type ImportKind = 'wxr' | 'rss' | 'csv';
export interface ImportView {
  id: string; kind: ImportKind; sourceName: string; state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
  done: number; total: number | null; created: number; updated: number; unchanged: number; skipped: number;
  failed: number; startedAt: string | null; endedAt: string | null; byName: string; failure: string | null;
}
export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'skipped' | 'failed';
export interface ImportItemView {
  position: number; kind: string; sourceId: string | null; title: string | null; outcome: ImportOutcome;
  reason: string | null; link: string | null;
}

// Organizations
export interface OrganizationRowView {
  id: string; name: string; kind: string; kindName: string; parentId: string | null; parentName: string | null;
  pressTypes: string[]; state: string; validFrom: string | null; validTo: string | null;
}
export interface OrganizationNodeView {
  id: string; name: string; kind: string; kindName: string; children: OrganizationNodeView[];
}
export interface OrganizationTreeView { asOf: string; roots: OrganizationNodeView[] }
export interface DatedName { name: string; from: string | null; to: string | null; source: string | null }
export interface DatedParent { id: string | null; name: string | null; from: string | null; to: string | null; source: string | null }
export interface DatedKind { kind: string; kindName: string; from: string | null; to: string | null; source: string | null }
export interface DatedPressTypes {
  pressTypes: string[]; names: string[]; from: string | null; to: string | null; source: string | null;
}
export interface SuccessionView {
  kind: 'merge' | 'split' | 'rename' | 'successor'; direction: 'predecessor' | 'successor';
  organizationId: string | null; name: string | null; date: string; source: string | null; note: string | null;
}
export interface OrganizationView {
  id: string; asOf: string; state: string; name: string; kind: string; kindName: string;
  parent: { id: string; name: string } | null; pressTypes: string[]; pressTypeNames: string[];
  validFrom: string | null; validTo: string | null; source: string | null; names: DatedName[]; parents: DatedParent[];
  kinds: DatedKind[]; pressTypeHistory: DatedPressTypes[]; successions: SuccessionView[]; version: number;
}
export interface OrganizationRequest {
  name: string; kind: string; parentId: string | null; pressTypes: string[]; from: string; source: string;
}
export type OrganizationChange = 'rename' | 'move' | 'retype' | 'press-types' | 'close' | 'merge' | 'split';
export interface ChangeRequest {
  change: OrganizationChange; on: string; name?: string; parentId?: string | null; kind?: string;
  pressTypes?: string[]; with?: string[]; into?: SuccessorRequest[]; source: string; note?: string; version: number;
}
export interface SuccessorRequest { id?: string; name?: string; kind?: string; parentId?: string; pressTypes?: string[] }
export interface OrganizationKindView {
  code: string; name: string; group: string; validFrom: string | null; validTo: string | null; citation: string | null;
}
export interface PressTypeView {
  code: string; name: string; validFrom: string | null; validTo: string | null; citation: string | null;
}
export interface RegistryProblemView { row: number; column: string; value: string | null; message: string }
export interface RegistryImportView {
  dryRun: boolean; applied: boolean; rows: number; created: number; changed: number; unchanged: number; items: RegistryRowView[];
  problems: RegistryProblemView[];
}
export interface RegistryRowView {
  row: number; effect: 'create' | 'change' | 'unchanged' | 'problem'; organizationId: string | null; name: string;
  changes: string[];
}

// Operation and meta
export interface OperationView {
  version: string; startedAt: string;
  database: { up: boolean; version: string | null; sizeBytes: number; connections: number };
  disk: { path: string; freeBytes: number; totalBytes: number };
  memory: { heapBytes: number; maxBytes: number };
  listeners: { id: string; listener: string; event: string; publishedAt: string; ageSeconds: number }[];
  jobs: { name: string; instance: string; dueAt: string; late: boolean; failures: number; lastFailure: string | null }[];
  followers: { name: string; lagChanges: number; readAt: string | null }[];
  search: { documents: number }; agencies: number;
}
export interface MetaView {
  installationName: string; version: string; locale: Locale; setupNeeded: boolean; demo: boolean;
}
