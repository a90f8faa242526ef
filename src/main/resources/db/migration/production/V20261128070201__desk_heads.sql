call tenancy.open_schema('production');

-- Who leads which desk and therefore sees its figures.
create table production.desk_head (
    agency_id uuid not null,
    desk_id   uuid not null,
    person_id uuid not null,
    primary key (agency_id, desk_id, person_id)
);
create index desk_head_by_person on production.desk_head (agency_id, person_id);
call tenancy.declare('production.desk_head', 'tenant');
