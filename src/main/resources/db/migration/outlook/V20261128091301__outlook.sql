call tenancy.open_schema('outlook');

-- The lines between behind, on path and ahead. No law draws them: each row is a convention of this system and says so.
create table outlook.threshold (
    code       text not null,
    valid_from date not null,
    valid_to   date,
    value      numeric not null,
    unit       text not null,
    reason     text not null,
    primary key (code, valid_from)
);
call tenancy.declare('outlook.threshold', 'public');
revoke insert, update, delete on outlook.threshold from hoitu_app;

insert into outlook.threshold (code, valid_from, valid_to, value, unit, reason) values
    ('tolerance', '2023-01-01', null, 2, 'percentage-points', 'Quy ước của hệ thống: hụt không quá 2 điểm phần trăm vẫn là đúng lộ trình.'),
    ('far-behind', '2023-01-01', null, 10, 'percentage-points', 'Quy ước của hệ thống: hụt từ 10 điểm phần trăm trở lên là chậm xa, cần biện pháp khắc phục (nguyên tắc “động, kịp thời” của Quyết định 200/QĐ-BTTTT không nêu con số).'),
    ('ahead', '2023-01-01', null, 5, 'percentage-points', 'Quy ước của hệ thống: vượt từ 5 điểm phần trăm là vượt lộ trình.'),
    ('far-ahead', '2023-01-01', null, 15, 'percentage-points', 'Quy ước của hệ thống: vượt từ 15 điểm phần trăm thì đề nghị nâng chỉ tiêu (Quyết định 200/QĐ-BTTTT không nêu con số).'),
    ('small-number', '2023-01-01', null, 10, 'units', 'Quy ước của hệ thống: dưới 10 đơn vị thì xét theo số đơn vị, không theo điểm phần trăm.'),
    ('small-far', '2023-01-01', null, 2, 'units', 'Quy ước của hệ thống: ở nơi ít đơn vị, lệch từ 2 đơn vị là lệch xa.'),
    ('least-coverage', '2023-01-01', null, 80, 'percent', 'Quy ước của hệ thống: dưới 80% đơn vị báo cáo thì chưa kết luận, trừ khi phần chưa báo cáo không thể làm đổi kết luận.'),
    ('flat', '2023-01-01', null, 1, 'percentage-points', 'Quy ước của hệ thống: đổi dưới 1 điểm phần trăm là đi ngang.'),
    ('least-ranked', '2023-01-01', null, 5, 'units', 'Quy ước của hệ thống: mẫu số dưới 5 thì không xếp thứ hạng.');

-- The provinces as tiles, with the days between which there were so many.
create table outlook.tile_set (
    code       text primary key,
    valid_from date,
    valid_to   date,
    source     text not null
);
call tenancy.declare('outlook.tile_set', 'public');
revoke insert, update, delete on outlook.tile_set from hoitu_app;

create table outlook.tile (
    set_code text not null references outlook.tile_set,
    name     text not null,
    x        int not null,
    y        int not null,
    part_of  text,                 -- the province an archipelago belongs to
    primary key (set_code, name),
    unique (set_code, x, y)
);
call tenancy.declare('outlook.tile', 'public');
revoke insert, update, delete on outlook.tile from hoitu_app;

insert into outlook.tile_set (code, valid_from, valid_to, source) values
    ('63', null, '2025-07-01', '63 tỉnh, thành phố đến hết ngày 30/6/2025'),
    ('34', '2025-07-01', null, '34 tỉnh, thành phố từ ngày 01/7/2025 (phương án công bố trên báo chí; chưa đối chiếu bản gốc Nghị quyết 202/2025/QH15)');

