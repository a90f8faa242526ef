call tenancy.open_schema('identity');

create table identity.person (
    id              uuid primary key,
    email           text not null,
    name            text not null,
    locale          text not null default 'vi',
    password_hash   text not null,
    totp_secret     bytea,
    totp_on         boolean not null default false,
    totp_last_step  bigint not null default 0,
    failed_attempts int not null default 0,
    locked_until    timestamptz,
    disabled_at     timestamptz,
    created_at      timestamptz not null,
    last_seen_at    timestamptz,
    check (email = lower(email))
);
create unique index person_by_email on identity.person (email);
call tenancy.declare('identity.person', 'system');

create table identity.recovery_code (
    person_id uuid not null references identity.person,
    hash      bytea not null,
    used_at   timestamptz,
    primary key (person_id, hash)
);
call tenancy.declare('identity.recovery_code', 'system');

-- A role in an organisation, with its dates; the last day counts.
create table identity.role_grant (
    id              uuid primary key,
    person_id       uuid not null references identity.person,
    organization_id uuid not null,
    role            text not null,
    valid_from      date not null,
    valid_to        date,
    revoked_at      timestamptz,
    check (valid_to is null or valid_to >= valid_from)
);
create index role_grant_by_person on identity.role_grant (person_id) where revoked_at is null;
create index role_grant_by_organization on identity.role_grant (organization_id) where revoked_at is null;
call tenancy.declare('identity.role_grant', 'system');

-- Only the hash of the token is kept, so that a copy of this table lets nobody in.
create table identity.session (
    id             uuid primary key,
    token_hash     bytea not null,
    person_id      uuid not null references identity.person,
    awaits_second  boolean not null,
    second_tries   int not null default 0,
    created_at     timestamptz not null,
    last_seen_at   timestamptz not null,
    expires_at     timestamptz not null,
    ended_at       timestamptz,
    address        text not null,
    user_agent     text not null
);
create unique index session_by_token on identity.session (token_hash);
create index session_by_person on identity.session (person_id) where ended_at is null;
call tenancy.declare('identity.session', 'system');

create table identity.api_token (
    id              uuid primary key,
    token_hash      bytea not null,
    person_id       uuid not null references identity.person,
    organization_id uuid not null,
    name            text not null,
    scopes          text[] not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz,
    expires_at      timestamptz not null,
    revoked_at      timestamptz
);
create unique index api_token_by_token on identity.api_token (token_hash);
create index api_token_by_person on identity.api_token (person_id);
call tenancy.declare('identity.api_token', 'system');

create table identity.invitation (
    id              uuid primary key,
    token_hash      bytea not null,
    organization_id uuid not null,
    email           text not null,
    name            text not null,
    roles           text[] not null,
    valid_to        date,
    created_at      timestamptz not null,
    expires_at      timestamptz not null,
    accepted_at     timestamptz
);
create unique index invitation_by_token on identity.invitation (token_hash);
create index invitation_by_organization on identity.invitation (organization_id);
call tenancy.declare('identity.invitation', 'system');

-- The one-time link with which the first operator's account is made.
create table identity.setup_link (
    token_hash bytea primary key,
    expires_at timestamptz not null,
    used_at    timestamptz
);
call tenancy.declare('identity.setup_link', 'system');

create table identity.notification (
    person_id uuid not null,
    id        uuid not null,
    agency_id uuid not null,
    kind      text not null,
    title     text not null,
    body      text not null,
    link      text not null,
    once_key  text not null,
    at        timestamptz not null,
    read_at   timestamptz,
    primary key (person_id, id)
);
create unique index notification_once on identity.notification (person_id, once_key);
create index notification_unread on identity.notification (person_id, id) where read_at is null;
call tenancy.declare('identity.notification', 'person');
