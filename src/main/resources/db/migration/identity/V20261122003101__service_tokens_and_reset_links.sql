call tenancy.open_schema('identity');

-- A program's way in. It belongs to the agency, stays when the person who made it leaves, and acts under its own name:
-- its id stands where a person's would.
create table identity.service_token (
    id              uuid primary key,
    token_hash      bytea not null,
    organization_id uuid not null,
    name            text not null,
    scopes          text[] not null,
    made_by         uuid not null,
    created_at      timestamptz not null,
    last_used_at    timestamptz,
    expires_at      timestamptz not null,
    revoked_at      timestamptz
);
create unique index service_token_by_token on identity.service_token (token_hash);
create index service_token_by_organization on identity.service_token (organization_id);
call tenancy.declare('identity.service_token', 'system');

-- The one-time link with which a person who forgot the password sets a new one.
create table identity.reset_link (
    id         uuid primary key,
    token_hash bytea not null,
    person_id  uuid not null references identity.person,
    made_by    uuid not null,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
create unique index reset_link_by_token on identity.reset_link (token_hash);
create index reset_link_by_person on identity.reset_link (person_id) where used_at is null;
call tenancy.declare('identity.reset_link', 'system');
