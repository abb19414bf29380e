import type { Compte } from '../../comptes/compte.ts'
import type { Droit } from '../../droits/droits.ts'
import type { Patient } from '../../patients/identite.ts'
import type { Dependances } from '../../serveur/dependances.ts'
import { jourIso } from '../../vues/heures.ts'
import { dernierAppel } from '../depot.ts'
import { derniereConfirmation } from '../verification/derniere-confirmation.ts'
import { verificationDue } from '../verification/regles/echeance.ts'
import { type Automatisme, automatismesActifs } from './reglages.ts'
import { aInterroger } from './regles/a-interroger.ts'
import { dejaTente } from './regles/deja-tente.ts'

/** La fiche qui s'ouvre, qui l'ouvre, et ce que le cabinet laisse le logiciel faire. */
interface Ouverture {
  patient: Patient
  compte: Compte
  actifs: ReadonlySet<Automatisme>
}

/**
 * Ce que le logiciel fait seul quand une fiche s'ouvre (ins.md §10.1 et §10.4 [V]) : rien n'attend la
 * réponse, la fiche s'affiche et dit qu'INSi est interrogé.
 */
export function agirALOuverture(
  dep: Dependances,
  patient: Patient,
  { compte, droits }: { compte: Compte; droits: ReadonlySet<Droit> },
): void {
  if (!droits.has('appeler-insi')) return
  if (dernierAppel(dep.base, patient.id)?.resultat === null) return
  const ouverture = { patient, compte, actifs: automatismesActifs(dep.base) }
  verifierSiDu(dep, ouverture)
  interrogerSiDu(dep, ouverture)
}

function verifierSiDu(dep: Dependances, { patient, compte, actifs }: Ouverture): void {
  const { ins } = patient
  if (!ins || !actifs.has('verification')) return
  const motif = verificationDue({
    ins,
    confirmeeLe: jourIso(new Date(derniereConfirmation(dep.base, patient, ins))),
    aujourdhui: jourIso(dep.horloge.maintenant()),
  })
  if (motif) dep.appels.lancer({ patient, compte, operation: 'verification', motif })
}

function interrogerSiDu(dep: Dependances, { patient, compte, actifs }: Ouverture): void {
  if (!actifs.has('appel') || !aInterroger(patient, dep.mutations)) return
  const dernier = dernierAppel(dep.base, patient.id)
  const precedent = dernier && { ...dernier, jour: jourIso(new Date(dernier.lanceLe)) }
  const aujourdhui = jourIso(dep.horloge.maintenant())
  if (dejaTente(precedent, { aujourdhui, version: patient.version })) return
  dep.appels.lancer({ patient, compte, operation: 'au-mieux', motif: 'ouverture' })
}
