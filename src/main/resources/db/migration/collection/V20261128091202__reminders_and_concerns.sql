-- The ladder: on which day after the last day that is in time (before it: below zero) who is told.
create table collection.reminder_step (
    code       text not null,
    valid_from date not null,
    valid_to   date,
    day        int not null,
    superior   boolean not null,
    note       text not null,
    primary key (code, valid_from)
);
call tenancy.declare('collection.reminder_step', 'public');
insert into collection.reminder_step (code, valid_from, valid_to, day, superior, note) values
    ('before', '2023-01-01', null, -7, false, 'Quy ước của hệ thống, không có văn bản nào quy định'),
    ('eve', '2023-01-01', null, 0, false, 'Ngày cuối cùng còn đúng hạn (trước ngày X là hết ngày X-1)'),
    ('after', '2023-01-01', null, 1, false, 'Quy ước của hệ thống, không có văn bản nào quy định'),
    ('escalated', '2023-01-01', null, 8, true, 'Quy ước của hệ thống: báo cả cơ quan cấp trên');

create table collection.reminder (
    obligation_id uuid not null references collection.obligation,
    due_at        timestamptz not null,
    step          text not null,
    told_at       timestamptz not null,
    primary key (obligation_id, due_at, step)
);
call tenancy.declare('collection.reminder', 'system');

-- What units ask for or struggle with, until it is answered and closed.
create table collection.concern (
    id            uuid primary key,
    kind          text not null check (kind in ('proposal', 'difficulty')),
    unit_id       uuid not null,
    unit_name     text not null,
    addressee_id  uuid not null,
    addressee_name text not null,
    obligation_id uuid references collection.obligation,
    programme     text,
    indicator     text,
    words         text not null,
    state         text not null check (state in ('open', 'answered', 'closed')),
    answer        text,
    raised_at     timestamptz not null,
    raised_by_name text not null,
    answered_at   timestamptz,
    answered_by_name text,
    closed_at     timestamptz,
    closed_by_name text,
    version       int not null
);
create index concern_by_unit on collection.concern (unit_id, raised_at);
create index concern_by_addressee on collection.concern (addressee_id, raised_at);
call tenancy.declare('collection.concern', 'filed');

create table collection.concern_act (
    concern_id uuid not null references collection.concern,
    number     int not null,
    act        text not null,
    words      text not null,
    at         timestamptz not null,
    by_name    text not null,
    primary key (concern_id, number)
);
call tenancy.declare('collection.concern_act', 'filed');
revoke update, delete on collection.concern_act from hoitu_app;

-- Files with figures of earlier years that were taken in; the same file is taken in once.
create table collection.history_file (
    id          uuid primary key,
    fingerprint text not null unique,
    name        text not null,
    source      text not null,
    figures     int not null,
    taken_at    timestamptz not null,
    taken_by    uuid not null,
    taken_by_name text not null
);
call tenancy.declare('collection.history_file', 'filed');
revoke update, delete on collection.history_file from hoitu_app;
