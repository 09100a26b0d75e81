//! The boards in numbers, on a PostgreSQL of their own with durable commits: how many answers a second go in, next to
//! pgbench's simple update at the same number of clients; what ten times the members and answers cost; how quick a rank
//! is among ten million members, next to counting.
//!
//! `cargo bench --bench boards`; `HONE_BENCH_MEMBERS` and `HONE_BENCH_SECONDS` make it smaller or larger. Clients and
//! server share the machine.
#![expect(clippy::disallowed_methods, reason = "a bench reads the environment and the clock")]
#![expect(clippy::unwrap_used, reason = "a broken bench says where")]

#[path = "../tests/bot/postgres.rs"]
#[expect(dead_code, reason = "the tests need more of it")]
mod postgres;

use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, Utc};
use hone::chat::{Platform, WorkspaceRef};
use hone::quiz::grade::{Credit, Finding, Grade, PointGrade};
use hone::quiz::score::{Points, Reason, Rule};
use hone::quiz::standing::{Period, Span};
use hone::quiz::{BoardId, MemberId, RoundId, WorkspaceId};
use hone::store::{NewAttempt, Recorded, Store};
use sqlx::postgres::{PgConnectOptions, PgPool};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

const CLIENTS: u32 = 16;
/// Members and answered rounds of the workspace that answers go into.
const MEMBERS: i64 = 1_000;
const ROUNDS: i64 = 20;

fn main() {
    if std::env::args().any(|argument| matches!(argument.as_str(), "--list" | "--test")) {
        return;
    }
    let seconds = number("HONE_BENCH_SECONDS", 5);
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    postgres::DURABLE.store(true, Ordering::Relaxed);
    let server = postgres::server_url();
    runtime.block_on(async {
        let optimised = if cfg!(debug_assertions) { "not optimised" } else { "optimised" };
        println!("{optimised}; load before: {}", std::fs::read_to_string("/proc/loadavg").unwrap_or_default().trim());
        into_postgres(server, seconds).await;
        growth(server, seconds).await;
        crowd(server, number("HONE_BENCH_MEMBERS", 10_000_000)).await;
    });
}

fn number(variable: &str, default: i64) -> i64 {
    std::env::var(variable).ok().and_then(|value| value.parse().ok()).unwrap_or(default)
}

/// A database with Hone's schema.
async fn database(server: &str, name: &str) -> PgPool {
    let options: PgConnectOptions = server.parse().unwrap();
    let mut admin = PgConnection::connect_with(&options).await.unwrap();
    sqlx::raw_sql(AssertSqlSafe(format!("create database {name}"))).execute(&mut admin).await.unwrap();
    let pool = hone::store::pool_options().max_connections(CLIENTS).connect_with(options.database(name)).await.unwrap();
    hone::store::MIGRATOR.run(&pool).await.unwrap();
    pool
}

/// A workspace with a channel, whose members have answered every round but the last few.
struct Place {
    store: Store,
    workspace: WorkspaceId,
    channel: BoardId,
    members: i64,
    first_member: i64,
    /// Rounds nobody has answered yet.
    open: Vec<i64>,
    next: AtomicI64,
}

