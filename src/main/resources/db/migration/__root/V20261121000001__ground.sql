-- Ground that every module stands on: whose rows are open in this transaction.
create schema if not exists tenancy;
grant usage on schema tenancy to hoitu_app;

-- The agency whose rows are open. Raises when none is: after a local set_config the setting reads '', not null.
create function tenancy.agency() returns uuid language plpgsql stable as $$
declare setting text := current_setting('tenancy.agency', true);
begin
    if setting is null or setting = '' then
        raise exception 'No agency is open in this transaction' using errcode = '42501';
    end if;
    return setting::uuid;
end $$;

create function tenancy.person() returns uuid language plpgsql stable as $$
declare setting text := current_setting('tenancy.person', true);
begin
    if setting is null or setting = '' then
        raise exception 'No person is open in this transaction' using errcode = '42501';
    end if;
    return setting::uuid;
end $$;

-- Declares a table's kind of tenancy where the catalogue keeps it, and gives it the policy that fits.
-- tenant: rows of one agency; person: rows of one person; public, filed, system: no policy, one repository each.
create procedure tenancy.declare(target regclass, kind text) language plpgsql as $$
begin
    if kind not in ('tenant', 'person', 'public', 'filed', 'system') then
        raise exception 'Unknown kind of tenancy: %', kind;
    end if;
    execute format('comment on table %s is %L', target, 'tenancy: ' || kind);
    if kind = 'tenant' then
        execute format('alter table %s enable row level security', target);
        execute format('create policy agency on %s using (agency_id = (select tenancy.agency()))', target);
    elsif kind = 'person' then
        execute format('alter table %s enable row level security', target);
        execute format('create policy person on %s using (person_id = (select tenancy.person()))', target);
    end if;
end $$;

-- Opens a module's schema to the application: rows, never structure.
create procedure tenancy.open_schema(name text) language plpgsql as $$
begin
    execute format('create schema if not exists %I', name);
    execute format('grant usage on schema %I to hoitu_app', name);
    execute format('alter default privileges in schema %I grant select, insert, update, delete on tables to hoitu_app', name);
    execute format('alter default privileges in schema %I grant usage, select on sequences to hoitu_app', name);
end $$;

call tenancy.open_schema('runtime');

-- Stored listeners (Spring Modulith event publication registry, second layout).
create table runtime.event_publication (
    id                     uuid primary key,
    listener_id            text not null,
    event_type             text not null,
    serialized_event       text not null,
    publication_date       timestamptz not null,
    completion_date        timestamptz,
    status                 text,
    completion_attempts    int,
    last_resubmission_date timestamptz
);
create index event_publication_by_event on runtime.event_publication using hash (serialized_event);
create index event_publication_by_completion on runtime.event_publication (completion_date);
call tenancy.declare('runtime.event_publication', 'system');

-- Jobs (db-scheduler).
create table runtime.scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_by_time on runtime.scheduled_tasks (execution_time);
create index scheduled_tasks_by_heartbeat on runtime.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_by_priority on runtime.scheduled_tasks (priority desc, execution_time asc);
call tenancy.declare('runtime.scheduled_tasks', 'system');
