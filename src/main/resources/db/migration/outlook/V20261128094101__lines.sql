-- These are the lines between behind, on path and ahead; the thresholds of evidence are the table of strategy.
alter table outlook.threshold rename to line;
alter index outlook.threshold_pkey rename to line_pkey;
call tenancy.declare('outlook.line', 'public');

-- From which part of a unit on a small number owes it: with one whole, 0.68 of a unit is none yet.
insert into outlook.line (code, valid_from, valid_to, value, unit, reason) values
    ('small-due', '2023-01-01', null, 1, 'units', 'Quy ước của hệ thống: ở nơi ít đơn vị, một đơn vị chỉ phải đạt khi đường mục tiêu đã đi trọn đơn vị ấy; phần lẻ chưa tròn thì chưa tính. Riêng cuối năm thì tính tròn lên theo mục tiêu của văn bản.');
