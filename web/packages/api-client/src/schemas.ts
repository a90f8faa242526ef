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
  | 'reporter' | 'editor' | 'desk-head' | 'secretary' | 'editor-in-chief' | 'agency-admin' | 'overseer' | 'spokesperson'
  | 'operator';
export type Permission =
  | 'piece.write' | 'piece.edit' | 'piece.approve' | 'piece.publish' | 'piece.correct' | 'piece.take-down' | 'plan.read'
  | 'plan.propose' | 'plan.decide' | 'production.read-own' | 'production.read-desk' | 'production.read'
  | 'production.name-heads' | 'section.manage' | 'picture.read' | 'people.read' | 'people.manage' | 'import.run' | 'audit.read'
  | 'profile.manage' | 'tokens.manage' | 'workflow.manage' | 'organization.read' | 'organization.manage' | 'operation.read'
  | 'print.read' | 'print.plan' | 'print.approve' | 'strategy.read' | 'strategy.manage' | 'strategy.declare' | 'strategy.oversee' | 'outlook.read' | 'outlook.oversee' | 'outlook.manage' | 'letter.read' | 'letter.handle'
  | 'letter.decide' | 'desk.speak' | 'desk.watch' | 'release.read' | 'press-request.send' | 'contribution.read'
  | 'contribution.handle' | 'contribution.manage' | 'archive.read' | 'piece.legal-reading' | 'checks.manage' | 'collection.read' | 'collection.report' | 'collection.approve'
  | 'collection.collect';
export type PieceState =
  | 'draft' | 'submitted' | 'returned' | 'reviewed' | 'approved' | 'scheduled' | 'published' | 'expired' | 'taken-down'
  | 'discarded';
