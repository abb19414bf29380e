import type { EnvMss } from '../env.ts'
import { entetesAjoutes } from './entetes-ajoutes.ts'
import { motifEchec } from './motif-echec.ts'
import { rendreCompte } from './rendre-compte.ts'
import { actionner, type EtatRobots } from './robots.ts'
import type { Enveloppe } from './types.ts'

/** Remet un message à chacun de ses destinataires, puis rend les comptes demandés (mssante.md §6). */
export async function acheminer(
  env: EnvMss,
  robots: EtatRobots,
  { enveloppe, octets }: { enveloppe: Enveloppe; octets: Buffer },
): Promise<void> {
  for (const destinataire of enveloppe.destinataires) {
    const motif = motifEchec(env.boites, destinataire.adresse, octets.length)
    const boite = motif === null ? env.boites.parAdresse(destinataire.adresse) : null
    if (boite) {
      const ajoutes = entetesAjoutes({
        expediteur: enveloppe.expediteur,
        destinataire: destinataire.adresse,
        serveur: env.nom,
        client: enveloppe.client,
        file: enveloppe.file,
        suite: enveloppe.tls ? `${enveloppe.tls.version}:${enveloppe.tls.suite}` : 'interne',
        maintenant: env.horloge.maintenant(),
      })
      env.depot.deposer(boite, Buffer.concat([ajoutes, octets]))
    }
    await rendreCompte(env, { enveloppe, octets, destinataire, motif })
    if (boite) await actionner(env, robots, { enveloppe, octets, boite })
  }
}
