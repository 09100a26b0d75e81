//! A real PostgreSQL for the tests: a throw-away cluster, a migrated template, a database per test.
//!
//! `TEST_DATABASE_URL` names a server to use instead (its role must be allowed to create databases). Otherwise a
//! private cluster is started from installed binaries, with no network port and for root too; it is stopped
//! and removed when the tests end, however they end.

use std::hash::{Hash as _, Hasher as _};
use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, chown};
use std::os::unix::process::CommandExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};

use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::{AssertSqlSafe, Connection as _, PgConnection};

const INSTALL: &str = "No PostgreSQL server binaries were found. Run tests/run, which installs them on Debian and Ubuntu; \
                       elsewhere install PostgreSQL 15 or later, or set TEST_DATABASE_URL.";

struct Cluster {
    url: String,
    /// Cleans up when its standard input closes, which the end of this process does.
    _watchdog: Option<Child>,
}

static CLUSTER: OnceLock<Cluster> = OnceLock::new();
static MADE: AtomicU32 = AtomicU32::new(0);
/// Whether the server commits as a careful one does, which tests need not wait for. To be said before the first use.
pub(crate) static DURABLE: AtomicBool = AtomicBool::new(false);

/// The address of the server's maintenance database.
pub(crate) fn server_url() -> &'static str {
    &CLUSTER
        .get_or_init(|| match std::env::var("TEST_DATABASE_URL") {
            Ok(url) if !url.is_empty() => Cluster { url, _watchdog: None },
            _ => start(),
        })
        .url
}

/// One of the server's programs.
pub(crate) fn program(name: &str) -> PathBuf {
    find_binaries().expect(INSTALL).join(name)
}

