// The shapes of /api/v1 by their names in the API document, from which openapi.d.ts is generated (npm run api).
// Only where the document says string and means a closed list, the list stands here.
import type { components } from './openapi';

type Schemas = components['schemas'];

/** A schema with some of its fields told more exactly; a field that the document does not know is an error. */
type Narrow<Schema, Fields extends { [Name in keyof Fields]: Name extends keyof Schema ? Schema[Name] : never }> =
  Omit<Schema, keyof Fields> & Fields;
/** A schema with a ProseMirror document in it, which the API document only calls a string. */
type WithDocument<Schema extends { document?: unknown }> = Omit<Schema, 'document'> & { document: DocumentNode };

// Closed lists
export type Locale = 'vi' | 'en';
export type Role =
  | 'reporter' | 'editor' | 'desk-head' | 'secretary' | 'editor-in-chief' | 'agency-admin' | 'overseer' | 'operator';
export type Permission =
  | 'piece.write' | 'piece.edit' | 'piece.approve' | 'piece.publish' | 'piece.correct' | 'piece.take-down' | 'piece.legal-reading' | 'checks.manage'
  | 'piece.write' | 'piece.edit' | 'piece.approve' | 'piece.publish' | 'piece.correct' | 'piece.take-down' | 'archive.read'
  | 'plan.read' | 'plan.propose' | 'plan.decide'
  | 'section.manage' | 'picture.read' | 'people.read' | 'people.manage' | 'import.run' | 'audit.read' | 'profile.manage' | 'tokens.manage'
  | 'organization.read' | 'organization.manage' | 'operation.read';
export type PieceState =
  | 'draft' | 'submitted' | 'returned' | 'reviewed' | 'approved' | 'scheduled' | 'published' | 'expired' | 'taken-down' | 'discarded';
export type PieceAct =
  | 'submit' | 'return' | 'review' | 'approve' | 'publish' | 'schedule' | 'unschedule' | 'update' | 'correct'
  | 'take-down' | 'discard' | 'restore';
export type TakedownGround = 'authority-request' | 'correction' | 'penalty-decision' | 'other';
export type ImportKind = 'wxr' | 'rss' | 'csv';
export type ImportState = 'waiting' | 'running' | 'done' | 'cancelled' | 'failed';
export type ImportOutcome = 'created' | 'updated' | 'unchanged' | 'skipped' | 'failed';
export type OrganizationChange = 'rename' | 'move' | 'retype' | 'press-types' | 'close' | 'merge' | 'split';
export type RegistryEffect = 'create' | 'change' | 'unchanged' | 'problem';

/** One page of a longer list. */
export interface Page<T> { items: T[]; nextCursor: string | null; total: number | null }

/** A node of a piece, as document-v1.json defines it. */
export interface DocumentNode {
  type: string; attrs?: Record<string, unknown>; content?: DocumentNode[]; text?: string;
  marks?: { type: string; attrs?: Record<string, unknown> }[];
}

export interface FieldProblem { field: string; code: string; message: string }
export interface ProblemBody {
  type: string; title: string; status: number; detail: string; code: string; fields?: FieldProblem[];
  [extra: string]: unknown;
}

// Identity
export type PersonView = Narrow<Schemas['PersonView'], { locale: Locale }>;
export type MembershipView = Narrow<
  Schemas['MembershipView'], { organizationKind: 'agency' | 'body'; roles: Role[]; permissions: Permission[] }
