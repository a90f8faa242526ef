call tenancy.open_schema('contribution');

-- People who write for an agency without belonging to it.
create table contribution.collaborator (
    agency_id  uuid not null,
    id         uuid not null,
    name       text not null,
    email      text not null,
    phone      text not null,
    note       text not null,
    folded     text not null,
    created_at timestamptz not null,
    erased_at  timestamptz,
    version    int not null,
    primary key (agency_id, id)
);
create unique index collaborator_by_email on contribution.collaborator (agency_id, email) where email <> '';
call tenancy.declare('contribution.collaborator', 'tenant');

-- A door for one collaborator or for whoever follows a call: opened by who knows its token, until it closes.
create table contribution.link (
    agency_id       uuid not null,
    id              uuid not null,
    token_hash      bytea not null,
    sealed_token    bytea not null,
    title           text not null,
    guidance        text not null,
    collaborator_id uuid,
    section_id      uuid,
    most_uses       int not null,
    uses            int not null default 0,
    made_by         uuid not null,
    made_at         timestamptz not null,
    expires_at      timestamptz not null,
    revoked_at      timestamptz,
    primary key (agency_id, id),
    unique (agency_id, token_hash)
);
call tenancy.declare('contribution.link', 'tenant');

-- A mailbox that is emptied into the inbox.
create table contribution.mailbox (
    agency_id       uuid not null,
    id              uuid not null,
    host            text not null,
    port            int not null,
    security        text not null,
    user_name       text not null,
    sealed_password bytea not null,
    folder          text not null,
    section_id      uuid,
    active          boolean not null,
    uid_validity    bigint not null default 0,
    last_uid        bigint not null default 0,
    checked_at      timestamptz,
    succeeded_at    timestamptz,
    trouble         text,
    version         int not null,
    primary key (agency_id, id)
);
call tenancy.declare('contribution.mailbox', 'tenant');

create table contribution.counter (
    agency_id   uuid primary key,
    last_number int not null
);
call tenancy.declare('contribution.counter', 'tenant');

-- What somebody sent: as it came, who decided what about it, and the piece it became.
create table contribution.item (
    agency_id       uuid not null,
    id              uuid not null,
    number          int not null,
    channel         text not null,
    origin_key      text not null,
    link_id         uuid,
    mailbox_id      uuid,
    collaborator_id uuid,
    sender_name     text not null,
    sender_email    text not null,
    sender_phone    text not null,
    locale          text not null,
    title           text not null,
    body            text not null,
    body_kind       text not null,
    remarks         text[] not null,
    consent_at      timestamptz,
    received_at     timestamptz not null,
    state           text not null,
    section_id      uuid,
    person_id       uuid,
    reason          text,
    decided_by      uuid,
    decided_at      timestamptz,
    piece_id        uuid,
    folded          text not null,
    erased_at       timestamptz,
    version         int not null,
    primary key (agency_id, id),
    unique (agency_id, number),
    unique (agency_id, origin_key)
);
create index item_by_state on contribution.item (agency_id, state, id);
create index item_by_person on contribution.item (agency_id, person_id, id);
create index item_by_sender on contribution.item (agency_id, sender_email);
call tenancy.declare('contribution.item', 'tenant');

create table contribution.attachment (
    agency_id  uuid not null,
    item_id    uuid not null,
    position   int not null,
    name       text not null,
    media_type text not null,
    hash       bytea not null,
    size_bytes bigint not null,
    kind       text not null,
    picture_id uuid,
    primary key (agency_id, item_id, position)
);
call tenancy.declare('contribution.attachment', 'tenant');
