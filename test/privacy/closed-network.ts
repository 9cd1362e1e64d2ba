/**
 * A program text to be loaded before the program: whatever would reach out of the process - a socket, a name
 * looked up, a request, another program - is written to the file named by `REACHED_OUT`, and ends the run.
 */
export const CLOSED_NETWORK = `
const { appendFileSync } = require('node:fs')
const refuse = what => () => {
  appendFileSync(process.env.REACHED_OUT, what + '\\n')
  process.exit(99)
}
const close = (module, ...names) => {
  for (const name of names) require(module)[name] = refuse(module + '.' + name)
}
close('node:net', 'connect', 'createConnection', 'createServer')
require('node:net').Socket.prototype.connect = refuse('socket.connect')
require('node:net').Server.prototype.listen = refuse('server.listen')
close('node:tls', 'connect', 'createServer')
close('node:dgram', 'createSocket')
close('node:dns', 'lookup', 'resolve', 'resolve4', 'resolve6', 'reverse')
close('node:dns/promises', 'lookup', 'resolve', 'resolve4', 'resolve6', 'reverse')
close('node:http', 'request', 'get', 'createServer')
close('node:https', 'request', 'get', 'createServer')
close('node:http2', 'connect', 'createServer')
close('node:child_process', 'spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork')
globalThis.fetch = refuse('fetch')
globalThis.WebSocket = refuse('WebSocket')
require('node:module').syncBuiltinESMExports()
`