>;
export type SessionView = Omit<Schemas['SessionView'], 'person' | 'memberships' | 'secondFactor'> & {
  person: PersonView; memberships: MembershipView[]; secondFactor: 'off' | 'on';
};
export type SignInRequest = Schemas['SignInRequest'];
export type SignInView = Omit<Schemas['SignInView'], 'state' | 'session'> & {
  state: 'signed-in' | 'second-factor'; session: SessionView | null;
};
export type SecondFactorRequest = Schemas['SecondFactorRequest'];
export type CodeRequest = Schemas['CodeRequest'];
export type PasswordProof = Schemas['PasswordProof'];
export type SessionRowView = Schemas['SessionRowView'];
export type SessionsView = Schemas['SessionsView'];
export type SetupView = Schemas['SetupView'];
export type SetupRequest = Schemas['SetupRequest'];
export type InvitationView = Narrow<Schemas['InvitationView'], { roles: Role[] }>;
export type AcceptInvitationRequest = Schemas['AcceptInvitationRequest'];
export type ProfileRequest = Narrow<Schemas['ProfileRequest'], { locale?: Locale }>;
export type PasswordRequest = Schemas['PasswordRequest'];
export type TotpSetupView = Schemas['TotpSetupView'];
export type RecoveryCodesView = Schemas['RecoveryCodesView'];
export type TokenView = Schemas['TokenView'];
export type TokensView = Schemas['TokensView'];
export type TokenRequest = Schemas['TokenRequest'];
export type NewTokenView = Schemas['NewTokenView'];
export type NotificationView = Schemas['NotificationView'];
export type NotificationsView = Schemas['NotificationsView'];
export type ReadRequest = Schemas['ReadRequest'];
export type RoleGrantView = Narrow<Schemas['RoleGrantView'], { role: Role }>;
export type StaffView = Omit<Narrow<Schemas['StaffView'], { state: 'active' | 'invited' | 'locked' | 'disabled' }>, 'roles'> & {
  roles: RoleGrantView[];
};
export type InviteRequest = Narrow<Schemas['InviteRequest'], { roles: Role[] }>;
export type InvitationLinkView = Schemas['InvitationLinkView'];
export type ServiceScopeView = Narrow<Schemas['ServiceScopeView'], { code: Permission }>;
export type ServiceTokenView = Narrow<Schemas['ServiceTokenView'], { scopes: Permission[] }>;
export type ServiceTokensView = Narrow<Schemas['ServiceTokensView'], { items: ServiceTokenView[]; scopes: ServiceScopeView[] }>;
export type ServiceTokenRequest = Schemas['ServiceTokenRequest'];
export type NewServiceTokenView = Schemas['NewServiceTokenView'];
export type EmailRequest = Schemas['EmailRequest'];
export type ResetLinkView = Schemas['ResetLinkView'];
export type ResetView = Schemas['ResetView'];
export type ResetRequest = Schemas['ResetRequest'];
export type UnderView = Schemas['UnderView'];
export type RoleRequest = Narrow<Schemas['RoleRequest'], { role: Role }>;

// Agency
export type AgencyProfileView = Schemas['AgencyProfileView'];
export type SectionView = Schemas['SectionView'];
export type SectionsView = Schemas['SectionsView'];
export type NewSectionRequest = Schemas['NewSectionRequest'];
export type SectionRequest = Schemas['SectionRequest'];
export type AuditEntryView = Schemas['AuditEntryView'];
export type VerificationView = Schemas['VerificationView'];

