-- What links to boards on the web are signed with: one key, made by whichever process is first and shared by all.
-- Without its row every link is void; the next start makes another.
create table board_link_key (
    only_one boolean     not null default true,
    key      bytea       not null,
    made_at  timestamptz not null,
    constraint board_link_keys_key primary key (only_one),
    constraint one_board_link_key check (only_one),
    constraint board_link_keys_are_long check (octet_length(key) = 32)
);
