call tenancy.open_schema('audit');

-- Entries are written unsealed with the act; the sealer gives number and hash in order.
create table audit.entry (
    agency_id       uuid not null,
    id              uuid not null,
    at              timestamptz not null,
    actor_id        uuid not null,
    actor_key       uuid,           -- the key that protects "actor"
    actor           bytea not null, -- name and address of who acted; clear only where the program itself acted
    act             text not null,
    subject_kind    text not null,
    subject_id      uuid not null,
    subject_label   text not null,
    before          jsonb not null,
    after           jsonb not null,
    confidential_of  uuid,
    confidential_key uuid,
    confidential     bytea,
    folded          text not null,  -- for searching; derived, therefore not under the seal
    primary key (agency_id, id)
);
call tenancy.declare('audit.entry', 'tenant');
create index entry_by_time on audit.entry (agency_id, at desc, id desc);
create index entry_by_actor on audit.entry (agency_id, actor_id, at desc);
create index entry_by_act on audit.entry (agency_id, act, at desc);

-- The chain, one per agency, numbered from 1 without a gap. See vn.hoitu.audit.CanonicalForm for what is hashed.
create table audit.seal (
    agency_id uuid not null,
    number    bigint not null,
    entry_id  uuid not null,
    hash      bytea not null,
    previous  bytea not null,
    sealed_at timestamptz not null,
    primary key (agency_id, number),
    unique (agency_id, entry_id),
    foreign key (agency_id, entry_id) references audit.entry (agency_id, id)
);
call tenancy.declare('audit.seal', 'tenant');

-- Neither the application nor, by accident, the owner changes what is recorded.
revoke update, delete, truncate on audit.entry, audit.seal from hoitu_app;

create function audit.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The record is never changed' using errcode = '42501';
end $$;
create trigger never_changed before update or delete on audit.entry
    for each row execute function audit.refuse_change();
create trigger never_emptied before truncate on audit.entry
    for each statement execute function audit.refuse_change();
create trigger never_changed before update or delete on audit.seal
    for each row execute function audit.refuse_change();
create trigger never_emptied before truncate on audit.seal
    for each statement execute function audit.refuse_change();

-- Written with the entry, taken away with its seal: tells the sealer where there is work without opening any agency.
create table audit.unsealed (
    agency_id uuid not null,
    entry_id  uuid not null,
    primary key (agency_id, entry_id)
);
call tenancy.declare('audit.unsealed', 'system');

-- How far each chain reaches, signed with the installation's key: a shortened or rewritten chain does not fit it.
create table audit.head (
    agency_id uuid primary key,
    number    bigint not null,
    hash      bytea not null,
    signature bytea not null
);
call tenancy.declare('audit.head', 'system');
revoke delete on audit.head from hoitu_app;

-- One key per person, wrapped by the installation's key. Erasing a key erases what it protects and leaves the chain whole.
create table audit.person_key (
    id        uuid primary key,
    person_id uuid not null,
    wrapped   bytea,
    made_at   timestamptz not null,
    erased_at timestamptz,
    check ((wrapped is null) = (erased_at is not null))
);
create unique index person_key_in_use on audit.person_key (person_id) where erased_at is null;
call tenancy.declare('audit.person_key', 'system');
revoke delete on audit.person_key from hoitu_app;
