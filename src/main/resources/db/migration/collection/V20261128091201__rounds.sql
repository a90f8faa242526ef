call tenancy.open_schema('collection');

-- Which unit answers for an indicator from a day on; a later decision takes over on its day, nothing is overwritten.
create table collection.responsible (
    programme         text not null,
    indicator         text not null,
    valid_from        date not null,
    recorded_at       timestamptz not null,
    organization_id   uuid not null,
    organization_name text not null,
    source            text not null,
    recorded_by       uuid not null,
    recorded_by_name  text not null,
    primary key (programme, indicator, valid_from, recorded_at)
);
call tenancy.declare('collection.responsible', 'filed');
revoke update, delete on collection.responsible from hoitu_app;

-- A reporting term that was opened: who owes what was drawn up from the register as of a day, and stays so.
create table collection.round (
    id             uuid primary key,
    programme      text not null,
    edition        int not null,
    term           text not null,
    year           int not null,
    first_day      date not null,
    last_day       date not null,
    before_day     date not null,
    closes_at      timestamptz not null,
    audience       text not null check (audience in ('obligors', 'agencies')),
    obligor        text not null,
    asks           text[] not null,
    scope_id       uuid,
    collector_id   uuid not null,
    collector_name text not null,
    title          text not null,
    voluntary      boolean not null,
    opened_at      timestamptz not null,
    opened_by      uuid not null,
    opened_by_name text not null,
    closed_at      timestamptz,
    closed_by_name text,
    version        int not null
);
create unique index round_once on collection.round (programme, term, year, audience, scope_id, collector_id) nulls not distinct;
call tenancy.declare('collection.round', 'filed');

-- What one unit owes in a round. The unit is the one of the day the list was drawn up; the holder reports for it now.
create table collection.obligation (
    id             uuid primary key,
    round_id       uuid not null references collection.round,
    unit_id        uuid not null,
    unit_name      text not null,
    unit_kind      text not null,
    unit_kind_name text not null,
    unit_group     text not null,
    holder_id      uuid not null,
    holder_name    text not null,
    indicators     text[] not null,
    optional       boolean not null,
    due_at         timestamptz not null,
    extended_until date,
    state          text not null check (state in ('open', 'submitted', 'returned', 'accepted', 'withdrawn')),
    step           int not null,
    submission     int not null,
    first_sent_at  timestamptz,
    sent_at        timestamptz,
    accepted_at    timestamptz,
    contact_email  text,
    version        int not null,
    unique (round_id, unit_id)
);
create index obligation_by_unit on collection.obligation (unit_id);
create index obligation_by_holder on collection.obligation (holder_id);
call tenancy.declare('collection.obligation', 'filed');

-- Who looks at a report before it counts, from the unit's head upwards; from the tree of the same day.
create table collection.step (
    obligation_id     uuid not null references collection.obligation,
    position          int not null,
    organization_id   uuid not null,
    organization_name text not null,
    part              text not null check (part in ('head', 'superior', 'collector')),
    primary key (obligation_id, position)
);
create index step_by_organization on collection.step (organization_id, obligation_id);
call tenancy.declare('collection.step', 'filed');

-- What a unit is typing. Nobody above it sees this.
create table collection.draft (
    obligation_id uuid primary key references collection.obligation,
    version       int not null,
    content       text not null,
    saved_at      timestamptz not null,
    saved_by      uuid not null,
    saved_by_name text not null
);
call tenancy.declare('collection.draft', 'system');

-- What was handed in, word for word; what became of it stands in the acts.
create table collection.submission (
    obligation_id uuid not null references collection.obligation,
    number        int not null,
    kind          text not null check (kind in ('provisional', 'official')),
    reason        text,
    content       text not null,
    way           text not null check (way in ('screen', 'link', 'workbook')),
    sent_at       timestamptz not null,
    sent_by       uuid not null,
    sent_by_name  text not null,
    late          boolean not null,
    primary key (obligation_id, number)
);
call tenancy.declare('collection.submission', 'filed');
revoke update, delete on collection.submission from hoitu_app;

create table collection.act (
    id              uuid primary key,
    obligation_id   uuid not null references collection.obligation,
    submission      int not null,
    act             text not null,
    state           text not null,
    step            int not null,
    organization_id uuid,
    words           text,
    until           date,
    at              timestamptz not null,
    by_person       uuid not null,
    by_name         text not null
);
create index act_by_obligation on collection.act (obligation_id, at, id);
call tenancy.declare('collection.act', 'filed');
revoke update, delete on collection.act from hoitu_app;

-- A key for one report to a unit that has no account. Only its hash is kept.
create table collection.answer_link (
    id            uuid primary key,
    obligation_id uuid not null references collection.obligation,
    token_hash    bytea not null unique,
    email         text,
    most_tries    int not null,
    tries         int not null,
    expires_at    timestamptz not null,
    used_at       timestamptz,
    revoked_at    timestamptz,
    made_at       timestamptz not null,
    made_by       uuid not null,
    made_by_name  text not null
);
create index answer_link_by_obligation on collection.answer_link (obligation_id, made_at);
call tenancy.declare('collection.answer_link', 'system');
