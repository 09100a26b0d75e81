//! PostgreSQL 18 compiled to WebAssembly, inside this process, served to sqlx over a private Unix socket.
//!
//! The engine is one backend, so there is one connection: a second one is refused at once instead of
//! waiting for ever. It has no autovacuum and no checkpointer; an hourly task does their work.

use std::io::{ErrorKind, Read, Write};
use std::os::unix::fs::PermissionsExt as _;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, mpsc};
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, anyhow, bail, ensure};
use oliphaunt_wasix::session::{
    CatalogProfile, PostgresConfig, PreparedDatabase, PreparedRuntime, ProtocolPumpOutcome, ProtocolSession,
    ProtocolStream, StartupConfig, startup_error_response_output,
};
use oliphaunt_wasix::{DatabaseStorage, Extension};
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions, PgSslMode};

/// How long a new connection waits for the old one to be gone.
const HAND_OVER: Duration = Duration::from_secs(3);
/// How often the engine's housekeeping runs.
const HOUSEKEEPING: Duration = Duration::from_hours(1);

/// Starts the engine in `folder` and opens the one connection to it.
pub(super) async fn open(folder: &Path) -> Result<(PgPool, Engine)> {
    let folder = folder.to_owned();
    // Starting blocks for up to seconds: not on an async worker.
    let (options, engine) = tokio::task::spawn_blocking(move || start(&folder)).await??;
    let pool = PgPoolOptions::new()
        .max_connections(1)
        .min_connections(1)
        // A new connection is a new backend with a recovery of its own.
        .idle_timeout(None)
        .max_lifetime(None)
        .test_before_acquire(false)
        .acquire_timeout(Duration::from_secs(20))
        .connect_with(options)
        .await
        .context("The embedded database does not answer")?;
    let housekeeping = pool.clone();
    tokio::spawn(async move {
        loop {
            tokio::time::sleep(HOUSEKEEPING).await;
            for statement in ["vacuum analyze", "checkpoint"] {
                if let Err(error) = sqlx::raw_sql(statement).execute(&housekeeping).await {
                    tracing::warn!(%error, statement, "housekeeping of the embedded database failed");
                }
            }
        }
    });
    Ok((pool, engine))
}

/// The engine's thread, as seen from outside.
#[derive(Debug, Clone)]
pub(super) struct Engine {
    busy: Arc<AtomicBool>,
}

impl Engine {
    /// Waits until the last connection is closed and its changes are checkpointed, at most ten seconds.
    pub(super) async fn settled(&self) {
        for _ in 0..500 {
            if !self.busy.load(Ordering::SeqCst) {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    }
}

fn start(folder: &Path) -> Result<(PgConnectOptions, Engine)> {
    let told = folder.display().to_string();
    std::fs::create_dir_all(folder)
        .with_context(|| format!("The data folder {told} cannot be made; choose another with HONE_DATA_DIR"))?;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700))
        .with_context(|| format!("The data folder {told} is not ours to protect; choose another with HONE_DATA_DIR"))?;
    let folder = folder.canonicalize()?;
    let lock = std::fs::File::create(folder.join(".lock"))
        .with_context(|| format!("The data folder {told} cannot be written to"))?;
    lock.try_lock().map_err(|_| {
        anyhow!("The data folder {told} is in use by another Hone. Stop that one, or choose another folder with HONE_DATA_DIR.")
    })?;
    let root = folder.join("pg18");
    // Killed during the very first start: nothing was ever stored (the descriptor is written last), and the
    // engine refuses the half-made root. Moved aside rather than deleted.
    if root.exists() && !root.join(".oliphaunt.json").exists() && !root.join("PG_VERSION").exists() {
        let stamp = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH)?.as_millis();
        std::fs::rename(&root, folder.join(format!("pg18.incomplete-{stamp}")))?;
    }
    let socket = folder.join(".s.PGSQL.5432");
    ensure!(
        socket.as_os_str().len() < 100,
        "The path of the data folder {told} is too long for a Unix socket; choose a shorter one with HONE_DATA_DIR"
    );
    let busy = Arc::new(AtomicBool::new(false));
    let engine = Engine { busy: busy.clone() };
    let (opened, outcome) = mpsc::channel();
    // The engine lives and dies on one thread.
    std::thread::Builder::new().name("embedded-postgres".into()).spawn(move || {
        let prepared = (|| -> Result<_> {
            let database =
                PreparedDatabase::prepare(DatabaseStorage::Directory(root), CatalogProfile::Standard, "postgres")?;
            let _ = std::fs::remove_file(&socket);
            let runtime = database.runtime()?;
            Ok((database, runtime, UnixListener::bind(&socket)?))
        })();
        match prepared {
            Err(error) => {
                let _ = opened.send(Err(error));
            }
            Ok((_database, runtime, listener)) => {
                let _lock = lock;
                let _ = opened.send(Ok(()));
                serve_all(&runtime, listener, &busy);
            }
        }
    })?;
    outcome.recv().context("The embedded database's thread died")?.with_context(|| {
        format!(
            "The embedded database in {told} cannot be opened. Restore the folder from a backup, or move it away to start anew; nothing was changed in it"
        )
    })?;
    let options = PgConnectOptions::new_without_pgpass()
        .socket(&folder)
        .username("postgres")
        .database("postgres")
        .ssl_mode(PgSslMode::Disable);
    Ok((options, engine))
}

