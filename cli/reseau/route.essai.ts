import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { DescriptionSimulateurs } from '../../mocks/index.ts'
import { dossierPkiReseau } from '../chemins.ts'
import { demarrerSegur } from '../lancer-segur.essai.ts'
import { type AutreMachine, type Fin, ouvrirAutreMachine } from './espace-reseau.essai.ts'

/** Un nom qu’un logiciel peut avoir écrit en dur. */
export const NOM = 'qualiflps.services-ps.ameli.fr'

/** La route de docs/autre-machine.md : le banc ici, ouvert au réseau, et une autre machine. */
export interface Route {
  machine: AutreMachine
  services: DescriptionSimulateurs
  /** Un fichier du dossier de l’essai, effacé à la fin. */
  fichier(nom: string): string
  jeton(): string
  /** Depuis l’autre machine. */
  curl(...argv: string[]): Promise<Fin>
  /** Le certificat de client, et l’autorité téléchargée : ce que la page fait installer. */
  certificats(): string[]
  journal(service: string): Promise<Record<string, unknown>[]>
  fermer(): Promise<void>
}

/** Ouvre la seconde machine, et démarre les services avec les options que la page donne. */
export async function ouvrirRoute(portBase: number): Promise<Route> {
  const dossier = mkdtempSync(path.join(tmpdir(), 'autre-machine-'))
  const fichier = (nom: string) => path.join(dossier, nom)
  const machine = ouvrirAutreMachine()
  writeFileSync(fichier('noms.txt'), `# écrit en dur dans le logiciel\n${NOM} insi\n`)
  const banc = demarrerSegur([
    ...['simulateurs', '--json', '--ecoute', machine.banc, '--autoriser', machine.logiciel],
    ...['--noms', fichier('noms.txt'), '--port-base', String(portBase)],
    ...['--description', fichier('services.json')],
  ])
  const fermer = async () => {
    banc.signaler('SIGTERM')
    await banc.fin
    machine.fermer()
    rmSync(dossierPkiReseau(machine.banc, portBase), { recursive: true, force: true })
    rmSync(dossier, { recursive: true, force: true })
  }
  const [ligne] = await banc.attendre(/^.+\n/).catch(async (cause: unknown) => {
    await fermer()
    throw cause
  })
  const services = JSON.parse(ligne) as DescriptionSimulateurs
  const jeton = () => `Bearer ${services.reseau?.jeton}`
  return {
    ...{ machine, services, fichier, jeton, fermer },
    curl: (...argv) =>
      machine.lancer('curl', ['--silent', '--show-error', '--max-time', '20', ...argv]),
    certificats() {
      const { cert, cle } = services.pki.clients['insi-auto']
      return ['--cacert', fichier('ca.pem'), '--cert', cert, '--key', cle]
    },
    async journal(service) {
      const reponse = await fetch(`${services.controle}/_mock/${service}/journal`, {
        headers: { authorization: jeton() },
      })
      return ((await reponse.json()) as { entrees: Record<string, unknown>[] }).entrees
    },
  }
}
