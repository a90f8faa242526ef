call tenancy.open_schema('editorial');

-- Which text was approved, with what is printed beside it. What differs from it does not go out.
create table editorial.approval (
    agency_id        uuid not null,
    piece_id         uuid not null,
    document_version int not null,
    beside           text not null,
    by_id            uuid not null,
    by_name          text not null,
    at               timestamptz not null,
    primary key (agency_id, piece_id)
);
call tenancy.declare('editorial.approval', 'tenant');

-- Who changed a published piece since its last publication; emptied when the changes go out.
create table editorial.changing_hand (
    agency_id uuid not null,
    piece_id  uuid not null,
    person_id uuid not null,
    primary key (agency_id, piece_id, person_id)
);
call tenancy.declare('editorial.changing_hand', 'tenant');

-- Addresses that sections had before; they lead to the section for as long as no other takes them.
create table editorial.former_section_address (
    agency_id  uuid not null,
    slug       text not null,
    section_id uuid not null,
    primary key (agency_id, slug),
    foreign key (agency_id, section_id) references editorial.section (agency_id, id)
);
create index former_section_address_by_section on editorial.former_section_address (agency_id, section_id);
call tenancy.declare('editorial.former_section_address', 'tenant');

-- What was approved before approvals named their text keeps its approval; nothing is known of what stood beside it.
insert into editorial.approval (agency_id, piece_id, document_version, beside, by_id, by_name, at)
select agency_id, id, document_version, '', saved_by_id, saved_by_name, updated_at
from editorial.piece
where state in ('approved', 'scheduled');
