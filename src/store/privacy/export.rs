//! Everything that is kept about somebody, as they are given it. The README describes the shape; a field that goes or
//! means something else raises [`EXPORT_VERSION`], one that comes does not.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{DateTime, Utc};
use serde::Serialize;
use serde_json::Value;
use sqlx::PgConnection;

use super::{Asking, Place};
use crate::error::Result;
use crate::store::Store;

/// The version of the shape of [`Export`].
pub const EXPORT_VERSION: u32 = 1;

/// Everything kept about one person. Times are UTC; a question is called `pack/slug`.
#[derive(Debug, Clone, Serialize)]
pub struct Export {
    pub format: &'static str,
    pub version: u32,
    pub made_at: DateTime<Utc>,
    pub platform: &'static str,
    /// The platform's id of the person.
    pub person: String,
    /// Only what happened in this year, where one was asked for.
    pub year: Option<u32>,
    /// One for each workspace, the person's own (practice, mock interviews) among them.
    pub places: Vec<Exported>,
}

/// What one workspace holds.
#[derive(Debug, Clone, Serialize)]
pub struct Exported {
    /// The platform's id of the workspace.
    pub workspace: String,
    /// Where practice and mock interviews are kept; nobody else is in it.
    pub own: bool,
    pub member: Value,
    /// Lists of what is kept, by kind. What happened at an instant has it as `at`.
    #[serde(flatten)]
    pub kinds: BTreeMap<&'static str, Vec<Value>>,
}

impl Export {
    /// The years in which anything happened.
    pub fn years(&self) -> BTreeSet<u32> {
        let entries = self.places.iter().flat_map(|place| place.kinds.values().flatten());
        entries.filter_map(year).collect()
    }

    /// Leaves out what happened in other years; what has no time stays.
    pub fn only(&mut self, wanted: u32) {
        self.year = Some(wanted);
        for entries in self.places.iter_mut().flat_map(|place| place.kinds.values_mut()) {
            entries.retain(|entry| year(entry).is_none_or(|year| year == wanted));
        }
    }
}

/// The year of an entry, where it has a time.
fn year(entry: &Value) -> Option<u32> {
    entry["at"].as_str()?.get(..4)?.parse().ok()
}

/// The entries of one kind, as the database words them: `$1` is the workspace, `$2` the member.
macro_rules! entries {
    ($connection:expr, $place:expr, $query:literal) => {
        sqlx::query_scalar!($query, $place.workspace, $place.member).fetch_all(&mut *$connection).await?
    };
}

impl Store {
    /// Everything kept about somebody, from every workspace in which they are the same person.
    ///
    /// # Errors
    /// Only when the database fails.
    pub async fn export(&self, who: &Asking<'_>, now: DateTime<Utc>) -> Result<Export> {
        let mut connection = self.pool.acquire().await?;
        let mut places = Vec::new();
        for place in who.places(&mut connection, true).await? {
            let Some(member) = member(&mut connection, &place).await? else { continue };
            let mut kinds = BTreeMap::new();
            daily(&mut connection, &place, &mut kinds).await?;
            quizzes(&mut connection, &place, &mut kinds).await?;
            groups(&mut connection, &place, &mut kinds).await?;
            seasons(&mut connection, &place, &mut kinds).await?;
            practice(&mut connection, &place, &mut kinds).await?;
            moderation(&mut connection, &place, &mut kinds).await?;
            let own = place.external_id == who.own();
            places.push(Exported { workspace: place.external_id, own, member, kinds });
        }
        Ok(Export {
            format: "hone-export",
            version: EXPORT_VERSION,
            made_at: now,
            platform: who.at.platform.word(),
            person: who.person.to_owned(),
            year: None,
            places,
        })
    }
}

type Kinds = BTreeMap<&'static str, Vec<Value>>;

