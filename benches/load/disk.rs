//! A disk that forgets what was not flushed, and that is full when it is told so: files in memory, behind the kernel's own calls.
//! Names are kept at once; of a file's bytes only those that `fsync` confirmed survive `lose_power`.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use fuser::{
    BackgroundSession, BsdFileFlags, Config, Errno, FileAttr, FileHandle, FileType, Filesystem, FopenFlags, Generation,
    INodeNo, LockOwner, OpenFlags, RenameFlags, ReplyAttr, ReplyCreate, ReplyData, ReplyDirectory, ReplyEmpty,
    ReplyEntry, ReplyStatfs, ReplyWrite, Request, TimeOrNow, WriteFlags,
};

const PAGE: usize = 4096;
/// The kernel asks again each time: the disk may have lost its power.
const TTL: Duration = Duration::ZERO;

#[derive(Default)]
struct File {
    bytes: Vec<u8>,
    safe: Vec<u8>,
    /// Pages that `safe` does not have yet.
    unsafe_pages: BTreeSet<usize>,
}

enum Node {
    File(File),
    Folder(BTreeMap<OsString, u64>),
}

struct Held {
    nodes: HashMap<u64, Node>,
    next: u64,
    /// Bytes that fit, of all files together.
    room: usize,
}

/// What is on the disk, whether it is mounted or not.
#[derive(Clone)]
pub struct Disk(Arc<Mutex<Held>>);

impl Disk {
    pub fn new() -> Self {
        let nodes = HashMap::from([(INodeNo::ROOT.0, Node::Folder(BTreeMap::new()))]);
        Self(Arc::new(Mutex::new(Held { nodes, next: 2, room: usize::MAX })))
    }

    /// # Errors
    /// When this machine does not let its programs be a file system.
    pub fn mount(&self, at: &Path) -> std::io::Result<BackgroundSession> {
        fuser::spawn_mount(self.clone(), at, &Config::default())
    }

    /// Whatever no flush confirmed is gone. The disk must not be mounted then: the kernel remembers, too.
    pub fn lose_power(&self) -> usize {
        let (mut held, mut lost) = (self.held(), 0);
        for node in held.nodes.values_mut() {
            if let Node::File(file) = node {
                lost += file.unsafe_pages.len();
                file.unsafe_pages.clear();
                file.bytes = file.safe.clone();
            }
        }
        lost
    }

    /// From now on only so many bytes more fit; none: as many as there are.
    pub fn leave_room(&self, more: Option<usize>) {
        let mut held = self.held();
        held.room = more.map_or(usize::MAX, |more| held.used() + more);
    }

    fn held(&self) -> MutexGuard<'_, Held> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Held {
    fn used(&self) -> usize {
        let size = |node: &Node| if let Node::File(file) = node { file.bytes.len() } else { 0 };
        self.nodes.values().map(size).sum()
    }

    fn folder(&mut self, of: INodeNo) -> Result<&mut BTreeMap<OsString, u64>, Errno> {
        match self.nodes.get_mut(&of.0) {
            Some(Node::Folder(names)) => Ok(names),
            _ => Err(Errno::ENOENT),
        }
    }

    fn file(&mut self, of: INodeNo) -> Result<&mut File, Errno> {
        match self.nodes.get_mut(&of.0) {
            Some(Node::File(file)) => Ok(file),
            _ => Err(Errno::ENOENT),
        }
    }

    fn named(&mut self, parent: INodeNo, name: &OsStr) -> Result<FileAttr, Errno> {
        let number = *self.folder(parent)?.get(name).ok_or(Errno::ENOENT)?;
        self.attributes(INodeNo(number))
    }

