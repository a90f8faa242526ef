-- At which step of its workflow a piece stands, since when and until when, and who answers for it there by name.
-- Without a named holder those answer whose role holds the step. The workflow's version is chosen when a piece is
-- first handed in; the built-in ones have fixed ids. The phase stays in "state".
alter table editorial.piece
    add column workflow_version_id  uuid,
    add column step                 text not null default 'draft',
    add column step_since           timestamptz not null default now(),
    add column step_due_at          timestamptz,
    add column holder_id            uuid,
    add column holder_name          text,
    add column after_review_due_at  timestamptz,
    add column after_reviewed_by    uuid,
    add column after_reviewed_name  text,
    add column after_reviewed_at    timestamptz;

update editorial.piece set
    workflow_version_id = case when state in ('draft', 'discarded') then null
                               else '00000000-0000-0000-0000-000000000101'::uuid end,
    step = case state
        when 'submitted' then 'editing'
        when 'reviewed' then 'desk'
        when 'approved' then 'secretariat'
        when 'scheduled' then 'secretariat'
        when 'published' then 'published'
        when 'taken-down' then 'published'
        else 'draft' end,
    step_since = coalesce(
        (select max(h.at) from editorial.hand_over h
         where h.agency_id = piece.agency_id and h.piece_id = piece.id), created_at),
    holder_id = case when state in ('draft', 'returned') then owner_id end,
    holder_name = case when state in ('draft', 'returned') then owner_name end;

create index piece_by_step on editorial.piece (agency_id, step, step_due_at);
create index piece_by_holder on editorial.piece (agency_id, holder_id, updated_at desc) where holder_id is not null;
create index piece_by_after_review on editorial.piece (agency_id, after_review_due_at)
    where after_review_due_at is not null and after_reviewed_at is null;

-- From which step to which, who answers from now on, and for whom somebody acted.
alter table editorial.hand_over
    add column workflow_version_id uuid,
    add column transition          text,
    add column from_step           text,
    add column to_step             text,
    add column responsible_id      uuid,
    add column responsible_name    text,
    add column on_behalf_of_id     uuid,
    add column on_behalf_of_name   text;
