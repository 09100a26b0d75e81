-- What a channel gets besides the message, who is told of problems, and who may set Hone up.

alter table schedule
    -- a thread under each question
    add thread boolean not null default false,
    -- the question is pinned while it is open
    add pin    boolean not null default false;

alter table workspace
    -- the platform's id of the role whose members may set Hone up, besides those the platform lets
    add admin_role text collate "C",
    -- the channel that is told of problems; without one, whoever set the daily question up is told
    add alerts     text collate "C";

alter table delivery
    drop constraint deliveries_of_known_steps,
    add constraint deliveries_of_known_steps
        check (step in ('question', 'thread', 'pin', 'close', 'unpin', 'reveal', 'notice'));
