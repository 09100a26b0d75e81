-- Study groups: members of a workspace who compete under a name. Their boards are no rollups of their own: they are the
-- workspace's board, read for the members they have now.

create sequence group_ids;
create sequence group_places;

create table study_group (
    workspace_id bigint           not null,
    group_id     bigint           not null default nextval('group_ids'),
    name         text             not null,
    -- the same for names that differ in case, width or accents' spelling only
    folded       text collate "C" not null,
    -- anyone may join; otherwise those invited
    open         boolean          not null,
    -- the platform's id of its channel
    channel      text collate "C",
    created_at   timestamptz      not null,
    constraint groups_key primary key (workspace_id, group_id),
    constraint groups_named_once unique (workspace_id, folded),
    constraint groups_have_a_channel_each unique (workspace_id, channel),
    constraint groups_of_workspaces foreign key (workspace_id) references workspace (workspace_id)
);

create table group_member (
    workspace_id bigint      not null,
    group_id     bigint      not null,
    member_id    bigint      not null,
    -- the order they came in; the first of those who are there looks after the group
    place        bigint      not null default nextval('group_places'),
    joined_at    timestamptz not null,
    constraint group_members_key primary key (workspace_id, group_id, member_id),
    constraint group_members_of_groups foreign key (workspace_id, group_id)
        references study_group (workspace_id, group_id) on delete cascade,
    constraint group_members_are_members foreign key (workspace_id, member_id) references member (workspace_id, member_id)
);
create index groups_of_a_member on group_member (workspace_id, member_id);

create table group_invitation (
    workspace_id bigint      not null,
    group_id     bigint      not null,
    -- who is invited
    member_id    bigint      not null,
    invited_at   timestamptz not null,
    constraint group_invitations_key primary key (workspace_id, group_id, member_id),
    constraint group_invitations_to_groups foreign key (workspace_id, group_id)
        references study_group (workspace_id, group_id) on delete cascade,
    constraint group_invitations_for_members foreign key (workspace_id, member_id)
        references member (workspace_id, member_id)
);
create index group_invitations_of_a_member on group_invitation (workspace_id, member_id);

-- Requests that changed a group lately; one that is delivered again changes nothing.
create table group_request (
    workspace_id bigint           not null,
    -- what the platform calls it
    request      text collate "C" not null,
    done_at      timestamptz      not null,
    constraint group_requests_key primary key (workspace_id, request),
    constraint group_requests_of_workspaces foreign key (workspace_id) references workspace (workspace_id)
);
