-- What was looked at, so that it can be said in the language of whoever reads it; the label stays as it was written.
alter table strategy.look
    add column indicator text,
    add column term      text,
    add column term_year int,
    add column first_day date,
    add column last_day  date,
    -- Of a look into a list: the hour, so that a person's looks into lists of a kind are one an hour.
    add column hour      timestamptz;
create unique index look_in_a_list on strategy.look (agency_id, person_id, what, hour) where hour is not null;

-- A list shows many agencies at once, and each reads only its own rows: this writes one row for each of them in one
-- statement and reads none. It returns of how many agencies the look is new.
create function strategy.look_in_list(agencies uuid[], ids uuid[], at timestamptz, person_id uuid, person_name text,
        body_id uuid, body_name text, what text, label text, indicator text, term text, term_year int, first_day date,
        last_day date)
    returns bigint language sql security definer set search_path = '' as $$
    with written as (
        insert into strategy.look (agency_id, id, at, person_id, person_name, body_id, body_name, what, label, indicator,
            term, term_year, first_day, last_day, hour)
        select u.agency, u.id, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, date_trunc('hour', $3, 'Asia/Ho_Chi_Minh')
        from unnest($1, $2) as u (agency, id)
        on conflict (agency_id, person_id, what, hour) where hour is not null do nothing
        returning 1)
    select count(*) from written
$$;
revoke execute on function strategy.look_in_list from public;
grant execute on function strategy.look_in_list to hoitu_app;
