import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { OptionsProxy } from '../../reference-lgc/proxy/options.ts'
import type { NouvelleProxy, OrdreProxy } from '../../reference-lgc/proxy/processus.ts'

/** Le Proxy e-santé en marche dans son processus. */
export interface ProxyLance {
  url: string
  pid: number
  /** Déplace son horloge ; le décalage est à l’heure réelle, en millisecondes. */
  regler(decalageMs: number): void
  /** Demande l’arrêt et attend la fin du processus. */
  arreter(): Promise<void>
}

const ENTREE = fileURLToPath(new URL('./processus.mjs', import.meta.url))

function premiereNouvelle(enfant: ChildProcess): Promise<NouvelleProxy> {
  return new Promise((resoudre, rejeter) => {
    enfant.once('message', (nouvelle) => resoudre(nouvelle as NouvelleProxy))
    enfant.once('error', rejeter)
    enfant.once('exit', (code) => rejeter(new Error(`le processus a fini avec le code ${code}`)))
  })
}

/** Démarre le Proxy e-santé dans un processus à lui, qui finit avec celui-ci. Lève s’il n’ouvre pas. */
export async function lancerProxy(
  options: OptionsProxy,
  { decalageMs = 0, port }: { decalageMs?: number; port?: number | undefined } = {},
): Promise<ProxyLance> {
  // Il charge TypeScript de lui-même ; les réglages d’un essai ne sont pas les siens.
  const { NODE_OPTIONS: _, ...env } = process.env
  const enfant = fork(ENTREE, [], {
    env,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const fin = new Promise<void>((fini) => enfant.once('exit', () => fini()))
  const ordonner = (ordre: OrdreProxy) => {
    if (enfant.connected) enfant.send(ordre)
  }
  const arreter = async () => {
    if (enfant.connected) enfant.disconnect()
    await fin
  }
  ordonner({ ordre: 'demarrer', options, port, decalageMs })
  const nouvelle = await premiereNouvelle(enfant)
  if (nouvelle.nouvelle === 'echec') {
    await arreter()
    throw Object.assign(new Error(nouvelle.raison), { code: nouvelle.code })
  }
  return {
    url: nouvelle.url,
    pid: enfant.pid ?? 0,
    regler: (ms) => ordonner({ ordre: 'horloge', decalageMs: ms }),
    arreter,
  }
}
