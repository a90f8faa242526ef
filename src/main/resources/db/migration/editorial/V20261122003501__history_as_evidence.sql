call tenancy.open_schema('editorial');

-- The text a piece began with: what the steps in written_batch start from. Nobody wrote what came from elsewhere.
create table editorial.first_text (
    agency_id        uuid not null,
    piece_id         uuid not null,
    document_version int not null,
    document         text not null,
    by_id            uuid,
    by_name          text not null,
    at               timestamptz not null,
    primary key (agency_id, piece_id)
);
call tenancy.declare('editorial.first_text', 'tenant');
revoke update, delete on editorial.first_text from hoitu_app;

-- Pieces from before steps were kept begin with the text they had; their versions tell the rest.
insert into editorial.first_text (agency_id, piece_id, document_version, document, by_id, by_name, at)
select agency_id, id, document_version, document,
       case when import_document_version >= document_version then null else saved_by_id end,
       case when import_document_version >= document_version then coalesce(source, '') else saved_by_name end,
       saved_at
from editorial.piece;

-- Which text a publication took, so that what each person contributed to it stays the same for ever.
alter table editorial.publication add column document_version int;
update editorial.publication p
set document_version = (
    select max(v.document_version)
    from editorial.piece_version v
    where v.agency_id = p.agency_id and v.piece_id = p.piece_id and v.label = p.kind and v.document = p.document);
update editorial.publication p
set document_version = coalesce((
    select max(v.document_version)
    from editorial.piece_version v
    where v.agency_id = p.agency_id and v.piece_id = p.piece_id and v.at <= p.published_at), 1)
where document_version is null;
alter table editorial.publication alter column document_version set not null;

-- A version may carry a name that a person gave it, and say which one it brought back.
alter table editorial.piece_version add column name text;
alter table editorial.piece_version add column restored_from int;
