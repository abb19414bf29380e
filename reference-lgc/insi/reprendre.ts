import { consigner } from '../historique/historique.ts'
import { changerDossier } from '../patients/actions/changer.ts'
import { porteurDuMatricule } from '../patients/depot.ts'
import type { Patient } from '../patients/identite.ts'
import type { Statut } from '../patients/regles/statut.ts'
import type { Noyau } from '../serveur/dependances.ts'
import { type Appel, type Decision, deciderAppel } from './depot.ts'
import { LIBELLES_OPERATION } from './operations.ts'
import { integrerReponse } from './regles/integrer.ts'
import { refusReprise } from './regles/reprise.ts'
import type { Individu } from './reponse.ts'

/** Un autre dossier qui porte déjà le matricule reçu. */
export function autrePorteur(noyau: Noyau, patient: Patient, recu: Individu): number | null {
  const porteur = porteurDuMatricule(noyau.base, recu.actif.matricule)
  return porteur === patient.id ? null : porteur
}

/** Calculées à chaque affichage : un autre dossier peut avoir pris le matricule entre-temps. */
export const raisonsDeRefuser = (
  noyau: Noyau,
  patient: Patient,
  recu: Individu,
): readonly string[] =>
  refusReprise(recu, { patient, autrePorteur: autrePorteur(noyau, patient, recu) }, noyau.mutations)

/** Qui reprend, et sur quel accord : son clic, ou le réglage du cabinet. */
export interface Accord {
  auteur: string
  decision: Extract<Decision, 'acceptee' | 'reprise-seule'>
}

const TYPES: Record<Accord['decision'], string> = {
  acceptee: 'Identité acceptée',
  'reprise-seule': 'Identité reprise sans clic',
}

/** Reprend l'identité reçue dans le dossier, avec son historique de matricules ; rend le statut. */
export function reprendreIdentite(
  noyau: Noyau,
  patient: Patient,
  appel: Appel,
  recu: Individu,
  { auteur, decision }: Accord,
): Statut {
  const obtenueLe = noyau.horloge.maintenant().toISOString()
  return noyau.base.transaction(() => {
    const ins = { obtenueLe, operation: appel.operation }
    const apres = integrerReponse(patient, recu, ins, noyau.mutations)
    const type = `${TYPES[decision]} (INSi, ${LIBELLES_OPERATION[appel.operation].toLowerCase()})`
    const statut = changerDossier(noyau, patient, apres, { auteur, type })
    for (const m of [recu.actif, ...recu.historique])
      noyau.base.executer(
        `INSERT INTO matricule_recu (patient_id, matricule, oid, debut, fin, recu_le)
         VALUES (?, ?, ?, ?, ?, ?)`,
        [patient.id, m.matricule, m.oid, m.debut, m.fin, obtenueLe],
      )
    deciderAppel(noyau.base, appel.id, decision)
    return statut
  })
}

/** Le refus ne garde rien de l'INS, sauf sa trace (ins.md §9 [V]). */
export function refuserIdentite(
  noyau: Noyau,
  patient: Patient,
  appel: Appel,
  auteur: string,
): void {
  noyau.base.transaction(() => {
    consigner(noyau, patient.id, {
      auteur,
      type: 'Identité INSi refusée',
      changements: [],
      statutAvant: patient.statut,
      statutApres: patient.statut,
    })
    deciderAppel(noyau.base, appel.id, 'refusee')
  })
}
