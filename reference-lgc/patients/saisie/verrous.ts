import type { Erreur } from '../../vues/champ.tsx'
import type { ChampSaisi, Identite, Patient } from '../identite.ts'
import { MOTS_STATUT } from '../libelles.ts'
import type { Verrous } from '../regles/verrous.ts'
import { versFormulaire } from './formulaire.ts'

type Corps = Readonly<Record<string, string>>

/**
 * Un champ verrouillé garde sa valeur : le formulaire ne l'envoie pas, et ce qu'on enverrait à la
 * main est refusé en le disant (INS.29). La précision d'une date suit sa date.
 */
export function appliquerVerrous(
  saisie: Identite,
  corps: Corps,
  patient: Pick<Patient, 'identite' | 'ins' | 'statut'>,
  verrous: Verrous,
): { saisie: Identite; refus: readonly Erreur[] } {
  const actuelles = versFormulaire(patient.identite)
  const gardee = { ...saisie }
  const champs = [
    ...verrous,
    ...(verrous.has('dateNaissance') ? (['dateIncertaine'] as const) : []),
  ]
  const refus: Erreur[] = []
  for (const champ of champs) {
    const actuelle = valeurActuelle(champ, actuelles, patient)
    if (champ in gardee) gardee[champ as ChampSaisi] = actuelle
    if (envoyee(champ, corps, actuelle)) refus.push({ champ, message: phrase(patient) })
  }
  return { saisie: gardee, refus }
}

const valeurActuelle = (
  champ: string,
  actuelles: Identite,
  { ins }: Pick<Patient, 'ins'>,
): string => {
  if (champ === 'matriculeIns') return ins?.matricule ?? ''
  if (champ === 'oid') return ins?.oid ?? ''
  return actuelles[champ as ChampSaisi]
}

/** Le bouton qui choisit un lieu compte pour une saisie du lieu. */
const envoyee = (champ: string, corps: Corps, actuelle: string): boolean =>
  [corps[champ], champ === 'lieuNaissance' ? corps.choisirLieu : undefined].some(
    (recue) => recue !== undefined && recue.trim() !== actuelle,
  )

const phrase = ({ statut }: Pick<Patient, 'statut'>): string =>
  `Champ verrouillé, resté tel quel : l'identité est ${MOTS_STATUT[statut]}.`
