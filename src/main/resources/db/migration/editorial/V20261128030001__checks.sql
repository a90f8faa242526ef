call tenancy.open_schema('editorial');

-- What the law says of a check, by day: fixed leaves no choice, strict a choice between block and warn. A check
-- without a row of the day is a rule of the house.
create table editorial.check_law (
    check_code text not null,
    valid_from date not null,
    valid_to   date,
    binding    text not null check (binding in ('fixed', 'strict', 'free')),
    citation   text not null,
    certainty  text not null check (certainty in ('verbatim', 'paraphrase', 'unverified')),
    primary key (check_code, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);
call tenancy.declare('editorial.check_law', 'public');
revoke insert, update, delete on editorial.check_law from hoitu_app;

insert into editorial.check_law (check_code, valid_from, valid_to, binding, citation, certainty) values
    ('masthead', '2026-07-01', null, 'fixed', 'Nghị định 237/2026/NĐ-CP, Điều 23', 'paraphrase'),
    ('sources', '2026-07-01', null, 'strict', 'Luật Báo chí 126/2025/QH15, Điều 31', 'paraphrase'),
    ('credits', '2006-07-01', null, 'strict', 'Luật Sở hữu trí tuệ 50/2005/QH11, Điều 19', 'unverified'),
    ('ai', '2026-07-01', null, 'fixed', 'Nghị định 237/2026/NĐ-CP, Điều 24', 'paraphrase'),
    ('interview', '2026-07-01', null, 'fixed', 'Luật Báo chí 126/2025/QH15, Điều 33', 'paraphrase'),
    ('republication', '2026-07-01', null, 'fixed', 'Luật Báo chí 126/2025/QH15, Điều 8 khoản 11', 'paraphrase');

-- What an agency chose where it has a choice.
create table editorial.check_setting (
    agency_id  uuid not null,
    check_code text not null,
    level      text not null check (level in ('block', 'warn', 'off')),
    by_name    text not null,
    at         timestamptz not null,
    primary key (agency_id, check_code)
);
call tenancy.declare('editorial.check_setting', 'tenant');

-- Words and sections an agency wants its pieces held against. "words" is the word or phrase, or the id of a section.
create table editorial.check_entry (
    agency_id uuid not null,
    id        uuid not null,
    list      text not null,
    words     text not null,
    folded    boolean not null default false,
    level     text not null default 'warn' check (level in ('block', 'warn')),
    advice    text not null default '',
    version   int not null default 1,
    by_name   text not null,
    at        timestamptz not null,
    primary key (agency_id, id)
);
create unique index check_entry_by_words on editorial.check_entry (agency_id, list, words);
call tenancy.declare('editorial.check_entry', 'tenant');

-- Counts up with every change of the two above, so that a node knows when what it has read is old.
create table editorial.check_book (
    agency_id uuid primary key,
    version   int not null
);
call tenancy.declare('editorial.check_book', 'tenant');

-- The log of the use of AI: declared, withdrawn, or declared as none. Nothing in it is ever changed.
create table editorial.ai_use (
    agency_id        uuid not null,
    piece_id         uuid not null,
    id               uuid not null,
    kind             text not null check (kind in ('used', 'withdrawn', 'none')),
    document_version int not null,
    medium           text check (medium in ('text', 'image', 'audio', 'video')),
    tool             text,
    purpose          text,
    labelled         boolean not null default false,
    responsible_id   uuid,
    responsible_name text,
    withdraws        uuid,
    note             text not null default '',
    by_id            uuid not null,
    by_name          text not null,
    at               timestamptz not null,
    primary key (agency_id, piece_id, id)
);
create index ai_use_by_time on editorial.ai_use (agency_id, at desc, id desc);
call tenancy.declare('editorial.ai_use', 'tenant');
revoke update, delete on editorial.ai_use from hoitu_app;

-- Whom a piece interviews, whether they asked to see their answers first, and how that was honoured.
create table editorial.interview (
    agency_id       uuid not null,
    piece_id        uuid not null,
    id              uuid not null,
    interviewee     text not null,
    wants_review    boolean not null,
    reviewed_at     timestamptz,
    review_note     text not null default '',
    reviewed_by     text,
    removed         boolean not null default false,
    version         int not null default 1,
    by_name         text not null,
    at              timestamptz not null,
    primary key (agency_id, piece_id, id)
);
call tenancy.declare('editorial.interview', 'tenant');

-- Who wanted a legal reading, and who read which text.
create table editorial.legal_reading (
    agency_id        uuid not null,
    piece_id         uuid not null,
    id               uuid not null,
    kind             text not null check (kind in ('wanted', 'not-wanted', 'signed')),
    document_version int not null,
    note             text not null default '',
    by_id            uuid not null,
    by_name          text not null,
    at               timestamptz not null,
    primary key (agency_id, piece_id, id)
);
call tenancy.declare('editorial.legal_reading', 'tenant');
revoke update, delete on editorial.legal_reading from hoitu_app;

-- Warnings that somebody answered for, with the reason.
create table editorial.check_waiver (
    agency_id   uuid not null,
    piece_id    uuid not null,
    id          uuid not null,
    check_code  text not null,
    finding_key text not null,
    reason      text not null,
    by_id       uuid not null,
    by_name     text not null,
    at          timestamptz not null,
    primary key (agency_id, piece_id, id)
);
call tenancy.declare('editorial.check_waiver', 'tenant');
revoke update, delete on editorial.check_waiver from hoitu_app;

-- What came of asking for an address; address_hash is the SHA-256 of the address.
create table editorial.link_probe (
    agency_id    uuid not null,
    address_hash text not null,
    address      text not null,
    alive        boolean not null,
    detail       text not null,
    checked_at   timestamptz not null,
    primary key (agency_id, address_hash)
);
call tenancy.declare('editorial.link_probe', 'tenant');

-- The prints of what was taken down and of what corrections called wrong; "shingles" is how many are kept of it.
create table editorial.removed_text (
    agency_id uuid not null,
    id        uuid not null,
    piece_id  uuid not null,
    kind      text not null check (kind in ('removed', 'wrong')),
    title     text not null,
    words     text not null,
    syllables int not null,
    shingles  int not null,
    at        timestamptz not null,
    primary key (agency_id, id)
);
call tenancy.declare('editorial.removed_text', 'tenant');
revoke update, delete on editorial.removed_text from hoitu_app;

create table editorial.removed_shingle (
    agency_id uuid not null,
    shingle   bigint not null,
    text_id   uuid not null,
    primary key (agency_id, shingle, text_id)
);
call tenancy.declare('editorial.removed_shingle', 'tenant');
revoke update, delete on editorial.removed_shingle from hoitu_app;
