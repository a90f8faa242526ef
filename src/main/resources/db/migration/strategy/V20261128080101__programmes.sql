call tenancy.open_schema('strategy');

-- What a programme says, decision by decision: which edition holds on a day (valid_from, empty where no source names
-- it), and since when this installation knows it (recorded_at). An edition is never changed; a later one takes over.
create table strategy.edition (
    programme   text not null,
    number      int not null,
    valid_from  date,
    book        text not null,
    fingerprint text not null,
    reason      text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_by_name text not null,
    primary key (programme, number)
);
create unique index edition_by_content on strategy.edition (programme, fingerprint);
call tenancy.declare('strategy.edition', 'public');
revoke update, delete on strategy.edition from hoitu_app;
