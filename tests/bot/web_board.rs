//! A board on the web: what its page says, who may read it, and until when.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::Stdio;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use hone::app::App;
use hone::board_link::{BoardLink, BoardLinks, DeadLink, Key};
use hone::chat::{Block, Language, Platform, Reply, Span};
use hone::commands::{Ask, grammar};
use hone::quiz::WorkspaceId;
use hone::quiz::standing::Scope;
use hone::store::Store;
use hone::web::{self, Health};
use regex::Regex;
use reqwest::header;
use sqlx::Executor as _;
use tokio::sync::watch;

use crate::day::{full, partial};
use crate::fake_discord::FakeDiscord;
use crate::metrics::served_at;
use crate::postgres::Database;
use crate::process::{Running, hone};
use crate::world::{World, plain};

/// A world whose boards are on the web.
struct Site {
    world: World,
    url: String,
    now: Arc<Mutex<DateTime<Utc>>>,
    _stop: watch::Sender<bool>,
}

struct Got {
    status: u16,
    headers: header::HeaderMap,
    html: String,
}

impl Got {
    /// What a reader sees, a line for each thing.
    fn text(&self) -> String {
        let body = self.html.split_once("<main>").unwrap().1;
        let body = Regex::new("</?(time|code|bdi)[^>]*>").unwrap().replace_all(body, "").into_owned();
        let text = Regex::new("<[^>]*>").unwrap().replace_all(&body, "\n").into_owned();
        text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    /// Where the link with this name leads.
    fn link(&self, name: &str) -> String {
        let link = Regex::new(&format!("href=\"([^\"]+)\">{name}<")).unwrap();
        link.captures(&self.html).unwrap_or_else(|| panic!("no {name} in {}", self.html))[1].to_owned()
    }

    /// Ranks and names.
    fn lines(&self) -> Vec<(String, String)> {
        let line = Regex::new("<tr><td>(\\d+)</td><th scope=\"row\"><bdi>(.*?)</bdi>").unwrap();
        line.captures_iter(&self.html).map(|found| (found[1].to_owned(), found[2].to_owned())).collect()
    }
}

impl Site {
    async fn over(mut world: World) -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let links = BoardLinks::new(url.parse().unwrap(), Key::of([7; 32]));
        world.app = Arc::new(App::new(Store::over(world.database.pool.clone())).publishing(links));
        let now = Arc::new(Mutex::new(world.now()));
        let clock = now.clone();
        let (stop, stopping) = watch::channel(false);
        let clock = Arc::new(move || *clock.lock().unwrap());
        let health = Health::new(world.app.clone(), clock, vec![Platform::Discord], stopping);
        tokio::spawn(async move { axum::serve(listener, web::routes(health)).await });
        Self { world, url, now, _stop: stop }
    }

    /// A question is open, and nobody has answered.
    async fn open() -> (Self, String) {
        let mut site = Self::over(World::with_daily().await).await;
        site.at("2026-03-02 09:00");
        site.world.tick().await;
        let question = plain(&site.world.place.last());
        (site, question)
    }

    fn at(&mut self, wall: &str) {
        *self.now.lock().unwrap() = self.world.at(wall).now();
    }

    /// The address that `/leaderboard` shows.
    async fn address(&self, line: &str) -> String {
        let reply = self.world.person("ann").asks(Ask::Command(grammar::parse_line(line).unwrap())).await;
        web_link(&reply).expect("a link")
    }

    async fn get(&self, address: &str) -> Got {
        self.get_in(address, "").await
    }

    async fn get_in(&self, address: &str, languages: &str) -> Got {
        let address =
            if address.starts_with("http") { address.to_owned() } else { format!("{}/board/{address}", self.url) };
        let answer =
            reqwest::Client::new().get(address).header(header::ACCEPT_LANGUAGE, languages).send().await.unwrap();
        Got { status: answer.status().as_u16(), headers: answer.headers().clone(), html: answer.text().await.unwrap() }
    }
}

fn web_link(reply: &Reply) -> Option<String> {
    reply.blocks.iter().find_map(|block| match block {
        Block::Note(line) => line.iter().find_map(|span| match span {
            Span::Link { url, .. } => Some(url.clone()),
            _ => None,
        }),
        _ => None,
    })
}