// Pieces
export type PieceForm = 'web' | 'print' | 'radio' | 'tv' | 'photo' | 'video' | 'podcast' | 'social';
export type Urgency = 'normal' | 'important' | 'urgent';
export type PieceRowView = Narrow<Schemas['PieceRowView'], { state: PieceState; form: PieceForm; urgency: Urgency }>;
export type PiecesView = Omit<Schemas['PiecesView'], 'items' | 'counts'> & {
  items: PieceRowView[]; counts: Partial<Record<PieceState, number>>;
};
export type AuthorView = Schemas['AuthorView'];
export type ActView = Narrow<Schemas['ActView'], { act: PieceAct }>;
export type CorrectionText = Schemas['CorrectionText'];
export type CorrectionView = Schemas['CorrectionView'];
export type TakeDownGround = Narrow<Schemas['TakeDownGround'], { ground: TakedownGround }>;
export type TakedownView = Narrow<Schemas['TakedownView'], { ground: TakedownGround }>;
export type PieceView = Omit<WithDocument<Narrow<Schemas['PieceView'], { state: PieceState; form: PieceForm; urgency: Urgency }>>, 'acts' | 'takedown'> & {
  acts: ActView[]; takedown: TakedownView | null;
};
export type Channel = 'site' | 'print' | 'radio' | 'tv' | 'social';
export type PlannedKind = 'publish' | 'unpublish' | 'lift-embargo';
export type PlannedState = 'waiting' | 'done' | 'failed' | 'cancelled';
export type PlannedActView = Narrow<Schemas['PlannedActView'], { channel: Channel; act: PlannedKind; state: PlannedState }>;
export type PlannedActsView = Omit<Schemas['PlannedActsView'], 'items' | 'counts'> & {
  items: PlannedActView[]; counts: Partial<Record<PlannedState, number>>;
};
type PublicationKind = 'publish' | 'update' | 'correct' | 'import' | 'publish-again';
export type DeliveryView = Narrow<Schemas['DeliveryView'], {
  kind: Exclude<PublicationKind, 'import'> | 'take-down' | 'expire'; state: 'pending' | 'confirmed' | 'overtaken';
}>;
export type DeliveriesView = { items: DeliveryView[] };
export type ArchivedPieceView = Narrow<Schemas['ArchivedPieceView'], { state: PieceState; channel: Channel }>;
export type ArchiveView = Omit<Schemas['ArchiveView'], 'items'> & { items: ArchivedPieceView[] };
export type ArchivedVersionView = Narrow<Schemas['ArchivedVersionView'], { kind: PublicationKind; channel: Channel }>;
export type ArchivedRecordView = Omit<Schemas['ArchivedRecordView'], 'state' | 'versions' | 'takedown' | 'deliveries'> & {
  state: PieceState; versions: ArchivedVersionView[]; takedown: TakedownView | null; deliveries: DeliveryView[];
};
export type NewPieceRequest = Narrow<Schemas['NewPieceRequest'], { form?: PieceForm; urgency?: Urgency }>;
export type SaveDocumentRequest = WithDocument<Schemas['SaveDocumentRequest']>;
export type SavedDocumentView = Schemas['SavedDocumentView'];
export type PieceDetailsRequest = Schemas['PieceDetailsRequest'];
export type ActRequest = Omit<Narrow<Schemas['ActRequest'], { act: PieceAct }>, 'takedown'> & { takedown?: TakeDownGround };
export type HandOverView = Narrow<Schemas['HandOverView'], { from: PieceState; to: PieceState; act: PieceAct }>;
export type VersionView = Schemas['VersionView'];
export type PublicationView = Schemas['PublicationView'];
export type HistoryView = Omit<Schemas['HistoryView'], 'handOvers'> & { handOvers: HandOverView[] };
export type VersionDocumentView = WithDocument<Schemas['VersionDocumentView']>;
export type RunView = Narrow<Schemas['RunView'], { sort: 'kept' | 'added' | 'removed' | 'marked' }>;
export type PassageOfDiffView = Schemas['ComparedPassageView'];
export type EntryView = Omit<Schemas['EntryView'], 'runs' | 'kind' | 'aspects'> & {
  kind: 'kept' | 'changed' | 'added' | 'removed' | 'moved-away' | 'moved-here';
  aspects: ('text' | 'marks' | 'shape' | 'attributes' | 'grouping' | 'split' | 'joined')[];
  runs: RunView[];
};
export type DiffView = Omit<Schemas['DiffView'], 'entries'> & { entries: EntryView[] };
export type AuthorshipView = WithDocument<Schemas['AuthorshipView']>;
export type ContributionsView = Schemas['ContributionsView'];
export type KeptVersionView = Schemas['KeptVersionView'];
export type RestoredView = Schemas['RestoredView'];
export type PictureView = Schemas['PictureView'];
export type PictureDetailsRequest = Schemas['PictureDetailsRequest'];
export type MyDayView = Omit<Schemas['MyDayView'], 'owed' | 'returned' | 'waiting' | 'scheduled'> &
  Record<'owed' | 'returned' | 'waiting' | 'scheduled', PieceRowView[]>;
export type FoundView = Narrow<Schemas['FoundView'], { kind: 'piece' | 'person' | 'picture'; state: PieceState | null }>;

// Plan
export type StoryState = 'proposed' | 'approved' | 'refused' | 'merged' | 'cancelled';
export type StoryPriority = Urgency;
export type StoryForm = PieceForm;
export type StoryAct = 'approve' | 'refuse' | 'merge' | 'cancel' | 'reopen';
export type LengthUnit = 'words' | 'seconds' | 'pictures';
export type AssignmentState =
  | 'open' | 'assigned' | 'accepted' | 'writing' | 'returned' | 'handed-in' | 'approved' | 'published' | 'stopped';
export type PlannedPieceView = Narrow<Schemas['PlannedPieceView'], { state: PieceState }>;
export type AssigneeView = Schemas['AssigneeView'];
export type AssignmentView = Omit<Schemas['AssignmentView'], 'form' | 'state' | 'lengthUnit' | 'piece'> & {
  form: StoryForm; state: AssignmentState; lengthUnit: LengthUnit | null; piece: PlannedPieceView | null;
};
export type StoryView = Omit<Narrow<Schemas['StoryView'], { state: StoryState; priority: StoryPriority }>, 'assignments'> & {
  assignments: AssignmentView[];
};
export type PlanDayView = Omit<Schemas['PlanDayView'], 'stories'> & { stories: StoryView[] };
export type PlanView = Omit<Schemas['PlanView'], 'days'> & { days: PlanDayView[] };
export type OwedView = Omit<Schemas['OwedView'], 'items'> & { items: StoryView[] };
export type PieceOriginView = Omit<Schemas['PieceOriginView'], 'story'> & { story: StoryView | null };
export type MeetingView = Schemas['MeetingView'];
export type MakerView = Schemas['MakerView'];
export type MakersView = Schemas['MakersView'];
export type DeskView = Schemas['DeskView'];
export type DesksView = Schemas['DesksView'];
export type StartedView = Schemas['StartedView'];
export type StoryRequest = Narrow<Schemas['StoryRequest'], { priority?: StoryPriority }>;
export type StoryActRequest = Narrow<Schemas['StoryActRequest'], { act: StoryAct }>;
export type AssignmentRequest = Schemas['AssignmentRequest'];
export type MinutesRequest = Schemas['MinutesRequest'];

