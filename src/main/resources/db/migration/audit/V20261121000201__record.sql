call tenancy.open_schema('audit');

-- Rows are written unsealed with the act; the sealer gives number and hash in order.
create table audit.entry (
    agency_id     uuid not null,
    id            uuid not null,
    at            timestamptz not null,
    actor_id      uuid not null,
    actor_name    text not null,
    address       text not null,
    act           text not null,
    subject_kind  text not null,
    subject_id    uuid not null,
    subject_label text not null,
    before        jsonb not null,
    after         jsonb not null,
    primary key (agency_id, id)
);
call tenancy.declare('audit.entry', 'tenant');
revoke update, delete on audit.entry from hoitu_app;
