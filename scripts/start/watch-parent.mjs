// Loaded into the server in front of its own code: where the launcher is killed, the server must not stay behind and hold the port.
const parent = process.ppid;

setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
}, 1000).unref();
