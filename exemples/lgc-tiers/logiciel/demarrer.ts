import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { ouvrirBase } from '../base/base.ts'
import { tenirSessions } from '../comptes/sessions.ts'
import { lireBranchement } from '../insi/branchement.ts'
import { ouvrirInsi } from '../insi/service.ts'
import { creerApplication } from './application.ts'
import { type Defaut, defautsDe, type Edition, VERSIONS } from './defauts.ts'
import type { Lenteur } from './lenteur.ts'

export interface Options {
  /** Fichier de « segur simulateurs --json ». */
  simulateurs: string
  /** 0 : le système choisit. */
  port: number
  edition: Edition
  lenteur: Lenteur
}

/** Démarre Sorbier sur 127.0.0.1 ; rend son adresse et de quoi l'arrêter. */
export async function demarrerSorbier({ simulateurs, port, edition, lenteur }: Options) {
  const { base, vider } = ouvrirBase()
  const defauts = defautsDe(edition)
  const a = (defaut: Defaut) => defauts.has(defaut)
  const [version, maintenant] = [VERSIONS[edition], () => new Date()]
  const branchement = lireBranchement(simulateurs)
  const insi = ouvrirInsi({ base, branchement, version, a, maintenant })
  const cabinet = { base, vider, sessions: tenirSessions(), insi, a, version, maintenant }
  const { fetch } = creerApplication(cabinet, lenteur)
  const serveur = serve({ fetch, port, hostname: '127.0.0.1' })
  const adresse = await new Promise<AddressInfo>((resoudre, rejeter) => {
    serveur.once('error', rejeter)
    serveur.once('listening', () => resoudre(serveur.address() as AddressInfo))
  })
  return {
    url: `http://127.0.0.1:${adresse.port}`,
    version,
    arreter: () =>
      new Promise<void>((resoudre) => {
        insi.fermer()
        serveur.close(() => resoudre())
        if ('closeAllConnections' in serveur) serveur.closeAllConnections()
      }),
  }
}