async fn member(connection: &mut PgConnection, place: &Place) -> Result<Option<Value>> {
    Ok(sqlx::query_scalar!(
        r#"select jsonb_build_object('name', m.name, 'name_hidden', m.name_hidden, 'neutral_code', m.neutral_code, 'known_since', m.created_at,
                  'answers_kept_for_days', w.keep_answers) as "member!"
             from member m join workspace w on w.workspace_id = m.workspace_id
            where m.workspace_id = $1 and m.member_id = $2"#,
        place.workspace,
        place.member
    )
    .fetch_optional(connection)
    .await?)
}

async fn daily(connection: &mut PgConnection, place: &Place, kinds: &mut Kinds) -> Result<()> {
    kinds.insert(
        "answers",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', a.answered_at, 'day', r.local_day, 'channel', r.channel, 'question', q.pack || '/' || q.slug,
                      'asked', v.body ->> 'ask', 'try', a.number, 'answer', a.answer, 'answer_removed_at', a.answer_removed_at,
                      'grade', a.grade, 'points', a.points, 'reasons', a.reasons, 'hints_shown', a.hints_shown, 'request', a.request,
                      'graded_anew', (
                          select jsonb_agg(jsonb_build_object('at', j.adjusted_at, 'cause', j.cause, 'remark', j.remark, 'grade', j.grade,
                                     'points', j.points, 'reasons', j.reasons, 'moved', j.moved) order by j.adjustment_id)
                            from adjustment j
                           where j.workspace_id = a.workspace_id and j.round_id = a.round_id and j.member_id = a.member_id
                             and j.number = a.number)) as "entry!"
                 from attempt a
                 join round r on r.workspace_id = a.workspace_id and r.round_id = a.round_id
                 join question_store.question q on q.question_id = r.question_id
                 join question_store.revision v on v.question_id = r.question_id and v.revision = r.revision
                where a.workspace_id = $1 and a.member_id = $2 order by a.answered_at, a.number"#
        ),
    );
    kinds.insert(
        "hints",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', h.taken_at, 'day', r.local_day, 'channel', r.channel, 'question', q.pack || '/' || q.slug,
                      'hint', h.number, 'request', h.request) as "entry!"
                 from hint_taken h
                 join round r on r.workspace_id = h.workspace_id and r.round_id = h.round_id
                 join question_store.question q on q.question_id = r.question_id
                where h.workspace_id = $1 and h.member_id = $2 order by h.taken_at, h.number"#
        ),
    );
    kinds.insert(
        "standings",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('board', b.kind, 'of', b.external_id, 'period', s.period, 'points', s.points, 'rounds', s.answered,
                      'quiz_points', s.quiz_points) as "entry!"
                 from standing s join board b on b.workspace_id = s.workspace_id and b.board_id = s.board_id
                where s.workspace_id = $1 and s.member_id = $2 order by s.board_id, s.period"#
        ),
    );
    kinds.insert(
        "daily_questions_set_up",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', s.created_at, 'channel', s.channel, 'number', s.number, 'state', s.state) as "entry!"
                 from schedule s join member m on m.workspace_id = s.workspace_id and m.external_id = s.created_by
                where s.workspace_id = $1 and m.member_id = $2 order by s.number"#
        ),
    );
    Ok(())
}

async fn quizzes(connection: &mut PgConnection, place: &Place, kinds: &mut Kinds) -> Result<()> {
    kinds.insert(
        "quizzes_started",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', z.started_at, 'channel', z.channel, 'quiz', z.quiz_id, 'request', z.request) as "entry!"
                 from quiz z where z.workspace_id = $1 and z.host = $2 order by z.quiz_id"#
        ),
    );
    kinds.insert(
        "quizzes",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', p.joined_at, 'channel', z.channel, 'quiz', p.quiz_id, 'left_at', p.left_at,
                      'questions_missed_in_a_row', p.missed, 'last_vote_to_skip', p.skips, 'earned', s.earned,
                      'counted_on_boards', s.counted) as "entry!"
                 from quiz_player p
                 join quiz z on z.workspace_id = p.workspace_id and z.quiz_id = p.quiz_id
                 left join quiz_score s on s.workspace_id = p.workspace_id and s.quiz_id = p.quiz_id and s.member_id = p.member_id
                where p.workspace_id = $1 and p.member_id = $2 order by p.joined_at"#
        ),
    );
    kinds.insert(
        "quiz_answers",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', a.answered_at, 'quiz', a.quiz_id, 'number', a.number, 'question', q.pack || '/' || q.slug,
                      'option', a.option, 'right', a.option = 0, 'points', a.points, 'request', a.request) as "entry!"
                 from quiz_answer a
                 join quiz_question z on z.workspace_id = a.workspace_id and z.quiz_id = a.quiz_id and z.number = a.number
                 join question_store.question q on q.question_id = z.question_id
                where a.workspace_id = $1 and a.member_id = $2 order by a.answered_at, a.number"#
        ),
    );
    Ok(())
}