fn serve_all(runtime: &PreparedRuntime, listener: UnixListener, busy: &Arc<AtomicBool>) {
    let (admit, admitted) = mpsc::channel::<UnixStream>();
    let taken = busy.clone();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let until = Instant::now() + HAND_OVER;
            let free = loop {
                if !taken.swap(true, Ordering::SeqCst) {
                    break true;
                }
                if Instant::now() >= until {
                    break false;
                }
                std::thread::sleep(Duration::from_millis(20));
            };
            if !free {
                std::thread::spawn(move || refuse(stream));
            } else if admit.send(stream).is_err() {
                return;
            }
        }
    });
    for stream in admitted {
        // Whatever one client does, the next one is served.
        if let Err(error) = serve(runtime, stream) {
            tracing::warn!(error = format!("{error:#}"), "a connection to the embedded database ended badly");
        }
        busy.store(false, Ordering::SeqCst);
    }
}

/// A fatal error that sqlx does not retry (it would retry 53300 until the pool times out).
fn refuse(mut stream: UnixStream) {
    let _ = stream.set_read_timeout(Some(Duration::from_secs(2)));
    if !matches!(read_startup(&mut stream), Ok(Some(_))) {
        return;
    }
    let mut body = Vec::new();
    for field in ["SFATAL", "VFATAL", "C0A000", "Mthe embedded database has one connection and it is taken"] {
        body.extend(field.as_bytes());
        body.push(0);
    }
    body.push(0);
    let mut message = vec![b'E'];
    message.extend(u32::try_from(body.len() + 4).unwrap_or(u32::MAX).to_be_bytes());
    message.extend(body);
    let _ = stream.write_all(&message);
}

const SSL_REQUEST: u32 = 80_877_103;
const GSS_REQUEST: u32 = 80_877_104;
const CANCEL_REQUEST: u32 = 80_877_102;

/// The startup packet, or `None` when there will be none.
fn read_startup(stream: &mut UnixStream) -> Result<Option<Vec<u8>>> {
    loop {
        let mut length = [0u8; 4];
        if stream.read_exact(&mut length).is_err() {
            return Ok(None);
        }
        let size = u32::from_be_bytes(length) as usize;
        if !(8..10_000).contains(&size) {
            bail!("not a PostgreSQL client");
        }
        let mut packet = length.to_vec();
        packet.resize(size, 0);
        stream.read_exact(&mut packet[4..])?;
        match u32::from_be_bytes(packet[4..8].try_into()?) {
            SSL_REQUEST | GSS_REQUEST => stream.write_all(b"N")?,
            CANCEL_REQUEST => return Ok(None),
            _ => return Ok(Some(packet)),
        }
    }
}

/// The stream as the engine reads it while a COPY runs.
struct Direct {
    stream: UnixStream,
    ahead: Option<u8>,
}