export type PieceAct =
  | 'submit' | 'return' | 'review' | 'approve' | 'publish' | 'schedule' | 'unschedule' | 'update' | 'correct' | 'take-down'
  | 'discard' | 'restore' | 'take' | 'assign' | 'after-review';
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
export type BoardColumnView = Omit<Schemas['BoardColumnView'], 'cards'> & { cards: PieceRowView[]; outDays: number | null };
export type BoardView = Omit<Schemas['BoardView'], 'columns'> & { columns: BoardColumnView[] };
export type BulkOrder = Partial<Narrow<Schemas['BulkOrder'], { act?: PieceAct | null }>> & { id: string };
export type OrderResultView = Omit<Schemas['OrderResultView'], 'undo'> & { undo: BulkOrder | null };
export type OrderResultsView = Omit<Schemas['OrderResultsView'], 'results'> & { results: OrderResultView[] };
export type SavedViewView = Narrow<Schemas['SavedViewView'], { layout: 'list' | 'board' | 'queue' }>;
export type SavedViewsView = Omit<Schemas['SavedViewsView'], 'items'> & { items: SavedViewView[] };
export type SavedViewRequest = Schemas['SavedViewRequest'];
export type AuthorView = Schemas['AuthorView'];
export type ActView = Narrow<Schemas['ActView'], { act: PieceAct }>;
// Workflows
export type DesignRole = 'reporter' | 'editor' | 'desk-head' | 'secretary' | 'editor-in-chief';
export type StepPhase = 'draft' | 'submitted' | 'reviewed' | 'approved' | 'published';
export type WayKind = 'forward' | 'return' | 'approve' | 'publish';
/** A design as the server answers it: whole, whereas what is sent may leave things out. */
export type StepDesign = Required<Omit<Schemas['StepDesignForm'], 'phase' | 'roles' | 'escalation' | 'limitMinutes'>> & {
  phase: StepPhase; roles: DesignRole[]; escalation: DesignRole[]; limitMinutes: number | null;
} & { code: string; nameVi: string; nameEn: string };
export type WayDesign = Required<Omit<Schemas['WayDesignForm'], 'kind' | 'roles' | 'reviewAfterMinutes'>> & {
  kind: WayKind; roles: DesignRole[]; reviewAfterMinutes: number | null;
} & { code: string; nameVi: string; nameEn: string; from: string; to: string; checks: boolean; reasonRequired: boolean; grades: boolean };
export interface WorkflowDesign { steps: StepDesign[]; transitions: WayDesign[] }
export type DesignFindingView = Schemas['DesignFindingView'];
export type DesignFindingsView = Schemas['DesignFindingsView'];
type WithDesign<Schema extends { design?: unknown }> = Omit<Schema, 'design'> & { design: WorkflowDesign };
export type WorkflowVersionView = WithDesign<Schemas['WorkflowVersionView']>;
export type UsualWorkflowView = WithDesign<Schemas['UsualWorkflowView']>;
export type WorkflowView = Omit<WithDesign<Schemas['WorkflowView']>, 'versions' | 'forms' | 'urgencies'> & {
  versions: WorkflowVersionView[]; forms: PieceForm[]; urgencies: Urgency[];
};
export interface WorkflowsView { items: WorkflowView[]; usual: UsualWorkflowView[] }
export type WorkflowRequest = Omit<Schemas['WorkflowRequest'], 'design' | 'forms' | 'urgencies'> & {
  design?: WorkflowDesign; forms?: PieceForm[]; urgencies?: Urgency[];
};
export type MovePreview = Schemas['MovePreview'];
export type AfterReviewsView = Schemas['AfterReviewsView'];
export type AfterReviewRow = Schemas['AfterReviewRow'];
export type PressGroup = 'print' | 'broadcast';
export type RoyaltyView = Schemas['RoyaltyView'];
export type RoyaltyGenreView = Schemas['RoyaltyGenreView'];
export type RoyaltyTableRequest = Schemas['RoyaltyTableRequest'];
export type GenreWish = Schemas['GenreWish'];
export type GradeRequest = Schemas['GradeRequest'];
export type GradeView = Schemas['GradeView'];
export type CorrectionText = Schemas['CorrectionText'];
export type CorrectionView = Schemas['CorrectionView'];
export type TakeDownGround = Narrow<Schemas['TakeDownGround'], { ground: TakedownGround }>;
export type TakedownView = Narrow<Schemas['TakedownView'], { ground: TakedownGround }>;
export interface EmbargoFromView { kind: 'release' | 'piece'; sourceId: string; name: string; until: string | null }
export type PieceView = Omit<WithDocument<Narrow<Schemas['PieceView'], { state: PieceState; form: PieceForm; urgency: Urgency }>>, 'acts' | 'takedown' | 'embargoFrom'> & {
  acts: ActView[]; takedown: TakedownView | null; embargoFrom: EmbargoFromView | null; mayPlan: boolean;
};
export type Channel = 'site' | 'print' | 'radio' | 'tv' | 'social';
export type PlannedKind = 'publish' | 'unpublish' | 'lift-embargo';
export type PlannedState = 'waiting' | 'done' | 'failed' | 'cancelled';
export type PlannedActView = Narrow<Schemas['PlannedActView'], { channel: Channel; act: PlannedKind; state: PlannedState }>;
export type PlannedActsView = Omit<Schemas['PlannedActsView'], 'items' | 'counts'> & {
  items: PlannedActView[]; counts: Partial<Record<PlannedState, number>>; mayChange: boolean;
};
type PublicationKind = 'publish' | 'update' | 'correct' | 'import' | 'publish-again';
export type DeliveryView = Narrow<Schemas['DeliveryView'], {
  kind: Exclude<PublicationKind, 'import'> | 'take-down' | 'expire'; state: 'pending' | 'confirmed' | 'overtaken';
}> & { nodes: { node: string; host: string; confirmedAt: string | null; followed: number | null; evidence: string | null }[] };
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
export type EventState = 'planned' | 'postponed' | 'cancelled';
export type StoryEventView = Narrow<Schemas['StoryEventView'], { state: EventState }>;
export type StoryPieceView = Narrow<Schemas['StoryPieceView'], { form: StoryForm; state: PieceState }>;
export type StoryView = Omit<
  Narrow<Schemas['StoryView'], { state: StoryState; priority: StoryPriority }>, 'assignments' | 'event' | 'pieces'