fn at() -> DateTime<Utc> {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

async fn place(pool: &PgPool, name: &str, members: i64, rounds: i64, open: i64) -> Place {
    let store = Store::over(pool.clone());
    let reference = WorkspaceRef { platform: Platform::Discord, id: name.to_owned() };
    let workspace = store.workspace(&reference, at()).await.unwrap();
    let (everywhere, channel) =
        (store.board(workspace, None).await.unwrap(), store.board(workspace, Some(name)).await.unwrap());
    let day = at().date_naive();
    let periods: Vec<i32> = Period::all_of(day);
    sqlx::raw_sql(AssertSqlSafe(format!(
        "set session_replication_role = replica;
         insert into member (workspace_id, external_id, name, created_at)
         select {workspace}, 'm-' || n, 'Member ' || n, now() from generate_series(1, {members}) n;
         insert into round (workspace_id, schedule_id, local_day, state, question_id, revision, channel, boards, periods, opens_at, closes_at)
         select {workspace}, 1, '2026-01-01'::date + n::integer, 'open', 1, repeat('0', 64), '{name}', array[{}, {}]::bigint[],
                array{periods:?}::integer[], now(), now() + interval '1 day' from generate_series(1, {}) n;
         insert into attempt (workspace_id, round_id, member_id, number, request, answered_at, answer, grade, points, reasons, hints_shown)
         select {workspace}, r.round_id, m.member_id, 1, r.round_id || '/' || m.member_id, now(), repeat('words ', 50),
                '{{\"coverage\": 500, \"points\": []}}', (m.member_id * 7919 + r.round_id) % 11, '[]', 0
           from member m, (select * from round where workspace_id = {workspace} order by round_id limit {rounds}) r where m.workspace_id = {workspace};
         insert into standing (workspace_id, board_id, member_id, period, points, answered)
         select workspace_id, board_id, member_id, period, points, answered from ledger_standing where workspace_id = {workspace};
         set session_replication_role = origin;",
        everywhere.0, channel.0, rounds + open
    )))
    .execute(&mut *pool.acquire().await.unwrap())
    .await
    .unwrap();
    sqlx::raw_sql("vacuum analyze").execute(pool).await.unwrap();
    for _ in 0..4 {
        store.count_big_boards().await.unwrap();
    }
    let first_member = sqlx::query_scalar("select coalesce(min(member_id), 0) from member where workspace_id = $1");
    let open = sqlx::query_scalar("select round_id from round where workspace_id = $1 order by round_id offset $2");
    Place {
        first_member: first_member.bind(workspace.0).fetch_one(pool).await.unwrap(),
        open: open.bind(workspace.0).bind(rounds).fetch_all(pool).await.unwrap(),
        store,
        workspace,
        channel,
        members,
        next: AtomicI64::new(0),
    }
}

impl Place {
    /// Records the next answer nobody gave yet: the ledger's row and eight boards.
    async fn answer(&self) {
        let next = self.next.fetch_add(1, Ordering::Relaxed);
        let round = self.open[usize::try_from(next / self.members).unwrap()];
        // Neighbouring answers are of members far apart.
        let member = self.first_member + (next % self.members) * 2_617 % self.members;
        let point = |id: &str| PointGrade {
            id: id.to_owned(),
            credit: Credit::Full,
            finding: Finding::Made,
            evidence: vec![4..40, 52..60],
        };
        let grade =
            Grade { coverage: 700, points: vec![point("rotate"), point("limit"), point("log")], flags: Vec::new() };
        let reasons = vec![Reason { rule: Rule::Coverage { made_halves: 6, of: 5 }, points: 7 }];
        let recorded = self
            .store
            .record_attempt(&NewAttempt {
                workspace: self.workspace,
                round: RoundId(round),
                member: MemberId(member),
                number: 1,
                request: &format!("{round}/{member}"),
                answered_at: at(),
                answer: "I would throttle the calls each customer can make, rotate the key so that nobody can use it, and read the logs.",
                grade: &grade,
                points: &Points { total: 7, reasons },
                hints_shown: 0,
                best_before: None,
                moves: 0,
            })
            .await
            .unwrap();
        assert_eq!(recorded, Recorded::Now);
    }

    /// Looks at a board as a member does: the first page, one's own line and one's neighbours.
    async fn page(&self, member: i64) {
        let (member, period) = (MemberId(member), Period::of(Span::All, at().date_naive()));
        self.store.standings(self.workspace, self.channel, period, 1, 10, Some(member)).await.unwrap();
        self.store.standings_around(self.workspace, self.channel, period, member, 3).await.unwrap();
    }

    /// Answers a second with every client busy.
    async fn answers_a_second(self: &Arc<Self>, seconds: i64) -> f64 {
        // As the scheduler does beside.
        let store = self.store.clone();
        let folding = tokio::spawn(async move {
            loop {
                store.fold_rank_moves().await.unwrap();
                tokio::time::sleep(Duration::from_millis(500)).await;
            }
        });
        let before = self.next.load(Ordering::Relaxed);
        let begun = Instant::now();
        let until = begun + Duration::from_secs(seconds.cast_unsigned());
        let mut clients = tokio::task::JoinSet::new();
        for _ in 0..CLIENTS {
            let this = self.clone();
            clients.spawn(async move {
                while Instant::now() < until {
                    this.answer().await;
                }
            });
        }
        while clients.join_next().await.transpose().unwrap().is_some() {}
        folding.abort();
        let done = self.next.load(Ordering::Relaxed) - before;
        f64::from(u32::try_from(done).unwrap()) / begun.elapsed().as_secs_f64()
    }
}

async fn into_postgres(server: &str, seconds: i64) {
    let pool = database(server, "answers").await;
    let place = Arc::new(place(&pool, "answers", MEMBERS, 2, 300).await);
    pgbench(server, &["-i", "-q", "-s", "10"]);
    place.answers_a_second(1).await;
    println!(
        "\nanswers with eight boards, {CLIENTS} clients, durable commits; pgbench simple-update, prepared, beside it"
    );
    let mut ratios = Vec::new();
    for _ in 0..3 {
        let clients = CLIENTS.to_string();
        let printed = pgbench(server, &["-N", "-M", "prepared", "-c", &clients, "-j", "2", "-T", &seconds.to_string()]);
        let beside: f64 = printed
            .lines()
            .find_map(|line| line.strip_prefix("tps = "))
            .and_then(|line| line.split_whitespace().next())
            .unwrap()
            .parse()
            .unwrap();
        let ours = place.answers_a_second(seconds).await;
        println!("  {ours:>8.0} answers a second, {beside:>8.0} simple updates: {:.2} times", ours / beside);
        ratios.push(ours / beside);
    }
    ratios.sort_by(f64::total_cmp);
    println!("  median {:.2} (goal 1.5)", ratios[1]);
    pool.close().await;
}

fn pgbench(server: &str, arguments: &[&str]) -> String {
    let output = Command::new(postgres::program("pgbench")).args(arguments).arg("-d").arg(server).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// The median of some hundreds of calls, in milliseconds.
async fn median<F: Future<Output = ()>>(mut once: impl FnMut(i64) -> F) -> f64 {
    let mut times = Vec::new();
    for turn in 0..600 {
        let begun = Instant::now();
        once(turn).await;
        times.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

async fn growth(server: &str, seconds: i64) {
    println!(
        "\nten times the members and ten times the answers, per answer and per page (first page, own line, neighbours)"
    );
    for (small, large) in [(100, 1_000), (1_000, 10_000), (10_000, 100_000)] {
        let mut figures = Vec::new();
        for members in [small, large] {
            let pool = database(server, &format!("growth_{small}_{members}")).await;
            let place = Arc::new(place(&pool, "growth", members, ROUNDS, 1 + 200_000 / members).await);
            let page = median(|turn| place.page(place.first_member + turn * 2_617 % members)).await;
            place.answers_a_second(1).await;
            let answers = place.answers_a_second(seconds).await;
            let answer = median(|_| place.answer()).await;
            figures.push((answers, answer, page));
            pool.close().await;
        }
        let [(rate, answer, page), (rate_10, answer_10, page_10)] = figures[..] else { unreachable!() };
        println!(
            "  {small:>6} to {large:>7} members: an answer {answer:.2} to {answer_10:.2} ms ({:.2} times; with every client {:.2}), a page {page:.2} to {page_10:.2} ms ({:.2} times)",
            answer_10 / answer,
            rate / rate_10,
            page_10 / page
        );
    }
}

/// Ranks among very many, from the counts and by counting.
async fn crowd(server: &str, members: i64) {
    let pool = database(server, "crowd").await;
    let place = place(&pool, "crowd", 0, 0, 1).await;
    let (workspace, board, period) = (place.workspace.0, place.channel.0, Period::ALL_TIME.number());
    println!("\na board of {members} members");
    let begun = Instant::now();
    sqlx::raw_sql(AssertSqlSafe(format!(
        "set session_replication_role = replica;
         insert into member (workspace_id, external_id, name, created_at)
         select {workspace}, 'c-' || n, 'Member ' || n, now() from generate_series(1, {members}) n;
         insert into standing (workspace_id, board_id, member_id, period, points, answered)
         select {workspace}, {board}, member_id, {period}, (power(random(), 3) * 20000)::integer, 1 from member where workspace_id = {workspace};
         set session_replication_role = origin;"
    )))
    .execute(&mut *pool.acquire().await.unwrap())
    .await
    .unwrap();
    sqlx::raw_sql("vacuum analyze standing").execute(&pool).await.unwrap();
    println!("  written in {:.0} s", begun.elapsed().as_secs_f64());
    let picks: Vec<(i64, i32)> =
        sqlx::query_as("select member_id, points from standing where workspace_id = $1 order by random() limit 600")
            .bind(workspace)
            .fetch_all(&pool)
            .await
            .unwrap();
    let rank = || async {
        median(|turn| {
            let points = picks[usize::try_from(turn).unwrap() % picks.len()].1;
            let rank = sqlx::query_scalar::<_, i64>("select members_above($1, $2, $3, $4)");
            let rank = rank.bind(workspace).bind(board).bind(period).bind(points);
            let pool = &pool;
            async move {
                rank.fetch_one(pool).await.unwrap();
            }
        })
        .await
    };
    // Counting takes seconds here: a few turns say enough.
    let mut counting = Vec::new();
    for (_, points) in &picks[..9] {
        let begun = Instant::now();
        let rank = sqlx::query_scalar::<_, i64>("select members_above($1, $2, $3, $4)");
        rank.bind(workspace).bind(board).bind(period).bind(points).fetch_one(&pool).await.unwrap();
        counting.push(begun.elapsed().as_secs_f64() * 1000.0);
    }
    counting.sort_by(f64::total_cmp);
    let begun = Instant::now();
    for _ in 0..4 {
        place.store.count_big_boards().await.unwrap();
    }
    println!("  ranks counted once in {:.1} s", begun.elapsed().as_secs_f64());
    let counted = rank().await;
    println!(
        "  an exact rank: {counted:.2} ms (goal 1), by count(*) {:.2} ms: {:.0} times",
        counting[4],
        counting[4] / counted
    );
    let top = median(|_| async {
        place.store.standings(place.workspace, place.channel, Period::ALL_TIME, 1, 10, None).await.unwrap();
    });
    println!("  the first ten: {:.2} ms (goal 0.5)", top.await);
    let place = &place;
    let own = median(|turn| place.page(picks[usize::try_from(turn).unwrap() % picks.len()].0));
    println!("  the first ten, one's own line and six neighbours, all with ranks: {:.2} ms", own.await);
    let pages = u32::try_from(members / 10).unwrap();
    let any = median(|turn| async move {
        let page = u32::try_from(turn).unwrap() * 7_919_317 % pages;
        place.store.standings(place.workspace, place.channel, Period::ALL_TIME, page, 10, None).await.unwrap();
    });
    println!("  any page of {pages}: {:.2} ms", any.await);
    pool.close().await;
}
