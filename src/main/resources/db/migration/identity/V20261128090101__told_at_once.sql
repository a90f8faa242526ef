call tenancy.open_schema('identity');

-- Tells several people the same in one call: the rows of each are opened in turn, so that the policy of the table holds
-- for each of them. Gives back whom it told; who had been told before is not among them.
create function identity.tell(
    agency uuid, subject_kind text, headline text, place text, once text, told_at timestamptz,
    people uuid[], ids uuid[], bodies text[], in_product boolean[]
) returns setof uuid language plpgsql as $$
begin
    for i in 1 .. coalesce(array_length(people, 1), 0) loop
        perform set_config('tenancy.person', people[i]::text, true);
        insert into identity.notification (person_id, id, agency_id, kind, title, body, link, once_key, at, shown)
        values (people[i], ids[i], agency, subject_kind, headline, bodies[i], place, once, told_at, in_product[i])
        on conflict (person_id, once_key) do nothing;
        if found then
            return next people[i];
        end if;
    end loop;
end $$;
