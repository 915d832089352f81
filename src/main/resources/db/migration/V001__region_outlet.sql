-- Divisions of China (GB/T 2260). Rows come from the gazetteer by a repeatable migration; zones that are no divisions are not here.
-- A division's descendants share its code's leading digits (two for a province, four for a prefecture), so a subtree is a code range.
-- Codes are text, not char(6): a parameter is bound as varchar, and comparing char with varchar would pass the index by.
create table region (
    code        text primary key check (code ~ '^[0-9]{6}$'),
    parent_code text references region (code),
    level       text not null check (level in ('PROVINCE', 'PREFECTURE', 'COUNTY')),
    name_en     text not null,
    name_zh     text not null,
    constraint region_province_has_no_parent check ((level = 'PROVINCE') = (parent_code is null))
);
create index region_parent on region (parent_code, code);

create sequence outlet_seq increment by 50;
create table outlet (
    id          bigint primary key,
    name        text not null,
    name_key    text not null unique,
    region_code text references region (code)
);
create index outlet_region on outlet (region_code);
