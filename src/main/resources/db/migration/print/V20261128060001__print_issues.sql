call tenancy.open_schema('print');

-- A print product: on which days it comes out and how its pages are set.
create table print.title (
    agency_id           uuid not null,
    id                  uuid not null,
    name                text not null,
    kind                text not null check (kind in ('newspaper', 'magazine')),
    rhythm              text not null check (rhythm in ('weekly', 'monthly')),
    days                int[] not null,
    pages               int not null check (pages > 0),
    page_names          text[] not null default '{}',
    format              text not null,
    columns             int not null check (columns > 0),
    characters_per_line int not null check (characters_per_line > 0),
    lines_per_column    int not null check (lines_per_column > 0),
    title_percent       int not null check (title_percent > 0),
    sapo_percent        int not null check (sapo_percent > 0),
    caption_percent     int not null check (caption_percent > 0),
    closing_days_before int not null check (closing_days_before >= 0),
    closing_time        time not null,
    first_number        int not null check (first_number > 0),
    active              boolean not null default true,
    version             int not null default 1,
    primary key (agency_id, id)
);
create unique index title_by_name on print.title (agency_id, lower(name));
call tenancy.declare('print.title', 'tenant');

-- One issue (số báo). A day that was skipped stays on the calendar, without a number.
create table print.issue (
    agency_id       uuid not null,
    id              uuid not null,
    title_id        uuid not null,
    number          int,
    day             date not null,
    closing_at      timestamptz not null,
    note            text not null default '',
    state           text not null check (state in ('planned', 'skipped', 'released')),
    reason          text,
    decided_by_name text,
    decided_at      timestamptz,
    version         int not null default 1,
    primary key (agency_id, id),
    foreign key (agency_id, title_id) references print.title (agency_id, id),
    constraint issue_has_a_number check ((number is null) = (state = 'skipped')),
    constraint issue_by_number unique (agency_id, title_id, number) deferrable initially immediate
);
create unique index issue_by_title_and_day on print.issue (agency_id, title_id, day);
create index issue_by_day on print.issue (agency_id, day);
call tenancy.declare('print.issue', 'tenant');

create table print.page (
    agency_id        uuid not null,
    id               uuid not null,
    issue_id         uuid not null,
    number           int not null check (number > 0),
    name             text not null default '',
    state            text not null check (state in ('empty', 'building', 'submitted', 'approved', 'sent')),
    responsible_id   uuid,
    responsible_name text,
    closing_at       timestamptz not null,
    ad_share         int not null default 0 check (ad_share between 0 and 100),
    note             text not null default '',
    state_by_id      uuid,
    state_by_name    text,
    state_at         timestamptz,
    version          int not null default 1,
    primary key (agency_id, id),
    foreign key (agency_id, issue_id) references print.issue (agency_id, id)
);
create unique index page_by_issue on print.page (agency_id, issue_id, number);
call tenancy.declare('print.page', 'tenant');

-- Who brought a page to where it stands, kept for ever.
create table print.page_step (
    agency_id  uuid not null,
    id         uuid not null,
    page_id    uuid not null,
    from_state text not null,
    to_state   text not null,
    act        text not null,
    by_id      uuid not null,
    by_name    text not null,
    at         timestamptz not null,
    reason     text,
    primary key (agency_id, id),
    foreign key (agency_id, page_id) references print.page (agency_id, id)
);
create index page_step_by_page on print.page_step (agency_id, page_id, id);
call tenancy.declare('print.page_step', 'tenant');
revoke update, delete on print.page_step from hoitu_app;

-- Room for a piece, on a page or still in the issue's tray.
create table print.placement (
    agency_id        uuid not null,
    id               uuid not null,
    issue_id         uuid not null,
    page_id          uuid,
    position         int not null,
    label            text not null,
    piece_id         uuid,
    wanted           int not null check (wanted > 0),
    wanted_unit      text not null check (wanted_unit in ('words', 'lines', 'characters')),
    columns          int not null check (columns > 0),
    picture_lines    int not null default 0 check (picture_lines >= 0),
    note             text not null default '',
    approved_text    int,
    version          int not null default 1,
    primary key (agency_id, id),
    foreign key (agency_id, issue_id) references print.issue (agency_id, id),
    foreign key (agency_id, page_id) references print.page (agency_id, id)
);
create index placement_by_issue on print.placement (agency_id, issue_id, page_id, position);
create index placement_by_page on print.placement (agency_id, page_id);
create unique index placement_by_piece on print.placement (agency_id, piece_id, issue_id) where piece_id is not null;
call tenancy.declare('print.placement', 'tenant');