insert into outlook.tile (set_code, name, x, y, part_of) values
    ('63', 'Hà Giang', 3, 0, null),
    ('63', 'Cao Bằng', 4, 0, null),
    ('63', 'Lai Châu', 1, 1, null),
    ('63', 'Lào Cai', 2, 1, null),
    ('63', 'Tuyên Quang', 3, 1, null),
    ('63', 'Bắc Kạn', 4, 1, null),
    ('63', 'Lạng Sơn', 5, 1, null),
    ('63', 'Điện Biên', 0, 2, null),
    ('63', 'Sơn La', 1, 2, null),
    ('63', 'Yên Bái', 2, 2, null),
    ('63', 'Vĩnh Phúc', 3, 2, null),
    ('63', 'Thái Nguyên', 4, 2, null),
    ('63', 'Bắc Giang', 5, 2, null),
    ('63', 'Quảng Ninh', 6, 2, null),
    ('63', 'Phú Thọ', 2, 3, null),
    ('63', 'Hà Nội', 3, 3, null),
    ('63', 'Bắc Ninh', 4, 3, null),
    ('63', 'Hải Dương', 5, 3, null),
    ('63', 'Hải Phòng', 6, 3, null),
    ('63', 'Hòa Bình', 2, 4, null),
    ('63', 'Hà Nam', 3, 4, null),
    ('63', 'Hưng Yên', 4, 4, null),
    ('63', 'Thái Bình', 5, 4, null),
    ('63', 'Thanh Hóa', 2, 5, null),
    ('63', 'Ninh Bình', 3, 5, null),
    ('63', 'Nam Định', 4, 5, null),
    ('63', 'Nghệ An', 2, 6, null),
    ('63', 'Hà Tĩnh', 3, 7, null),
    ('63', 'Quảng Bình', 3, 8, null),
    ('63', 'Quảng Trị', 4, 9, null),
    ('63', 'Thừa Thiên Huế', 4, 10, null),
    ('63', 'Quảng Nam', 4, 11, null),
    ('63', 'Đà Nẵng', 5, 11, null),
    ('63', 'Kon Tum', 4, 12, null),
    ('63', 'Quảng Ngãi', 5, 12, null),
    ('63', 'Gia Lai', 4, 13, null),
    ('63', 'Bình Định', 5, 13, null),
    ('63', 'Đắk Lắk', 4, 14, null),
    ('63', 'Phú Yên', 5, 14, null),
    ('63', 'Đắk Nông', 4, 15, null),
    ('63', 'Khánh Hòa', 5, 15, null),
    ('63', 'Bình Phước', 3, 16, null),
    ('63', 'Lâm Đồng', 4, 16, null),
    ('63', 'Ninh Thuận', 5, 16, null),
    ('63', 'Tây Ninh', 2, 17, null),
    ('63', 'Bình Dương', 3, 17, null),
    ('63', 'Đồng Nai', 4, 17, null),
    ('63', 'Bình Thuận', 5, 17, null),
    ('63', 'An Giang', 0, 18, null),
    ('63', 'Đồng Tháp', 1, 18, null),
    ('63', 'Long An', 2, 18, null),
    ('63', 'Thành phố Hồ Chí Minh', 3, 18, null),
    ('63', 'Bà Rịa - Vũng Tàu', 4, 18, null),
    ('63', 'Kiên Giang', 0, 19, null),
    ('63', 'Cần Thơ', 1, 19, null),
    ('63', 'Vĩnh Long', 2, 19, null),
    ('63', 'Tiền Giang', 3, 19, null),
    ('63', 'Hậu Giang', 1, 20, null),
    ('63', 'Trà Vinh', 2, 20, null),
    ('63', 'Bến Tre', 3, 20, null),
    ('63', 'Bạc Liêu', 1, 21, null),
    ('63', 'Sóc Trăng', 2, 21, null),
    ('63', 'Cà Mau', 1, 22, null),
    ('63', 'Hoàng Sa', 8, 10, 'Đà Nẵng'),
    ('63', 'Trường Sa', 8, 18, 'Khánh Hòa');

insert into outlook.tile (set_code, name, x, y, part_of) values
    ('34', 'Tuyên Quang', 3, 0, null),
    ('34', 'Cao Bằng', 4, 0, null),
    ('34', 'Lai Châu', 1, 1, null),
    ('34', 'Lào Cai', 2, 1, null),
    ('34', 'Phú Thọ', 3, 1, null),
    ('34', 'Thái Nguyên', 4, 1, null),
    ('34', 'Lạng Sơn', 5, 1, null),
    ('34', 'Điện Biên', 1, 2, null),
    ('34', 'Sơn La', 2, 2, null),
    ('34', 'Hà Nội', 3, 2, null),
    ('34', 'Bắc Ninh', 4, 2, null),
    ('34', 'Quảng Ninh', 5, 2, null),
    ('34', 'Ninh Bình', 3, 3, null),
    ('34', 'Hưng Yên', 4, 3, null),
    ('34', 'Hải Phòng', 5, 3, null),
    ('34', 'Thanh Hóa', 2, 4, null),
    ('34', 'Nghệ An', 2, 5, null),
    ('34', 'Hà Tĩnh', 3, 6, null),
    ('34', 'Quảng Trị', 3, 7, null),
    ('34', 'Huế', 4, 8, null),
    ('34', 'Đà Nẵng', 4, 9, null),
    ('34', 'Quảng Ngãi', 4, 10, null),
    ('34', 'Gia Lai', 4, 11, null),
    ('34', 'Đắk Lắk', 4, 12, null),
    ('34', 'Lâm Đồng', 4, 13, null),
    ('34', 'Khánh Hòa', 5, 13, null),
    ('34', 'Tây Ninh', 2, 14, null),
    ('34', 'Đồng Nai', 4, 14, null),
    ('34', 'An Giang', 1, 15, null),
    ('34', 'Đồng Tháp', 2, 15, null),
    ('34', 'Thành phố Hồ Chí Minh', 3, 15, null),
    ('34', 'Cần Thơ', 1, 16, null),
    ('34', 'Vĩnh Long', 2, 16, null),
    ('34', 'Cà Mau', 1, 17, null),
    ('34', 'Hoàng Sa', 7, 9, 'Đà Nẵng'),
    ('34', 'Trường Sa', 7, 14, 'Khánh Hòa');