impl Read for Direct {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        match (buffer.first_mut(), self.ahead) {
            (Some(first), Some(byte)) => {
                *first = byte;
                self.ahead = None;
                Ok(1)
            }
            _ => self.stream.read(buffer),
        }
    }
}

impl Write for Direct {
    fn write(&mut self, buffer: &[u8]) -> std::io::Result<usize> {
        self.stream.write(buffer)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.stream.flush()
    }
}

impl ProtocolStream for Direct {
    fn read_ready(&mut self) -> std::io::Result<bool> {
        if self.ahead.is_some() {
            return Ok(true);
        }
        self.stream.set_nonblocking(true)?;
        let mut byte = [0u8];
        let read = self.stream.read(&mut byte);
        self.stream.set_nonblocking(false)?;
        match read {
            Ok(1) => {
                self.ahead = Some(byte[0]);
                Ok(true)
            }
            Ok(_) => Ok(false),
            Err(error) if error.kind() == ErrorKind::WouldBlock => Ok(false),
            Err(error) => Err(error),
        }
    }
}

fn serve(runtime: &PreparedRuntime, mut stream: UnixStream) -> Result<()> {
    let Some(packet) = read_startup(&mut stream)? else { return Ok(()) };
    let words: Vec<String> =
        packet[8..].split(|byte| *byte == 0).map(|word| String::from_utf8_lossy(word).into_owned()).collect();
    let value = |key: &str| words.chunks(2).find(|pair| pair[0] == key).and_then(|pair| pair.get(1).cloned());
    let username = value("user").unwrap_or_else(|| "postgres".into());
    let startup = StartupConfig { database: value("database").unwrap_or_else(|| username.clone()), username };
    let mut session = match runtime.open_with_extensions(PostgresConfig::default(), startup, &[Extension::PG_TRGM]) {
        Ok(session) => session,
        Err(error) => {
            if let Some(output) = startup_error_response_output(&error) {
                stream.write_all(output.as_ref())?;
            }
            return Err(error);
        }
    };
    let response = session.startup_with_packet(&packet)?;
    stream.write_all(&response.output)?;
    if !response.accepted {
        return session.shutdown();
    }
    session.attach_protocol_stream(Direct { stream: stream.try_clone()?, ahead: None })?;
    let end = pump(&mut session, &mut stream);
    if !matches!(end, Ok(true)) {
        // The client is gone: its transaction ends.
        let _ = session.send_buffered(b"Q\0\0\0\x0dROLLBACK\0");
    }
    session.shutdown().context("the backend did not close")?;
    end.map(|_| ())
}

/// Messages in whole batches to the engine, its answers back. `true`: the engine took the stream over to the end.
fn pump(session: &mut ProtocolSession, stream: &mut UnixStream) -> Result<bool> {
    let (mut buffer, mut chunk) = (Vec::new(), vec![0u8; 1 << 16]);
    loop {
        let read = stream.read(&mut chunk)?;
        if read == 0 {
            return Ok(false);
        }
        buffer.extend_from_slice(&chunk[..read]);
        let (mut at, mut end, mut terminate) = (0, 0, false);
        while at + 5 <= buffer.len() {
            let size = u32::from_be_bytes(buffer[at + 1..at + 5].try_into()?) as usize + 1;
            ensure!(size >= 5, "bad message length");
            if at + size > buffer.len() {
                break;
            }
            match buffer[at] {
                b'X' => {
                    terminate = true;
                    break;
                }
                b'Q' | b'S' | b'H' | b'd' | b'c' | b'f' => end = at + size,
                _ => {}
            }
            at += size;
        }
        if end > 0 {
            let batch: Vec<u8> = buffer.drain(..end).collect();
            let rest = buffer.clone();
            match session.send_with_connection_protocol_pump(&batch, || rest)? {
                ProtocolPumpOutcome::Buffered(output) => stream.write_all(&output)?,
                ProtocolPumpOutcome::Streamed => return Ok(true),
            }
        }
        if terminate {
            return Ok(false);
        }
    }
}