-- Copies handed in as the law asks, ticked by hand.
create table print.deposit (
    agency_id  uuid not null,
    issue_id   uuid not null,
    item       text not null check (item in ('copies', 'digital', 'local-copies')),
    by_id      uuid not null,
    by_name    text not null,
    at         timestamptz not null,
    primary key (agency_id, issue_id, item),
    foreign key (agency_id, issue_id) references print.issue (agency_id, id)
);
call tenancy.declare('print.deposit', 'tenant');

-- Which piece was printed in which issue on which page: a fact once the issue is out.
create table print.printed_work (
    agency_id       uuid not null,
    issue_id        uuid not null,
    piece_id        uuid not null,
    title_name      text not null,
    issue_number    int not null,
    day             date not null,
    page            int not null,
    work_title      text not null,
    text_version    int not null,
    recorded_at     timestamptz not null,
    primary key (agency_id, issue_id, piece_id)
);
create index printed_work_by_piece on print.printed_work (agency_id, piece_id);
create index printed_work_by_day on print.printed_work (agency_id, day);
call tenancy.declare('print.printed_work', 'tenant');
revoke update, delete on print.printed_work from hoitu_app;

-- A package that was asked for, and how far its making is.
create table print.package (
    agency_id    uuid not null,
    id           uuid not null,
    issue_id     uuid not null,
    page_id      uuid,
    state        text not null check (state in ('waiting', 'running', 'done', 'cancelled', 'failed')),
    pieces_done  int not null default 0,
    pieces_total int not null default 0,
    missing      int not null default 0,
    file_name    text not null,
    file_hash    text,
    bytes        bigint,
    by_id        uuid not null,
    by_name      text not null,
    at           timestamptz not null,
    primary key (agency_id, id),
    foreign key (agency_id, issue_id) references print.issue (agency_id, id),
    foreign key (agency_id, page_id) references print.page (agency_id, id)
);
create index package_by_issue on print.package (agency_id, issue_id, id);
call tenancy.declare('print.package', 'tenant');

insert into shared.legal_figure (code, valid_from, valid_to, value, unit, citation, certainty, note) values
    ('print.ads-newspaper', '2026-01-01', null, 30, 'percent', 'Luật Quảng cáo (sửa đổi, bổ sung năm 2025), Điều 21', 'verbatim',
     'Of the area of an issue; none on page 1.'),
    ('print.ads-magazine', '2026-01-01', null, 40, 'percent', 'Luật Quảng cáo (sửa đổi, bổ sung năm 2025), Điều 21', 'verbatim',
     'Of the area of an issue; none on the front cover.'),
    ('print.deposit-copies', '2017-01-01', '2026-06-30', 5, 'copies', 'Luật Báo chí 103/2016/QH13, Điều 52', 'paraphrase', null),
    ('print.deposit-copies', '2026-07-01', null, 3, 'copies', 'Nghị định 237/2026/NĐ-CP, Điều 16', 'verbatim', null),
    ('print.deposit-digital', '2026-07-01', null, 1, 'copies', 'Nghị định 237/2026/NĐ-CP, Điều 16', 'verbatim',
     'Digitised and signed digitally.'),
    ('print.deposit-local', '2017-01-01', '2026-06-30', 2, 'copies', 'Luật Báo chí 103/2016/QH13, Điều 52', 'paraphrase', null),
    ('print.deposit-local', '2026-07-01', null, 2, 'copies', 'Nghị định 237/2026/NĐ-CP, Điều 16', 'verbatim',
     'To the provincial people''s committee, of local agencies.'),
    ('print.deposit-hour', '2026-07-01', null, 8, 'hour', 'Nghị định 237/2026/NĐ-CP, Điều 16', 'verbatim',
     'Of the day the issue comes out.');
