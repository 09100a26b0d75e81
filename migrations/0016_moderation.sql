-- What members object to, what moderators decide, and what follows from it.

create sequence case_ids;
create sequence phrasing_ids;
create sequence decision_ids;
create sequence private_word_ids;

-- A report of a question, or an appeal against a grade.
create table moderation_case (
    workspace_id     bigint           not null,
    case_id          bigint           not null default nextval('case_ids'),
    kind             text             not null,
    member_id        bigint           not null,
    question_id      bigint           not null,
    revision         text collate "C" not null,
    -- where it was met: a round, or a question of a quiz
    round_id         bigint,
    quiz_id          bigint,
    quiz_number      smallint,
    -- which of the member's attempts in the round an appeal is about
    attempt          smallint,
    -- the key point they believe they made; null: they could not know which there are
    key_point        text collate "C",
    says             text             not null,
    -- these words are gone, as those of the answer are
    words_removed_at timestamptz,
    -- what the platform calls the request; sent twice, it is filed once
    request          text collate "C" not null,
    opened_at        timestamptz      not null,
    state            text             not null default 'open',
    decided_at       timestamptz,
    -- who decided; null: forgotten, or not yet
    author_member_id bigint,
    -- the phrasing that was accepted for it
    phrasing_id      bigint,
    constraint cases_key primary key (workspace_id, case_id),
    constraint cases_filed_once unique (workspace_id, request),
    constraint cases_of_members foreign key (workspace_id, member_id) references member (workspace_id, member_id),
    constraint cases_decided_by_members foreign key (workspace_id, author_member_id) references member (workspace_id, member_id),
    constraint cases_about_questions foreign key (question_id, revision) references question_store.revision (question_id, revision),
    constraint cases_of_rounds foreign key (workspace_id, round_id) references round (workspace_id, round_id),
    constraint cases_of_attempts foreign key (workspace_id, round_id, member_id, attempt)
        references attempt (workspace_id, round_id, member_id, number),
    constraint cases_of_quizzes foreign key (workspace_id, quiz_id, quiz_number)
        references quiz_question (workspace_id, quiz_id, number),
    constraint cases_of_known_kinds check (kind in ('report', 'appeal')),
    constraint cases_in_known_states check (state in ('open', 'accepted', 'rejected')),
    constraint appeals_are_about_attempts check ((kind = 'appeal') = (attempt is not null)),
    constraint cases_without_words_are_marked check (words_removed_at is null or says = ''),
    constraint cases_are_decided_once check ((state = 'open') = (decided_at is null))
);
create unique index one_open_report on moderation_case (workspace_id, member_id, question_id) where kind = 'report' and state = 'open';
create unique index one_open_appeal on moderation_case (workspace_id, round_id, member_id, attempt) where kind = 'appeal' and state = 'open';
create index cases_to_decide on moderation_case (workspace_id, case_id) where state = 'open';

-- A way of saying a key point that a moderator accepted for the workspace.
create table phrasing (
    workspace_id     bigint           not null,
    phrasing_id      bigint           not null default nextval('phrasing_ids'),
    question_id      bigint           not null,
    key_point        text collate "C" not null,
    -- as it was typed, until the words of the answer it came from are removed; and what is looked for
    phrase           text             not null,
    pattern          text             not null,
    author_member_id bigint,
    accepted_at      timestamptz      not null,
    -- when all attempts that said it were graded anew; null: that is to be done
    regraded_at      timestamptz,
    constraint phrasings_key primary key (workspace_id, phrasing_id),
    constraint phrasings_accepted_once unique (workspace_id, question_id, key_point, pattern),
    constraint phrasings_of_questions foreign key (question_id) references question_store.question (question_id),
    constraint phrasings_accepted_by_members foreign key (workspace_id, author_member_id) references member (workspace_id, member_id)
);
create index phrasings_to_apply on phrasing (accepted_at) where regraded_at is null;

-- A round missed that costs the member no streak.
create table excuse (
    workspace_id     bigint      not null,
    round_id         bigint      not null,
    member_id        bigint      not null,
    author_member_id bigint,
    excused_at       timestamptz not null,
    constraint excuses_key primary key (workspace_id, round_id, member_id),
    constraint excuses_of_rounds foreign key (workspace_id, round_id) references round (workspace_id, round_id),
    constraint excuses_of_members foreign key (workspace_id, member_id) references member (workspace_id, member_id),
    constraint excuses_given_by_members foreign key (workspace_id, author_member_id) references member (workspace_id, member_id)
);

-- What moderators did; append only.
create table decision (
    workspace_id     bigint           not null,
    decision_id      bigint           not null default nextval('decision_ids'),
    decided_at       timestamptz      not null,
    author_member_id bigint,
    what             text             not null,
    -- of a case: whether it was an appeal
    appeal           boolean          not null default false,
    case_id          bigint,
    question_id      bigint,
    round_id         bigint,
    phrasing_id      bigint,
    -- whom it is about
    member_id        bigint,
    -- how many points moved, and of how many members; those of a phrasing stand in the adjustments
    moved            integer          not null default 0,
    members          integer          not null default 0,
    -- what the platform calls the request; sent twice, it is decided once
    request          text collate "C" not null,
    constraint decisions_key primary key (workspace_id, decision_id),
    constraint decisions_made_once unique nulls not distinct (workspace_id, request, what, round_id),
    constraint decisions_of_known_kinds
        check (what in ('accepted', 'rejected', 'phrasing', 'voided', 'restored', 'excused', 'unexcused')),
    constraint decisions_of_members foreign key (workspace_id, member_id) references member (workspace_id, member_id),
    constraint decisions_made_by_members foreign key (workspace_id, author_member_id) references member (workspace_id, member_id)
);

-- What is to be told in private: to a member, or to whoever looks after the workspace. Kept until it is told.
create table private_word (
    workspace_id bigint      not null,
    word_id      bigint      not null default nextval('private_word_ids'),
    -- null: the admins' channel, or whoever set the daily question up
    member_id    bigint,
    about        text        not null,
    case_id      bigint,
    phrasing_id  bigint,
    -- the points that count of all rounds it is about, before and after
    was          integer,
    now          integer,
    queued_at    timestamptz not null,
    state        text        not null default 'due',
    due_at       timestamptz not null,
    lease        bigint,
    tries        integer     not null default 0,
    -- a try began and nobody knows yet how it ended
    uncertain    boolean     not null default false,
    first_try_at timestamptz,
    constraint private_words_key primary key (workspace_id, word_id),
    constraint private_words_to_members foreign key (workspace_id, member_id) references member (workspace_id, member_id),
    constraint private_words_of_known_kinds check (about in ('accepted', 'rejected', 'regraded', 'cases')),
    constraint private_words_in_known_states check (state in ('due', 'done', 'given_up'))
);
create unique index one_word_a_case on private_word (workspace_id, case_id) where about in ('accepted', 'rejected');
create unique index one_word_a_regrade on private_word (workspace_id, phrasing_id, member_id) where about = 'regraded';
create index private_words_due on private_word (due_at) where state = 'due';
create index private_words_untold on private_word (workspace_id, member_id) where state = 'given_up';

alter table round
    -- what a voided round was before, to be so again when it is restored
    add before_void text,
    add constraint rounds_voided_from_a_state check (before_void in ('open', 'closed'));
