call tenancy.open_schema('editorial');

-- The text, title and counts of a piece stand at checkpoint_version; the steps after it are in written_batch.
alter table editorial.piece add column checkpoint_version int not null default 1;
update editorial.piece set checkpoint_version = document_version;

-- Every change of a text, in the order in which it was accepted, with its author. A batch's steps are kept as they were
-- applied; first_version is the version of the text before the first of them.
create table editorial.written_batch (
    agency_id     uuid not null,
    piece_id      uuid not null,
    first_version int not null,
    steps_count   int not null check (steps_count > 0),
    client_id     uuid not null,
    sequence      bigint not null,
    person_id     uuid not null,
    person_name   text not null,
    at            timestamptz not null,
    steps         text not null,
    primary key (agency_id, piece_id, first_version)
);
create unique index written_batch_by_client on editorial.written_batch (agency_id, piece_id, client_id, sequence);
call tenancy.declare('editorial.written_batch', 'tenant');
revoke update, delete on editorial.written_batch from hoitu_app;
