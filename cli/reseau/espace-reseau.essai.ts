import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { RACINE } from '../chemins.ts'

/** D’iproute2 : l’essai se dit non joué quand elle manque. */
const IP = 'ip'

/** Une seconde machine, pour de vrai : un espace réseau Linux relié au nôtre par une paire veth. */
export interface AutreMachine {
  /** Notre adresse sur le lien. */
  banc: string
  /** L’adresse de la machine du logiciel, et une autre de la même machine. */
  logiciel: string
  intruse: string
  /** Lance une commande de cette machine, jusqu’à sa fin. */
  lancer(commande: string, argv: readonly string[]): Promise<Fin>
  /** Lance une commande qui reste en marche. */
  demarrer(commande: string, argv: readonly string[]): ChildProcess
  /** Écrit son fichier hosts. */
  ecrireHosts(lignes: readonly string[]): void
  fermer(): void
}

export interface Fin {
  code: number
  sortie: string
  erreur: string
}

/** Les réglages de vitest ne sont pas ceux d’un terminal. */
function environnement(): NodeJS.ProcessEnv {
  const { NODE_OPTIONS: _, ...env } = process.env
  return { ...env, NO_COLOR: '1' }
}

/** Pourquoi cette machine ne sait pas créer d’espace réseau ; `null` quand elle sait. */
export function empechement(): string | null {
  if (process.platform !== 'linux') return 'les espaces réseau sont propres à Linux'
  const nom = `segur-sonde-${process.pid}`
  const essai = spawnSync(IP, ['netns', 'add', nom])
  if (essai.error) return 'la commande « ip » manque (paquet iproute2)'
  if (essai.status !== 0) return 'ce compte n’a pas le droit de créer un espace réseau'
  spawnSync(IP, ['netns', 'del', nom])
  return null
}

const ip = (...argv: readonly string[]) => {
  const { status, stderr } = spawnSync(IP, argv, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`ip ${argv.join(' ')} : ${stderr}`)
}

/** Ouvre la seconde machine ; tout ce qu’elle crée porte le numéro de ce processus. */
export function ouvrirAutreMachine(): AutreMachine {
  const nom = `segur-essai-${process.pid}`
  const [ici, la] = [`sg${process.pid}a`, `sg${process.pid}b`]
  const reseau = `10.213.${process.pid % 250}`
  const [banc, logiciel, intruse] = [`${reseau}.1`, `${reseau}.2`, `${reseau}.3`]
  const reglages = path.join('/etc/netns', nom)
  const dans = (commande: string, argv: readonly string[]) =>
    ['netns', 'exec', nom, commande, ...argv] as const
  ip('netns', 'add', nom)
  ip('link', 'add', ici, 'type', 'veth', 'peer', 'name', la)
  ip('link', 'set', la, 'netns', nom)
  ip('addr', 'add', `${banc}/24`, 'dev', ici)
  ip('link', 'set', ici, 'up')
  for (const adresse of [logiciel, intruse])
    ip('-n', nom, 'addr', 'add', `${adresse}/24`, 'dev', la)
  for (const carte of ['lo', la]) ip('-n', nom, 'link', 'set', carte, 'up')
  const ecrireHosts = (lignes: readonly string[]) => {
    // « ip netns exec » le monte à la place de /etc/hosts : c'est le fichier de cette machine-là.
    mkdirSync(reglages, { recursive: true })
    writeFileSync(path.join(reglages, 'hosts'), ['127.0.0.1 localhost', ...lignes, ''].join('\n'))
    writeFileSync(path.join(reglages, 'resolv.conf'), 'options timeout:1 attempts:1\n')
  }
  ecrireHosts([])
  return {
    ...{ banc, logiciel, intruse, ecrireHosts },
    lancer: (commande, argv) =>
      new Promise((resoudre) => {
        const options = { cwd: RACINE, env: environnement(), encoding: 'utf8' as const }
        execFile(IP, dans(commande, argv), options, (echec, sortie, erreur) =>
          resoudre({ code: typeof echec?.code === 'number' ? echec.code : 0, sortie, erreur }),
        )
      }),
    demarrer: (commande, argv) =>
      spawn(IP, dans(commande, argv), { cwd: RACINE, env: environnement() }),
    fermer() {
      spawnSync(IP, ['netns', 'del', nom])
      spawnSync(IP, ['link', 'del', ici])
      rmSync(reglages, { recursive: true, force: true })
    },
  }
}