// Comments
export type CommentState = 'open' | 'resolved';
export type CommentView = Schemas['CommentView'];
export type CommentThreadView = Omit<Narrow<Schemas['CommentThreadView'], { state: CommentState }>, 'anchor'> & {
  anchor: Schemas['CommentAnchorView'] | null;
};
export type CommentsView = Omit<Schemas['CommentsView'], 'items'> & { items: CommentThreadView[] };
export type NewCommentRequest = Schemas['NewCommentRequest'];
export type CommentRequest = Schemas['CommentRequest'];
export type ReaderView = Schemas['ReaderView'];
export type ReadersView = Schemas['ReadersView'];

// Import
export type ImportView = Narrow<Schemas['ImportView'], { kind: ImportKind; state: ImportState }>;
export type ImportItemView = Narrow<Schemas['ImportItemView'], { outcome: ImportOutcome }>;

// Organizations
export type OrganizationRowView = Schemas['OrganizationRowView'];
export type OrganizationNodeView = Schemas['OrganizationNodeView'];
export type OrganizationTreeView = Schemas['OrganizationTreeView'];
export type DatedName = Schemas['DatedName'];
export type DatedParent = Schemas['DatedParent'];
export type DatedKind = Schemas['DatedKind'];
export type DatedPressTypes = Schemas['DatedPressTypes'];
export type SuccessionView = Narrow<
  Schemas['SuccessionView'],
  { kind: 'merge' | 'split' | 'rename' | 'successor'; direction: 'predecessor' | 'successor' }
>;
export type OrganizationView = Omit<Schemas['OrganizationView'], 'successions'> & { successions: SuccessionView[] };
export type NewOrganization = Schemas['NewOrganization'];
export type NewAgency = Schemas['NewAgency'];
export type FoundedAgencyView = Schemas['FoundedAgencyView'];
export type ChangeRequest = Narrow<Schemas['ChangeRequest'], { change: OrganizationChange }>;
export type SuccessorRequest = Schemas['SuccessorRequest'];
export type LegalWordView = Schemas['LegalWordView'];
export type LegalWordsView = Schemas['LegalWordsView'];
export type RegistryProblemView = Schemas['RegistryProblemView'];
export type RegistryRowView = Narrow<Schemas['RegistryRowView'], { effect: RegistryEffect }>;
export type RegistryImportView = Omit<Schemas['RegistryImportView'], 'items'> & { items: RegistryRowView[] };

// Operation and meta
export type OperationView = Schemas['OperationView'];
export type MetaView = Narrow<Schemas['MetaView'], { locale: Locale }>;

// Checks of pieces
export type CheckLevel = 'block' | 'warn' | 'off';
export type CheckMoment = 'hand-in' | 'approval' | 'publication';
export type CheckList = 'sensitive' | 'own-word' | 'field' | 'outside-word' | 'outside-section' | 'legal-section' | 'legal-tag';
export type AiMedium = 'text' | 'image' | 'audio' | 'video';
export type FindingView = Narrow<Schemas['FindingView'], { severity: 'block' | 'warn' }>;
export type CheckView = Omit<Narrow<Schemas['CheckView'], { state: 'blocking' | 'warning' | 'passed' | 'not-applicable' | 'off'; level: CheckLevel; from: CheckMoment }>, 'findings'> & {
  findings: FindingView[];
};
export type AiUseView = Narrow<Schemas['AiUseView'], { medium: AiMedium }>;
export type InterviewView = Schemas['InterviewView'];
export type DeclarationsView = Omit<Schemas['DeclarationsView'], 'aiUses'> & { aiUses: AiUseView[] };
export type CheckReport = Omit<Schemas['CheckReport'], 'checks' | 'declarations'> & { checks: CheckView[]; declarations: DeclarationsView };
export type CheckSettingView = Narrow<Schemas['SettingView'], { level: CheckLevel; allowed: CheckLevel[]; from: CheckMoment }>;
export type CheckSettingsView = Omit<Schemas['CheckSettingsView'], 'items'> & { items: CheckSettingView[] };
export type CheckEntryView = Narrow<Schemas['CheckEntryView'], { list: CheckList; level: CheckLevel }>;
export type CheckEntriesView = Omit<Schemas['CheckEntriesView'], 'items'> & { items: CheckEntryView[] };
export type CheckEntryRequest = Schemas['CheckEntryRequest'];
export type UseView = Schemas['UseView'];
export type PictureUseRequest = Schemas['PictureUseRequest'];
export type CheckTableView = Schemas['CheckTableView'];
