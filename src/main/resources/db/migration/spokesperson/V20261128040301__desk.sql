call tenancy.open_schema('spokesperson');

-- What an authority and the agencies share. No row belongs to one agency alone, so the services check who sees it.
create table spokesperson.counter (
    authority_id uuid not null,
    kind         text not null check (kind in ('release', 'request')),
    last_number  bigint not null,
    primary key (authority_id, kind)
);
call tenancy.declare('spokesperson.counter', 'system');

create table spokesperson.release (
    id               uuid primary key,
    authority_id     uuid not null,
    number           bigint not null,
    state            text not null check (state in ('draft', 'released', 'withdrawn')),
    title            text not null,
    text             text not null,
    folded           text not null,
    contact          text not null default '',
    embargo_until    timestamptz,
    audience         text not null check (audience in ('all', 'under', 'chosen')),
    audience_under   uuid,
    audience_chosen  uuid[] not null default '{}',
    edition          int not null default 0,
    released_at      timestamptz,
    withdrawn_at     timestamptz,
    withdrawn_reason text,
    by_name          text not null,
    version          int not null default 1,
    updated_at       timestamptz not null
);
create unique index release_by_number on spokesperson.release (authority_id, number);
create index release_by_change on spokesperson.release (authority_id, updated_at);
call tenancy.declare('spokesperson.release', 'system');

-- Every edition that agencies got, kept for ever.
create table spokesperson.edition (
    release_id    uuid not null references spokesperson.release,
    edition       int not null,
    title         text not null,
    text          text not null,
    contact       text not null,
    embargo_until timestamptz,
    note          text not null default '',
    by_name       text not null,
    at            timestamptz not null,
    primary key (release_id, edition)
);
call tenancy.declare('spokesperson.edition', 'system');
revoke update, delete on spokesperson.edition from hoitu_app;

create table spokesperson.attachment (
    id         uuid primary key,
    release_id uuid not null references spokesperson.release,
    name       text not null,
    bytes      bigint not null,
    hash       text not null,
    at         timestamptz not null
);
create index attachment_by_release on spokesperson.attachment (release_id, id);
call tenancy.declare('spokesperson.attachment', 'system');

-- Which agency got it, who opened it first and in which edition, and the piece that grew out of it.
create table spokesperson.delivery (
    release_id      uuid not null references spokesperson.release,
    agency_id       uuid not null,
    sent_at         timestamptz not null,
    opened_at       timestamptz,
    opened_by_name  text,
    opened_edition  int,
    piece_id        uuid,
    primary key (agency_id, release_id)
);
create index delivery_by_release on spokesperson.delivery (release_id);
call tenancy.declare('spokesperson.delivery', 'system');

-- A request or an interview wish of an agency, with the last day of its answer.
create table spokesperson.press_request (
    id             uuid primary key,
    authority_id   uuid not null,
    authority_name text not null,
    agency_id      uuid not null,
    agency_name    text not null,
    number         bigint not null,
    kind           text not null check (kind in ('information', 'interview')),
    state          text not null check (state in ('sent', 'accepted', 'answered', 'refused', 'withdrawn')),
    subject        text not null,
    folded         text not null,
    review_wanted  boolean not null default false,
    by_id          uuid not null,
    by_name        text not null,
    sent_at        timestamptz not null,
    due_on         date,
    due_citation   text,
    due_certainty  text,
    closed_at      timestamptz,
    reason         text,
    version        int not null default 1
);
create unique index press_request_by_number on spokesperson.press_request (authority_id, number);
create index press_request_by_due on spokesperson.press_request (authority_id, due_on)
    where state in ('sent', 'accepted');
create index press_request_by_agency on spokesperson.press_request (agency_id, sent_at);
call tenancy.declare('spokesperson.press_request', 'system');

create table spokesperson.press_question (
    request_id uuid not null references spokesperson.press_request,
    position   int not null,
    question   text not null,
    answer     text not null default '',
    primary key (request_id, position)
);
call tenancy.declare('spokesperson.press_question', 'system');

create table spokesperson.press_message (
    id         uuid primary key,
    request_id uuid not null references spokesperson.press_request,
    side       text not null check (side in ('agency', 'authority')),
    act        text not null,
    text       text not null,
    by_name    text not null,
    at         timestamptz not null
);
create index press_message_by_request on spokesperson.press_message (request_id, id);
call tenancy.declare('spokesperson.press_message', 'system');
revoke update, delete on spokesperson.press_message from hoitu_app;

create table spokesperson.reminder (
    request_id uuid not null references spokesperson.press_request,
    due_on     date not null,
    step       text not null check (step in ('before', 'due', 'late')),
    at         timestamptz not null,
    primary key (request_id, due_on, step)
);
call tenancy.declare('spokesperson.reminder', 'system');
