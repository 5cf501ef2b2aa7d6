// Loaded before Next by the launcher: when the launcher is gone, even by SIGKILL, so is the
// application, and its port and the database's folder are free for the next start. Next's own
// worker processes load it too; they have another parent, and are left alone.
if (process.env.LAUNCHER_PID === String(process.ppid)) {
  process.on('disconnect', () => process.exit(1));
  process.channel?.unref();
}