#[tokio::test]
async fn a_leaderboard_leads_to_the_same_board_on_the_web() {
    let (site, question) = Site::open().await;
    for (name, text) in [("ann", full(&question)), ("ben", partial(&question)), ("cleo", partial(&question))] {
        site.world.person(name).answers(text).await;
    }
    let said = site.world.person("ann").says("leaderboard").await;
    assert!(said.contains("This board on the web – for whoever has the link, until Mon 9 Mar 09:00"), "{said}");
    let page = site.get(&site.address("leaderboard").await).await;
    assert_eq!(page.status, 200);
    insta::assert_snapshot!(page.text(), @"
    Leaderboard of one channel
    Today
    This week
    This month
    All time
    This week · starts anew Mon 9 Mar at 00:00 (in 7 days), Europe/Paris
    Rank
    Name
    Points
    Rounds
    1
    ann
    10
    1
    2
    ben
    3
    1
    2
    cleo
    3
    1
    Page 1 of 1 · 3 members
    Whoever has this address can read this board until Mon 9 Mar at 09:00 (Europe/Paris). /leaderboard in the chat gives a new one.
    ");
    // The list, the order and the ranks are those of the chat.
    let in_chat: Vec<_> = Regex::new(r"(?m)^(\d+)\. (\w+)")
        .unwrap()
        .captures_iter(&said)
        .map(|line| (line[1].to_owned(), line[2].to_owned()))
        .collect();
    assert_eq!(page.lines(), in_chat);
    assert!(!page.html.contains("id-ann"), "whom the platform calls how is nobody's business");

    // What is shown to the whole channel carries no link: it would outlive it.
    let board = site.world.person("ann").asks(Ask::Command(grammar::parse_line("leaderboard").unwrap())).await;
    let share = board.buttons.iter().find(|button| button.label == "Show everyone").unwrap();
    assert_eq!(web_link(&site.world.person("ann").presses(share).await), None);
    site.world.end().await;
}

#[tokio::test]
async fn a_season_is_a_stretch_of_time_with_a_name_and_final_when_it_is_over() {
    let (mut site, question) = Site::open().await;
    site.world.person("ann").answers(full(&question)).await;
    site.world.admin().says("season start \"Spring <b>\" 2026-03-02").await;
    let week = site.get(&site.address("leaderboard").await).await;
    let season = week.link("<bdi>Spring &lt;b&gt;</bdi>");
    insta::assert_snapshot!(site.get(&season).await.text(), @"
    Leaderboard of one channel
    Today
    This week
    This month
    All time
    Spring &lt;b&gt;
    Spring &lt;b&gt; · ends Tue 3 Mar at 00:00 (in 15 h), Europe/Paris
    Rank
    Name
    Points
    Rounds
    1
    ann
    10
    1
    Page 1 of 1 · 1 member
    Whoever has this address can read this board until Mon 9 Mar at 09:00 (Europe/Paris). /leaderboard in the chat gives a new one.
    ");
    site.at("2026-03-03 09:00");
    site.world.tick().await;
    let page = site.get(&season).await;
    assert_eq!(page.lines(), [("1".to_owned(), "ann".to_owned())]);
    assert!(page.text().contains("Spring &lt;b&gt; · final since 3 Mar 2026"), "{}", page.text());
    assert!(site.world.person("ann").says("leaderboard season").await.contains("This board on the web"));
    site.world.end().await;
}

#[tokio::test]
async fn other_stretches_of_time_are_a_link_away_and_last_no_longer() {
    let (mut site, question) = Site::open().await;
    site.world.person("ann").answers(full(&question)).await;
    let week = site.get(&site.address("leaderboard").await).await;
    let all = week.link("All time");
    site.at("2026-03-09 08:59");
    let next_week = site.get(&all).await.link("This week");
    let page = site.get(&next_week).await;
    insta::assert_snapshot!(page.text(), @"
    Leaderboard of one channel
    Today
    This week
    This month
    All time
    Nobody has answered yet.
    This week · starts anew Mon 16 Mar at 00:00 (in 7 days), Europe/Paris
    Whoever has this address can read this board until Mon 9 Mar at 09:00 (Europe/Paris). /leaderboard in the chat gives a new one.
    ");
    assert_eq!(site.get(&all).await.lines(), [("1".to_owned(), "ann".to_owned())]);
    site.at("2026-03-09 09:00");
    for link in [&all, &next_week] {
        let page = site.get(link).await;
        assert_eq!(page.status, 410);
        insta::allow_duplicates! {
            insta::assert_snapshot!(page.text(), @"
            Hone
            This link is older than seven days and has expired. Ask for a new one with /leaderboard in the chat.
            ");
        }
    }
    site.world.end().await;
}

#[tokio::test]
async fn a_channel_s_link_opens_that_channel_only() {
    let (site, question) = Site::open().await;
    site.world.person("ann").answers(full(&question)).await;
    let elsewhere = site.world.person("ann").in_channel("elsewhere");
    let reply = elsewhere.asks(Ask::Command(grammar::parse_line("leaderboard").unwrap())).await;
    assert!(site.get(&web_link(&reply).unwrap()).await.html.contains("Nobody has answered yet."));
    let workspace = site.get(&site.address("leaderboard week workspace").await).await;
    assert!(workspace.html.contains("<h1>Leaderboard of all channels</h1>"), "{}", workspace.html);
    assert_eq!(workspace.lines().len(), 1);
    site.world.end().await;
}

#[tokio::test]
async fn a_study_group_s_board_is_for_the_web_too_until_the_group_is_gone() {
    let (site, question) = Site::open().await;
    for name in ["ann", "ben"] {
        site.world.person(name).answers(full(&question)).await;
    }
    let ann = site.world.person("ann");
    ann.says("group create \"Night <owls>\"").await;
    let page = site.get(&site.address("leaderboard board:group").await).await;
    assert!(page.html.contains("<h1>Leaderboard of the study group Night &lt;owls&gt;</h1>"), "{}", page.html);
    assert_eq!(page.lines(), [("1".to_owned(), "ann".to_owned())]);
    let address = site.address("leaderboard board:group").await;
    ann.says("group leave").await;
    let page = site.get(&address).await;
    assert_eq!(page.status, 404);
    insta::assert_snapshot!(page.text(), @"
    Hone
    This group is gone. See those that are there with /group list, in the server.
    ");
    let against = ann.asks(Ask::Command(grammar::parse_line("leaderboard board:groups").unwrap())).await;
    assert_eq!(web_link(&against), None);
    site.world.end().await;
}

#[tokio::test]
async fn names_are_nothing_but_names() {
    let (site, question) = Site::open().await;
    let names = [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onmouseover='x",
        "&lt;b&gt; & co",
        "\u{202E}drawkcab",
        "\u{2067}\u{2066}never closed",
        "</bdi></table>",
        "{{7*7}}",
    ];
    for name in names {
        site.world.person(name).answers(partial(&question)).await;
    }
    let page = site.get(&site.address("leaderboard").await).await;
    let shown: Vec<_> = page.lines().into_iter().map(|(_, name)| name).collect();
    insta::assert_debug_snapshot!(shown, @r#"
    [
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&quot;&gt;&lt;img src=x onerror=alert(1)&gt;",
        "' onmouseover='x",
        "&amp;lt;b&amp;gt; &amp; co",
        "\u{202e}drawkcab",
        "\u{2067}\u{2066}never closed",
        "&lt;/bdi&gt;&lt;/table&gt;",
        "{{7*7}}",
    ]
    "#);
    // What has no letters of HTML's own stays as it is, within an isolate of its own.
    for tag in Regex::new("<([a-z]+)").unwrap().captures_iter(&page.html) {
        assert!(!["script", "img", "b"].contains(&&tag[1]), "{}", page.html);
    }
    assert_eq!(page.html.matches("<bdi>").count(), page.html.matches("</bdi>").count());
    site.world.end().await;
}

#[tokio::test]
async fn pages_turned_to_the_last_are_the_whole_board() {
    let (site, question) = Site::open().await;
    for i in 0..123 {
        let text = if i % 5 == 0 { full(&question) } else { partial(&question) };
        site.world.person(&format!("member-{i:03}")).answers(text).await;
    }
    let address = site.address("leaderboard").await;
    let mut page = site.get(&address).await;
    assert!(!page.html.contains("Previous"));
    let mut lines = page.lines();
    for _ in 2..=3 {
        page = site.get(&page.link("Next ›")).await;
        lines.extend(page.lines());
    }
    assert!(page.text().contains("Page 3 of 3 · 123 members") && !page.html.contains("Next ›"), "{}", page.text());
    assert_eq!(site.get(&page.link("‹ Previous")).await.lines(), lines[50..100]);
    let ranks: Vec<_> = lines.iter().map(|(rank, _)| rank.as_str()).collect();
    assert_eq!(ranks, [vec!["1"; 25], vec!["26"; 98]].concat());
    let mut names: Vec<_> = lines.iter().map(|(_, name)| name).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 123);
    for (asked, first) in [("9999", 100), ("4294967295", 100), ("0", 0), ("-1", 0), ("x", 0), ("", 0), ("1&page=2", 0)]
    {
        assert_eq!(site.get(&format!("{address}?page={asked}")).await.lines()[0], lines[first], "{asked}");
    }
    site.world.end().await;
}

#[tokio::test]
async fn nothing_leaks_the_address_and_nothing_runs() {
    let (mut site, _) = Site::open().await;
    let address = site.address("leaderboard").await;
    let good = site.get(&address).await;
    let unknown = site.get("nothing").await;
    site.at("2026-04-01 09:00");
    let expired = site.get(&address).await;
    assert_eq!([good.status, unknown.status, expired.status], [200, 404, 410]);
    for page in [good, unknown, expired] {
        let said = [
            "content-security-policy",
            "referrer-policy",
            "x-content-type-options",
            "cache-control",
            "x-robots-tag",
            "content-type",
        ]
        .map(|name| format!("{name}: {}", page.headers[name].to_str().unwrap()));
        insta::allow_duplicates! {
            insta::assert_snapshot!(said.join("\n"), @"
            content-security-policy: default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'
            referrer-policy: no-referrer
            x-content-type-options: nosniff
            cache-control: private, no-cache
            x-robots-tag: noindex, nofollow, noarchive
            content-type: text/html; charset=utf-8
            ");
        }
        assert!(!page.html.contains("<script") && !page.html.contains("style="), "{}", page.html);
    }
    let style = site.get("style.css").await;
    assert_eq!((style.status, style.headers["content-type"].to_str().unwrap()), (200, "text/css; charset=utf-8"));
    let client = reqwest::Client::new();
    assert_eq!(client.head(&address).send().await.unwrap().status(), 410);
    assert_eq!(client.post(&address).send().await.unwrap().status(), 405);
    site.world.end().await;
}

#[tokio::test]
async fn a_link_that_was_changed_is_refused_without_the_database() {
    let site = Site::over(World::over(Database::new().await).await).await;
    let address = site.address("leaderboard").await;
    let token = address.rsplit('/').next().unwrap().to_owned();
    let mut lock = site.world.database.pool.begin().await.unwrap();
    lock.execute("lock table workspace, schedule, board, standing in access exclusive mode").await.unwrap();
    let changed = if token.ends_with('A') { 'B' } else { 'A' };
    for other in [
        format!("{changed}{}", &token[1..]),
        format!("{}{changed}", &token[..token.len() - 1]),
        token[..token.len() - 4].to_owned(),
        format!("{token}{token}"),
        "x".repeat(5_000),
        "%ff%fe".to_owned(),
        "..".to_owned(),
    ] {
        let page = site.get_in(&other, "xx, de-AT;q=0.8, fr;q=0.5").await;
        assert_eq!(page.status, 404, "{other}");
        if !other.contains("..") {
            assert!(page.html.contains("Unter dieser Adresse gibt es keine Rangliste."), "{}", page.html);
        }
    }
    // The genuine one waits for a while, and then says so.
    let page = site.get(&address).await;
    assert_eq!((page.status, page.headers["retry-after"].to_str().unwrap()), (503, "60"));
    insta::assert_snapshot!(page.text(), @"
    Hone
    The board cannot be shown just now. Try again in a minute.
    ");
    lock.rollback().await.unwrap();
    assert_eq!(site.get(&address).await.status, 200);
    site.world.end().await;
}

#[tokio::test]
async fn the_page_speaks_the_workspace_s_language() {
    let (site, question) = Site::open().await;
    site.world.person("ann").answers(full(&question)).await;
    let mut said = Vec::new();
    for language in Language::EVERY {
        site.world.admin().says(&format!("daily settings language:{}", language.code())).await;
        let page = site.get_in(&site.address("leaderboard").await, "en").await;
        assert!(page.html.contains(&format!("<html lang=\"{}\">", language.code())), "{}", page.html);
        said.push(page.text().replace('\n', " | "));
    }
    insta::assert_snapshot!(said.join("\n"), @"
    Leaderboard of one channel | Today | This week | This month | All time | This week · starts anew Mon 9 Mar at 00:00 (in 7 days), Europe/Paris | Rank | Name | Points | Rounds | 1 | ann | 10 | 1 | Page 1 of 1 · 1 member | Whoever has this address can read this board until Mon 9 Mar at 09:00 (Europe/Paris). /leaderboard in the chat gives a new one.
    Rangliste eines Kanals | Heute | Diese Woche | Dieser Monat | Gesamt | Diese Woche · beginnt neu Mo, 9. März, 00:00 Uhr (in 7 Tagen), Europe/Paris | Rang | Name | Punkte | Runden | 1 | ann | 10 | 1 | Seite 1 von 1 · 1 Mitglied | Wer diese Adresse hat, kann die Rangliste bis Mo, 9. März, 09:00 Uhr (Europe/Paris) lesen. Mit /rangliste im Chat gibt es eine neue.
    Classement d’un salon | Aujourd’hui | Cette semaine | Ce mois-ci | Depuis toujours | Cette semaine · repart de zéro lun. 9 mars à 00:00 (dans 7 jours), Europe/Paris | Rang | Nom | Points | Manches | 1 | ann | 10 | 1 | Page 1 sur 1 · 1 membre | Quiconque a cette adresse peut lire ce classement jusqu’à lun. 9 mars à 09:00 (Europe/Paris). /classement dans la messagerie en donne une nouvelle.
    Clasificación de un canal | Hoy | Esta semana | Este mes | Histórico | Esta semana · empieza de nuevo lun 9 mar, 00:00 (dentro de 7 días), Europe/Paris | Puesto | Nombre | Puntos | Rondas | 1 | ann | 10 | 1 | Página 1 de 1 · 1 miembro | Quien tenga esta dirección puede leer esta clasificación hasta lun 9 mar, 09:00 (Europe/Paris). /clasificación en el chat da una nueva.
    Ranking de um canal | Hoje | Esta semana | Este mês | Desde o início | Esta semana · recomeça seg., 9 de mar., 00:00 (em 7 dias), Europe/Paris | Posição | Nome | Pontos | Rodadas | 1 | ann | 10 | 1 | Página 1 de 1 · 1 membro | Quem tiver este endereço pode ler este ranking até seg., 9 de mar., 09:00 (Europe/Paris). /ranking no chat dá um novo.
    チャンネルのランキング | 今日 | 今週 | 今月 | 全期間 | 今週 · リセット：3月9日（月）00:00 (7日後)、Europe/Paris | 順位 | 名前 | 得点 | 回数 | 1 | ann | 10 | 1 | 1/1ページ · 1人 | このアドレスを知っている人は、3月9日（月）09:00（Europe/Paris）までこのランキングを見られます。新しいものはチャットの/ランキングで受け取れます。
    ");
    site.world.end().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn on_discord_the_link_stands_below_the_board() {
    let discord = FakeDiscord::start().await;
    let database = Database::new().await;
    let home = tempfile::tempdir().unwrap();
    let (token, url) = (discord.token(), discord.url());
    let variables = [
        ("DISCORD_TOKEN", token.as_str()),
        ("DISCORD_API_URL", url.as_str()),
        ("DATABASE_URL", database.url.as_str()),
        ("HONE_HTTP", "127.0.0.1:0"),
        ("HONE_PUBLIC_URL", "https://hone.example.org"),
    ];
    let mut running = Running(hone(home.path(), &variables, &["serve"]).stdout(Stdio::null()).spawn().unwrap());
    let mut log = BufReader::new(running.0.stderr.take().unwrap()).lines();
    let served = tokio::task::block_in_place(|| served_at(&mut log));
    discord.wait_at_most(Duration::from_mins(1));
    discord.ready().await;
    let channel = discord.channels_in(discord.home(), 1)[0];
    let shown =
        discord.user("ann").slash(channel, "leaderboard", &[("board", "workspace".into())]).await.message().await;
    let said = shown.text();
    assert!(said.contains("-# [This board on the web](<https://hone.example.org/board/"), "{said}");
    let page = reqwest::get(address_in(&said, &served)).await.unwrap();
    assert_eq!(page.status(), 200);
    assert!(page.text().await.unwrap().contains("<h1>Leaderboard of all channels</h1>"));
    discord.assert_clean();
    drop(running);
    database.drop().await;
}

/// The address in what a process says, on the machine where it listens.
fn address_in(said: &str, served: &str) -> String {
    let found = Regex::new(r"https://hone\.example\.org(/board/[\w-]+)").unwrap();
    format!("{served}{}", &found.captures(said).unwrap_or_else(|| panic!("no link in {said}"))[1])
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_share_the_key_and_the_log_never_names_a_link() {
    let database = Database::new().await;
    let home = tempfile::tempdir().unwrap();
    let variables = [
        ("DATABASE_URL", database.url.as_str()),
        ("HONE_HTTP", "127.0.0.1:0"),
        ("HONE_PUBLIC_URL", "https://hone.example.org/"),
        ("HONE_LOG", "hone=trace,info"),
    ];
    let arguments = ["terminal", "--at", "2026-12-01T09:00"];
    let mut processes = Vec::new();
    for name in ["ann", "ben"] {
        let mut process = Running(hone(home.path(), &variables, &arguments).stdin(Stdio::piped()).spawn().unwrap());
        let mut log = BufReader::new(process.0.stderr.take().unwrap()).lines();
        let served = tokio::task::block_in_place(|| served_at(&mut log));
        let mut typed = process.0.stdin.take().unwrap();
        typed
            .write_all(
                format!("as {name}\nanswer I would limit what one caller may do and log everything.\nleaderboard\n")
                    .as_bytes(),
            )
            .unwrap();
        let mut shown = BufReader::new(process.0.stdout.take().unwrap());
        let mut said = String::new();
        while !said.contains("/board/") {
            assert!(tokio::task::block_in_place(|| shown.read_line(&mut said)).unwrap() > 0, "it ended:\n{said}");
        }
        processes.push((process, typed, log, served, said));
    }
    let mut secrets = Vec::new();
    for (maker, reader) in [(0, 1), (1, 0), (0, 0)] {
        let address = address_in(&processes[maker].4, &processes[reader].3);
        let answer = reqwest::get(&address).await.unwrap();
        assert_eq!(answer.status(), 200);
        let html = answer.text().await.unwrap();
        assert!(html.contains("<bdi>ann</bdi>"), "{html}");
        secrets.push(address.rsplit('/').next().unwrap().to_owned());
    }
    for (process, typed, log, ..) in processes {
        drop(typed);
        let log: Vec<_> = tokio::task::block_in_place(|| log.map(Result::unwrap).collect());
        assert!(!log.iter().any(|line| secrets.iter().any(|secret| line.contains(secret))), "{log:?}");
        drop(process);
    }
    let keys: Vec<Vec<u8>> =
        sqlx::query_scalar("select key from board_link_key").fetch_all(&database.pool).await.unwrap();
    assert!(keys.len() == 1 && keys[0].len() == 32);
    database.drop().await;
}

#[tokio::test]
async fn one_key_holds_until_it_is_taken_away() {
    let world = World::new().await;
    let (store, now) = (&world.app.store, world.now());
    let links = |key| BoardLinks::new("https://hone.example.org".parse().unwrap(), key);
    let link = BoardLink {
        workspace: WorkspaceId(1),
        channel: "general".to_owned(),
        scope: Scope::Channel,
        span: hone::quiz::standing::Span::Week,
        until: now + TimeDelta::days(1),
    };
    let token = links(store.board_link_key(Key::of([1; 32]), now).await.unwrap()).token(&link);
    let second = links(store.board_link_key(Key::random().unwrap(), now).await.unwrap());
    assert_eq!(second.read(&token, now), Ok(link));
    world.database.pool.execute("delete from board_link_key").await.unwrap();
    let third = links(store.board_link_key(Key::random().unwrap(), now).await.unwrap());
    assert_eq!(third.read(&token, now), Err(DeadLink::Unknown));
    world.end().await;
}
