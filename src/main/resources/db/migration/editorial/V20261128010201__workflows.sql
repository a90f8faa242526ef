-- The workflows an agency designed for itself. "design" is the draft people work on; what runs are its versions.
-- Without forms or urgencies a workflow is for all of them; the first active one by position that fits is taken.
create table editorial.workflow (
    agency_id  uuid not null,
    id         uuid not null,
    name       text not null,
    forms      text[] not null default '{}',
    urgencies  text[] not null default '{}',
    position   int not null,
    active     boolean not null default true,
    design     jsonb not null,
    version    int not null default 1,
    updated_at timestamptz not null,
    primary key (agency_id, id)
);
call tenancy.declare('editorial.workflow', 'tenant');

create table editorial.workflow_version (
    agency_id      uuid not null,
    id             uuid not null,
    workflow_id    uuid not null,
    number         int not null,
    name           text not null,
    design         jsonb not null,
    published_by   uuid not null,
    published_name text not null,
    published_at   timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, workflow_id) references editorial.workflow (agency_id, id)
);
create unique index workflow_version_by_number on editorial.workflow_version (agency_id, workflow_id, number);
call tenancy.declare('editorial.workflow_version', 'tenant');
revoke update, delete on editorial.workflow_version from hoitu_app;

create index piece_running_by_workflow on editorial.piece (agency_id, workflow_version_id)
    where workflow_version_id is not null and state in ('submitted', 'returned', 'reviewed', 'approved', 'scheduled');

-- Whether the head of the agency gave the approval, or somebody in the head's place.
alter table editorial.approval add column by_head boolean not null default false;

-- Set when a publication without the head is ordered: the review falls due so long after the piece went out.
alter table editorial.piece add column after_review_minutes int;

-- That the time of a step, or of the review after publication, is over was told; once for each stay at a step.
alter table editorial.piece
    add column step_late_told_at         timestamptz,
    add column after_review_late_told_at timestamptz;
create index piece_late on editorial.piece (agency_id, step_due_at)
    where step_due_at is not null and step_late_told_at is null;
