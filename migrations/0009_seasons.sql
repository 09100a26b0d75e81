-- Seasons: named spans of days with a leaderboard of their own, final standings, winners and perhaps a reward.

create sequence season_step_ids;

create table season (
    workspace_id bigint           not null,
    -- from 1 in each workspace; periods of standings are made of it, so it is never used again
    number       integer          not null,
    name         text             not null,
    -- local days, both included
    from_day     date             not null,
    to_day       date             not null,
    -- whose days they are
    zone         text collate "C" not null,
    -- where it was set up
    channel      text collate "C" not null,
    -- the platform's id of the role the winners get
    reward       text collate "C",
    state        text             not null,
    -- who set it up, and is told of problems; null once they are forgotten
    member_id    bigint,
    -- what the platform calls the request; sent twice, it starts one
    request      text collate "C" not null,
    created_at   timestamptz      not null,
    -- when its final standings were made
    closed_at    timestamptz,
    constraint seasons_key primary key (workspace_id, number),
    constraint seasons_started_once unique (workspace_id, request),
    constraint seasons_of_workspaces foreign key (workspace_id) references workspace (workspace_id),
    constraint seasons_of_members foreign key (workspace_id, member_id) references member (workspace_id, member_id),
    constraint seasons_last_some_days check (to_day >= from_day and to_day - from_day < 366),
    constraint seasons_in_known_states check (state in ('active', 'over', 'cancelled')),
    constraint seasons_over_have_closed check ((state = 'over') = (closed_at is not null)),
    -- below the bits that tell the kind of a period
    constraint seasons_are_numbered check (number between 1 and 16777215)
);
create unique index seasons_named_once on season (workspace_id, lower(name)) where state <> 'cancelled';
create index seasons_to_close on season (to_day) where state = 'active';

-- Where everybody stood when a season was over: the first thousand of each board; equal points share a rank. What is
-- corrected afterwards moves the standings of its period, and never these. A line goes with its member.
create table season_standing (
    workspace_id bigint  not null,
    number       integer not null,
    board_id     bigint  not null,
    member_id    bigint  not null,
    points       integer not null,
    answered     integer not null,
    quiz_points  integer not null,
    constraint season_standings_key primary key (workspace_id, number, board_id, member_id),
    constraint season_standings_of_seasons foreign key (workspace_id, number) references season (workspace_id, number),
    constraint season_standings_of_members foreign key (workspace_id, member_id) references member (workspace_id, member_id)
);
create index season_standings_of_a_member on season_standing (workspace_id, member_id);

-- What is still to be done when a season is over; each step is leased, tried alone and recorded, as deliveries are.
create table season_step (
    workspace_id bigint      not null,
    step_id      bigint      not null default nextval('season_step_ids'),
    number       integer     not null,
    kind         text        not null,
    -- where the winners are announced
    channel      text collate "C",
    -- who gets the role
    member_id    bigint,
    state        text        not null default 'due',
    -- when the next try is due, or when the lease on the running one ends
    due_at       timestamptz not null,
    lease        bigint,
    tries        integer     not null default 0,
    -- a try began and nobody knows yet how it ended
    uncertain    boolean     not null default false,
    first_try_at timestamptz,
    message      text collate "C",
    done_at      timestamptz,
    error        text,
    constraint season_steps_key primary key (workspace_id, step_id),
    constraint one_announcement_a_channel unique (workspace_id, number, kind, channel),
    constraint one_reward_a_member unique (workspace_id, number, kind, member_id),
    constraint season_steps_of_seasons foreign key (workspace_id, number) references season (workspace_id, number),
    constraint season_steps_of_members foreign key (workspace_id, member_id) references member (workspace_id, member_id),
    constraint season_steps_of_known_kinds check (kind in ('winners', 'reward', 'notice')),
    constraint season_steps_are_whole check ((kind = 'winners') = (channel is not null) and (kind = 'reward') = (member_id is not null)),
    constraint season_steps_in_known_states check (state in ('due', 'done', 'given_up'))
);
create unique index one_notice_a_season on season_step (workspace_id, number) where kind = 'notice';
create index season_steps_of_a_member on season_step (workspace_id, member_id) where member_id is not null;
create index season_steps_due on season_step (due_at) where state = 'due';
