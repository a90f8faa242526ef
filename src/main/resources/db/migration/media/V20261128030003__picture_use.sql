-- What the rights of a picture allow; a picture without a row may be used. Rows are the history: the last one counts.
create table media.picture_use (
    agency_id  uuid not null,
    picture_id uuid not null,
    id         uuid not null,
    allowed    boolean not null,
    until_day  date,
    note       text not null,
    by_name    text not null,
    at         timestamptz not null,
    primary key (agency_id, picture_id, id)
);
call tenancy.declare('media.picture_use', 'tenant');
revoke update, delete on media.picture_use from hoitu_app;