-- The five blocks in which results are ranked, and which kind of agency belongs where.
create table outlook.block (
    code     text primary key,
    position int not null,
    name_vi  text not null,
    name_en  text not null,
    source   text not null
);
call tenancy.declare('outlook.block', 'public');
revoke insert, update, delete on outlook.block from hoitu_app;

create table outlook.block_rule (
    kind       text not null,
    place      text not null check (place in ('central', 'local', 'any')),
    block      text not null references outlook.block,
    convention boolean not null,
    note       text not null,
    primary key (kind, place)
);
call tenancy.declare('outlook.block_rule', 'public');
revoke insert, update, delete on outlook.block_rule from hoitu_app;

insert into outlook.block (code, position, name_vi, name_en, source) values
    ('central-papers', 1, 'Báo Trung ương', 'Central newspapers', 'Kết quả công bố năm 2024 và 2025 xếp theo năm khối'),
    ('local-papers', 2, 'Báo địa phương', 'Local newspapers', 'Kết quả công bố năm 2024 và 2025 xếp theo năm khối'),
    ('magazines', 3, 'Tạp chí trung ương và địa phương', 'Central and local magazines', 'Kết quả công bố năm 2024 và 2025 xếp theo năm khối'),
    ('science-journals', 4, 'Tạp chí khoa học', 'Science journals', 'Kết quả công bố năm 2024 và 2025 xếp theo năm khối'),
    ('stations', 5, 'Phát thanh – Truyền hình', 'Radio and television', 'Kết quả công bố năm 2024 và 2025 xếp theo năm khối');

insert into outlook.block_rule (kind, place, block, convention, note) values
    ('newspaper', 'central', 'central-papers', false, 'Báo không thuộc tỉnh, thành phố'),
    ('newspaper', 'local', 'local-papers', false, 'Báo thuộc tỉnh, thành phố'),
    ('press-agency', 'central', 'central-papers', true, 'Quy ước: sổ đăng ký chỉ ghi “cơ quan báo chí”'),
    ('press-agency', 'local', 'local-papers', true, 'Quy ước: sổ đăng ký chỉ ghi “cơ quan báo chí”'),
    ('key-multimedia-agency', 'central', 'central-papers', true, 'Quy ước: loại hình có từ 01/7/2026, chưa có kết quả xếp khối nào'),
    ('key-multimedia-agency', 'local', 'local-papers', true, 'Quy ước: loại hình có từ 01/7/2026, chưa có kết quả xếp khối nào'),
    ('party-press-broadcaster', 'any', 'local-papers', false, 'Kết quả năm 2025 xếp “Báo và phát thanh, truyền hình” của tỉnh vào khối báo địa phương'),
    ('subordinate-agency', 'central', 'central-papers', true, 'Quy ước: xếp theo nơi đóng'),
    ('subordinate-agency', 'local', 'local-papers', true, 'Quy ước: xếp theo nơi đóng'),
    ('magazine', 'any', 'magazines', false, 'Tạp chí'),
    ('science-journal-organization', 'any', 'science-journals', false, 'Tổ chức tạp chí khoa học'),
    ('broadcaster', 'any', 'stations', false, 'Đài phát thanh, truyền hình');

-- What other countries report. Rows are brought in with their source and year; none is made up here.
create table outlook.comparator (
    id          uuid primary key,
    programme   text not null,
    indicator   text not null,
    year        int not null check (year between 1990 and 2100),
    country     text not null,
    part        numeric not null check (part >= 0),
    whole       numeric not null check (whole > 0),
    unit        text not null,
    source      text not null,
    note        text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_by_name text not null,
    check (part <= whole)
);
create index comparator_by_indicator on outlook.comparator (programme, indicator, year desc);
call tenancy.declare('outlook.comparator', 'public');
revoke update on outlook.comparator from hoitu_app;

-- Maps that were brought in; the latest of a tile set is drawn.
create table outlook.geography (
    id          uuid primary key,
    set_code    text not null references outlook.tile_set,
    drawing     text not null,
    source      text not null,
    recorded_at timestamptz not null,
    recorded_by uuid not null,
    recorded_by_name text not null
);
create index geography_by_set on outlook.geography (set_code, recorded_at desc);
call tenancy.declare('outlook.geography', 'public');
revoke update, delete on outlook.geography from hoitu_app;
