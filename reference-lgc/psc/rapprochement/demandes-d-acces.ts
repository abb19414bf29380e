import type { Base } from '../../base/base.ts'
import { PROFESSIONS } from '../../comptes/professions.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import { journaliserPsc } from '../journal/depot.ts'
import type { Atteste } from './attestes.ts'

/** Un professionnel que PSC a reconnu, et qui demande un compte au responsable. */
export interface DemandeAcces {
  identifiant_national: string
  nom: string
  prenom: string
  profession: string
  le: string
}

/** Une même personne ne demande qu'une fois : la dernière demande remplace l'ancienne. */
export function noterDemande(noyau: Noyau, { attestation, moyen }: Atteste): void {
  const { identifiant, nom, prenom, professions } = attestation.professionnel
  const libelles = professions.map((p) => (PROFESSIONS as Record<string, string>)[p] ?? p)
  noyau.base.executer(
    `INSERT INTO demande_psc (identifiant_national, nom, prenom, profession, le)
     VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (identifiant_national) DO UPDATE SET le = excluded.le`,
    [identifiant, nom, prenom, libelles.join(', '), noyau.horloge.maintenant().toISOString()],
  )
  journaliserPsc(noyau, { nature: 'demande', identifiant, moyen, detail: `${prenom} ${nom}` })
}

export const lireDemandes = (base: Base): DemandeAcces[] =>
  base.lire<DemandeAcces>('SELECT * FROM demande_psc ORDER BY le DESC')

export const retirerDemande = (base: Base, identifiant: string): void =>
  void base.executer('DELETE FROM demande_psc WHERE identifiant_national = ?', [identifiant])