async fn groups(connection: &mut PgConnection, place: &Place, kinds: &mut Kinds) -> Result<()> {
    kinds.insert(
        "groups",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', m.joined_at, 'group', g.name) as "entry!"
                 from group_member m join study_group g on g.workspace_id = m.workspace_id and g.group_id = m.group_id
                where m.workspace_id = $1 and m.member_id = $2 order by m.place"#
        ),
    );
    kinds.insert(
        "group_invitations",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', i.invited_at, 'group', g.name) as "entry!"
                 from group_invitation i join study_group g on g.workspace_id = i.workspace_id and g.group_id = i.group_id
                where i.workspace_id = $1 and i.member_id = $2 order by i.invited_at"#
        ),
    );
    Ok(())
}

async fn seasons(connection: &mut PgConnection, place: &Place, kinds: &mut Kinds) -> Result<()> {
    kinds.insert(
        "final_standings",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', n.closed_at, 'season', n.name, 'board', b.kind, 'of', b.external_id, 'points', f.points,
                      'rounds', f.answered, 'quiz_points', f.quiz_points) as "entry!"
                 from season_standing f
                 join season n on n.workspace_id = f.workspace_id and n.number = f.number
                 join board b on b.workspace_id = f.workspace_id and b.board_id = f.board_id
                where f.workspace_id = $1 and f.member_id = $2 order by f.number, f.board_id"#
        ),
    );
    kinds.insert(
        "season_rewards",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', t.done_at, 'season', n.name, 'role', n.reward, 'state', t.state) as "entry!"
                 from season_step t join season n on n.workspace_id = t.workspace_id and n.number = t.number
                where t.workspace_id = $1 and t.member_id = $2 order by t.number"#
        ),
    );
    kinds.insert(
        "seasons_set_up",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', n.created_at, 'season', n.name, 'channel', n.channel, 'request', n.request) as "entry!"
                 from season n where n.workspace_id = $1 and n.member_id = $2 order by n.number"#
        ),
    );
    Ok(())
}

