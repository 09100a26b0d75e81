-- Quizzes: sittings of several multiple-choice questions. Their state and their deadlines are rows, so that any
-- process goes on with them.

create sequence quiz_ids;
create sequence quiz_screen_ids;

create table quiz (
    workspace_id bigint           not null,
    quiz_id      bigint           not null default nextval('quiz_ids'),
    channel      text collate "C" not null,
    -- the member who started it
    host         bigint           not null,
    -- what the platform calls the request that started it; sent twice, it starts one
    request      text collate "C" not null,
    -- the boards and periods its points count for, as of the start
    local_day    date             not null,
    boards       bigint[]         not null,
    periods      integer[]        not null,
    rounds       smallint         not null,
    mode         text             not null,
    pace         text             not null,
    -- with pace 'seconds': how many
    seconds      integer,
    bonus        boolean          not null,
    phase        text             not null,
    -- the question that is open or was last, from 1
    number       smallint         not null,
    since        timestamptz      not null,
    -- when the channel saw the phase begin; time runs from then
    put_at       timestamptz,
    -- when the open question closes for clicks
    closes_at    timestamptz,
    hurried      boolean          not null,
    extended     boolean          not null,
    silent       smallint         not null,
    -- when somebody has to look at it next
    look_at      timestamptz      not null,
    -- when it is over whatever happens
    ends_by      timestamptz      not null,
    started_at   timestamptz      not null,
    ended_at     timestamptz,
    ending       text,
    constraint quizzes_key primary key (workspace_id, quiz_id),
    constraint quizzes_started_once unique (workspace_id, request),
    constraint quizzes_of_workspaces foreign key (workspace_id) references workspace (workspace_id),
    constraint quizzes_of_hosts foreign key (workspace_id, host) references member (workspace_id, member_id),
    constraint quizzes_of_some_rounds check (rounds between 1 and 20),
    constraint quizzes_of_known_modes check (mode in ('everyone', 'race')),
    constraint quizzes_of_known_paces check (pace in ('scaled', 'double', 'seconds', 'untimed')),
    constraint quizzes_in_known_phases check (phase in ('lobby', 'asking', 'showing', 'over')),
    constraint quizzes_end_for_a_reason check ((phase = 'over') = (ending is not null and ended_at is not null))
);
create unique index one_quiz_a_channel on quiz (workspace_id, channel) where phase <> 'over';
create index quizzes_to_look_at on quiz (look_at) where phase <> 'over';
create index quizzes_of_a_channel on quiz (workspace_id, channel, quiz_id desc);

create table quiz_question (
    workspace_id bigint           not null,
    quiz_id      bigint           not null,
    number       smallint         not null,
    question_id  bigint           not null,
    revision     text collate "C" not null,
    -- seconds it stays open
    open_for     integer          not null,
    -- it counts for nobody
    withdrawn    boolean          not null default false,
    closed_at    timestamptz,
    constraint quiz_questions_key primary key (workspace_id, quiz_id, number),
    constraint quiz_questions_of_quizzes foreign key (workspace_id, quiz_id) references quiz (workspace_id, quiz_id),
    constraint quiz_questions_ask_questions foreign key (question_id, revision)
        references question_store.revision (question_id, revision)
);

create table quiz_player (
    workspace_id bigint      not null,
    quiz_id      bigint      not null,
    member_id    bigint      not null,
    joined_at    timestamptz not null,
    left_at      timestamptz,
    -- questions in a row they let go by
    missed       smallint    not null default 0,
    -- the last question they voted to skip
    skips        smallint    not null default 0,
    constraint quiz_players_key primary key (workspace_id, quiz_id, member_id),
    constraint quiz_players_of_quizzes foreign key (workspace_id, quiz_id) references quiz (workspace_id, quiz_id),
    constraint quiz_players_are_members foreign key (workspace_id, member_id) references member (workspace_id, member_id)
);