fn start() -> Cluster {
    let durable = DURABLE.load(Ordering::Relaxed);
    let kind = if durable { "durable" } else { "tests" };
    let root = std::env::temp_dir().join(format!("hone-{kind}-{}", std::process::id()));
    std::fs::create_dir_all(&root).unwrap();
    std::fs::set_permissions(&root, std::fs::Permissions::from_mode(0o700)).unwrap();
    // PostgreSQL refuses to run as root: there it runs as somebody harmless.
    let user = (std::fs::metadata("/proc/self").map_or(1, |process| process.uid()) == 0).then(unprivileged);
    if let Some((uid, gid)) = user {
        chown(&root, Some(uid), Some(gid)).unwrap();
    }
    let run = |tool: &str, arguments: &[&str]| {
        let mut command = Command::new(program(tool));
        command.args(arguments).current_dir("/").env_remove("PGDATA").env_remove("PGPORT").env("LC_ALL", "C");
        if let Some((uid, gid)) = user {
            command.gid(gid).uid(uid);
        }
        let output = command.process_group(0).stdin(Stdio::null()).output().unwrap();
        assert!(output.status.success(), "{tool}: {}", String::from_utf8_lossy(&output.stderr));
    };
    let (data, log) = (root.join("data"), root.join("log"));
    let text = |path: &Path| path.to_str().unwrap().to_owned();
    run("initdb", &["-D", &text(&data), "-U", "postgres", "--auth=trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
    let (safe, memory) = if durable { ("on", "512MB -c max_wal_size=4GB") } else { ("off", "64MB") };
    let options = format!(
        "-c listen_addresses='' -c unix_socket_directories='{}' -c fsync={safe} -c synchronous_commit={safe} -c full_page_writes={safe} \
         -c max_connections=400 -c shared_buffers={memory}",
        root.display()
    );
    run("pg_ctl", &["-D", &text(&data), "-w", "-t", "60", "-l", &text(&log), "-o", &options, "start"]);
    let watchdog = Command::new("sh")
        .arg("-c")
        .arg("cat >/dev/null; pid=$(head -n 1 \"$1/data/postmaster.pid\"); kill -INT $pid; while kill -0 $pid 2>/dev/null; do sleep 0.05; done; rm -rf \"$1\"")
        .arg("sh")
        .arg(&root)
        .process_group(0)
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    Cluster {
        url: format!("postgresql://postgres@localhost/postgres?host={}", root.display()),
        _watchdog: Some(watchdog),
    }
}

/// The folder that holds the newest installed server.
fn find_binaries() -> Option<PathBuf> {
    let complete = |dir: &Path| ["initdb", "pg_ctl", "postgres"].iter().all(|tool| dir.join(tool).is_file());
    let mut found: Vec<(u32, PathBuf)> = Vec::new();
    for base in ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/opt"] {
        for entry in std::fs::read_dir(base).into_iter().flatten().flatten() {
            let version = entry.file_name().to_string_lossy().trim_start_matches("postgresql@").parse().unwrap_or(0);
            let dir = entry.path().join("bin");
            if version >= 15 && complete(&dir) {
                found.push((version, dir));
            }
        }
    }
    found.sort();
    found
        .pop()
        .map(|(_, dir)| dir)
        .or_else(|| std::env::split_paths(&std::env::var_os("PATH")?).find(|dir| complete(dir)))
}

fn unprivileged() -> (u32, u32) {
    let users = std::fs::read_to_string("/etc/passwd").unwrap_or_default();
    let ids = |name: &str| {
        users.lines().find_map(|line| {
            let fields: Vec<_> = line.split(':').collect();
            (fields.first() == Some(&name))
                .then(|| Some((fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?)))?
        })
    };
    ids("postgres").or_else(|| ids("nobody")).unwrap_or((65534, 65534))
}

/// A migrated database of a test's own, dropped at its end.
pub(crate) struct Database {
    pub pool: PgPool,
    pub url: String,
    name: String,
}

impl Database {
    pub(crate) async fn new() -> Self {
        let admin: PgConnectOptions = tokio::task::spawn_blocking(server_url).await.unwrap().parse().unwrap();
        let mut connection = PgConnection::connect_with(&admin).await.unwrap();
        let template = migrated_template(&admin, &mut connection).await;
        let name = format!("test_{}_{}", std::process::id(), MADE.fetch_add(1, Ordering::Relaxed));
        run(&mut connection, format!("create database {name} template {template}")).await;
        connection.close().await.unwrap();
        let options = admin.clone().database(&name);
        let pool = PgPoolOptions::new().max_connections(5).connect_with(options).await.unwrap();
        let url = server_url().replacen("/postgres?", &format!("/{name}?"), 1);
        Self { pool, url, name }
    }

    /// With a single connection, as the embedded database has: a second one taken while holding it times out.
    pub(crate) async fn with_one_connection() -> Self {
        let mut database = Self::new().await;
        let options: PgConnectOptions = database.url.parse().unwrap();
        database.pool.close().await;
        database.pool = PgPoolOptions::new()
            .max_connections(1)
            .acquire_timeout(std::time::Duration::from_secs(10))
            .connect_with(options)
            .await
            .unwrap();
        database
    }

    pub(crate) async fn drop(self) {
        self.pool.close().await;
        let admin: PgConnectOptions = server_url().parse().unwrap();
        let mut connection = PgConnection::connect_with(&admin).await.unwrap();
        run(&mut connection, format!("drop database if exists {} with (force)", self.name)).await;
    }
}

/// The template every test's database is a copy of; made by whoever comes first.
async fn migrated_template(admin: &PgConnectOptions, connection: &mut PgConnection) -> String {
    // Short, however many migrations there are: Postgres cuts names at 63 bytes.
    let mut version = std::hash::DefaultHasher::new();
    hone::store::MIGRATOR.iter().for_each(|migration| migration.checksum.hash(&mut version));
    let template = format!("hone_{:016x}", version.finish());
    run(connection, "select pg_advisory_lock(727)".to_owned()).await;
    let known: bool = sqlx::query_scalar(AssertSqlSafe(format!(
        "select exists (select 1 from pg_database where datname = '{template}')"
    )))
    .fetch_one(&mut *connection)
    .await
    .unwrap();
    if !known {
        run(connection, format!("create database {template}_new")).await;
        let mut fresh = PgConnection::connect_with(&admin.clone().database(&format!("{template}_new"))).await.unwrap();
        hone::store::MIGRATOR.run(&mut fresh).await.unwrap();
        fresh.close().await.unwrap();
        run(connection, format!("alter database {template}_new rename to {template}")).await;
    }
    run(connection, "select pg_advisory_unlock(727)".to_owned()).await;
    template
}

async fn run(connection: &mut PgConnection, statement: String) {
    sqlx::raw_sql(AssertSqlSafe(statement)).execute(connection).await.unwrap();
}
