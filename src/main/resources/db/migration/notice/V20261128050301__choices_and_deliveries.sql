call tenancy.open_schema('notice');

-- What a person wants to hear of, and how; what is not here is as the program proposes it.
create table notice.choice (
    person_id  uuid not null,
    subject    text not null,
    in_product boolean not null,
    mail       text not null,
    push       boolean not null,
    primary key (person_id, subject)
);
call tenancy.declare('notice.choice', 'person');

-- When the digest comes, and when nothing may disturb; minutes of the day in Vietnam.
create table notice.rhythm (
    person_id    uuid primary key,
    digest_hour  int not null,
    quiet_from   int,
    quiet_until  int
);
call tenancy.declare('notice.rhythm', 'person');

-- A browser that lets itself be woken (RFC 8030).
create table notice.subscription (
    person_id  uuid not null,
    id         uuid not null,
    endpoint   text not null,
    public_key bytea not null,
    auth       bytea not null,
    browser    text not null,
    created_at timestamptz not null,
    used_at    timestamptz,
    primary key (person_id, id),
    unique (person_id, endpoint)
);
call tenancy.declare('notice.subscription', 'person');

-- One notification on its way to one person over one channel. It holds no words: they are read when it leaves.
create table notice.delivery (
    id              uuid primary key,
    person_id       uuid not null,
    notification_id uuid not null,
    channel         text not null,
    target          uuid not null,
    once_key        text not null,
    due_at          timestamptz not null,
    claimed_until   timestamptz,
    attempts        int not null default 0,
    done_at         timestamptz,
    outcome         text,
    unique (person_id, once_key, channel, target)
);
create index delivery_due on notice.delivery (channel, due_at) where done_at is null;
create index delivery_done on notice.delivery (done_at) where done_at is not null;
call tenancy.declare('notice.delivery', 'system');

-- The key pair by which push services know this installation, sealed with a secret of it.
create table notice.push_key (
    only_one   boolean primary key default true check (only_one),
    public_key bytea not null,
    sealed     bytea not null,
    made_at    timestamptz not null
);
call tenancy.declare('notice.push_key', 'system');
