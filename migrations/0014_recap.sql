-- The recap of a week: one post per channel, brought there as the steps of a round are.

create sequence recap_ids;

create table recap (
    workspace_id bigint           not null,
    recap_id     bigint           not null default nextval('recap_ids'),
    schedule_id  bigint           not null,
    channel      text collate "C" not null,
    -- the Monday it began on
    week         date             not null,
    due_at       timestamptz      not null,
    constraint recaps_key primary key (workspace_id, recap_id),
    -- it comes once, however many daily questions a channel has
    constraint one_recap_a_week unique (workspace_id, channel, week),
    constraint recaps_of_schedules foreign key (workspace_id, schedule_id) references schedule (workspace_id, schedule_id)
);

alter table delivery
    alter round_id drop not null,
    add recap_id bigint,
    add constraint one_delivery_a_recap unique (workspace_id, recap_id),
    add constraint deliveries_of_recaps foreign key (workspace_id, recap_id) references recap (workspace_id, recap_id),
    add constraint deliveries_bring_one_thing check (num_nonnulls(round_id, recap_id) = 1),
    drop constraint deliveries_of_known_steps,
    add constraint deliveries_of_known_steps check (
        step in ('question', 'thread', 'pin', 'close', 'unpin', 'reveal', 'notice', 'refresh', 'voided', 'restored', 'recap'));

alter table workspace
    add recap boolean not null default true;

-- What is long past is looked at once, and found to be too late.
alter table schedule
    -- the first Monday whose recap is not dealt with yet, and when to look at it
    add recap_day date        not null default '2000-01-03',
    add recap_at  timestamptz not null default '2000-01-03 00:00Z',
    add constraint schedules_recap_on_mondays check (extract(isodow from recap_day) = 1);
create index schedules_to_recap on schedule (recap_at) where state in ('active', 'ended');