> & {
  assignments: AssignmentView[]; event: StoryEventView | null; pieces: StoryPieceView[];
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
export type DecisionView = Schemas['DecisionView'];
export type DecisionsView = Schemas['DecisionsView'];
export type DecisionRequest = Schemas['DecisionRequest'];

// Events
export type EventScope = 'one' | 'future' | 'all';
export type EventView = Narrow<Schemas['EventView'], { state: EventState }>;
export type EventsView = Omit<Schemas['EventsView'], 'items'> & { items: EventView[] };
export type EventChainView = Omit<Schemas['EventChainView'], 'event' | 'stories'> & { event: EventView; stories: StoryView[] };
export type EventRequest = Narrow<Schemas['EventRequest'], { scope?: EventScope }>;
export type EventAct = 'cancel' | 'postpone' | 'restore' | 'make-single';
export type EventActRequest = Narrow<Schemas['EventActRequest'], { act: EventAct; scope?: EventScope }>;
export type ImportEffect = 'created' | 'changed' | 'cancelled' | 'unchanged' | 'left';
export type TakenView = Narrow<Schemas['TakenView'], { effect: ImportEffect }>;
export type CalendarImportView = Omit<Schemas['CalendarImportView'], 'items'> & { items: TakenView[] };
export type FeedView = Schemas['FeedView'];
export type FeedsView = Schemas['FeedsView'];
export type NewFeedView = Schemas['NewFeedView'];

// Duty and leave
export type LeaveKind = 'annual' | 'sick' | 'trip' | 'other';
export type LeaveState = 'asked' | 'granted' | 'refused' | 'withdrawn';
export type ShiftView = Schemas['ShiftView'];
export type LeaveView = Narrow<Schemas['LeaveView'], { kind: LeaveKind; state: LeaveState }>;
export type DeputationView = Schemas['DeputationView'];
export type RosterView = Omit<Schemas['RosterView'], 'leaves'> & { leaves: LeaveView[] };
export type ShiftRequest = Schemas['ShiftRequest'];
export type LeaveRequest = Narrow<Schemas['LeaveRequest'], { kind?: LeaveKind }>;
export type LeaveActRequest = Schemas['LeaveActRequest'];
export type HandedView = Schemas['HandedView'];

// What a story shares
export type RoomItemKind = 'note' | 'link' | 'contact' | 'source' | 'file' | 'picture';
export type RoomItemView = Narrow<Schemas['RoomItemView'], { kind: RoomItemKind }>;
export type RoomView = Omit<Schemas['RoomView'], 'items'> & { items: RoomItemView[] };
export type RoomItemRequest = Narrow<Schemas['RoomItemRequest'], { kind?: RoomItemKind }>;
export type GuardedSourceView = Schemas['GuardedSourceView'];
export type SourcesView = Schemas['SourcesView'];
export type OpenedSourceView = Schemas['OpenedSourceView'];
export type SourceRequest = Schemas['SourceRequest'];
export type RelativeView = Narrow<Schemas['RelativeView'], { form: StoryForm; state: PieceState }>;
export type FollowUpAnswer = 'corrected' | 'not-concerned';
export interface FollowUpView {
  id: string; originId: string; originTitle: string; pieceId: string; pieceTitle: string; form: StoryForm; pieceState: PieceState; ownerName: string;
  cause: 'correct' | 'take-down'; words: string; openedAt: string; openedByName: string;
  state: 'open' | 'taken-down' | 'discarded' | FollowUpAnswer; note: string | null; answeredAt: string | null; answeredByName: string | null;
  version: number; mayAnswer: boolean;
}
export interface FollowUpsView { items: FollowUpView[] }
export interface PieceFollowUpsView { asked: FollowUpView[]; owed: FollowUpView[] }
export type KinView = Omit<Schemas['KinView'], 'origin' | 'derived'> & { origin: RelativeView | null; derived: RelativeView[] };
export type DerivedPieceView = Schemas['DerivedPieceView'];

// Production
export type StepTimeView = Narrow<Schemas['StepTimeView'], { state: PieceState }>;
export type ProducedFormView = Narrow<Schemas['ProducedFormView'], { form: PieceForm }>;
export type ProductionView = Omit<Narrow<Schemas['ProductionView'], { scope: 'agency' | 'desks' | 'own' }>, 'steps' | 'forms'> & {
  steps: StepTimeView[]; forms: ProducedFormView[];
};
export type FigureRecordsView = Schemas['FigureRecordsView'];
export type AllHeadsView = Schemas['AllHeadsView'];

// Leaving
export type OpenWorkView = Schemas['OpenWorkView'];
export type HandOverRequest = Schemas['HandOverRequest'];
export type HandedOverView = Schemas['HandedOverView'];

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
export type MailState = Schemas['MailState'];
export type MetaView = Narrow<Schemas['MetaView'], { locale: Locale }>;

// Print
export type PageState = 'empty' | 'building' | 'submitted' | 'approved' | 'sent';
export type PageAct = 'build' | 'submit' | 'return' | 'approve' | 'send' | 'recall';
export type PrintIssueState = 'planned' | 'making' | 'at-press' | 'released' | 'skipped';
export type PrintIssueAct = 'skip' | 'restore' | 'release';
export type WantedUnit = 'words' | 'lines' | 'characters';
export type DepositItem = 'copies' | 'digital' | 'local-copies';
export type FitView = Narrow<Schemas['FitView'], { verdict: 'over' | 'fits' | 'under' | 'empty' }>;
export type PlacedPieceView = Narrow<Schemas['PlacedPieceView'], { state: PieceState; form: PieceForm }>;
export type PlacementView = Omit<Narrow<Schemas['PlacementView'], { wantedUnit: WantedUnit }>, 'fit' | 'piece'> & {
  fit: FitView; piece: PlacedPieceView | null;
};
export type FlatPageView = Omit<Narrow<Schemas['FlatPageView'], { state: PageState; acts: PageAct[] }>, 'places'> & {
  places: PlacementView[];
};
export type PrintIssueView = Omit<Narrow<Schemas['PrintIssueView'], { state: PrintIssueState }>, 'pageStates'> & {
  pageStates: Record<PageState, number>;
};
export type PrintIssuesView = Omit<Schemas['PrintIssuesView'], 'items'> & { items: PrintIssueView[] };
export type PrintTitleView = Narrow<
  Schemas['PrintTitleView'], { kind: 'newspaper' | 'magazine'; rhythm: 'weekly' | 'monthly' }
>;
export type PrintTitlesView = Omit<Schemas['PrintTitlesView'], 'items'> & { items: PrintTitleView[] };
export type PrintDepositItemView = Narrow<Schemas['PrintDepositItemView'], { item: DepositItem }>;
export type PrintDepositView = Omit<Schemas['PrintDepositView'], 'items'> & { items: PrintDepositItemView[] };
export type PrintPackageView = Narrow<
  Schemas['PrintPackageView'], { state: 'waiting' | 'running' | 'done' | 'cancelled' | 'failed' }
>;
export type AdAreaView = Schemas['AdAreaView'];
export type FlatplanView = Omit<
  Schemas['FlatplanView'], 'issue' | 'title' | 'pages' | 'tray' | 'deposit' | 'packages'
> & {
  issue: PrintIssueView; title: PrintTitleView; pages: FlatPageView[]; tray: PlacementView[]; deposit: PrintDepositView;
  packages: PrintPackageView[];
};
export type PiecePlaceView = Omit<
  Narrow<Schemas['PiecePlaceView'], { pageState: PageState; wantedUnit: WantedUnit }>, 'fit'
> & { fit: FitView };
export type PiecePlacesView = Omit<Schemas['PiecePlacesView'], 'items'> & { items: PiecePlaceView[] };
export type PrintPieceView = Narrow<Schemas['PrintPieceView'], { state: PieceState; form: PieceForm }>;
export type PrintPiecesView = Omit<Schemas['PrintPiecesView'], 'items'> & { items: PrintPieceView[] };
export type PageMakersView = Schemas['PageMakersView'];
export type PageStepView = Narrow<
  Schemas['PageStepView'], { act: PageAct | 'approval-lost'; from: PageState; to: PageState }
>;
export type PageStepsView = Omit<Schemas['PageStepsView'], 'items'> & { items: PageStepView[] };
export type OpenedIssuesView = Schemas['OpenedIssuesView'];
export type PrintTitleRequest = Schemas['PrintTitleRequest'];
export type PrintIssuesRequest = Schemas['PrintIssuesRequest'];
export type PrintIssueRequest = Schemas['PrintIssueRequest'];
export type PrintIssueChangeRequest = Schemas['PrintIssueChangeRequest'];
export type PrintIssueActRequest = Narrow<Schemas['PrintIssueActRequest'], { act: PrintIssueAct }>;
export type PrintDepositRequest = Schemas['PrintDepositRequest'];
export type PageChangeRequest = Schemas['PageChangeRequest'];
export type PageActRequest = Narrow<Schemas['PageActRequest'], { act: PageAct }>;
export type PrintPlaceRequest = Narrow<Schemas['PrintPlaceRequest'], { wantedUnit?: WantedUnit }>;
export type PrintPlaceMoveRequest = Schemas['PrintPlaceMoveRequest'];
export type PrintPackageRequest = Schemas['PrintPackageRequest'];
// Steering
export type ProgrammeRowView = Schemas['ProgrammeRowView'];
export type ProgrammesView = Schemas['ProgrammesView'];
export type TargetView = Schemas['TargetView'];
export type IndicatorView = Narrow<Schemas['IndicatorView'], {
  shape: 'share' | 'growth-share' | 'milestone' | 'growth' | 'heading' | 'statement';
}>;
export type TermView = Schemas['TermView'];
export type StrategyTaskView = Schemas['StrategyTaskView'];
export type ProgrammeView = Omit<Schemas['ProgrammeView'], 'indicators'> & { indicators: IndicatorView[] };
export type EditionsView = Schemas['EditionsView'];
export type CalendarView = Schemas['CalendarView'];
export type BookTakenView = Schemas['BookTakenView'];
export type PopulationRuleView = Narrow<Schemas['PopulationRuleView'], { counts: 'organization' | 'person' | 'system' }>;
export type PopulationRulesView = Omit<Schemas['PopulationRulesView'], 'items'> & { items: PopulationRuleView[] };
export type PopulationView = Omit<Schemas['PopulationView'], 'rule'> & { rule: PopulationRuleView };
export type BridgeView = Schemas['BridgeView'];
export type FreezeRequest = Schemas['FreezeRequest'];
export type FrozenPopulationView = Schemas['FrozenPopulationView'];
// Evidence
export type FigureVerdict = 'met' | 'not-met' | 'insufficient' | 'none';
export type FigureSource = 'automatic' | 'declared' | 'reported' | 'estimated';
export type FigureStatus = 'provisional' | 'official' | 'revised' | 'withdrawn';
export interface EvidencePeriodView { term: string; year: number; first: string; last: string }
export interface EvidenceFigureView {
  source: FigureSource; status: FigureStatus; vintage: number; part: number | null; whole: number | null;
  stage: string | null; verdict: FigureVerdict; differs: boolean; reason: string | null; proof: string | null;
  recordedAt: string;
}
export interface EvidenceThresholdView {
  code: string; name: string; value: number; unit: string; validFrom: string; citation: string; convention: boolean;
}
export interface EvidenceEntryView { title: string; form: string; at: string; path: string | null }
export interface EvidenceFactView {
  kind: string; words: string; on: string; path: string | null; entries: EvidenceEntryView[];
}
export interface EvidenceSnapshotView {
  id: string | null; ruleVersion: number; verdict: FigureVerdict; part: number | null; whole: number | null;
  why: string[]; thresholds: EvidenceThresholdView[]; facts: EvidenceFactView[]; beside: EvidenceFactView[]; at: string;
}
export interface AgencyIndicatorView {
  programme: string; indicator: string; text: string; shape: string; counts: string; population: string | null;
  standing: EvidenceFigureView | null; automatic: EvidenceFigureView | null; declared: EvidenceFigureView | null;
  nowVerdict: FigureVerdict | null; why: string[];
}
export interface AgencyIndicatorsView {
  agencyId: string; agencyName: string; own: boolean; running: boolean; counted: boolean; mayDeclare: boolean;
  mayWorkOut: boolean; period: EvidencePeriodView; periods: EvidencePeriodView[]; items: AgencyIndicatorView[];
}
export type DeclarationState = 'submitted' | 'accepted' | 'returned' | 'withdrawn' | 'replaced';
export interface DeclarationStepView {
  state: DeclarationState; at: string; by: string; body: string; comment: string | null;
}
export interface DeclarationView {
  id: string; agencyId: string; programme: string; indicator: string; first: string; last: string;
  verdict: FigureVerdict; part: number | null; whole: number | null; explanation: string;
  documentNumber: string | null; documentDate: string | null; documentIssuer: string | null; fileName: string | null;
  fileKind: string | null; fileBytes: number | null; state: DeclarationState; version: number; declaredAt: string;
  declaredBy: string; steps: DeclarationStepView[];
}
export interface EvidenceDetailView {
  agencyId: string; agencyName: string; own: boolean; running: boolean; counted: boolean; mayDeclare: boolean;
  mayReview: boolean;
  period: EvidencePeriodView; programme: string; indicator: string; text: string; measure: string | null;
  numerator: string | null; denominator: string | null; shape: string; counts: string; population: string | null;
  standing: EvidenceFigureView | null; kept: EvidenceSnapshotView | null; now: EvidenceSnapshotView | null;
  vintages: EvidenceFigureView[]; declarations: DeclarationView[];
}
export interface WaitingDeclarationsView { items: { agencyName: string; declaration: DeclarationView }[] }
export interface LookView {
  id: string; at: string; person: string; body: string; what: string; whatWords: string; label: string;
}
export interface ThresholdRowView {
  id: string; threshold: EvidenceThresholdView; least: number; most: number; reason: string; recordedAt: string;
  recordedBy: string;
}
export interface ThresholdsView {
  items: ThresholdRowView[];
  mayManage: boolean;
}
export interface ThresholdRequest {
  code: string; validFrom: string | null; value: number | null; citation: string; citationEn: string;
  convention: boolean; reason: string;
}
// Correspondence
export type LetterKind = 'feedback' | 'question' | 'opinion' | 'complaint' | 'request';
export type LetterState = 'open' | 'waiting' | 'replied' | 'closed';
export type LetterAct = 'answer' | 'receive' | 'forward' | 'reply' | 'inform' | 'settle' | 'refuse' | 'stop';
export type LetterCertainty = 'verbatim' | 'paraphrase' | 'unverified';
export type LetterDueView = Narrow<Schemas['LetterDueView'], { certainty: LetterCertainty }>;
export type LetterRowView = Omit<Schemas['LetterRowView'], 'kind' | 'state' | 'due'> & {
  kind: LetterKind; state: LetterState; due: LetterDueView | null;
};
export type LetterSenderView = Narrow<Schemas['LetterSenderView'], { kind: 'person' | 'organization' }>;
export type LetterMessageView = Narrow<Schemas['LetterMessageView'], { party: 'sender' | 'agency' | 'authority' }>;
export type ExchangesView = Narrow<Schemas['ExchangesView'], { certainty: LetterCertainty }>;
export type LetterView = Omit<Schemas['LetterView'], 'row' | 'sender' | 'messages' | 'exchanges' | 'acts'> & {
  row: LetterRowView; sender: LetterSenderView; messages: LetterMessageView[]; exchanges: ExchangesView | null; acts: LetterAct[];
};
export type LetterCountsView = Schemas['LetterCountsView'];
export type LetterHandlersView = Schemas['LetterHandlersView'];
export type OpenedPieceView = Schemas['OpenedPieceView'];
export type LetterRequest = Schemas['LetterRequest'];
export type LetterActRequest = Schemas['LetterActRequest'];
export type Holiday = Narrow<Schemas['Holiday'], { certainty: LetterCertainty }>;
export type HolidaysView = Omit<Schemas['HolidaysView'], 'items'> & { items: Holiday[] };
export type HolidayRequest = Schemas['HolidayRequest'];

// Spokesperson
export type ReleaseState = 'draft' | 'released' | 'withdrawn';
export type PressRequestState = 'sent' | 'accepted' | 'answered' | 'refused' | 'withdrawn';
export type ReleaseRowView = Narrow<Schemas['ReleaseRowView'], { state: ReleaseState }>;
export type ReleaseAttachmentView = Schemas['ReleaseAttachmentView'];
export type ReleaseEditionView = Schemas['ReleaseEditionView'];
export type ReleaseReceiptView = Schemas['ReleaseReceiptView'];
export type ReleaseView = Omit<Schemas['ReleaseView'], 'row' | 'audience'> & { row: ReleaseRowView; audience: 'all' | 'under' | 'chosen' };
export type ReleaseRequest = Schemas['ReleaseRequest'];
export type ReceivedRowView = Narrow<Schemas['ReceivedRowView'], { state: ReleaseState }>;
export type ReceivedView = Omit<Schemas['ReceivedView'], 'row'> & { row: ReceivedRowView };
export type PressRequestRowView = Narrow<Schemas['PressRequestRowView'], { kind: 'information' | 'interview'; state: PressRequestState }>;
export type PressRequestView = Omit<Schemas['PressRequestView'], 'row'> & { row: PressRequestRowView };
export type PressRequestRequest = Schemas['PressRequestRequest'];
export type PressAnswerRequest = Schemas['PressAnswerRequest'];
export type AuthorityDesksView = Schemas['AuthorityDesksView'];
export type ReceiversView = Schemas['ReceiversView'];
export type ReleasePieceView = Schemas['ReleasePieceView'];
export type TimelinessView = Schemas['TimelinessView'];

// Notices
export type NoticeSubjectName =
  | 'returned' | 'to-approve' | 'assigned' | 'mention' | 'conversation' | 'approval-lost' | 'deadline' | 'outcome' | 'plan'
  | 'contribution' | 'other';
export type NoticeSubjectView = Narrow<
  Schemas['NoticeSubjectView'], { subject: NoticeSubjectName; mail: 'none' | 'at-once' | 'digest' }
>;
export type NoticeChoicesView = Omit<Schemas['NoticeChoicesView'], 'subjects'> & { subjects: NoticeSubjectView[] };
export type MadeView = Schemas['MadeView'];
export type CopiedView = Schemas['CopiedView'];
export type SharedView = Schemas['SharedView'];
export type DecidedView = Schemas['DecidedView'];

// Contributions
type ContributionState = 'new' | 'accepted' | 'refused' | 'spam';
type ContributionChannel = 'link' | 'mail';
export type ContributionView = Narrow<Schemas['ContributionView'], { state: ContributionState; channel: ContributionChannel }>;
export type ContributionRow = Narrow<Schemas['ContributionRowView'], { state: ContributionState; channel: ContributionChannel }>;
export type ContributionPageView = Omit<Schemas['ContributionPageView'], 'items'> & { items: ContributionRow[] };
export type CallLinkView = Schemas['CallLinkView'];
export type CallLinksView = Schemas['CallLinksView'];
export type CollaboratorView = Schemas['CollaboratorView'];
export type MailboxView = Schemas['MailboxView'];
export type MailboxesView = Schemas['MailboxesView'];
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

// Collection
export type CollectionRoundsView = Schemas['CollectionRoundsView'];
export type CollectionRoundView = Schemas['CollectionRoundView'];
export type RoundReportsView = Schemas['RoundReportsView'];
export type ReportRowView = Schemas['ReportRowView'];
export type OwnReportView = Schemas['OwnReportView'];
export type CompletenessView = Schemas['CompletenessView'];
export type OpenRoundRequest = Schemas['OpenRoundRequest'];
export type ReopenRoundRequest = Schemas['ReopenRoundRequest'];
export type PlannedRoundView = Schemas['PlannedRoundView'];
export type RoundOpenedView = Schemas['RoundOpenedView'];
export type ReportFormView = Schemas['ReportFormView'];
export type ReportLineView = Schemas['ReportLineView'];
export type ReportFindingView = Schemas['ReportFindingView'];
export type SubmissionView = Schemas['SubmissionView'];
export type ReportedView = Schemas['ReportedView'];
export type FormContent = Schemas['FormContent'];
export type ReportDraftSavedView = Schemas['ReportDraftSavedView'];
export type AnswerLinkMadeView = Schemas['AnswerLinkMadeView'];
export type ReportSheetView = Schemas['ReportSheetView'];
export type CellFindingView = Schemas['CellFindingView'];
export type HistoryTakenView = Schemas['HistoryTakenView'];
export type ConcernView = Schemas['ConcernView'];
export type ConcernsView = Schemas['ConcernsView'];
export type ConcernSeenView = Schemas['ConcernSeenView'];
export type DeclaredView = Schemas['DeclaredView'];
export type EvidenceComputationView = Schemas['EvidenceComputationView'];
export type RaiseConcernRequest = Schemas['RaiseConcernRequest'];
export type ResponsibleRequest = Schemas['ResponsibleRequest'];
export type ResponsiblesView = Schemas['ResponsiblesView'];
export type FormEntry = Schemas['FormEntry'];

// Outlook
export type PathStatus =
  | 'far-behind' | 'slightly-behind' | 'on-path' | 'not-due' | 'ahead' | 'far-ahead' | 'undecided' | 'no-value' | 'no-target'
  | 'not-yet' | 'ended';
export type TileStatus = PathStatus | 'closed' | 'archipelago' | 'no-units';
export type UnitState = 'met' | 'not-met' | 'insufficient' | 'waiting' | 'number' | 'silent';
export type MilestoneStage = 'proposed' | 'formed' | 'developed' | 'completed';
type Unplaced = 'small' | 'silent';
export type OutlookPeriodView = Schemas['OutlookPeriodView'];
export type OutlookChoicesView = Schemas['OutlookChoicesView'];
export type OutlookValueView = Narrow<Schemas['OutlookValueView'], { stage: MilestoneStage | null }>;
export type OutlookTrendView = Narrow<
  Schemas['OutlookTrendView'], { direction: 'rising' | 'falling' | 'flat' | 'unsettled' | 'incomparable' }
>;
export type OutlookPointView = Schemas['OutlookPointView'];
export type OutlookSmallNumberView = Schemas['OutlookSmallNumberView'];
export type OutlookRowView = Narrow<Schemas['OutlookRowView'], {
  status: PathStatus; value: OutlookValueView; sincePrevious: OutlookTrendView | null; sinceYearBefore: OutlookTrendView | null;
}>;
export type OutlookAlertView = Narrow<Schemas['OutlookAlertView'], { kind: 'remedy' | 'raise' | 'coverage' | 'differing' }>;
export type OutlookLineView = Schemas['OutlookLineView'];
export type OutlookView = Narrow<Schemas['OutlookView'], { rows: OutlookRowView[]; alerts: OutlookAlertView[] }>;
export type OutlookForecastView = Narrow<Schemas['OutlookForecastView'], { why: 'too-few-points' | 'no-share' | null }>;
export type OutlookBlockView = Narrow<Schemas['OutlookBlockView'], { why: Unplaced | null }>;
export type OutlookComparatorView = Schemas['OutlookComparatorView'];
export type OutlookIndicatorView = Narrow<
  Schemas['OutlookIndicatorView'], { row: OutlookRowView; forecast: OutlookForecastView; blocks: OutlookBlockView[] }
>;
export type OutlookUnitView = Narrow<
  Schemas['OutlookUnitView'], { state: UnitState; source: FigureSource | null; status: FigureStatus | null }
>;
export type OutlookUnitsView = Narrow<Schemas['OutlookUnitsView'], { items: OutlookUnitView[] }>;
export type OutlookPlacedView = Narrow<Schemas['OutlookPlacedView'], { why: Unplaced | null; state: UnitState }>;
export type OutlookRankingView = Narrow<
  Schemas['OutlookRankingView'], { blocks: OutlookBlockView[]; bodies: OutlookBlockView[]; units: OutlookPlacedView[] }
>;
export type OutlookTileView = Narrow<Schemas['OutlookTileView'], { status: TileStatus }>;
export type OutlookMapView = Narrow<Schemas['OutlookMapView'], { tiles: OutlookTileView[] }>;
export type OutlookUnitRowView = Narrow<
  Schemas['OutlookUnitRowView'], { row: OutlookRowView; unit: OutlookUnitView | null }
>;
export type OutlookUnitPageView = Narrow<Schemas['OutlookUnitPageView'], { rows: OutlookUnitRowView[] }>;
export type GeographyTakenView = Schemas['GeographyTakenView'];
export type ComparatorsTakenView = Schemas['ComparatorsTakenView'];
