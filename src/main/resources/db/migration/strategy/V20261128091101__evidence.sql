-- What a rule asks of the facts, dated and with its source. Where no law sets a figure it is a convention of this
-- system and says so. A row is never changed; of several from one day the one recorded last holds.
create table strategy.threshold (
    id               uuid primary key,
    code             text not null,
    valid_from       date not null,
    value            int not null check (value >= 0),
    unit             text not null,
    citation         text not null,
    convention       boolean not null,
    reason           text not null,
    recorded_at      timestamptz not null,
    recorded_by      uuid not null,
    recorded_by_name text not null
);
create index threshold_by_code on strategy.threshold (code, valid_from desc, recorded_at desc);
call tenancy.declare('strategy.threshold', 'public');
revoke update, delete on strategy.threshold from hoitu_app;

insert into strategy.threshold (id, code, valid_from, value, unit, citation, convention, reason, recorded_at, recorded_by, recorded_by_name)
select gen_random_uuid(), t.code, t.valid_from::date, t.value, t.unit, t.citation, t.convention,
    'Đi cùng chương trình', '2026-11-28 00:00:00+07', '00000000-0000-0000-0000-000000000000', 'Hội Tụ'
from (values
    ('platforms.least', '2022-12-01', 1, 'platforms', 'Quyết định 781/QĐ-BTTTT không nêu số nền tảng', true),
    ('data-platform.least-days', '2022-12-01', 1, 'days', 'Quyết định 781/QĐ-BTTTT không nêu mức sử dụng', true),
    ('converged.desk-types', '2022-12-01', 2, 'press-types', 'Quyết định 781/QĐ-BTTTT không nêu cách nhận biết tòa soạn hội tụ', true),
    ('converged.story-types', '2022-12-01', 2, 'press-types', 'Quyết định 781/QĐ-BTTTT không nêu cách nhận biết tòa soạn hội tụ', true),
    ('converged.stories', '2022-12-01', 1, 'stories', 'Quyết định 781/QĐ-BTTTT không nêu cách nhận biết tòa soạn hội tụ', true),
    ('revenue.growth', '2022-12-01', 5, 'percent', 'Quyết định 781/QĐ-BTTTT, chỉ tiêu 4, năm 2023', false),
    ('revenue.growth', '2023-12-01', 10, 'percent', 'Quyết định 781/QĐ-BTTTT, chỉ tiêu 4, năm 2024', false),
    ('revenue.growth', '2024-12-01', 20, 'percent', 'Quyết định 781/QĐ-BTTTT, chỉ tiêu 4, từ năm 2025', false),
    ('security.level', '2022-12-01', 3, 'level', 'Quyết định 781/QĐ-BTTTT, chỉ tiêu 7: cấp độ 3 trở lên', false)
) as t (code, valid_from, value, unit, citation, convention);

-- What an automatic value rests on, as it was when the value was worked out: verdict, reasons, thresholds, facts.
create table strategy.evidence (
    id              uuid primary key,
    programme       text not null,
    indicator       text not null,
    first_day       date not null,
    last_day        date not null,
    organization_id uuid not null,
    rule_version    int not null,
    verdict         text not null check (verdict in ('met', 'not-met', 'insufficient', 'none')),
    part            numeric,
    whole           numeric,
    why             jsonb not null,
    thresholds      jsonb not null,
    facts           jsonb not null,
    beside          jsonb not null,
    computed_at     timestamptz not null
);
create index evidence_by_unit on strategy.evidence (organization_id, programme, indicator, last_day, computed_at desc);
call tenancy.declare('strategy.evidence', 'filed');
revoke update, delete on strategy.evidence from hoitu_app;

-- Which agencies published something since their values were last worked out, and on which day that was.
create table strategy.evidence_due (
    organization_id uuid primary key,
    mark            uuid,
    worked_out_on   date
);
call tenancy.declare('strategy.evidence_due', 'system');

-- What a unit says of itself where facts do not suffice, with its proof, and what became of it.
create table strategy.declaration (
    id               uuid primary key,
    programme        text not null,
    indicator        text not null,
    first_day        date not null,
    last_day         date not null,
    organization_id  uuid not null,
    verdict          text not null check (verdict in ('met', 'not-met', 'none')),
    part             numeric,
    whole            numeric,
    explanation      text not null,
    document_number  text,
    document_date    date,
    document_issuer  text,
    file_name        text,
    file_kind        text,
    file_hash        text,
    file_bytes       bigint,
    state            text not null check (state in ('submitted', 'accepted', 'returned', 'withdrawn', 'replaced')),
    version          int not null,
    declared_at      timestamptz not null,
    declared_by      uuid not null,
    declared_by_name text not null,
    check (part is null or part >= 0),
    check ((file_name is null) = (file_hash is null))
);
create index declaration_by_unit on strategy.declaration (organization_id, programme, indicator, last_day, declared_at desc);
create index declaration_open on strategy.declaration (declared_at) where state = 'submitted';
call tenancy.declare('strategy.declaration', 'filed');
revoke delete on strategy.declaration from hoitu_app;

create table strategy.declaration_step (
    id             uuid primary key,
    declaration_id uuid not null references strategy.declaration,
    state          text not null,
    at             timestamptz not null,
    by_id          uuid not null,
    by_name        text not null,
    body_name      text not null,
    comment        text
);
create index declaration_step_of on strategy.declaration_step (declaration_id, at);
call tenancy.declare('strategy.declaration_step', 'filed');
revoke update, delete on strategy.declaration_step from hoitu_app;

-- Who from outside looked into an agency's records; the agency reads it.
create table strategy.look (
    agency_id   uuid not null,
    id          uuid not null,
    at          timestamptz not null,
    person_id   uuid not null,
    person_name text not null,
    body_id     uuid not null,
    body_name   text not null,
    what        text not null,
    label       text not null,
    primary key (agency_id, id)
);
create index look_by_time on strategy.look (agency_id, at desc, id desc);
call tenancy.declare('strategy.look', 'tenant');
revoke update, delete on strategy.look from hoitu_app;