async fn practice(connection: &mut PgConnection, place: &Place, kinds: &mut Kinds) -> Result<()> {
    kinds.insert(
        "practice_memory",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('question', q.pack || '/' || q.slug, 'stability', c.stability, 'difficulty', c.difficulty,
                      'reviewed_at', c.reviewed_at, 'due_at', c.due_at, 'reviews', c.reviews) as "entry!"
                 from practice_card c join question_store.question q on q.question_id = c.question_id
                where c.workspace_id = $1 and c.member_id = $2 order by q.pack, q.slug"#
        ),
    );
    kinds.insert(
        "practice",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', s.shown_at, 'question', q.pack || '/' || q.slug, 'packs', s.packs, 'hints', s.hints,
                      'done_at', s.done_at, 'rating', s.rating, 'grade', s.grade, 'request', s.request) as "entry!"
                 from showing s join question_store.question q on q.question_id = s.question_id
                where s.workspace_id = $1 and s.member_id = $2 order by s.showing_id"#
        ),
    );
    kinds.insert(
        "reminders",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('hour', r.hour, 'zone', r.zone, 'away_until', r.away_until, 'next_at', r.next_at,
                      'sent_on', r.sent_on) as "entry!"
                 from reminder r where r.workspace_id = $1 and r.member_id = $2"#
        ),
    );
    kinds.insert(
        "mock_interviews",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', k.started_at, 'role', k.role, 'level', k.level, 'seconds_for_each', k.seconds,
                      'ended_at', k.ended_at, 'request', k.request, 'questions', (
                          select jsonb_agg(jsonb_build_object('number', a.number, 'question', q.pack || '/' || q.slug, 'asked', v.body ->> 'ask',
                                     'shown_at', a.shown_at, 'done_at', a.done_at, 'hints', a.hints, 'answer', a.answer,
                                     'answer_removed_at', a.answer_removed_at, 'grade', a.grade, 'late', a.late, 'request', a.request)
                                     order by a.number)
                            from mock_question a
                            join question_store.question q on q.question_id = a.question_id
                            join question_store.revision v on v.question_id = a.question_id and v.revision = a.revision
                           where a.workspace_id = k.workspace_id and a.mock_id = k.mock_id)) as "entry!"
                 from mock k where k.workspace_id = $1 and k.member_id = $2 order by k.mock_id"#
        ),
    );
    Ok(())
}

async fn moderation(connection: &mut PgConnection, place: &Place, kinds: &mut Kinds) -> Result<()> {
    kinds.insert(
        "reports_and_appeals",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', c.opened_at, 'kind', c.kind, 'question', q.pack || '/' || q.slug, 'day', r.local_day,
                      'channel', r.channel, 'quiz', c.quiz_id, 'number', c.quiz_number, 'try', c.attempt, 'key_point', c.key_point,
                      'says', c.says, 'words_removed_at', c.words_removed_at, 'state', c.state, 'decided_at', c.decided_at,
                      'request', c.request) as "entry!"
                 from moderation_case c
                 join question_store.question q on q.question_id = c.question_id
                 left join round r on r.workspace_id = c.workspace_id and r.round_id = c.round_id
                where c.workspace_id = $1 and c.member_id = $2 order by c.case_id"#
        ),
    );
    kinds.insert(
        "private_messages",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', w.queued_at, 'about', w.about, 'points_before', w.was, 'points_now', w.now,
                      'state', w.state) as "entry!"
                 from private_word w where w.workspace_id = $1 and w.member_id = $2 order by w.word_id"#
        ),
    );
    kinds.insert(
        "days_excused",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', e.excused_at, 'day', r.local_day, 'channel', r.channel) as "entry!"
                 from excuse e join round r on r.workspace_id = e.workspace_id and r.round_id = e.round_id
                where e.workspace_id = $1 and e.member_id = $2 order by r.local_day"#
        ),
    );
    kinds.insert(
        "decisions",
        entries!(
            connection,
            place,
            r#"select jsonb_build_object('at', d.decided_at, 'what', d.what, 'by_you', coalesce(d.author_member_id = $2, false),
                      'about_you', coalesce(d.member_id = $2, false), 'question', q.pack || '/' || q.slug, 'day', r.local_day,
                      'points_moved', d.moved, 'reason', d.reason, 'request', case when d.author_member_id = $2 then d.request end) as "entry!"
                 from decision d
                 left join question_store.question q on q.question_id = d.question_id
                 left join round r on r.workspace_id = d.workspace_id and r.round_id = d.round_id
                where d.workspace_id = $1 and $2 in (d.author_member_id, d.member_id) order by d.decision_id"#
        ),
    );
    kinds.insert(
        "phrasings_accepted",
        entries!(
            connection,
            place,
            // The sentence itself may be another's.
            r#"select jsonb_build_object('at', p.accepted_at, 'question', q.pack || '/' || q.slug, 'key_point', p.key_point,
                      'looked_for', p.pattern) as "entry!"
                 from phrasing p join question_store.question q on q.question_id = p.question_id
                where p.workspace_id = $1 and p.author_member_id = $2 order by p.phrasing_id"#
        ),
    );
    Ok(())
}