create table quiz_answer (
    workspace_id bigint           not null,
    quiz_id      bigint           not null,
    number       smallint         not null,
    member_id    bigint           not null,
    -- the option as the question's text numbers it: 0 is the right one, then the wrong ones
    option       smallint         not null,
    answered_at  timestamptz      not null,
    -- what the platform calls the request; sent twice, it counts once
    request      text collate "C" not null,
    -- earned in the quiz; known when the question closes
    points       integer          not null default 0,
    constraint quiz_answers_key primary key (workspace_id, quiz_id, number, member_id),
    constraint quiz_answers_counted_once unique (workspace_id, request),
    constraint quiz_answers_to_questions foreign key (workspace_id, quiz_id, number)
        references quiz_question (workspace_id, quiz_id, number),
    constraint quiz_answers_of_players foreign key (workspace_id, quiz_id, member_id)
        references quiz_player (workspace_id, quiz_id, member_id)
);

-- What a quiz shows in its channel: one message each, brought there and kept up to date under a lease.
create table quiz_screen (
    workspace_id bigint      not null,
    screen_id    bigint      not null default nextval('quiz_screen_ids'),
    quiz_id      bigint      not null,
    kind         text        not null,
    number       smallint    not null,
    -- grows with every change of what it should show
    wanted       integer     not null default 1,
    -- the state that was sent last, and the one that surely arrived
    sending      integer     not null default 0,
    shown        integer     not null default 0,
    -- not shown again before: two seconds after it was, or when the lease on the running try ends
    next_edit_at timestamptz not null,
    lease        bigint,
    tries        integer     not null default 0,
    -- a try began and nobody knows yet how it ended
    uncertain    boolean     not null default false,
    first_try_at timestamptz,
    message      text collate "C",
    -- no longer tried
    dropped      boolean     not null default false,
    constraint quiz_screens_key primary key (workspace_id, screen_id),
    constraint one_screen_each unique (workspace_id, quiz_id, kind, number),
    constraint quiz_screens_of_quizzes foreign key (workspace_id, quiz_id) references quiz (workspace_id, quiz_id),
    constraint quiz_screens_of_known_kinds check (kind in ('lobby', 'question', 'result', 'podium'))
);
create index quiz_screens_due on quiz_screen (next_edit_at) where shown < wanted and not dropped;

-- The ledger of what quizzes count for on the boards: one row per member and quiz, append only.
create table quiz_score (
    workspace_id bigint  not null,
    quiz_id      bigint  not null,
    member_id    bigint  not null,
    local_day    date    not null,
    -- all points earned in the quiz, and those that count
    earned       integer not null,
    counted      integer not null,
    constraint quiz_scores_key primary key (workspace_id, quiz_id, member_id),
    constraint quiz_scores_of_quizzes foreign key (workspace_id, quiz_id) references quiz (workspace_id, quiz_id),
    constraint quiz_scores_of_members foreign key (workspace_id, member_id) references member (workspace_id, member_id),
    -- no more than one full answer to a daily question
    constraint quiz_scores_are_small check (counted between 1 and 10)
);
create index quiz_scores_of_a_day on quiz_score (workspace_id, member_id, local_day);

alter table standing
    -- of the points: those that quizzes counted for
    add quiz_points integer not null default 0;
drop index standings_ranked;
create index standings_ranked on standing (workspace_id, board_id, period, points desc, member_id)
    where answered > 0 or quiz_points > 0;

create or replace view ledger_standing as
select workspace_id, board_id, member_id, period,
       sum(points)::integer as points, sum(answered)::integer as answered, sum(quiz_points)::integer as quiz_points
  from (select best.workspace_id, b.board_id, best.member_id, p.period, best.points, 1 as answered, 0 as quiz_points
          from (select a.workspace_id, a.round_id, a.member_id, max(a.points) as points
                  from attempt a
                 group by a.workspace_id, a.round_id, a.member_id) best
          join round r on r.workspace_id = best.workspace_id and r.round_id = best.round_id and r.state <> 'void',
               unnest(r.boards) b (board_id), unnest(r.periods) p (period)
        union all
        select s.workspace_id, b.board_id, s.member_id, p.period, s.counted, 0, s.counted
          from quiz_score s
          join quiz z on z.workspace_id = s.workspace_id and z.quiz_id = s.quiz_id,
               unnest(z.boards) b (board_id), unnest(z.periods) p (period)) ledger
 group by workspace_id, board_id, member_id, period;
