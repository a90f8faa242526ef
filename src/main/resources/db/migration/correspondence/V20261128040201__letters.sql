call tenancy.open_schema('correspondence');

create table correspondence.letter_counter (
    agency_id   uuid primary key,
    last_number bigint not null
);
call tenancy.declare('correspondence.letter_counter', 'tenant');

-- A letter with its deadline. What names the sender stands in columns of its own, so that it can be erased while the
-- fact of the letter stays.
create table correspondence.letter (
    agency_id      uuid not null,
    id             uuid not null,
    number         bigint not null,
    kind           text not null check (kind in ('feedback', 'question', 'opinion', 'complaint', 'request')),
    channel        text not null check (channel in ('post', 'email', 'form', 'phone', 'in-person')),
    state          text not null check (state in ('open', 'waiting', 'replied', 'closed')),
    outcome        text check (outcome in ('answered', 'informed', 'settled', 'refused', 'stopped', 'unanswered')),
    subject        text not null,
    folded         text not null,
    sender_kind    text not null check (sender_kind in ('person', 'organization')),
    sender_name    text,
    sender_address text,
    sender_phone   text,
    sender_email   text,
    erased_at      timestamptz,
    received_on    date not null,
    piece_id       uuid,
    work_title     text not null default '',
    work_section   text not null default '',
    work_on        date,
    authority_id   uuid,
    authority_name text not null default '',
    forwarded_on   date,
    replied_on     date,
    handler_id     uuid,
    handler_name   text,
    due_on         date,
    due_code       text,
    due_citation   text,
    due_certainty  text,
    reason         text,
    form_key       bytea,
    closed_at      timestamptz,
    version        int not null default 1,
    created_at     timestamptz not null,
    primary key (agency_id, id),
    check ((state = 'closed') = (outcome is not null))
);
create unique index letter_by_number on correspondence.letter (agency_id, number);
create unique index letter_by_form on correspondence.letter (agency_id, form_key) where form_key is not null;
create index letter_by_due on correspondence.letter (agency_id, due_on) where state <> 'closed';
create index letter_by_piece on correspondence.letter (agency_id, piece_id) where piece_id is not null;
call tenancy.declare('correspondence.letter', 'tenant');

-- What was written to and fro, in its order. A piece is the publication of one of them.
create table correspondence.message (
    agency_id uuid not null,
    id        uuid not null,
    letter_id uuid not null,
    position  int not null,
    party     text not null check (party in ('sender', 'agency', 'authority')),
    act       text not null,
    text      text not null,
    on_day    date not null,
    by_id     uuid,
    by_name   text,
    piece_id  uuid,
    at        timestamptz not null,
    primary key (agency_id, id),
    unique (agency_id, letter_id, position),
    foreign key (agency_id, letter_id) references correspondence.letter (agency_id, id)
);
create unique index message_by_piece on correspondence.message (agency_id, piece_id) where piece_id is not null;
call tenancy.declare('correspondence.message', 'tenant');

-- Who was reminded of which deadline is written once, whatever restarts in between.
create table correspondence.reminder (
    agency_id uuid not null,
    letter_id uuid not null,
    due_on    date not null,
    step      text not null check (step in ('before', 'due', 'late')),
    at        timestamptz not null,
    primary key (agency_id, letter_id, due_on, step)
);
call tenancy.declare('correspondence.reminder', 'tenant');
