-- The law's groups of genres with the highest coefficient each may have; an agency's own table stays below them.
create table editorial.royalty_group (
    press      text not null check (press in ('print', 'broadcast')),
    number     int not null,
    valid_from date not null,
    valid_to   date,
    name_vi    text not null,
    name_en    text not null,
    most       numeric(6, 2) not null,
    citation   text not null,
    certainty  text not null check (certainty in ('verbatim', 'paraphrase', 'unverified')),
    primary key (press, number, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);
call tenancy.declare('editorial.royalty_group', 'public');
revoke insert, update, delete on editorial.royalty_group from hoitu_app;

insert into editorial.royalty_group (press, number, valid_from, valid_to, name_vi, name_en, most, citation, certainty)
select press, number, '2014-06-01', null, name_vi, name_en, most,
       'Nghị định 18/2014/NĐ-CP, khung hệ số nhuận bút '
           || case press when 'print' then 'báo in, báo điện tử' else 'báo nói, báo hình' end || ', nhóm ' || number,
       'verbatim'
from (values
    ('print', 1, 'Tin; trả lời bạn đọc', 'News; answers to readers', 10),
    ('print', 2, 'Tranh', 'Drawing', 10),
    ('print', 3, 'Ảnh', 'Photograph', 10),
    ('print', 4, 'Chính luận', 'Commentary', 30),
    ('print', 5, 'Phóng sự; ký (một kỳ); bài phỏng vấn', 'Reportage; feature (one part); interview', 30),
    ('print', 6, 'Sáng tác văn học', 'Literary work', 30),
    ('print', 7, 'Nghiên cứu', 'Research', 30),
    ('print', 8, 'Trực tuyến; media', 'Live session; multimedia', 50),
    ('broadcast', 1, 'Tin; trả lời bạn đọc', 'News; answers to the audience', 10),
    ('broadcast', 2, 'Chính luận', 'Commentary', 30),
    ('broadcast', 3, 'Phóng sự; ký (một kỳ); bài phỏng vấn', 'Reportage; feature (one part); interview', 30),
    ('broadcast', 4, 'Sáng tác văn học', 'Literary work', 30),
    ('broadcast', 5, 'Nghiên cứu, hướng dẫn khoa học, giáo dục', 'Research, science and education guidance', 30),
    ('broadcast', 6, 'Tọa đàm, giao lưu', 'Talk, meeting with the audience', 50)
) as law (press, number, name_vi, name_en, most);

-- The agency's own table, row by row with the day from which it holds and what it rests on.
create table editorial.royalty_genre (
    agency_id    uuid not null,
    code         text not null,
    valid_from   date not null,
    valid_to     date,
    name         text not null,
    press        text not null,
    group_number int not null,
    most         numeric(6, 2) not null,
    basis        text not null,
    primary key (agency_id, code, valid_from),
    check (valid_to is null or valid_to >= valid_from)
);
call tenancy.declare('editorial.royalty_genre', 'tenant');

-- Who graded a piece how; the last row holds, the others stay.
create table editorial.grade (
    agency_id   uuid not null,
    piece_id    uuid not null,
    number      int not null,
    genre       text not null,
    genre_name  text not null,
    coefficient numeric(6, 2) not null,
    most        numeric(6, 2) not null,
    by_id       uuid not null,
    by_name     text not null,
    at          timestamptz not null,
    primary key (agency_id, piece_id, number)
);
call tenancy.declare('editorial.grade', 'tenant');
revoke update, delete on editorial.grade from hoitu_app;