    fn attributes(&self, of: INodeNo) -> Result<FileAttr, Errno> {
        let (kind, size) = match self.nodes.get(&of.0).ok_or(Errno::ENOENT)? {
            Node::File(file) => (FileType::RegularFile, file.bytes.len() as u64),
            Node::Folder(_) => (FileType::Directory, 0),
        };
        let (then, folder) = (UNIX_EPOCH, kind == FileType::Directory);
        Ok(FileAttr {
            ino: of,
            size,
            blocks: size.div_ceil(512),
            atime: then,
            mtime: then,
            ctime: then,
            crtime: then,
            kind,
            perm: if folder { 0o755 } else { 0o644 },
            nlink: 1 + u32::from(folder),
            uid: 0,
            gid: 0,
            rdev: 0,
            blksize: PAGE as u32,
            flags: 0,
        })
    }

    fn add(&mut self, parent: INodeNo, name: &OsStr, node: Node) -> Result<FileAttr, Errno> {
        let number = self.next;
        self.folder(parent)?.insert(name.to_owned(), number);
        self.next += 1;
        self.nodes.insert(number, node);
        self.attributes(INodeNo(number))
    }

    fn write(&mut self, of: INodeNo, at: usize, data: &[u8]) -> Result<u32, Errno> {
        let (room, used) = (self.room, if self.room == usize::MAX { 0 } else { self.used() });
        let file = self.file(of)?;
        let end = at + data.len();
        if room != usize::MAX && used + end.saturating_sub(file.bytes.len()) > room {
            return Err(Errno::ENOSPC);
        }
        if file.bytes.len() < end {
            file.bytes.resize(end, 0);
        }
        file.bytes[at..end].copy_from_slice(data);
        file.unsafe_pages.extend(at / PAGE..end.div_ceil(PAGE));
        Ok(u32::try_from(data.len()).unwrap_or(u32::MAX))
    }

    fn resize(&mut self, of: INodeNo, size: usize) -> Result<(), Errno> {
        let file = self.file(of)?;
        let shorter = size.min(file.bytes.len());
        file.bytes.resize(size, 0);
        file.unsafe_pages.extend(shorter / PAGE..size.div_ceil(PAGE));
        Ok(())
    }

    fn flush(&mut self, of: INodeNo) -> Result<(), Errno> {
        let file = self.file(of)?;
        file.safe.resize(file.bytes.len(), 0);
        for page in std::mem::take(&mut file.unsafe_pages) {
            let (from, to) = (page * PAGE, ((page + 1) * PAGE).min(file.bytes.len()));
            if from < to {
                file.safe[from..to].copy_from_slice(&file.bytes[from..to]);
            }
        }
        Ok(())
    }
}

/// Answers with what was found, or with why not.
macro_rules! answer {
    ($reply:ident, $found:expr, |$value:pat_param| $said:expr) => {
        match $found {
            Ok($value) => $said,
            Err(why) => $reply.error(why),
        }
    };
}

impl Filesystem for Disk {
    fn lookup(&self, _: &Request, parent: INodeNo, name: &OsStr, reply: ReplyEntry) {
        answer!(reply, self.held().named(parent, name), |attr| reply.entry(&TTL, &attr, Generation(0)));
    }

    fn getattr(&self, _: &Request, ino: INodeNo, _: Option<FileHandle>, reply: ReplyAttr) {
        answer!(reply, self.held().attributes(ino), |attr| reply.attr(&TTL, &attr));
    }

    fn setattr(
        &self,
        _: &Request,
        ino: INodeNo,
        _: Option<u32>,
        _: Option<u32>,
        _: Option<u32>,
        size: Option<u64>,
        _: Option<TimeOrNow>,
        _: Option<TimeOrNow>,
        _: Option<SystemTime>,
        _: Option<FileHandle>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<SystemTime>,
        _: Option<BsdFileFlags>,
        reply: ReplyAttr,
    ) {
        let mut held = self.held();
        let resized = size.map_or(Ok(()), |size| held.resize(ino, size as usize));
        answer!(reply, resized.and_then(|()| held.attributes(ino)), |attr| reply.attr(&TTL, &attr));
    }

    fn mkdir(&self, _: &Request, parent: INodeNo, name: &OsStr, _: u32, _: u32, reply: ReplyEntry) {
        let made = self.held().add(parent, name, Node::Folder(BTreeMap::new()));
        answer!(reply, made, |attr| reply.entry(&TTL, &attr, Generation(0)));
    }

    fn create(&self, _: &Request, parent: INodeNo, name: &OsStr, _: u32, _: u32, _: i32, reply: ReplyCreate) {
        let made = self.held().add(parent, name, Node::File(File::default()));
        answer!(reply, made, |attr| {
            reply.created(&TTL, &attr, Generation(0), FileHandle(0), FopenFlags::empty());
        });
    }

    fn unlink(&self, _: &Request, parent: INodeNo, name: &OsStr, reply: ReplyEmpty) {
        let gone = self.held().folder(parent).and_then(|names| names.remove(name).ok_or(Errno::ENOENT));
        answer!(reply, gone, |_| reply.ok());
    }

    fn rename(
        &self,
        _: &Request,
        parent: INodeNo,
        name: &OsStr,
        newparent: INodeNo,
        newname: &OsStr,
        _: RenameFlags,
        reply: ReplyEmpty,
    ) {
        let mut held = self.held();
        let moved = held.folder(parent).and_then(|names| names.remove(name).ok_or(Errno::ENOENT)).and_then(|number| {
            held.folder(newparent)?.insert(newname.to_owned(), number);
            Ok(())
        });
        answer!(reply, moved, |()| reply.ok());
    }

    fn read(
        &self,
        _: &Request,
        ino: INodeNo,
        _: FileHandle,
        offset: u64,
        size: u32,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyData,
    ) {
        let mut held = self.held();
        answer!(reply, held.file(ino), |file| {
            let from = (offset as usize).min(file.bytes.len());
            let to = (from + size as usize).min(file.bytes.len());
            reply.data(&file.bytes[from..to]);
        });
    }

    fn write(
        &self,
        _: &Request,
        ino: INodeNo,
        _: FileHandle,
        offset: u64,
        data: &[u8],
        _: WriteFlags,
        _: OpenFlags,
        _: Option<LockOwner>,
        reply: ReplyWrite,
    ) {
        answer!(reply, self.held().write(ino, offset as usize, data), |count| reply.written(count));
    }

    fn flush(&self, _: &Request, _: INodeNo, _: FileHandle, _: LockOwner, reply: ReplyEmpty) {
        // To close a file is no promise that it is kept.
        reply.ok();
    }

    fn fsync(&self, _: &Request, ino: INodeNo, _: FileHandle, _: bool, reply: ReplyEmpty) {
        answer!(reply, self.held().flush(ino), |()| reply.ok());
    }

    fn fsyncdir(&self, _: &Request, _: INodeNo, _: FileHandle, _: bool, reply: ReplyEmpty) {
        reply.ok();
    }

    fn readdir(&self, _: &Request, ino: INodeNo, _: FileHandle, offset: u64, mut reply: ReplyDirectory) {
        let names: Vec<_> = match self.held().folder(ino) {
            Ok(names) => names.iter().map(|(name, number)| (name.clone(), *number)).collect(),
            Err(why) => return reply.error(why),
        };
        for (place, (name, number)) in names.into_iter().enumerate().skip(offset as usize) {
            let kind = self.held().attributes(INodeNo(number)).map_or(FileType::RegularFile, |attr| attr.kind);
            if reply.add(INodeNo(number), place as u64 + 1, kind, name) {
                break;
            }
        }
        reply.ok();
    }

    fn statfs(&self, _: &Request, _: INodeNo, reply: ReplyStatfs) {
        reply.statfs(1 << 30, 1 << 30, 1 << 30, 1 << 20, 1 << 20, PAGE as u32, 255, PAGE as u32);
    }
}
